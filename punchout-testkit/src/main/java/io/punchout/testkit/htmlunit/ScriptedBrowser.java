package io.punchout.testkit.htmlunit;

import io.punchout.cart.Cart;
import io.punchout.http.Parameter;
import io.punchout.session.Operation;
import io.punchout.testkit.buyer.HtmlForm;
import io.punchout.testkit.buyer.SetupAnswer;
import io.punchout.testkit.buyer.SimulatedBuyer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.htmlunit.BrowserVersion;
import org.htmlunit.HttpMethod;
import org.htmlunit.Page;
import org.htmlunit.WebClient;
import org.htmlunit.WebRequest;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.util.NameValuePair;
import org.jspecify.annotations.Nullable;

/**
 * The browser of a simulated buyer's user, with scripts: HtmlUnit. Pages of the shop run as they are, and a return page
 * submits itself. For one thread.
 *
 * <pre>{@code
 * try (SimulatedBuyer coupa = SimulatedBuyer.of("coupa")...build();
 *         ScriptedBrowser user = new ScriptedBrowser()) {
 *     HtmlPage shop = user.open(coupa, Operation.CREATE);
 *     ...
 *     ReceivedCart received = coupa.await(Operation.CREATE);
 * }
 * }</pre>
 */
public final class ScriptedBrowser implements AutoCloseable {
    private final WebClient client;

    /** Starts a browser that calls itself Chrome. Scripts that fail are its user's bad luck, not a failure here. */
    public ScriptedBrowser() {
        this(new WebClient(BrowserVersion.CHROME));
        client.getOptions().setThrowExceptionOnScriptError(false);
        client.getOptions().setThrowExceptionOnFailingStatusCode(false);
        client.getOptions().setCssEnabled(false);
    }

    /** Takes a browser of one's own settings; {@link #close} closes it. */
    public ScriptedBrowser(WebClient client) {
        this.client = client;
    }

    /** Returns HtmlUnit's browser. */
    public WebClient client() {
        return client;
    }

    /** Opens the shop for a new visit, see {@link #open(SimulatedBuyer, Operation, Cart)}. */
    public HtmlPage open(SimulatedBuyer buyer, Operation operation) {
        return open(buyer, operation, null);
    }

    /**
     * Lets a buyer's system ask for a visit and opens the shop: by the start page of its answer, or, with OCI, by the form
     * of the buyer's own page. With OCI the operation and the former cart say nothing.
     *
     * @param former the cart to change or look at; null for a new one
     * @throws java.util.NoSuchElementException if the shop refused the visit
     * @throws IllegalStateException if what the shop shows is no page
     * @throws UncheckedIOException if nobody answers
     */
    public HtmlPage open(SimulatedBuyer buyer, Operation operation, @Nullable Cart former) {
        if (buyer.format().equals("oci")) {
            return send(buyer.callUp());
        }
        SetupAnswer answer = buyer.ask(operation, former);
        return open(answer.startPageOrThrow());
    }

    /**
     * Opens an address.
     *
     * @throws IllegalStateException if there is no page
     * @throws UncheckedIOException if nobody answers
     */
    public HtmlPage open(URI address) {
        return page(() -> client.getPage(address.toURL()));
    }

    /**
     * Sends a form, as another system's page holds it.
     *
     * @throws IllegalStateException if the answer is no page
     * @throws UncheckedIOException if nobody answers
     */
    public HtmlPage send(HtmlForm form) {
        return page(() -> {
            WebRequest request = new WebRequest(URI.create(form.action()).toURL(), HttpMethod.valueOf(form.method()));
            request.setCharset(form.charset());
            List<NameValuePair> pairs = new ArrayList<>();
            for (Parameter entry : form.entries()) {
                pairs.add(new NameValuePair(entry.name(), entry.value()));
            }
            request.setRequestParameters(pairs);
            return client.getPage(request);
        });
    }

    private interface Loading {
        Page load() throws IOException;
    }

    private static HtmlPage page(Loading loading) {
        Page page;
        try {
            page = loading.load();
        } catch (IOException failure) {
            throw new UncheckedIOException("the shop does not answer", failure);
        }
        if (page instanceof HtmlPage html) {
            return html;
        }
        throw new IllegalStateException(
                "the shop shows no page: HTTP " + page.getWebResponse().getStatusCode() + " "
                        + page.getWebResponse().getContentType());
    }

    @Override
    public void close() {
        client.close();
    }
}
