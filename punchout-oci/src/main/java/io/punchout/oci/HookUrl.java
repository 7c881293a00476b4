package io.punchout.oci;

import io.punchout.connection.Connection;
import io.punchout.http.Parameters;
import io.punchout.http.ReturnUrl;
import io.punchout.problem.Outcome;
import java.net.URI;

/**
 * Where a cart goes: the value of HOOK_URL, decoded once with its call-up and not again (OCI 1.3, 2.6). An https URL, an
 * http URL or {@code SAPEVENT:POST}; without user, control characters and other schemes. It is only ever written into
 * forms, never fetched. Immutable.
 */
public final class HookUrl {
    private final ReturnUrl url;

    private HookUrl(ReturnUrl url) {
        this.url = url;
    }

    /** Reads a value whatever a connection allows. */
    public static Outcome<HookUrl> parse(String value) {
        return ReturnUrl.parse(value).fold(url -> Outcome.accepted(new HookUrl(url)), Outcome::refused);
    }

    /**
     * Reads a value if the connection lets carts go there: by its hosts and permissions, and not to the shop itself.
     *
     * @param shop an absolute URL of the shop
     */
    public static Outcome<HookUrl> check(String value, Connection connection, URI shop) {
        return connection
                .security()
                .returnUrls()
                .check(value, shop)
                .fold(url -> Outcome.accepted(new HookUrl(url)), Outcome::refused);
    }

    /** Returns a URL that was checked before. */
    static HookUrl of(ReturnUrl checked) {
        return new HookUrl(checked);
    }

    /** Tells whether this is {@code SAPEVENT:POST}: the action is kept letter by letter, and the form sent by POST. */
    public boolean isSapEvent() {
        return url.isSapEvent();
    }

    /** Returns the URL with its query. */
    public ReturnUrl whole() {
        return url;
    }

    /** Returns the URL without query and fragment. */
    public ReturnUrl withoutQuery() {
        String text = beforeFragment();
        int question = text.indexOf('?');
        String bare = question < 0 ? text : text.substring(0, question);
        return bare.length() == url.toString().length()
                ? url
                : ReturnUrl.parse(bare).orElseThrow();
    }

    /** Returns the parameters of the query, each decoded once, in order, with duplicates and empty values. */
    public Parameters query() {
        String text = beforeFragment();
        int question = text.indexOf('?');
        return question < 0 ? Parameters.empty() : FormText.parse(text.substring(question + 1), null);
    }

    private String beforeFragment() {
        String text = url.toString();
        int hash = text.indexOf('#');
        return hash < 0 ? text : text.substring(0, hash);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HookUrl that && url.equals(that.url);
    }

    @Override
    public int hashCode() {
        return url.hashCode();
    }

    /** Returns where it leads, without path and query: they may hold the buyer's session. */
    @Override
    public String toString() {
        return "HookUrl(" + url.origin() + ")";
    }
}
