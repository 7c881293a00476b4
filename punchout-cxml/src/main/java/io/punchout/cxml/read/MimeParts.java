package io.punchout.cxml.read;

import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes a multipart body apart (RFC 2046, 5.1): lines may end in LF alone, the closing delimiter may be missing. */
final class MimeParts {
    private static final int MOST_PARTS = 1_000;
    private static final int LONGEST_HEADERS = 16_384;
    private static final int LONGEST_BOUNDARY = 200;
    private static final int DEEPEST = 4;

    private final Problems problems;
    private final List<CxmlAttachment> parts = new ArrayList<>();

    MimeParts(Problems problems) {
        this.problems = problems;
    }

    static boolean isMultipart(@Nullable String contentType) {
        String type = contentType == null ? "" : contentType.strip().toLowerCase(Locale.ROOT);
        return type.startsWith("multipart/related") || type.startsWith("multipart/mixed");
    }

    /** Returns the parts in order, those of a multipart within too; decoded. */
    List<CxmlAttachment> read(byte[] body, String contentType) {
        read(body, contentType, 1);
        return parts;
    }

    private void read(byte[] body, String contentType, int depth) {
        String boundary = MimeHeaders.parameter(contentType, "boundary");
        if (boundary == null || boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
            problems.add(Problem.of(CxmlProblem.MULTIPART, "The Content-Type names no boundary of the parts.")
                    .at("Content-Type"));
            return;
        }
        byte[] delimiter = ("--" + boundary).getBytes(StandardCharsets.UTF_8);
        int start = delimiter(body, 0, delimiter);
        while (start >= 0 && !isClosing(body, start + delimiter.length)) {
            if (parts.size() >= MOST_PARTS) {
                problems.add(Problem.of(CxmlProblem.MULTIPART, "There are more than " + MOST_PARTS + " parts."));
                return;
            }
            int from = lineEnd(body, start + delimiter.length);
            int next = delimiter(body, from, delimiter);
            part(body, from, next < 0 ? body.length : beforeLineEnd(body, from, next), depth);
            if (next < 0) {
                problems.add(Problem.of(CxmlProblem.MULTIPART_OPEN, "The last part has no delimiter behind it.")
                        .hint("The message may have been cut short."));
            }
            start = next;
        }
    }

    private void part(byte[] body, int from, int to, int depth) {
        int content = headersEnd(body, from, to);
        MimeHeaders headers = MimeHeaders.read(body, from, content);
        byte[] decoded = decode(body, content, to, headers.get("Content-Transfer-Encoding"));
        String type = headers.get("Content-Type");
        if (type != null && isMultipart(type) && depth < DEEPEST) {
            read(decoded, type, depth + 1);
            return;
        }
        parts.add(new CxmlAttachment(headers.contentId(), type, fileName(headers, type), decoded));
    }

    private static @Nullable String fileName(MimeHeaders headers, @Nullable String type) {
        String name = MimeHeaders.parameter(headers.get("Content-Disposition"), "filename");
        if (name == null) {
            name = MimeHeaders.parameter(type, "name");
        }
        return name == null ? null : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private byte[] decode(byte[] body, int from, int to, @Nullable String encoding) {
        String named = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
        if (named.equals("base64")) {
            try {
                // everything but the alphabet is skipped, as RFC 2045, 6.8 wants it
                return Base64.getMimeDecoder().decode(Arrays.copyOfRange(body, from, to));
            } catch (IllegalArgumentException broken) {
                problems.add(Problem.of(CxmlProblem.MULTIPART_ENCODING, "A part is no base64: it is kept as it is."));
            }
        } else if (named.equals("quoted-printable")) {
            return quotedPrintable(body, from, to);
        }
        return Arrays.copyOfRange(body, from, to);
    }

    private static byte[] quotedPrintable(byte[] body, int from, int to) {
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(to - from);
        for (int i = from; i < to; i++) {
            int high = body[i] == '=' && i + 2 < to ? Character.digit(body[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(body[i + 2], 16);
            if (low >= 0) {
                decoded.write(high << 4 | low);
                i += 2;
            } else if (body[i] == '=' && lineEnd(body, i + 1) > i + 1 && isBlankTo(body, i + 1, lineEnd(body, i + 1))) {
                i = lineEnd(body, i + 1) - 1;
            } else {
                decoded.write(body[i]);
            }
        }
        return decoded.toByteArray();
    }

    private static boolean isBlankTo(byte[] body, int from, int to) {
        for (int i = from; i < to; i++) {
            if (body[i] != ' ' && body[i] != '\t' && body[i] != '\r' && body[i] != '\n') {
                return false;
            }
        }
        return true;
    }

    /** Returns where the next delimiter line begins; -1 if there is none. */
    private static int delimiter(byte[] body, int from, byte[] delimiter) {
        int line = from;
        while (line < body.length) {
            if (matches(body, line, delimiter)) {
                int behind = line + delimiter.length;
                if (isClosing(body, behind) || isBlankTo(body, behind, lineEnd(body, behind))) {
                    return line;
                }
            }
            line = lineEnd(body, line);
        }
        return -1;
    }

    private static boolean matches(byte[] body, int at, byte[] text) {
        return at + text.length <= body.length && Arrays.equals(body, at, at + text.length, text, 0, text.length);
    }

    private static boolean isClosing(byte[] body, int at) {
        return at + 1 < body.length && body[at] == '-' && body[at + 1] == '-';
    }

    /** Returns the place behind the next line end. */
    private static int lineEnd(byte[] body, int from) {
        int at = from;
        while (at < body.length && body[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, body.length);
    }

    /** The line end before a delimiter is part of the delimiter. */
    private static int beforeLineEnd(byte[] body, int from, int delimiter) {
        int to = delimiter;
        if (to > from && body[to - 1] == '\n') {
            to--;
        }
        return to > from && body[to - 1] == '\r' ? to - 1 : to;
    }

    /** Headers end with an empty line; a part may have none. */
    private static int headersEnd(byte[] body, int from, int to) {
        int line = from;
        while (line < to && line - from < LONGEST_HEADERS) {
            int end = Math.min(lineEnd(body, line), to);
            if (isBlankTo(body, line, end)) {
                return end;
            }
            line = end;
        }
        return line >= to ? to : from;
    }
}
