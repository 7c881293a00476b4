package io.punchout.cxml.write;

import io.punchout.http.ContentType;
import io.punchout.protocol.ReadLimits;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Redacts documents of the plainest kind without a parser, in a fraction of the time: UTF-8, elements and attributes with
 * names of US-ASCII, text, the references that are written as they were read. It gives up at whatever else it meets,
 * well-formed or not, and nothing it made of the document is used. So all that it accepts is copied as a parser's events
 * would be; tests hold that. Used by one thread.
 */
final class PlainRedaction {
    /** Deeper elements, and more attributes, are left to the parser, whose limits they may be beyond. */
    private static final int MOST_DEPTH = 64;

    private final byte[] document;
    private final ReadLimits limits;
    private final PlainTag tag;
    private final PlainCopy copy;
    /** Where the names of the elements that are open begin and end. */
    private final int[] open = new int[2 * MOST_DEPTH];

    private int depth;
    private int at;
    /** The end of the start tag that was read last, if nothing was read behind it. */
    private int startEnd = -1;

    private PlainRedaction(byte[] document, ReadLimits limits) {
        this.document = document;
        this.limits = limits;
        this.tag = new PlainTag(document, limits);
        this.copy = new PlainCopy(document);
    }

    /** Returns the document without secrets; null if a parser has to do it. */
    static @Nullable String redact(byte[] document, @Nullable String contentType, ReadLimits limits) {
        return isUtf8(contentType) ? new PlainRedaction(document, limits).redact() : null;
    }

    /** The bytes may be no text of that charset all the same: then there is a U+FFFD in what comes of them. */
    private static boolean isUtf8(@Nullable String contentType) {
        ContentType type = ContentType.parse(contentType);
        return (contentType == null || type.isXml())
                && (type.charsetName() == null || "UTF-8".equalsIgnoreCase(type.charsetName()));
    }

    private @Nullable String redact() {
        at = PlainProlog.end(document);
        if (at < 0) {
            return null;
        }
        copy.from(at);
        do {
            boolean plain = isAt(at, '<') && (isAt(at + 1, '/') ? end() : start());
            if (!plain || (depth > 0 && !text(false))) {
                return null;
            }
        } while (depth > 0);
        copy.to(at);
        return PlainBytes.afterBlanks(document, at) == document.length ? copy.toString() : null;
    }

    private boolean isAt(int place, char c) {
        return place < document.length && document[place] == c;
    }

    private boolean start() {
        int begin = at;
        if (!tag.read(begin) || depth == Math.min(MOST_DEPTH, limits.depth())) {
            return false;
        }
        at = tag.end();
        boolean hidden = tag.hidesContent();
        if (!tag.staysAsItIs()) {
            copy.to(begin);
            if (!tag.write(copy)) {
                return false;
            }
            copy.from(tag.isEmpty() ? at : at - 1);
        }
        startEnd = tag.isEmpty() || hidden ? -1 : at;
        if (tag.isEmpty()) {
            return true;
        }
        open[2 * depth] = tag.nameStart();
        open[2 * depth + 1] = tag.nameEnd();
        depth++;
        return !hidden || hide();
    }

    /** Passes the content of a secret element, which may be nothing but text. */
    private boolean hide() {
        copy.to(at);
        copy.add(CxmlRedaction.MASK);
        boolean plain = text(true) && isAt(at + 1, '/');
        copy.from(at);
        return plain;
    }

    private boolean end() {
        if (depth == 0) {
            return false;
        }
        int begin = at;
        int nameStart = open[2 * depth - 2];
        int nameEnd = open[2 * depth - 1];
        int after = begin + 2 + nameEnd - nameStart;
        if (after > document.length || !Arrays.equals(document, begin + 2, after, document, nameStart, nameEnd)) {
            return false;
        }
        int close = PlainBytes.afterBlanks(document, after);
        if (!isAt(close, '>')) {
            return false;
        }
        depth--;
        at = close + 1;
        if (begin == startEnd) {
            copy.to(begin - 1);
            copy.add("/>");
            copy.from(at);
        } else if (close > after) {
            copy.to(after);
            copy.from(close);
        }
        return true;
    }

    /** Passes a text, to the tag behind it. */
    private boolean text(boolean hidden) {
        int begin = at;
        while (!isAt(at, '<')) {
            int after = PlainBytes.afterText(document, at);
            if (isAt(after, '&')) {
                int behind = PlainBytes.afterReference(document, after, false);
                if (behind == after) {
                    return false;
                }
                after = behind;
            } else if (isAt(after, '\r') && isAt(after + 1, '\n')) {
                if (!hidden) {
                    copy.to(after);
                    copy.from(after + 1);
                }
                after++;
            } else if (!isAt(after, '<')) {
                int behind = hidden ? after : PlainBytes.afterDecodable(document, after);
                if (behind == after) {
                    return false;
                }
                copy.to(after);
                if (!copy.utf8(after, behind)) {
                    return false;
                }
                copy.from(behind);
                after = behind;
            }
            at = after;
        }
        return at - begin <= limits.textLength();
    }
}
