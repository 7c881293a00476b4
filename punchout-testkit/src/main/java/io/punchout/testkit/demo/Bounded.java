package io.punchout.testkit.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values by key; when full the oldest goes. Thread-safe. */
final class Bounded<V> {
    private final int capacity;
    private final Map<String, V> values = new LinkedHashMap<>();

    Bounded(int capacity) {
        this.capacity = capacity;
    }

    synchronized void put(String key, V value) {
        values.put(key, value);
        if (values.size() > capacity) {
            values.remove(values.keySet().iterator().next());
        }
    }

    synchronized Optional<V> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    synchronized void remove(String key) {
        values.remove(key);
    }

    synchronized List<V> newestFirst() {
        List<V> list = new ArrayList<>(values.values());
        Collections.reverse(list);
        return list;
    }
}
