package io.punchout.internal.flow;

import io.punchout.connection.Connection;
import io.punchout.connection.OpenVisits;
import io.punchout.mapping.run.MappedLog;
import io.punchout.mapping.run.Mappings;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutProblem;
import io.punchout.protocol.Refusal.Reason;
import io.punchout.protocol.Served;
import io.punchout.protocol.SetupMessage;
import io.punchout.protocol.StartLink;
import io.punchout.secret.StartToken;
import io.punchout.session.Session;
import io.punchout.session.SessionState;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import io.punchout.spi.SessionStore;
import io.punchout.spi.Shop;
import java.security.SecureRandom;
import java.time.Instant;

/** From an authenticated request for a visit to an opened session that waits for its start. */
final class SetupFlow {
    private final Shop shop;
    private final SessionStore sessions;
    private final StartLinks links;
    private final Ids ids;
    private final SecureRandom random;
    private final Mappings mappings;
    private final VisitEnd end;
    private final FormerVisits former;

    SetupFlow(
            Shop shop,
            SessionStore sessions,
            StartLinks links,
            Ids ids,
            SecureRandom random,
            Mappings mappings,
            Journal journal) {
        this.mappings = mappings;
        this.end = new VisitEnd(sessions, journal);
        this.former = new FormerVisits(sessions, end);
        this.shop = shop;
        this.sessions = sessions;
        this.links = links;
        this.ids = ids;
        this.random = random;
    }

    /** Opens the visit and returns the reply with its start link. */
    Served open(SetupMessage message, Connection connection, Journal.Step step, Problems problems)
            throws RefusedException {
        Session session = session(message, connection, step, problems);
        StartToken token = StartToken.next(random);
        StartLink link = links.link(token);
        sessions.insert(session, token.hash());
        boolean done = false;
        try {
            if (connection.login().openVisits() == OpenVisits.ONE_PER_USER) {
                former.end(session, step.remoteAddress());
            }
            Served served = Served.done(message.accept(link)).of(session.id());
            done = true;
            return served;
        } finally {
            if (!done) {
                takeBack(session.id());
            }
        }
    }

    /** Takes back the visit that a setup opened, which was refused afterwards. */
    void takeBack(String sessionId) {
        end.takeBack(sessionId);
    }

    private Session session(SetupMessage message, Connection connection, Journal.Step step, Problems problems)
            throws RefusedException {
        Instant now = step.startedAt();
        SetupRequest said = accept(message.setup(connection), Reason.NOT_SUPPORTED, problems);
        String returnUrl = said.returnUrl();
        if (returnUrl == null) {
            problems.add(Problem.of(
                            PunchOutProblem.RETURN_URL_MISSING,
                            "No return URL was sent: the user can shop, but no cart can be returned.")
                    .hint("Let the buyer's system send one if carts shall go back by the browser."));
        } else {
            accept(connection.security().returnUrls().check(returnUrl, links.page()), Reason.BAD_REQUEST, problems);
        }
        SetupRequest setup = mapped(said, connection, step, problems);
        ShopUser user = accept(resolve(connection, setup), Reason.FORBIDDEN, problems);
        return new Session(
                ids.unguessable(),
                connection.id(),
                connection.businessUnit(),
                connection.format(),
                SessionState.WAITING,
                setup,
                user,
                now,
                now.plus(connection.security().startLinkLifetime()),
                now.plus(connection.security().sessionLifetime()),
                message.protocolState(connection),
                1);
    }

    private SetupRequest mapped(SetupRequest said, Connection connection, Journal.Step step, Problems problems)
            throws RefusedException {
        Problems found = new Problems();
        MappedLog log = new MappedLog();
        SetupRequest mapped = mappings.request(connection, said, found, log);
        step.mapped(log.list());
        problems.addAll(found.list());
        if (found.hasErrors()) {
            throw new RefusedException(Reason.BAD_REQUEST, found.list());
        }
        return mapped;
    }

    private Outcome<ShopUser> resolve(Connection connection, SetupRequest setup) {
        Outcome<ShopUser> resolved = shop.resolveUser(connection, setup);
        if (resolved.isAccepted()) {
            return resolved;
        }
        Problems problems = new Problems();
        if (resolved.problems().stream().noneMatch(SetupFlow::saysWhy)) {
            problems.add(PunchOutProblem.USER_REFUSED, "The shop refused the user.");
        }
        problems.addAll(resolved.problems());
        return Outcome.refused(problems.list());
    }

    private static boolean saysWhy(Problem problem) {
        return problem.is(PunchOutProblem.USER_REFUSED)
                || problem.is(PunchOutProblem.CART_GONE)
                || problem.is(PunchOutProblem.SHOP_CLOSED);
    }

    private static <T> T accept(Outcome<T> outcome, Reason otherwise, Problems problems) throws RefusedException {
        problems.addAll(outcome.problems());
        if (outcome instanceof Outcome.Accepted<T> accepted) {
            return accepted.value();
        }
        throw new RefusedException(otherwise, outcome.problems());
    }
}
