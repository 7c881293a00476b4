package io.punchout.internal.flow;

import io.punchout.connection.Connection;
import io.punchout.connection.OpenVisits;
import io.punchout.internal.store.SessionEnd;
import io.punchout.mapping.run.MappedLog;
import io.punchout.mapping.run.Mappings;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutException;
import io.punchout.problem.PunchOutProblem;
import io.punchout.protocol.Refusal.Reason;
import io.punchout.protocol.Served;
import io.punchout.protocol.SetupMessage;
import io.punchout.protocol.StartLink;
import io.punchout.secret.StartToken;
import io.punchout.session.Session;
import io.punchout.session.SessionQuery;
import io.punchout.session.SessionState;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import io.punchout.spi.SearchableSessionStore;
import io.punchout.spi.SessionStore;
import io.punchout.spi.Shop;
import java.security.SecureRandom;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From an authenticated request for a visit to an opened session that waits for its start. */
final class SetupFlow {
    private static final Logger LOG = LoggerFactory.getLogger(SetupFlow.class);

    private final Shop shop;
    private final SessionStore sessions;
    private final StartLinks links;
    private final Ids ids;
    private final SecureRandom random;
    private final Mappings mappings;

    SetupFlow(Shop shop, SessionStore sessions, StartLinks links, Ids ids, SecureRandom random, Mappings mappings) {
        this.mappings = mappings;
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
        if (connection.login().openVisits() == OpenVisits.ONE_PER_USER) {
            endFormer(session);
        }
        return Served.done(message.accept(link)).of(session.id());
    }

    /**
     * Leaves the newest of the user's open visits on the connection and ends the others. Of two that are opened at once
     * each is stored before either looks, so that one of them sees both, and one remains.
     */
    private void endFormer(Session session) {
        if (!(sessions instanceof SearchableSessionStore searchable)) {
            throw new PunchOutException(
                    "openVisits one_per_user needs a session store that is a SearchableSessionStore");
        }
        SessionQuery open = SessionQuery.newest(SessionQuery.MAX_LIMIT)
                .ofConnection(session.connectionId())
                .ofUser(session.user().id())
                .openAt(session.createdAt());
        searchable.find(open).stream().skip(1).forEach(former -> {
            SessionEnd.end(searchable, former.id());
            LOG.info("punchout.session.replaced connection={}", former.connectionId());
        });
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
