package io.punchout.advice;

import io.punchout.problem.ProblemCode;
import io.punchout.problem.Severity;
import java.util.Locale;

/**
 * What can be told of a cart before it leaves. None of them is an error by itself: a limit that the system's maker
 * documents is a warning, one known at second hand an advice. {@link Advisor#stoppingAt} makes errors of them.
 */
public enum AdviceCode implements ProblemCode {
    /** The buyer's system does not know the unit, and puts another one in its place. */
    UNIT_REPLACED,
    /** The buyer's system does not know the unit, and refuses the line or the cart. */
    UNIT_REFUSED,
    /** The connection does not map the unit, and the buyer's system passes it on as it is. */
    UNIT_PASSED_ON,
    /** A text is longer than the buyer's system takes: its end will be missing. */
    TEXT_CUT,
    /** A text is longer than the buyer's system takes: it will be missing. */
    TEXT_DROPPED,
    /** A text is longer than the buyer's system takes: the line or the cart will be refused. */
    TEXT_REFUSED,
    /** A text is longer than users of the buyer's system see. */
    TEXT_HIDDEN,
    /** An id has characters that the buyer's system refuses. */
    CHARACTERS_REFUSED,
    /** A price has more decimals than the buyer's system keeps. */
    PRICE_DECIMALS,
    /** A quantity has more decimals than the buyer's system keeps. */
    QUANTITY_DECIMALS,
    /** A line has no class in the classification that the buyer's system works by. */
    CLASSIFICATION_MISSING,
    /** A class has another number of digits than the buyer's system knows. */
    CLASSIFICATION_DIGITS,
    /** The form has more fields than the receiver reads: lines would be lost without a word. */
    FIELD_COUNT,
    /** The buyer's system cannot do with a cart that has no lines. */
    CART_EMPTY,
    /** An amount is in another currency than the cart. */
    CURRENCIES_MIXED,
    /** A line costs nothing. */
    PRICE_ZERO,
    /** A line costs less than nothing. */
    PRICE_NEGATIVE,
    /** The buyer's system computes another total than the cart has. */
    TOTAL_DIFFERS,
    /** The second key of a line is another one than the edited cart had. */
    AUXILIARY_ID_CHANGED;

    @Override
    public String code() {
        return "advice." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }
}
