package io.punchout.testkit.buyer;

import io.punchout.http.ContentType;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a browser shows. Immutable. */
public final class Page {
    private final URI uri;
    private final int status;
    private final Parameters headers;
    private final Document document;
    private final List<URI> redirects;

    private Page(URI uri, int status, Parameters headers, Document document, List<URI> redirects) {
        this.uri = uri;
        this.status = status;
        this.headers = headers;
        this.document = document;
        this.redirects = List.copyOf(redirects);
    }

    static Page of(HttpResponse<byte[]> response, List<URI> redirects) {
        List<Parameter> headers = new ArrayList<>();
        response.headers()
                .map()
                .forEach((name, values) -> values.forEach(value -> headers.add(new Parameter(name, value))));
        Parameters all = Parameters.of(headers);
        String charset = ContentType.parse(all.first("Content-Type").orElse(null))
                .charset()
                .map(Charset::name)
                .orElse(null);
        try {
            Document document = Jsoup.parse(
                    new ByteArrayInputStream(response.body()),
                    charset,
                    response.uri().toString());
            return new Page(response.uri(), response.statusCode(), all, document, redirects);
        } catch (IOException impossible) {
            throw new UncheckedIOException("the page cannot be read", impossible);
        }
    }

    /** Returns the page's address, after all redirects. */
    public URI uri() {
        return uri;
    }

    /** Returns the HTTP status. */
    public int status() {
        return status;
    }

    /** Returns the response headers. */
    public Parameters headers() {
        return headers;
    }

    /** Returns where the browser was sent on the way here, the last address included; none without redirects. */
    public List<URI> redirects() {
        return redirects;
    }

    /** Returns the page's title. */
    public String title() {
        return document.title();
    }

    /** Returns what a person reads on the page. */
    public String text() {
        return document.text();
    }

    /** Returns the texts of the elements that a CSS selector finds. */
    public List<String> texts(String selector) {
        return document.select(selector).stream().map(Element::text).toList();
    }

    /** Returns the first form that a CSS selector finds, for example {@code "form#punchout-return"}. */
    public Optional<HtmlForm> findForm(String selector) {
        Element form = document.selectFirst(selector);
        return form == null || !form.normalName().equals("form")
                ? Optional.empty()
                : Optional.of(HtmlForm.of(form, uri, document.charset()));
    }

    /**
     * Returns the first form that a CSS selector finds.
     *
     * @throws IllegalStateException if there is none, with the page's text
     */
    public HtmlForm form(String selector) {
        return findForm(selector).orElseThrow(() -> {
            String forms = document.select("form").stream()
                    .map(form -> "form#" + form.id())
                    .collect(Collectors.joining(", "));
            String text = text().substring(0, Math.min(300, text().length()));
            return new IllegalStateException(
                    "no form '" + selector + "' on this page (HTTP " + status + ", " + forms + "): " + text);
        });
    }

    /** Returns all forms, by a CSS selector that finds each: its id, or its place among the forms of the page. */
    public Map<String, HtmlForm> forms() {
        Map<String, HtmlForm> forms = new LinkedHashMap<>();
        for (Element form : document.select("form")) {
            String selector = form.id().matches("[A-Za-z][-A-Za-z0-9_]*") ? "form#" + form.id() : form.cssSelector();
            forms.put(selector, HtmlForm.of(form, uri, document.charset()));
        }
        return forms;
    }

    /** Returns status and title: the address may hold a token. */
    @Override
    public String toString() {
        return "Page(" + status + ", " + title() + ")";
    }
}
