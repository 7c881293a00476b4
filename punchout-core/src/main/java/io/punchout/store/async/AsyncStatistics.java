package io.punchout.store.async;

/**
 * What an {@link AsyncTransactionLog} did so far. Immutable.
 *
 * @param waiting entries in the queue
 * @param written entries that the log behind took
 * @param lost entries that could not be written: each was reported
 * @param batches how often the log behind was called with entries from the queue
 */
public record AsyncStatistics(long waiting, long written, long lost, long batches) {}
