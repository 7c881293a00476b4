package io.punchout.oci;

/** How line breaks of a long text are written: some receivers cannot read them (OCI 2.4). */
public enum LineBreaks {
    /** As line breaks. */
    KEEP("\n"),
    /** As a blank. */
    BLANK(" "),
    /** As a comma and a blank. */
    COMMA(", ");

    private final String written;

    LineBreaks(String written) {
        this.written = written;
    }

    String written() {
        return written;
    }
}
