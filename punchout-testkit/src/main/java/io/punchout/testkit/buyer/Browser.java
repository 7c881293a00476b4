package io.punchout.testkit.buyer;

import io.punchout.http.Parameter;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A minimal browser: cookies, redirects, and forms submitted as browsers do. It runs no script and loads nothing but
 * the page; what a script would press, {@link #submit} presses. It obeys a page's rule where forms may go
 * (Content-Security-Policy, form-action). For one thread.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#form-submission-algorithm">the
 *     HTML standard on form submission</a>
 */
public final class Browser implements AutoCloseable {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int MAX_REDIRECTS = 10;

    private final HttpCaller caller = new HttpCaller(new CookieManager(null, CookiePolicy.ACCEPT_ALL));

    /**
     * Opens an address and follows redirects.
     *
     * @throws UncheckedIOException if nobody answers
     * @throws IllegalStateException if there are too many redirects, or one that is no http address
     */
    public Page open(URI address) {
        return navigate("GET", address, "");
    }

    /**
     * Sends a form and follows redirects.
     *
     * @throws UncheckedIOException if nobody answers
     * @throws IllegalStateException if the form cannot be sent: its action is no http address, its encoding is not that
     *     of ordinary forms, or the page's policy forbids it
     */
    public Page submit(Page page, HtmlForm form) {
        URI action = http(form.action());
        if (!FormActionPolicy.allows(page.headers(), page.uri(), action)) {
            throw new IllegalStateException("the page's Content-Security-Policy forbids a form to " + action.getHost());
        }
        return send(form, action);
    }

    /** Sends the form that a CSS selector finds, see {@link #submit(Page, HtmlForm)}. */
    public Page submit(Page page, String selector) {
        return submit(page, page.form(selector));
    }

    /** Sends a form that another system's page holds: in no page of ours. */
    Page send(HtmlForm form) {
        return send(form, http(form.action()));
    }

    private Page send(HtmlForm form, URI action) {
        if (!form.enctype().equals(FORM)) {
            throw new IllegalStateException("forms of type " + form.enctype() + " are not sent by this browser");
        }
        String encoded = FormEncoder.encode(form.entries(), form.charset());
        if (form.method().equals("POST")) {
            return navigate("POST", action, encoded);
        }
        String text = action.toString();
        int end = text.indexOf('?') >= 0 ? text.indexOf('?') : (text + "#").indexOf('#');
        return navigate("GET", http(text.substring(0, end) + "?" + encoded), "");
    }

    private Page navigate(String method, URI address, String form) {
        List<URI> redirects = new ArrayList<>();
        String verb = method;
        URI next = address;
        while (redirects.size() <= MAX_REDIRECTS) {
            HttpResponse<byte[]> response = caller.send(request(verb, next, form));
            int status = response.statusCode();
            String location = response.headers().firstValue("Location").orElse("");
            boolean redirect = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
            if (!redirect || location.isEmpty()) {
                return Page.of(response, redirects);
            }
            next = http(next.resolve(location).toString());
            redirects.add(next);
            verb = status >= 307 ? verb : "GET";
        }
        throw new IllegalStateException("more than " + MAX_REDIRECTS + " redirects, the last to "
                + MaskedDocument.withoutQuery(next.toString()));
    }

    private static HttpRequest.Builder request(String method, URI address, String form) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("User-Agent", "PunchOut test kit browser");
        if (method.equals("GET")) {
            return request.GET();
        }
        BodyPublisher body = BodyPublishers.ofString(form, StandardCharsets.US_ASCII);
        return request.header("Content-Type", FORM).method(method, body);
    }

    private static URI http(String address) {
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalStateException("not an address", malformed);
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https")) || uri.getHost() == null) {
            throw new IllegalStateException("not an http address: scheme '" + scheme + "'");
        }
        return uri;
    }

    /** Returns a form of one's own, as another system's page would hold it. */
    static HtmlForm form(String method, URI action, Charset charset, List<Parameter> entries) {
        return new HtmlForm(action.toString(), method, FORM, "", charset, entries);
    }

    @Override
    public void close() {
        caller.close();
    }
}
