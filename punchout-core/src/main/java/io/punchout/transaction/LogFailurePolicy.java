package io.punchout.transaction;

/**
 * What happens to a step when the transaction log fails to record it. Either way the failure is told: to SLF4J at level
 * error, and to the listeners.
 */
public enum LogFailurePolicy {
    /** The buyer goes on; the entry is missing. */
    CONTINUE,
    /**
     * What is not on record does not happen: the buyer's system is told that the server failed, a start link stays good,
     * a visit that was to end stays open, one that was to begin is taken back: its setup, sent again, opens another. What
     * the shop itself did meanwhile stays done: an order that is sent again under the same id gets the answer of the first
     * time once the log works again, and that is on record.
     */
    REFUSE
}
