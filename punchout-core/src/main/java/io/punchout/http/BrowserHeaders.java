package io.punchout.http;

import java.util.ArrayList;
import java.util.List;

/** Response headers that keep a punch-out page private and say where its form may go and who may frame it. */
public final class BrowserHeaders {
    private BrowserHeaders() {}

    /** Forbids every cache to keep the reply. */
    public static Parameters noStore() {
        return Parameters.of(new Parameter("Cache-Control", "no-store"));
    }

    /** Keeps the page's address, which may hold a token, from the next site. */
    public static Parameters noReferrer() {
        return Parameters.of(new Parameter("Referrer-Policy", "no-referrer"));
    }

    /**
     * Returns the headers for a page with one form.
     *
     * @param formTargets where the form may go, as Content-Security-Policy sources; none means nowhere
     * @param frameAncestors who may show the page in a frame, as sources; none means nobody
     * @param scriptNonce the nonce of the page's only script; empty means no script
     */
    public static Parameters formPage(List<String> formTargets, List<String> frameAncestors, String scriptNonce) {
        String script = scriptNonce.isEmpty() ? "'none'" : "'nonce-" + scriptNonce + "'";
        String policy = "default-src 'none'; script-src " + script + "; style-src 'none'; base-uri 'none'; form-action "
                + sources(formTargets) + "; frame-ancestors " + sources(frameAncestors);
        List<Parameter> headers = new ArrayList<>(noStore().list());
        headers.addAll(noReferrer().list());
        headers.add(new Parameter("Content-Security-Policy", policy));
        headers.add(new Parameter("X-Content-Type-Options", "nosniff"));
        if (frameAncestors.isEmpty()) {
            headers.add(new Parameter("X-Frame-Options", "DENY"));
        }
        return Parameters.of(headers);
    }

    private static String sources(List<String> sources) {
        return sources.isEmpty() ? "'none'" : String.join(" ", sources);
    }
}
