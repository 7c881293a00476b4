package io.punchout.store.async;

/** What {@link AsyncTransactionLog#append} does when the queue is full. */
public enum WhenFull {
    /** Writes the entry itself, on the buyer's thread: nothing is lost, and the buyer waits as without a queue. */
    WRITE,
    /** Throws: the host's policy for failing logs decides, and the entry counts as lost. The buyer never waits. */
    FAIL
}
