package io.punchout.spi;

import io.punchout.event.PunchOutEvent;

/**
 * Hears what happens, for metrics, alarms or statistics. Called after the step, on its thread, by many threads at once:
 * be quick, or hand over. A listener that throws is reported to SLF4J and hurts no buyer and no other listener.
 */
@FunctionalInterface
public interface PunchOutListener {

    /** Hears of something that happened. */
    void on(PunchOutEvent event);
}
