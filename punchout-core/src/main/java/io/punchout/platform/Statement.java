package io.punchout.platform;

import java.util.List;
import java.util.Objects;

/**
 * Something that a procurement system does, as data: what it sends, or what to know of it. The core does not interpret
 * topics; protocols and test kits do. Immutable.
 *
 * @param topic what it is about, for example {@code "domain"}, {@code "user-agent"} or {@code "note"}
 * @param values the values, the usual one first
 * @param telling whether a request with one of the values hints at the system
 * @param evidence where it comes from
 */
public record Statement(String topic, List<String> values, boolean telling, Evidence evidence) {
    public Statement {
        Objects.requireNonNull(topic, "topic");
        values = List.copyOf(values);
        Objects.requireNonNull(evidence, "evidence");
    }
}
