package io.punchout.platform;

import java.util.Objects;

/**
 * Where a statement about a procurement system comes from. Immutable.
 *
 * @param confidence how sure it is
 * @param source who says it, for a person
 */
public record Evidence(Confidence confidence, String source) {
    public Evidence {
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(source, "source");
    }
}
