package io.punchout.testkit.conformance;

/**
 * An indented line of a transcript.
 *
 * @param key what is said something of
 * @param raw what is said, as it stands
 * @param line the line in the file
 */
record Entry(String key, String raw, int line) {

    /** Returns what is said, without the quotes that keep blanks at its ends. */
    String text() {
        return raw.length() > 1 && raw.startsWith("\"") && raw.endsWith("\"")
                ? raw.substring(1, raw.length() - 1)
                : raw;
    }

    boolean isYes() {
        return raw.equals("yes");
    }

    /** Returns the parts between vertical bars, without blanks around them. */
    String[] parts() {
        String[] parts = text().split("\\|", -1);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = parts[i].strip();
        }
        return parts;
    }
}
