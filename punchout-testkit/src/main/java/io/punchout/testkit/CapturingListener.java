package io.punchout.testkit;

import io.punchout.event.PunchOutEvent;
import io.punchout.spi.PunchOutListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A listener that keeps what it hears, for {@code PunchOut.builder().listener(...)}. Thread-safe. */
public final class CapturingListener implements PunchOutListener {
    private final List<PunchOutEvent> heard = new CopyOnWriteArrayList<>();

    @Override
    public void on(PunchOutEvent event) {
        heard.add(event);
    }

    /** Returns everything so far, in order; a copy. */
    public List<PunchOutEvent> all() {
        return List.copyOf(heard);
    }

    /** Returns everything of a kind so far, in order; a copy. */
    public <E extends PunchOutEvent> List<E> all(Class<E> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Returns the names of everything so far, in order, for example {@code "accepted"}; a copy. */
    public List<String> names() {
        return heard.stream().map(PunchOutEvent::name).toList();
    }

    /** Forgets everything. */
    public void clear() {
        heard.clear();
    }

    @Override
    public String toString() {
        return "CapturingListener" + names();
    }
}
