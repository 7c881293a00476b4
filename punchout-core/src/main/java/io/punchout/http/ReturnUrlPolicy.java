package io.punchout.http;

import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Decides where a browser may be sent with a cart. A return URL comes from outside, so it is closed by default: https
 * only, and only hosts that the connection lists. Nothing is ever fetched from it.
 *
 * @param hosts the hosts that carts may go to; none means none
 * @param httpAllowed whether plain http is accepted as well, for old intranet systems
 * @param sapEventAllowed whether {@code SAPEVENT:POST} is accepted as well, for buyers within SAP GUI
 */
public record ReturnUrlPolicy(List<HostPattern> hosts, boolean httpAllowed, boolean sapEventAllowed) {
    /** The longest return URL that is accepted, in characters. */
    public static final int MAX_LENGTH = 8_192;

    public ReturnUrlPolicy {
        hosts = List.copyOf(hosts);
    }

    /** Makes a policy that does not accept {@code SAPEVENT:POST}. */
    public ReturnUrlPolicy(List<HostPattern> hosts, boolean httpAllowed) {
        this(hosts, httpAllowed, false);
    }

    /** Returns the URL if a cart may be returned to it, otherwise what is wrong with it. */
    public Outcome<ReturnUrl> check(String text) {
        return ReturnUrl.parse(text).fold(this::allow, Outcome::refused);
    }

    /**
     * As {@link #check(String)}, but refuses the shop itself, to which a cart would go round in a loop. Where shop and
     * buyer share host and port, a return host that names both ({@code portal.example:443}) allows it; on a loopback
     * address, where nothing is in use, it is allowed.
     *
     * @param shop an absolute http or https URL of the shop
     */
    public Outcome<ReturnUrl> check(String text, URI shop) {
        Outcome<ReturnUrl> checked = check(text);
        return checked instanceof Outcome.Accepted<ReturnUrl> accepted && isShop(accepted.value(), shop)
                ? refuse(
                        PunchOutProblem.RETURN_URL_LOOP,
                        "The return URL leads back to this shop: its cart would never reach the buyer.",
                        "Have the buyer's system send its own return URL; if both share the host, list it with its port.")
                : checked;
    }

    private boolean isShop(ReturnUrl url, URI shop) {
        return ReturnUrl.parse(shop.toString()).fold(own -> isShop(url, own), unusable -> false);
    }

    private boolean isShop(ReturnUrl url, ReturnUrl own) {
        return url.host().equals(own.host())
                && url.port() == own.port()
                && !isLoopback(own.host())
                && hosts.stream().noneMatch(host -> host.hasPort() && host.matches(url.host(), url.port()));
    }

    private static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.startsWith("127.") || name.equals("[::1]");
    }

    private Outcome<ReturnUrl> allow(ReturnUrl url) {
        if (url.isSapEvent()) {
            return sapEventAllowed
                    ? Outcome.accepted(url)
                    : refuse(
                            PunchOutProblem.RETURN_URL_SCHEME,
                            "The return URL is SAP GUI's own action, which this connection does not allow.",
                            "Allow it in the connection's security settings (sapEventAllowed) if buyers come from SAP GUI.");
        }
        if (url.scheme().equals("http") && !httpAllowed) {
            return refuse(
                    PunchOutProblem.RETURN_URL_SCHEME,
                    "The return URL is plain http, which this connection does not allow.",
                    "Use https, or allow http in the connection's security settings.");
        }
        if (hosts.stream().noneMatch(host -> host.matches(url.host(), url.port()))) {
            return refuse(
                    PunchOutProblem.RETURN_URL_HOST,
                    "The return URL leads to the host '" + url.host() + "', which this connection does not list.",
                    "Add the host to the connection's return hosts if it is the buyer's.");
        }
        return Outcome.accepted(url);
    }

    static Outcome<ReturnUrl> refuse(PunchOutProblem code, String message, String hint) {
        return Outcome.refused(Problem.of(code, message).hint(hint));
    }
}
