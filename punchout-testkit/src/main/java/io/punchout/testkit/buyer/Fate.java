package io.punchout.testkit.buyer;

/** What a procurement system did with a value or a line. */
public enum Fate {
    /** It was taken as it came. */
    TAKEN,
    /** It was taken, but users see a part of it only, or it may fail later. */
    DOUBTFUL,
    /** Its end was cut off. */
    CUT,
    /** Another value took its place, or decimals were rounded away. */
    CHANGED,
    /** It was left out without a word; the rest of its line stays. */
    DROPPED,
    /** The line was refused; of a return as a whole: nothing of it was taken. */
    REFUSED
}
