package io.punchout.cxml.read;

import io.punchout.http.ContentType;
import io.punchout.internal.xml.BoundedReader;
import io.punchout.internal.xml.SafeXml;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.protocol.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document and the charset to read them in: the one of the byte order mark, or else the transport's, if
 * it names one that fits the bytes, otherwise (null) the one of the XML declaration (guide p.19-20; RFC 7303, 3.2). If
 * that does not fit either, it is UTF-8, and if that does not fit, windows-1252, which everything fits.
 */
public final class CxmlSource {
    /** An XML declaration ends before here. */
    private static final int DECLARATION = 200;

    /** So much of a stream is looked at to find its charset. */
    private static final int HEAD = 8_192;

    private static final int SOME_CHARACTERS = 512;

    private static final Pattern ENCODING = Pattern.compile("\\sencoding\\s*=\\s*[\"']([^\"']*)");
    private static final Pattern WIDE_NAMES =
            Pattern.compile("UTF-?16|(ISO-10646-)?UCS-?[24]|UNICODE", Pattern.CASE_INSENSITIVE);
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final byte[] body;
    private final InputStream rest;
    private final boolean partial;
    private final int mark;
    private final boolean empty;
    private final @Nullable Charset charset;

    private CxmlSource(byte[] body, @Nullable InputStream rest, @Nullable String contentType, Problems problems) {
        this.rest = rest == null ? InputStream.nullInputStream() : rest;
        this.partial = rest != null;
        this.mark =
                body.length >= 3 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB && body[2] == (byte) 0xBF ? 3 : 0;
        int start = mark;
        while (start < body.length && isBlank(body[start])) {
            start++;
        }
        this.empty = start == body.length;
        if (start > mark) {
            problems.add(Problem.of(CxmlProblem.LEADING_BLANKS, "There are blanks before the document.")
                    .at(1, 1)
                    .hint("The first character must be '<' (guide p.19)."));
        }
        this.body = start > mark ? declarationFirst(body, mark, start) : body;
        this.charset = charset(contentType, problems);
    }

    /**
     * Returns a reader at the start of the document of a body, as {@link CxmlReader} has it.
     *
     * @param contentType the Content-Type that came with the document; null if none
     */
    public static XMLStreamReader reader(byte[] body, @Nullable String contentType, ReadLimits limits)
            throws XMLStreamException {
        CxmlBody content = CxmlBody.of(body, contentType, new Problems());
        return of(content.document(), content.contentType(), new Problems()).open(limits);
    }

    /** Tells whether the first character of a body is the one of a document, in whatever charset. */
    public static boolean beginsWithMarkup(byte[] body) {
        for (byte b : body) {
            boolean skipped = b == 0 || b == ' ' || (b >= '\t' && b <= '\r') || b < 0;
            if (!skipped) {
                return b == '<';
            }
        }
        return false;
    }

    static CxmlSource of(byte[] body, @Nullable String contentType, Problems problems) {
        return new CxmlSource(body, null, contentType, problems);
    }

    /** Reads the head of a stream, in which the charset must show. */
    static CxmlSource of(InputStream stream, @Nullable String contentType, Problems problems) throws IOException {
        byte[] head = stream.readNBytes(HEAD);
        return new CxmlSource(head, head.length < HEAD ? null : stream, contentType, problems);
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }

    /** Puts the blanks behind the declaration, before which XML allows none; so lines are counted with them. */
    private static byte[] declarationFirst(byte[] body, int mark, int start) {
        int length = declaration(body, start).length();
        byte[] text = body.clone();
        System.arraycopy(body, start, text, mark, length);
        System.arraycopy(body, mark, text, mark + length, start - mark);
        return text;
    }

    private static String declaration(byte[] body, int start) {
        int most = Math.min(body.length - start, DECLARATION);
        String text = new String(body, start, most, StandardCharsets.ISO_8859_1);
        int end = text.startsWith("<?xml") ? text.indexOf("?>") : -1;
        return end < 0 ? "" : text.substring(0, end + 2);
    }

