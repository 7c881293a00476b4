package io.punchout.testkit.adversary;

/** What an attack is after. */
public enum AttackClass {
    /** Bodies, texts and lists beyond every bound. */
    OVERSIZED,
    /** Elements within elements. */
    DEEP,
    /** Entities and document types that make a parser fetch, read or multiply. */
    ENTITY,
    /** Bytes that are not what they say. */
    ENCODING,
    /** Texts that would be code where they appear later: in HTML, a header, SQL, a log or XML. */
    INJECTION,
    /** Places that a cart must not go to. */
    RETURN_URL,
    /** Being somebody else, or nobody. */
    CREDENTIAL,
    /** Start links that nobody gave out, or that were used. */
    TOKEN,
    /** What was sent before. */
    REPLAY,
    /** The same at the same moment. */
    RACE
}
