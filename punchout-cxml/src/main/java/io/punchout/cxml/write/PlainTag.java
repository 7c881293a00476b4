package io.punchout.cxml.write;

import io.punchout.protocol.ReadLimits;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A start tag of the plainest kind, read from bytes for {@link PlainRedaction}: one object reads one after the other. */
final class PlainTag {
    private static final byte[] NAME = PlainBytes.ascii("name");
    private static final byte[] LANG = PlainBytes.ascii("xml:lang");
    private static final byte[] NAMESPACE = PlainBytes.ascii("xmlns");
    /** More are left to the parser. Each has a bit of an int. */
    private static final int MOST_ATTRIBUTES = 32;

    private final byte[] document;
    private final ReadLimits limits;
    private final int most;
    /** Of each attribute, where its name and its value begin and end. */
    private final int[] places = new int[4 * MOST_ATTRIBUTES];

    private int attributes;
    private int nameStart;
    private int nameEnd;
    private int end;
    private boolean empty;
    private boolean tidy;
    private boolean contentHidden;
    private int attributesHidden;
    private int attributesBeyondAscii;

    PlainTag(byte[] document, ReadLimits limits) {
        this.document = document;
        this.limits = limits;
        this.most = Math.min(MOST_ATTRIBUTES, limits.attributes());
    }

    /** Reads the tag at a place; false if it is not of the plainest kind. */
    boolean read(int start) {
        attributes = 0;
        attributesBeyondAscii = 0;
        tidy = true;
        nameStart = start + 1;
        nameEnd = PlainBytes.afterName(document, nameStart);
        int at = nameEnd;
        while (at < document.length && document[at] != '>' && document[at] != '/') {
            int next = PlainBytes.afterBlanks(document, at);
            if (next == at) {
                return false;
            }
            tidy &= next == at + 1 && document[at] == ' ';
            at = next;
            if (at < document.length && document[at] != '>' && document[at] != '/') {
                at = attribute(at);
                if (at < 0) {
                    return false;
                }
            } else {
                tidy = false;
            }
        }
        empty = at < document.length && document[at] == '/';
        end = empty ? at + 2 : at + 1;
        boolean closed = end <= document.length && document[end - 1] == '>';
        return closed && isNamed(nameStart, nameEnd) && findSecrets();
    }

    private boolean isNamed(int from, int to) {
        return to > from && to - from <= limits.nameLength();
    }

    /** Takes note of an attribute; returns the place behind it, or a negative one. */
    private int attribute(int start) {
        int name = PlainBytes.begins(document, start, LANG)
                ? PlainBytes.afterName(document, start + LANG.length - 1)
                : PlainBytes.afterName(document, start);
        int from = name + 2;
        boolean takes = attributes < most && from <= document.length && document[name] == '=';
        if (!takes || !isNamed(start, name) || is(start, name, NAMESPACE) || isKnown(start, name)) {
            return -1;
        }
        byte quote = document[name + 1];
        if (quote != '"' && quote != '\'') {
            return -1;
        }
        tidy &= quote == '"';
        int to = value(from, quote);
        if (to >= document.length || document[to] != quote || to - from > limits.textLength()) {
            return -1;
        }
        int place = 4 * attributes++;
        places[place] = start;
        places[place + 1] = name;
        places[place + 2] = from;
        places[place + 3] = to;
        return to + 1;
    }

    /** Returns the place behind all of a value that may stand in one. */
    private int value(int start, byte quote) {
        int at = PlainBytes.afterValue(document, start, quote);
        while (at < document.length && (document[at] == '&' || document[at] < 0)) {
            int behind;
            if (document[at] == '&') {
                behind = PlainBytes.afterReference(document, at, true);
            } else {
                attributesBeyondAscii |= 1 << attributes;
                behind = PlainBytes.afterBeyondAscii(document, at);
            }
            if (behind == at) {
                return at;
            }
            at = PlainBytes.afterValue(document, behind, quote);
        }
        return at;
    }

    private boolean isKnown(int from, int to) {
        for (int i = 0; i < 4 * attributes; i += 4) {
            if (Arrays.equals(document, from, to, document, places[i], places[i + 1])) {
                return true;
            }
        }
        return false;
    }

    private boolean is(int from, int to, byte[] word) {
        return to - from == word.length && PlainBytes.begins(document, from, word);
    }

    /** Asks for the names that may be secrets' by their looks; false if what is to be left out is not plain. */
    private boolean findSecrets() {
        boolean known = SecretNames.looksKnown(document, nameStart, nameEnd);
        String element = known ? string(nameStart, nameEnd) : "";
        int named = SecretNames.isExtrinsic(element) ? named() : -1;
        if (named >= 0 && hasReference(named)) {
            return false;
        }
        boolean asked = named >= 0 && SecretNames.looksSecret(document, places[named + 2], places[named + 3]);
        contentHidden =
                known && SecretNames.hidesContent(element, asked ? string(places[named + 2], places[named + 3]) : null);
        boolean card = SecretNames.isPaymentCard(element);
        attributesHidden = 0;
        for (int i = 0; i < attributes; i++) {
            int from = places[4 * i];
            int to = places[4 * i + 1];
            boolean looksSecret = contentHidden || card || SecretNames.looksSecret(document, from, to);
            if (looksSecret && SecretNames.hidesAttribute(element, string(from, to), contentHidden)) {
                attributesHidden |= 1 << i;
            }
        }
        return (attributesHidden & attributesBeyondAscii) == 0;
    }

    /** Returns the place of the attribute {@code name}; negative if there is none. */
    private int named() {
        for (int i = 0; i < 4 * attributes; i += 4) {
            if (is(places[i], places[i + 1], NAME)) {
                return i;
            }
        }
        return -1;
    }

    private boolean hasReference(int attribute) {
        for (int i = places[attribute + 2]; i < places[attribute + 3]; i++) {
            if (document[i] == '&') {
                return true;
            }
        }
        return false;
    }

    /** Of what is beyond US-ASCII no secret's name has anything. */
    private String string(int from, int to) {
        return new String(document, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /**
     * Writes the tag, but for the bracket at its end; of an empty element all of it.
     *
     * @return false if a value cannot be written
     */
    boolean write(PlainCopy copy) {
        boolean plain = true;
        copy.add("<");
        copy.ascii(nameStart, nameEnd);
        for (int i = 0; i < attributes; i++) {
            copy.add(" ");
            copy.ascii(places[4 * i], places[4 * i + 1]);
            copy.add("=\"");
            if ((attributesHidden & 1 << i) == 0) {
                plain &= copy.utf8(places[4 * i + 2], places[4 * i + 3]);
            } else {
                copy.add(CxmlRedaction.MASK);
            }
            copy.add("\"");
        }
        if (empty && contentHidden) {
            copy.add(">" + CxmlRedaction.MASK + "</");
            copy.ascii(nameStart, nameEnd);
            copy.add(">");
        } else if (empty) {
            copy.add("/>");
        }
        return plain;
    }

    /** Returns the place behind the tag. */
    int end() {
        return end;
    }

    int nameStart() {
        return nameStart;
    }

    int nameEnd() {
        return nameEnd;
    }

    /** Tells whether the tag is the whole element. */
    boolean isEmpty() {
        return empty;
    }

    boolean hidesContent() {
        return contentHidden;
    }

    /** Tells whether the tag stands as it is to be written. */
    boolean staysAsItIs() {
        return tidy && (attributesHidden | attributesBeyondAscii) == 0 && !contentHidden;
    }
}
