package io.punchout.testkit.assertion;

import io.punchout.http.ContentType;
import io.punchout.http.HttpReply;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Assertions about a reply. Failures show status and Content-Type, never the body, which may hold a start token. */
public final class HttpReplyAssert extends Told<HttpReplyAssert, HttpReply> {
    HttpReplyAssert(HttpReply actual) {
        super(actual, HttpReplyAssert.class);
    }

    /** Verifies the HTTP status. */
    public HttpReplyAssert hasStatus(int status) {
        isNotNull();
        return check(actual.status() == status, "HTTP " + status);
    }

    /** Verifies the first header of a name. */
    public HttpReplyAssert hasHeader(String name, String value) {
        isNotNull();
        return check(
                actual.header(name).filter(value::equals).isPresent(),
                "header " + name + ": " + value + " (was " + actual.header(name).orElse("not there") + ")");
    }

    /** Verifies that a buyer's system reads it as accepted: HTTP 200 with a cXML Status of 200 to 299. */
    public HttpReplyAssert isAcceptedCxml() {
        isNotNull();
        int code = code();
        return check(actual.status() == 200 && code >= 200 && code < 300, "HTTP 200 with a cXML Status of success");
    }

    /** Verifies a refusal as buyers' systems understand it: HTTP 200 with this code in the cXML Status. */
    public HttpReplyAssert isRefusedCxml(int code) {
        isNotNull();
        return check(actual.status() == 200 && code() == code, "HTTP 200 with cXML Status " + code);
    }

    /** Verifies that the page holds the form that carries a cart back, see {@link io.punchout.http.ReturnForm}. */
    public HttpReplyAssert isReturnPage() {
        isNotNull();
        return check(
                actual.status() == 200
                        && type().startsWith("text/html")
                        && Jsoup.parse(actual.bodyText()).selectFirst("form#punchout-return") != null,
                "a page with the form that carries the cart back");
    }

    private String type() {
        return actual.header("Content-Type").orElse("");
    }

    private @Nullable Element status() {
        if (!ContentType.parse(type()).isXml()) {
            return null;
        }
        Document document = Jsoup.parse(actual.bodyText(), "", Parser.xmlParser());
        return document.selectFirst("cXML > Response > Status");
    }

    private int code() {
        Element status = status();
        String code = status == null ? "" : status.attr("code").strip();
        return code.matches("[0-9]{3}") ? Integer.parseInt(code) : 0;
    }

    @Override
    String there() {
        Element status = status();
        String text = status == null
                ? ""
                : ", cXML Status " + status.attr("code") + " " + status.attr("text") + " "
                        + Objects.requireNonNullElse(status.ownText(), "");
        return "HTTP " + actual.status() + ", " + (type().isEmpty() ? "no Content-Type" : type()) + ", "
                + actual.body().length + " bytes" + text;
    }
}
