package io.punchout.mapping.run;

import io.punchout.cart.Attribute;
import io.punchout.mapping.MappedValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what a mapping made, for the log: bounded, and what is left out is counted. Not thread-safe. */
public final class MappedLog {
    /** The most characters of names and values together. */
    public static final int MAX_LENGTH = 1 << 16;

    private final List<Attribute> entries = new ArrayList<>();
    private int length;
    private int dropped;

    /** Adds values of a place in the cart; null for the request, or the cart as a whole. */
    void add(@Nullable String where, List<MappedValue> values) {
        for (MappedValue value : values) {
            String name = where == null
                    ? value.target().name()
                    : where + " " + value.target().name();
            for (String text : value.values().isEmpty() ? List.of("") : value.values()) {
                length += name.length() + text.length();
                if (length <= MAX_LENGTH) {
                    entries.add(new Attribute(name, text));
                } else {
                    dropped++;
                }
            }
        }
    }

    /** Returns targets with their values in order; an empty value means that the target was left out. */
    public List<Attribute> list() {
        List<Attribute> all = new ArrayList<>(entries);
        if (dropped > 0) {
            all.add(new Attribute("...", dropped + " more"));
        }
        return List.copyOf(all);
    }
}
