package io.punchout.testkit.random;

import java.util.List;
import java.util.Random;

/** Texts of a person's and a shop's kind, of many scripts, with all that markup and forms escape; none reads as a reference. */
final class Words {
    private static final List<String> TEXTS = List.of(
            "Ballpoint pen, blue",
            "Schraube M4 \u00D7 20, verzinkt",
            "Gr\u00F6\u00DFe < XL > & \"mehr\"",
            "\u30DA\u30F3 \u6771\u4EAC",
            "\u0642\u0644\u0645 \u062D\u0628\u0631",
            "\u0420\u0443\u0447\u043A\u0430",
            "\u0130\u0131\u015E\u011F",
            "]]>",
            "salt & pepper; 100 &",
            "1 < 2 > 0 -- ?>",
            "50% off; a=b?c=d#e",
            "O'Hara's \uD83D\uDD29");
    private static final List<String> NAMES = List.of("Pat", "Zo\u00EB", "J\u00FCrgen", "\u0130pek", "\u592A\u90CE");

    private final Random random;

    Words(Random random) {
        this.random = random;
    }

    String text() {
        return pick(TEXTS);
    }

    String name() {
        return pick(NAMES);
    }

    /** A key such as an article number: letters, digits and what such keys have between them. */
    String key(String start) {
        return start + "-" + Integer.toString(random.nextInt(1 << 20), 36) + pick(List.of("", "/1", "_b", ".7"));
    }

    String digits(int least, int bound) {
        return String.valueOf(least + random.nextInt(bound));
    }

    boolean flip() {
        return random.nextBoolean();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
