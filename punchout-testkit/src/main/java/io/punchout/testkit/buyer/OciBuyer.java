package io.punchout.testkit.buyer;

import io.punchout.cart.CartLine;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A simulated procurement system that speaks OCI: it sends the user's browser to the shop with a call-up. Carts that come
 * back are read by {@link OciReceiver}. Immutable and thread-safe.
 *
 * <pre>{@code
 * OciBuyer buyer = OciBuyer.builder(URI.create("http://127.0.0.1:8080/punchout"))
 *         .login("user", "password")
 *         .build();
 * Page shop = buyer.callUp(browser, endpoint.uri());
 * }</pre>
 */
public final class OciBuyer {
    private final URI entryPoint;
    private final String method;
    private final Parameters before;
    private final Parameters after;
    private final Charset charset;
    private final Set<Deviation> deviations;

    private OciBuyer(Builder builder) {
        this.entryPoint = builder.entryPoint;
        this.method = builder.method;
        this.before = Parameters.of(builder.before);
        this.after = Parameters.of(builder.after);
        this.deviations = Set.copyOf(builder.deviations);
        this.charset = deviations.contains(Deviation.CALL_UP_IN_LATIN_1)
                ? StandardCharsets.ISO_8859_1
                : StandardCharsets.UTF_8;
    }

    /** Starts a buyer that calls this entry point of a shop. */
    public static Builder builder(URI entryPoint) {
        return new Builder(entryPoint);
    }

    /**
     * Sends the browser to the shop, and follows it to the first page.
     *
     * @param returnUrl the value of HOOK_URL
     */
    public Page callUp(Browser browser, URI returnUrl) {
        return callUp(browser, parameters(returnUrl.toString()));
    }

    /**
     * Returns what a call-up sends, the password included: the catalogue's own parameters, HOOK_URL, and SAP's.
     *
     * @param returnUrl the value of HOOK_URL, which may be no URL at all
     */
    public Parameters parameters(String returnUrl) {
        return before.and(Parameters.of(new Parameter("HOOK_URL", returnUrl))).and(after);
    }

    /** Returns the charset that carts come back in, where the call-up asks for one; null if it does not. */
    @Nullable
    Charset returnCharset() {
        return charset.equals(StandardCharsets.UTF_8) ? null : FormCharset.WINDOWS_1252;
    }

    /** Returns parameters as this system spells them. */
    private Parameters spelt(Parameters parameters) {
        boolean names = deviations.contains(Deviation.PARAMETERS_IN_OTHER_CASE);
        boolean blanks = deviations.contains(Deviation.FUNCTION_WITH_BLANKS);
        List<Parameter> spelt = new ArrayList<>();
        for (Parameter each : parameters.list()) {
            String value = blanks && each.name().equals("FUNCTION")
                    ? " " + each.value().toLowerCase(Locale.ROOT) + " "
                    : each.value();
            spelt.add(new Parameter(names ? otherCase(each.name()) : each.name(), value));
        }
        return Parameters.of(spelt);
    }

    private static String otherCase(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals(name) || name.startsWith("~") ? name.toUpperCase(Locale.ROOT) : lower;
    }

    /** Shows a product in the browser (OCI 1.4, DETAIL), which needs no HOOK_URL. */
    public Page detail(Browser browser, String productId) {
        return callUp(browser, function("DETAIL", "PRODUCTID", productId));
    }

    /**
     * Asks for the present price of a product (OCI 1.4, VALIDATE). The page's form, if the product is still sold, goes to
     * the return URL by {@link Browser#submit}.
     */
    public Page validate(Browser browser, URI returnUrl, String productId, String quantity) {
        return callUp(
                browser,
                parameters(returnUrl.toString())
                        .and(arguments("VALIDATE", "PRODUCTID", productId, "QUANTITY", quantity)));
    }

    /** Sends the browser to the hits of a search (OCI 1.4, SOURCING). */
    public Page source(Browser browser, URI returnUrl, String searchString) {
        return callUp(
                browser,
                parameters(returnUrl.toString())
                        .and(arguments("SOURCING", "SEARCHSTRING", searchString, "VENDOR", "1")));
    }

