package io.punchout.internal.cart;

import java.util.Locale;

/** Compares language tags as BCP 47 has them. */
final class Languages {
    private Languages() {}

    /** Tells whether a text of one language serves who wants another: the same primary language, and no other region. */
    static boolean fits(String has, String wanted) {
        String one = has.strip().replace('_', '-').toLowerCase(Locale.ROOT);
        String other = wanted.strip().replace('_', '-').toLowerCase(Locale.ROOT);
        return one.equals(other) || other.startsWith(one + "-") || one.startsWith(other + "-");
    }
}
