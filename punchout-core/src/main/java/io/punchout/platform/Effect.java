package io.punchout.platform;

import java.util.Locale;

/** What a procurement system makes of a value that it does not take as it is. */
public enum Effect {
    /** The line is refused, and the rest of the cart is taken; for a limit of the whole cart, all of it is refused. */
    REFUSED,
    /** The cart is refused as a whole, for one line that is no good. */
    CART_REFUSED,
    /** Another value takes its place without a word. */
    REPLACED,
    /** The end of the text is cut off. */
    CUT,
    /** Decimals are rounded away. */
    ROUNDED,
    /** The value is left out. */
    DROPPED,
    /** The value is kept, but users see a part of it only. */
    HIDDEN,
    /** The value goes on as it is, and may fail later. */
    PASSED_ON;

    /** Returns the name in a profile's file, for example {@code "passed-on"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
