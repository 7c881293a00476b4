package io.punchout.testkit.conformance;

/** A transcript that cannot be run because it is not written as transcripts are; the message names file and line. */
public final class TranscriptException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    TranscriptException(String file, int line, String message) {
        super(file + ", line " + line + ": " + message);
    }
}
