package io.punchout.testkit.buyer;

import io.punchout.cart.Cart;
import io.punchout.http.Parameters;
import io.punchout.oci.OciProblem;
import io.punchout.oci.OciReturn;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.testkit.buyer.ReceivedCart.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The forms with items of a page. */
final class OciPage {
    private static final URI NOWHERE = URI.create("about:blank");

    private final List<Parameters> forms = new ArrayList<>();
    private final Problems problems = new Problems();

    private OciPage() {}

    static OciPage of(byte[] bytes, @Nullable Charset named) {
        Document document = parse(bytes, named);
        List<Element> elements = new ArrayList<>(document.select("form"));
        OciPage page = new OciPage();
        if (elements.isEmpty()) {
            elements.add(document);
            page.problems.add(Problem.of(
                            OciProblem.FIELDS_OUTSIDE_FORM, "The page has no form: no browser would send its fields.")
                    .hint("Put the fields into a form that goes to HOOK_URL."));
        }
        for (Element element : elements) {
            Parameters fields = Parameters.of(
                    HtmlForm.of(element, NOWHERE, document.charset()).entries());
            if (!OciReturn.of(fields).items().isEmpty()) {
                page.forms.add(fields);
            }
        }
        if (page.forms.size() > 1) {
            page.problems.add(
                    Problem.of(OciProblem.SEVERAL_FORMS, "The page has " + page.forms.size() + " forms with items.")
                            .hint("Put all items into one form, and count them 1, 2, 3."));
        }
        return page;
    }

    private static Document parse(byte[] bytes, @Nullable Charset named) {
        Document document = parse(bytes, named == null ? null : named.name());
        Charset browsers = FormCharset.named(document.charset().name()).orElse(document.charset());
        boolean guessed = named == null && document.charset().equals(StandardCharsets.UTF_8);
        if (guessed && document.outerHtml().indexOf('\uFFFD') >= 0) {
            browsers = FormCharset.WINDOWS_1252;
        }
        return browsers.equals(document.charset()) ? document : parse(bytes, browsers.name());
    }

    private static Document parse(byte[] bytes, @Nullable String charset) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
        } catch (IOException impossible) {
            throw new UncheckedIOException("the page is in memory", impossible);
        }
    }

    ReceivedCart received() {
        Parameters fields = Parameters.empty();
        Cart.Builder whole = null;
        boolean readable = true;
        for (Parameters form : forms) {
            fields = fields.and(form);
            ReceivedCart read = OciReceiver.read(form);
            problems.addAll(read.problems());
            if (read.cart() == null) {
                readable = false;
            } else if (whole == null) {
                whole = read.cart().toBuilder();
            } else {
                whole.lines(read.cart().lines());
            }
        }
        if (!readable) {
            return new ReceivedCart(Kind.UNREADABLE, null, null, problems.list(), fields, "");
        }
        return whole == null
                ? new ReceivedCart(Kind.CANCELLED, null, null, problems.list(), fields, "")
                : new ReceivedCart(Kind.CART, whole.build(), null, problems.list(), fields, "");
    }
}
