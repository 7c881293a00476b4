package io.punchout.testkit.check;

import io.punchout.cxml.read.CxmlForm;
import io.punchout.cxml.read.CxmlSource;
import io.punchout.http.ContentType;
import io.punchout.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Takes a document out of what people find in their logs: a request or an answer with its headers, a MIME message, a
 * document behind other text, one that was escaped for HTML or for URLs, or base64.
 */
final class Wrapping {
    /** The first line of a request, of an answer, or of the headers of a MIME message. */
    private static final Pattern HEAD =
            Pattern.compile("\\A\\s*+(?:(?:POST|PUT|GET) \\S++ HTTP/[0-9.]++|HTTP/[0-9.]++ [0-9]{3}[^\\r\\n]*+"
                    + "|(?:Content-[A-Za-z-]++|MIME-Version|Message-ID):[^\\r\\n]*+)\\r?\\n");

    private static final Pattern HEADERS_END = Pattern.compile("\\r?\\n\\r?\\n");
    private static final Pattern CONTENT_TYPE = Pattern.compile(
            "^Content-Type:[ \\t]*+((?:[^\\r\\n]|\\r?\\n[ \\t])*+)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern DELIMITER =
            Pattern.compile("\\A\\s*+--([^\\r\\n]{1,70})\\r?\\nContent-", Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPED =
            Pattern.compile("\\A\\s*+&lt;(?:\\?xml|!DOCTYPE|cXML)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BASE64 = Pattern.compile("\\A\\s*+PD[A-Za-z0-9+/]++[A-Za-z0-9+/=\\s]*+\\z");
    private static final Pattern START =
            Pattern.compile("<\\?xml\\s[^>]*+>\\s*+<(?:!DOCTYPE )?cXML|<!DOCTYPE cXML|<cXML\\s");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int HEADERS = 16_384;

    private Wrapping() {}

    /** Returns the report of the document; empty if there is none that is wrapped in a way known here. */
    static Optional<Report> check(byte[] input, CxmlCheck cxml) {
        String text = new String(input, StandardCharsets.ISO_8859_1);
        String head = text.substring(0, Math.min(text.length(), HEADERS));
        if (HEAD.matcher(head).find()) {
            return behindHeaders(input, head, cxml);
        }
        Matcher delimiter = DELIMITER.matcher(head);
        if (delimiter.find()) {
            String type = "multipart/mixed; boundary=\"" + delimiter.group(1).strip() + "\"";
            return Optional.of(told("a MIME message", cxml.check(input, type)));
        }
        if (ESCAPED.matcher(head).find()) {
            String document = Parser.unescapeEntities(TextBytes.decode(input).strip(), false);
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            return Optional.of(told("escaped text", cxml.check(bytes, "text/xml; charset=UTF-8")));
        }
        if (head.stripLeading().regionMatches(true, 0, "%3C", 0, 3)) {
            byte[] body = text.strip().getBytes(StandardCharsets.ISO_8859_1);
            return CxmlForm.document(body, FORM)
                    .map(document -> told("text escaped for a URL", cxml.check(document, null)));
        }
        return BASE64.matcher(text).matches() ? base64(text, cxml) : amongText(input, head, cxml);
    }

    /** As a line of a log has it. */
    private static Optional<Report> amongText(byte[] input, String head, CxmlCheck cxml) {
        Matcher start = START.matcher(head);
        return start.find() && !CxmlSource.beginsWithMarkup(input)
                ? Optional.of(told(
                        "the text before it", cxml.check(Arrays.copyOfRange(input, start.start(), input.length), null)))
                : Optional.empty();
    }

    private static Optional<Report> behindHeaders(byte[] input, String head, CxmlCheck cxml) {
        Matcher end = HEADERS_END.matcher(head);
        if (!end.find()) {
            return Optional.empty();
        }
        Matcher type = CONTENT_TYPE.matcher(head.substring(0, end.start()));
        String contentType = type.find() ? type.group(1).replaceAll("\\s+", " ").strip() : null;
        byte[] body = Arrays.copyOfRange(input, end.end(), input.length);
        String what = "a message with its headers";
        if (Sniffer.of(body) == InputKind.HTML) {
            return Optional.of(told(what, HtmlCheck.check(body, cxml)));
        }
        return isDocument(body, contentType)
                ? Optional.of(told(what, cxml.check(body, contentType)))
                : Optional.empty();
    }

    private static boolean isDocument(byte[] body, @Nullable String contentType) {
        return CxmlSource.beginsWithMarkup(body)
                || ContentType.parse(contentType).mediaType().startsWith("multipart/")
                || CxmlForm.document(body, contentType).isPresent();
    }

    private static Optional<Report> base64(String text, CxmlCheck cxml) {
        try {
            byte[] document = Base64.getMimeDecoder().decode(text.strip());
            return CxmlSource.beginsWithMarkup(document)
                    ? Optional.of(told("base64", cxml.check(document, null)))
                    : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private static Report told(String what, Report report) {
        return report.after(List.of(Problem.of(
                CheckProblem.UNWRAPPED,
                "The document was taken out of " + what + ": lines and columns count inside it.")));
    }
}
