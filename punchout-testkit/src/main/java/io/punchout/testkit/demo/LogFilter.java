package io.punchout.testkit.demo;

import io.punchout.http.HttpRequest;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.TransactionQuery;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the log's pages, as the request names them.
 *
 * @param query what they ask for
 * @param given the filters that are set, in their own words, without the page
 * @param notes what was asked for and cannot be understood
 */
record LogFilter(TransactionQuery query, List<Parameter> given, List<String> notes) {
    static final List<String> NAMES =
            List.of("connection", "unit", "session", "type", "outcome", "from", "until", "payload", "text");
    static final List<String> OUTCOMES = List.of("successful", "refused");
    private static final int PAGE = 100;

    static LogFilter of(HttpRequest request) {
        Parameters asked = request.query(StandardCharsets.UTF_8);
        List<Parameter> given = new ArrayList<>();
        for (String name : NAMES) {
            String value = value(asked, name);
            if (value != null) {
                given.add(new Parameter(name, value));
            }
        }
        List<String> notes = new ArrayList<>();
        TransactionQuery query = TransactionQuery.newest(PAGE)
                .ofConnection(value(asked, "connection"))
                .ofBusinessUnit(value(asked, "unit"))
                .ofSession(value(asked, "session"))
                .ofType(type(value(asked, "type"), notes))
                .successful(outcome(value(asked, "outcome"), notes))
                .between(time(value(asked, "from"), notes), time(value(asked, "until"), notes))
                .ofPayload(value(asked, "payload"))
                .containing(value(asked, "text"))
                .before(value(asked, "before"));
        return new LogFilter(query, List.copyOf(given), List.copyOf(notes));
    }

    /** Returns the value of a filter; empty if it is not set. */
    String value(String name) {
        return given.stream()
                .filter(one -> one.name().equals(name))
                .map(Parameter::value)
                .findFirst()
                .orElse("");
    }

    /** Returns the address of a page of the log with the same filters. */
    String address(String path, @Nullable String before) {
        List<Parameter> all = new ArrayList<>(given);
        if (before != null) {
            all.add(new Parameter("before", before));
        }
        return all.isEmpty() ? path : path + "?" + Parameters.of(all).encode(StandardCharsets.UTF_8);
    }

    private static @Nullable String value(Parameters asked, String name) {
        String value = asked.first(name).orElse("").strip();
        return value.isEmpty() ? null : value;
    }

    private static @Nullable MessageType type(@Nullable String label, List<String> notes) {
        if (label == null) {
            return null;
        }
        MessageType found = Arrays.stream(MessageType.values())
                .filter(type -> type.label().equals(label.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
        if (found == null) {
            notes.add("There is no type '" + label + "'.");
        }
        return found;
    }

    private static @Nullable Boolean outcome(@Nullable String label, List<String> notes) {
        if (label != null && !OUTCOMES.contains(label)) {
            notes.add("There is no outcome '" + label + "'.");
            return null;
        }
        return label == null ? null : label.equals(OUTCOMES.get(0));
    }

    /** Reads a time of UTC, with or without zone and seconds. */
    private static @Nullable Instant time(@Nullable String text, List<String> notes) {
        if (text == null) {
            return null;
        }
        try {
            return text.endsWith("Z")
                    ? Instant.parse(text)
                    : LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException wrong) {
            notes.add("'" + text + "' is no time; write 2026-03-01T10:15.");
            return null;
        }
    }
}
