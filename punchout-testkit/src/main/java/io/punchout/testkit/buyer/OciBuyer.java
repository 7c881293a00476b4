package io.punchout.testkit.buyer;

import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private OciBuyer(Builder builder) {
        this.entryPoint = builder.entryPoint;
        this.method = builder.method;
        this.before = Parameters.of(builder.before);
        this.after = Parameters.of(builder.after);
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
        return browser.send(Browser.form(
                method, entryPoint, parameters(returnUrl.toString()).list()));
    }

    /**
     * Returns what a call-up sends, the password included: the catalogue's own parameters, HOOK_URL, and SAP's.
     *
     * @param returnUrl the value of HOOK_URL, which may be no URL at all
     */
    public Parameters parameters(String returnUrl) {
        return before.and(Parameters.of(new Parameter("HOOK_URL", returnUrl))).and(after);
    }

    /** Sends the browser to the shop with parameters of one's own. */
    public Page callUp(Browser browser, Parameters parameters) {
        return browser.send(Browser.form(method, entryPoint, parameters.list()));
    }

    /** Builds a buyer. Not thread-safe. */
    public static final class Builder {
        private final URI entryPoint;
        private String method = "POST";
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

        public OciBuyer build() {
            return new OciBuyer(this);
        }
    }
}
