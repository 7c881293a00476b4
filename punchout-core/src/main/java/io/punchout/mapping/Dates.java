package io.punchout.mapping;

import static io.punchout.mapping.TransformParameter.optional;

import io.punchout.mapping.TransformParameter.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/** The transform {@code date}. */
final class Dates {
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .toFormatter(Locale.ROOT);

    static final MappingTransform TRANSFORM = new SimpleTransform(
            "date",
            "Writes a date or time in another form; patterns as in java.time, names in English.",
            List.of(
                    optional("to", Kind.TEXT, "the pattern to write; yyyy-MM-dd unless given"),
                    optional("from", Kind.TEXT, "the pattern to read; ISO 8601 unless given")),
            Dates::bind);

    private Dates() {}

    private static MappingTransform.Operation bind(TransformArguments arguments) {
        String from = arguments.text("from");
        DateTimeFormatter reader = from == null ? ISO : DateTimeFormatter.ofPattern(from, Locale.ENGLISH);
        DateTimeFormatter writer = DateTimeFormatter.ofPattern(arguments.text("to", "yyyy-MM-dd"), Locale.ENGLISH);
        return Transforms.each(text -> text.isBlank() ? null : convert(text, reader, writer));
    }

    private static String convert(String text, DateTimeFormatter reader, DateTimeFormatter writer) {
        try {
            TemporalAccessor time =
                    reader.parseBest(Texts.trim(text), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return writer.format(time);
        } catch (DateTimeException wrong) {
            throw new MappingValueException(
                    "the value is no date of the pattern, or lacks what the other one writes", wrong);
        }
    }
}
