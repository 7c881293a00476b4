package io.punchout.event;

import io.punchout.problem.Problem;
import java.util.List;
import java.util.Objects;

/** Something that happened. Further kinds may come. Immutable. */
public sealed interface PunchOutEvent {

    /** Returns when, where and with whom. */
    Occasion occasion();

    /** Returns the name in log patterns, metrics and documentation, for example {@code "accepted"}. */
    String name();

    /** A message of a buyer's system was let in and served: a visit was opened, a question answered. */
    record Accepted(Occasion occasion) implements PunchOutEvent {
        @Override
        public String name() {
            return "accepted";
        }
    }

    /**
     * A step was refused, or failed.
     *
     * @param problems why; at least one is an error
     */
    record Refused(Occasion occasion, List<Problem> problems) implements PunchOutEvent {
        public Refused {
            problems = List.copyOf(problems);
        }

        @Override
        public String name() {
            return "refused";
        }
    }

    /** A browser opened the start link: the user is in the shop. */
    record Started(Occasion occasion) implements PunchOutEvent {
        @Override
        public String name() {
            return "started";
        }
    }

    /** A cart went back. */
    record Transferred(Occasion occasion) implements PunchOutEvent {
        @Override
        public String name() {
            return "transferred";
        }
    }

    /** A user left without a cart. */
    record Cancelled(Occasion occasion) implements PunchOutEvent {
        @Override
        public String name() {
            return "cancelled";
        }
    }

    /** A user emptied the cart of an edit visit. */
    record Cleared(Occasion occasion) implements PunchOutEvent {
        @Override
        public String name() {
            return "cleared";
        }
    }

    /** The shop ended a visit: somebody did by hand, or its user began another where the connection allows one. */
    record Ended(Occasion occasion) implements PunchOutEvent {
        @Override
        public String name() {
            return "ended";
        }
    }

    /**
     * Somebody came too late: a start link or a visit had expired. The library has no thread of its own, so a visit that
     * nobody comes back to expires without a word.
     *
     * @param problems what the caller was told
     */
    record Expired(Occasion occasion, List<Problem> problems) implements PunchOutEvent {
        public Expired {
            problems = List.copyOf(problems);
        }

        @Override
        public String name() {
            return "expired";
        }
    }

    /** An order, or a change of one, was handed to the shop. */
    record OrderReceived(Occasion occasion) implements PunchOutEvent {
        @Override
        public String name() {
            return "order_received";
        }
    }

    /**
     * The transaction log failed.
     *
     * @param occasion the entry that is missing
     * @param refused whether the step was refused because of it
     * @param failure what the log threw; for the host's eyes only
     */
    record LogFailed(Occasion occasion, boolean refused, RuntimeException failure) implements PunchOutEvent {
        public LogFailed {
            Objects.requireNonNull(failure, "failure");
        }

        @Override
        public String name() {
            return "log_failed";
        }
    }
}
