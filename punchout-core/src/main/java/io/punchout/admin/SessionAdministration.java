package io.punchout.admin;

import io.punchout.internal.flow.Announcer;
import io.punchout.internal.flow.Ids;
import io.punchout.internal.flow.Journal;
import io.punchout.internal.flow.Recorder;
import io.punchout.internal.flow.VisitEnd;
import io.punchout.problem.Outcome;
import io.punchout.session.Session;
import io.punchout.session.SessionQuery;
import io.punchout.spi.PunchOutListener;
import io.punchout.spi.SearchableSessionStore;
import io.punchout.spi.TransactionFilter;
import io.punchout.spi.TransactionLog;
import io.punchout.transaction.LogFailurePolicy;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a back office does with visits: list them, look at one, end it. Refusals are {@link Outcome}s with problems in the
 * caller's language (English, German); {@link io.punchout.problem.PunchOutException} is thrown for a store that fails.
 * Whoever calls sees to it that people list their own business unit's visits only. Thread-safe.
 *
 * <p>The messages of a visit are {@link io.punchout.spi.SearchableTransactionLog#visit}; its end by the shop is one of them.
 */
public final class SessionAdministration {
    private final SearchableSessionStore store;
    private final Clock clock;
    private final VisitEnd end;

    private SessionAdministration(Builder builder) {
        this.store = builder.store;
        this.clock = builder.clock;
        Recorder recorder =
                new Recorder(builder.log, builder.logFailure, builder.filter, new Announcer(builder.listeners));
        this.end = new VisitEnd(store, new Journal(recorder, clock, new Ids(clock, new SecureRandom())));
    }

    /**
     * Starts an administration of the sessions in a store.
     *
     * @param store the facade's own
     * @param log where the end of a visit is recorded: the facade's own
     * @param clock the facade's own
     */
    public static Builder builder(SearchableSessionStore store, TransactionLog log, Clock clock) {
        return new Builder(store, log, clock);
    }

    /** Returns a page of visits, newest first; the next one is {@code query.before(Place.of(last))}. */
    public List<Session> list(SessionQuery query) {
        return store.find(query);
    }

    /** Returns a page of the visits that are open now; see {@link #list}. */
    public List<Session> listOpen(SessionQuery query) {
        return store.find(query.openAt(clock.instant()));
    }

    /** Returns one visit. */
    public Optional<Session> find(String id) {
        return store.find(id);
    }

    /**
     * Ends a visit: its start link opens nothing any more, and no cart can be returned. One that has expired can be ended,
     * too. The end is an entry of the transaction log ({@link io.punchout.transaction.MessageType#END}) and an event.
     *
     * @return the ended session; a refusal if there is none of this id, it was over already, or its end could not be
     *     recorded and the policy is {@link LogFailurePolicy#REFUSE}: it goes on then
     */
    public Outcome<Session> end(String id, Locale language) {
        Optional<Outcome<Session>> ended = end.end(id, List.of(), null);
        if (ended.isPresent()) {
            return ended.get().isAccepted() ? ended.get() : Outcome.refused(AdminProblem.LOG_FAILED.in(language));
        }
        return Outcome.refused(
                (store.find(id).isPresent() ? AdminProblem.SESSION_CLOSED : AdminProblem.SESSION_UNKNOWN).in(language));
    }

    /** Builds an administration; what is set is what the facade has. Not thread-safe. */
    public static final class Builder {
        private final SearchableSessionStore store;
        private final TransactionLog log;
        private final Clock clock;
        private final List<PunchOutListener> listeners = new ArrayList<>();
        private LogFailurePolicy logFailure = LogFailurePolicy.CONTINUE;
        private TransactionFilter filter = transaction -> transaction;

        private Builder(SearchableSessionStore store, TransactionLog log, Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            this.store = Objects.requireNonNull(store, "store");
            this.log = Objects.requireNonNull(log, "log");
        }

        /** Sets what happens to an end that the log fails to record; {@link LogFailurePolicy#CONTINUE} unless set. */
        public Builder onLogFailure(LogFailurePolicy policy) {
            this.logFailure = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /** Sets what is done to entries before they are recorded; nothing unless set. */
        public Builder transactionFilter(TransactionFilter change) {
            this.filter = Objects.requireNonNull(change, "change");
            return this;
        }

        /** Adds somebody who hears of ends. */
        public Builder listener(PunchOutListener one) {
            listeners.add(Objects.requireNonNull(one, "listener"));
            return this;
        }

        /** Returns the administration. */
        public SessionAdministration build() {
            return new SessionAdministration(this);
        }
    }
}
