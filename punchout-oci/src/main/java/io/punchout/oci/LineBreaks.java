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

    /** Returns a text whose lines end in LF with its lines divided so; on one line, empty ones go. */
    String in(String text) {
        if (this == KEEP || text.indexOf('\n') < 0) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        for (String each : text.split("\n", -1)) {
            String plain = each.strip();
            if (!plain.isEmpty()) {
                boolean divided = line.isEmpty() || (this == COMMA && line.charAt(line.length() - 1) == ',');
                line.append(divided ? line.isEmpty() ? "" : " " : written).append(plain);
            }
        }
        return line.toString();
    }
}
