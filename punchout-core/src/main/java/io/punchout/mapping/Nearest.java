package io.punchout.mapping;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Suggests the known name that is nearest to an unknown one. */
final class Nearest {
    private static final int LONGEST = 200;

    private Nearest() {}

    static String hint(String name, Collection<String> known) {
        Optional<String> nearest = find(name, known);
        return nearest.map(found -> "Did you mean '" + found + "'?")
                .orElseGet(() -> "Known here: " + String.join(", ", known) + ".");
    }

    private static Optional<String> find(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        String low = name.toLowerCase(Locale.ROOT);
        return known.stream()
                .min(Comparator.comparingInt(other -> distance(low, other.toLowerCase(Locale.ROOT))))
                .filter(other -> distance(low, other.toLowerCase(Locale.ROOT)) <= Math.max(2, other.length() / 3));
    }

    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }
}
