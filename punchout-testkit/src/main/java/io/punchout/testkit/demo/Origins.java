package io.punchout.testkit.demo;

import java.net.URI;

/**
 * Where the two sides of the demo are. They are different sites to a browser, as a shop and a procurement system are: it
 * sends no cookie of one in a frame of the other unless the cookie says so, and holds forms and frames to their policies.
 *
 * @param shop the shop, with its entry point and its log, for example {@code http://127.0.0.1:8080}
 * @param buyer the procurement system, for example {@code http://localhost:8081}
 */
record Origins(URI shop, URI buyer) {
    /** The host of the buyer's side, to which carts go back. */
    static final String BUYER_HOST = "localhost";

    private static final String CLOSED = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; ";

    static Origins of(int shopPort, int buyerPort) {
        return new Origins(
                URI.create("http://127.0.0.1:" + shopPort), URI.create("http://" + BUYER_HOST + ":" + buyerPort));
    }

    URI shop(String path) {
        return URI.create(shop + path);
    }

    URI buyer(String path) {
        return URI.create(buyer + path);
    }

    /** The policy of pages that nobody may frame. */
    static String closedPolicy() {
        return CLOSED + "form-action 'self'; frame-ancestors 'none'";
    }

    /** The policy of the shop's pages: the procurement system may frame them. */
    String shopPolicy() {
        return CLOSED + "form-action 'self'; frame-ancestors " + buyer;
    }

    /** The policy of the procurement system's pages: they frame the shop, and send call-ups to it. */
    String buyerPolicy() {
        return CLOSED + "script-src 'self'; form-action 'self' " + shop + "; frame-src " + shop
                + "; frame-ancestors 'self'";
    }
}