    private @Nullable Charset charset(@Nullable String contentType, Problems problems) {
        ContentType type = ContentType.parse(contentType);
        Charset named = type.charset().orElse(null);
        Charset wide = wide(body);
        boolean fits = named != null && fits(named, wide != null);
        if (type.charsetName() != null && !fits) {
            problems.add(Problem.of(
                            CxmlProblem.TRANSPORT_CHARSET,
                            "The charset of the Content-Type is unknown here or does not fit the bytes.")
                    .hint("Send the charset that the document is written in."));
        }
        if (mark > 0) {
            return decodes(mark, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : null;
        }
        if (wide != null) {
            boolean byMark = hasWideMark(body);
            return fits && !byMark ? wide : declaredWide(wide, byMark, problems);
        }
        // what of a stream is still to come may be more than US-ASCII: the declaration knows
        return fits && !(partial && StandardCharsets.US_ASCII.equals(named)) ? named : declared(problems);
    }

    /** Returns null for the charset of the declaration, or what the bytes are instead. */
    private @Nullable Charset declared(Problems problems) {
        Matcher encoding = ENCODING.matcher(declaration(body, mark));
        Charset declared = StandardCharsets.UTF_8;
        if (encoding.find()) {
            declared = ContentType.parse("text/xml; charset=" + encoding.group(1))
                    .charset()
                    .orElse(null);
        }
        if (declared != null && fits(declared, false)) {
            return null;
        }
        Charset other = decodes(mark, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : WINDOWS_1252;
        notDeclared(other, problems);
        return other;
    }

    /** Returns null if the declaration of two bytes to a character agrees with them, or has nothing to say. */
    private @Nullable Charset declaredWide(Charset wide, boolean byMark, Problems problems) {
        Matcher encoding = ENCODING.matcher(new String(body, 0, Math.min(body.length, 2 * DECLARATION), wide));
        if (!encoding.find() || WIDE_NAMES.matcher(encoding.group(1)).lookingAt()) {
            return null;
        }
        Charset other = byMark ? StandardCharsets.UTF_16 : wide;
        notDeclared(other, problems);
        return other;
    }

    private static void notDeclared(Charset other, Problems problems) {
        problems.add(Problem.of(
                        CxmlProblem.DECLARED_CHARSET,
                        "The bytes are not text in the charset that the document declares, which is UTF-8 where it"
                                + " declares none. They were read as "
                                + other.name().toUpperCase(Locale.ROOT) + ".")
                .at(1, 1)
                .hint("Declare the charset that the document is written in."));
    }

    private boolean fits(Charset named, boolean wide) {
        boolean wideNamed = named.name().startsWith("UTF-16");
        if (wide || wideNamed) {
            return wide && wideNamed;
        }
        return mark > 0 ? named.equals(StandardCharsets.UTF_8) : decodes(mark, named);
    }

    /** Two bytes to a character show by the byte order mark, or by the zero beside the first character. */
    private static @Nullable Charset wide(byte[] body) {
        if (body.length < 2 || (body[0] != 0 && body[1] != 0 && !hasWideMark(body))) {
            return null;
        }
        return body[0] == 0 || body[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static boolean hasWideMark(byte[] body) {
        return (body[0] == (byte) 0xFE && body[1] == (byte) 0xFF) || (body[0] == (byte) 0xFF && body[1] == (byte) 0xFE);
    }

    private boolean decodes(int offset, Charset named) {
        if (StandardCharsets.ISO_8859_1.equals(named)) {
            return true;
        }
        if (StandardCharsets.UTF_8.equals(named) && !partial) {
            return Utf8.isWellFormed(body, offset);
        }
        try {
            CharsetDecoder decoder = named.newDecoder();
            ByteBuffer bytes = ByteBuffer.wrap(body, offset, body.length - offset);
            CharBuffer text = CharBuffer.allocate(SOME_CHARACTERS);
            CoderResult result = CoderResult.OVERFLOW;
            while (result.isOverflow()) {
                text.clear();
                // the head of a stream may end within a character
                result = decoder.decode(bytes, text, !partial);
            }
            return !result.isError() && (partial || !decoder.flush(text.clear()).isError());
        } catch (UnsupportedOperationException unreadable) {
            return false;
        }
    }

    boolean isEmpty() {
        return empty;
    }

    BoundedReader open(ReadLimits limits) throws XMLStreamException {
        InputStream head = new ByteArrayInputStream(body, mark, body.length - mark);
        InputStream document = partial ? new SequenceInputStream(head, rest) : head;
        // the parser's own UTF-8 decoder is the fastest, and the declaration cannot say otherwise to plain UTF-8 bytes
        boolean plain = StandardCharsets.UTF_8.equals(charset) && declaresNothingElse();
        return SafeXml.reader(document, plain ? null : charset, limits);
    }

    private boolean declaresNothingElse() {
        String declaration = declaration(body, mark).toUpperCase(Locale.ROOT);
        return !declaration.contains("ENCODING") || declaration.contains("UTF-8");
    }
}
