package io.punchout.connection;

/** How a bundle, that is a line with parts, is written. */
public enum BundleMode {
    /** One line; its parts are listed in the description. */
    SINGLE,
    /** A line for the bundle and one for each part, which refers to its parent. */
    COMPOSITE
}
