package io.punchout.testkit.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The visits that were played, within bounds: when there are too many, or they are too large, the oldest go. Thread-safe. */
final class Plays {
    static final int MOST = 100;
    static final int MOST_CHARACTERS = 16 << 20;

    private final Map<String, Play> byKey = new LinkedHashMap<>();
    private long weight;

    synchronized void add(Play play) {
        byKey.put(play.key(), play);
        weight += play.weight();
        trim();
    }

    synchronized Optional<Play> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Returns the play that messages are of: one of them holds its key, in the return URL. */
    Optional<Play> ofMessages(List<String> messages) {
        return newestFirst().stream()
                .filter(play -> messages.stream().anyMatch(message -> message.contains(play.key())))
                .findFirst();
    }

    /** Changes a play, if it is still there. */
    synchronized Optional<Play> change(String key, UnaryOperator<Play> change) {
        Play before = byKey.get(key);
        if (before == null) {
            return Optional.empty();
        }
        Play after = change.apply(before);
        byKey.put(key, after);
        weight += after.weight() - before.weight();
        trim();
        return Optional.of(after);
    }

    private void trim() {
        while (byKey.size() > 1 && (byKey.size() > MOST || weight > MOST_CHARACTERS)) {
            Play oldest = byKey.remove(byKey.keySet().iterator().next());
            weight -= oldest == null ? 0 : oldest.weight();
        }
    }

    synchronized List<Play> newestFirst() {
        List<Play> all = new ArrayList<>(byKey.values());
        Collections.reverse(all);
        return all;
    }
}
