package io.punchout.platform;

import java.util.Locale;

/** How sure a statement about a procurement system is. */
public enum Confidence {
    /** Its maker or the standard says so in public. */
    DOCUMENTED,
    /** Others observed or noted it: good for advice, never for a refusal. */
    SECOND_HAND;

    /** Returns the name in a profile's file, for example {@code "second-hand"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