    /**
     * Searches from server to server and reads the page's form, as cross-catalog searches do (OCI 1.4, BACKGROUND_SEARCH).
     *
     * @return the hits
     * @throws IllegalStateException if the shop does not answer with a form that can be read
     */
    public List<CartLine> search(URI returnUrl, String searchString) {
        try (Browser server = new Browser()) {
            Page page = callUp(
                    server,
                    parameters(returnUrl.toString()).and(arguments("BACKGROUND_SEARCH", "SEARCHSTRING", searchString)));
            if (page.status() != 200) {
                throw new IllegalStateException("the shop does not search: " + page + " " + page.text());
            }
            ReceivedCart hits = OciReceiver.read(Parameters.of(page.form("form").entries()));
            return hits.kind() == ReceivedCart.Kind.CANCELLED
                    ? List.of()
                    : hits.orElseThrow().lines();
        }
    }

    /**
     * Loads a page of the catalog from server to server (OCI 1.5, DOWNLOADJSON).
     *
     * @param lastUpdated since when changes are wanted; empty for the whole catalog
     * @param transactionId empty on the first page, then as the first answer has it
     * @throws IllegalStateException if the shop does not answer with a catalog
     */
    public OciCatalogPage download(int pageSize, int page, String lastUpdated, String transactionId) {
        Parameters asked = function(
                "DOWNLOADJSON",
                "PAGESIZE",
                Integer.toString(pageSize),
                "REQUESTEDPAGE",
                page == 1 ? "" : Integer.toString(page),
                "LASTUPDATED",
                lastUpdated,
                "TRANSACTIONID",
                transactionId);
        try (HttpCaller caller = new HttpCaller(null)) {
            HttpResponse<byte[]> answer = caller.send(HttpRequest.newBuilder(entryPoint)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(spelt(asked).encode(charset), StandardCharsets.US_ASCII)));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("the shop gives no catalog: HTTP " + answer.statusCode());
            }
            return OciCatalogPage.read(answer.body());
        }
    }

    private Parameters function(String name, String... arguments) {
        return before.and(arguments(name, arguments));
    }

    private static Parameters arguments(String name, String... arguments) {
        List<Parameter> pairs = new ArrayList<>();
        pairs.add(new Parameter("FUNCTION", name));
        for (int i = 0; i < arguments.length; i += 2) {
            pairs.add(new Parameter(arguments[i], arguments[i + 1]));
        }
        return Parameters.of(pairs);
    }

    /** Sends the browser to the shop with parameters of one's own. */
    public Page callUp(Browser browser, Parameters parameters) {
        return browser.send(form(parameters));
    }

    /**
     * Returns the form of the buyer's own page, which a browser sends to the shop: the password is in it.
     *
     * @param returnUrl the value of HOOK_URL
     */
    public HtmlForm form(URI returnUrl) {
        return form(parameters(returnUrl.toString()));
    }

    private HtmlForm form(Parameters parameters) {
        return Browser.form(method, entryPoint, charset, spelt(parameters).list());
    }

    /** Builds a buyer. Not thread-safe. */
    public static final class Builder {
        private final URI entryPoint;
        private String method = "POST";
        private Set<Deviation> deviations = Set.of();
        private final List<Parameter> before = new ArrayList<>();
        private final List<Parameter> after = new ArrayList<>(List.of(
                new Parameter("~OkCode", "ADDI"), new Parameter("~TARGET", "_top"), new Parameter("~CALLER", "CTLG")));

        private Builder(URI entryPoint) {
            this.entryPoint = entryPoint;
        }

        /** Sets user and password; a null password sends none. */
        public Builder login(String username, @Nullable String password) {
            before.add(new Parameter("USERNAME", username));
            if (password != null) {
                before.add(new Parameter("PASSWORD", password));
            }
            return this;
        }

        /** Adds a parameter before HOOK_URL. */
        public Builder parameter(String name, String value) {
            before.add(new Parameter(name, value));
            return this;
        }

        /** Sets {@code "GET"} or {@code "POST"} (default). */
        public Builder method(String name) {
            this.method = name.toUpperCase(Locale.ROOT);
            return this;
        }

        /** Sets what it does otherwise than the interface says; nothing unless set. */
        public Builder deviations(Set<Deviation> these) {
            this.deviations = Set.copyOf(these);
            return this;
        }

        /** Returns the buyer. */
        public OciBuyer build() {
            if (deviations.contains(Deviation.CALL_UP_IN_LATIN_1)) {
                before.add(new Parameter("http_content_charset", "ISO-8859-1"));
            }
            return new OciBuyer(this);
        }
    }
}
