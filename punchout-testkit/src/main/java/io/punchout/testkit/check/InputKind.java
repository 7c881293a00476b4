package io.punchout.testkit.check;

/** What an input looks like from outside. */
enum InputKind {
    /** Nothing, or blanks. */
    EMPTY,
    /** Begins like XML, and not like a web page. */
    XML,
    /** A web page, or a piece of one. */
    HTML,
    JSON,
    /** No text. */
    BINARY,
    /** Any other text: a URL, a query, a form body, or something else. */
    TEXT
}
