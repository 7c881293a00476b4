package io.punchout.http;

import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import java.util.List;

/**
 * Decides where a browser may be sent with a cart. A return URL comes from outside, so it is closed by default: https
 * only, and only hosts that the connection lists. Nothing is ever fetched from it.
 *
 * @param hosts the hosts that carts may go to; none means none
 * @param httpAllowed whether plain http is accepted as well, for old intranet systems
 */
public record ReturnUrlPolicy(List<HostPattern> hosts, boolean httpAllowed) {
    /** The longest return URL that is accepted, in characters. */
    public static final int MAX_LENGTH = 8_192;

    public ReturnUrlPolicy {
        hosts = List.copyOf(hosts);
    }

    /** Returns the URL if a cart may be returned to it, otherwise what is wrong with it. */
    public Outcome<ReturnUrl> check(String text) {
        return ReturnUrl.parse(text).fold(this::allow, Outcome::refused);
    }

    private Outcome<ReturnUrl> allow(ReturnUrl url) {
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
