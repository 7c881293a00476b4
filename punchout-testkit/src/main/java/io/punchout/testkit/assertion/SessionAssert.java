package io.punchout.testkit.assertion;

import io.punchout.session.Operation;
import io.punchout.session.Session;
import io.punchout.session.SessionState;
import java.time.Instant;

/** Assertions about a visit. Failures never show its id, which opens it. */
public final class SessionAssert extends Told<SessionAssert, Session> {
    SessionAssert(Session actual) {
        super(actual, SessionAssert.class);
    }

    /** Verifies where the visit stands. */
    public SessionAssert isIn(SessionState state) {
        isNotNull();
        return check(actual.state() == state, "in state " + state);
    }

    /** Verifies what the visit is for. */
    public SessionAssert isFor(Operation operation) {
        isNotNull();
        return check(actual.operation() == operation, "for " + operation);
    }

    /** Verifies which connection it came over. */
    public SessionAssert isOfConnection(String connectionId) {
        isNotNull();
        return check(actual.connectionId().equals(connectionId), "of connection " + connectionId);
    }

    /** Verifies the connection's tenant. */
    public SessionAssert isOfBusinessUnit(String businessUnit) {
        isNotNull();
        return check(actual.businessUnit().equals(businessUnit), "of business unit " + businessUnit);
    }

    /** Verifies the host's user. */
    public SessionAssert hasUser(String userId) {
        isNotNull();
        return check(actual.user().id().equals(userId), "of user " + userId);
    }

    /** Verifies that the visit is neither over nor expired. */
    public SessionAssert isOpenAt(Instant time) {
        isNotNull();
        return check(actual.isOpenAt(time), "open at " + time);
    }

    /** Verifies that the visit is over or expired. */
    public SessionAssert isNotOpenAt(Instant time) {
        isNotNull();
        return check(!actual.isOpenAt(time), "not open at " + time);
    }

    @Override
    String there() {
        return "visit in state " + actual.state() + " for " + actual.operation() + " of connection "
                + actual.connectionId() + ", business unit " + actual.businessUnit() + ", user "
                + actual.user().id() + ", open until " + actual.openUntil();
    }
}
