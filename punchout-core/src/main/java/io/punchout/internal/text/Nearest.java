package io.punchout.internal.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a wrong one most likely means. */
public final class Nearest {
    private static final int LONGEST = 100;

    private Nearest() {}

    /** Returns the nearest name; empty if none is near enough: a third of the letters may differ. */
    public static Optional<String> of(String wrong, Collection<String> known) {
        if (wrong.isBlank() || wrong.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = fold(wrong);
        return known.stream()
                .min(Comparator.comparingInt((String name) -> distance(folded, fold(name)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name ->
                        distance(folded, fold(name)) <= Math.max(1, Math.max(folded.length(), name.length()) / 3));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[_.\\s-]", "");
    }

    /** Damerau-Levenshtein, where no part is edited twice. */
    private static int distance(String a, String b) {
        int[][] costs = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cost(costs, a, b, i, j);
            }
        }
        return costs[a.length()][b.length()];
    }

    private static int cost(int[][] costs, String a, String b, int i, int j) {
        int differs = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int cost = Math.min(Math.min(costs[i - 1][j] + 1, costs[i][j - 1] + 1), costs[i - 1][j - 1] + differs);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
    }
}
