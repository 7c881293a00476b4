package io.punchout.connection.config;

import io.punchout.http.HostPattern;
import io.punchout.secret.Secret;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a value stands in a file as one text.
 *
 * @param parse throws {@link IllegalArgumentException} for a text that is none
 * @param choices all texts there are; empty if they cannot be listed
 * @param schemaFormat the format in a JSON Schema; null if there is none
 */
record TextForm(
        Function<String, Object> parse,
        Function<Object, String> write,
        List<String> choices,
        @Nullable String schemaFormat) {
    private static final Map<Class<?>, TextForm> KNOWN = Map.ofEntries(
            Map.entry(String.class, form(text -> text, null)),
            Map.entry(Secret.class, form(Secret::parse, null)),
            Map.entry(HostPattern.class, new TextForm(TextForm::host, TextForm::host, List.of(), null)),
            Map.entry(BigDecimal.class, form(BigDecimal::new, null)),
            Map.entry(URI.class, form(URI::create, "uri")),
            Map.entry(Charset.class, form(Charset::forName, null)),
            Map.entry(Duration.class, time(Duration::parse, "duration", "an ISO 8601 duration such as PT5M")),
            Map.entry(Instant.class, time(Instant::parse, "date-time", "a time such as 2026-01-31T12:00:00Z")),
            Map.entry(
                    OffsetDateTime.class,
                    time(OffsetDateTime::parse, "date-time", "a time such as 2026-01-31T12:00:00+01:00")),
            Map.entry(LocalDate.class, time(LocalDate::parse, "date", "a date such as 2026-01-31")));

    private static TextForm form(Function<String, Object> parse, @Nullable String schemaFormat) {
        return new TextForm(parse, String::valueOf, List.of(), schemaFormat);
    }

    private static Object host(String text) {
        HostPattern host = new HostPattern(text);
        if (!host.isValid()) {
            throw new IllegalArgumentException("This is no host: write buyer.example or *.buyer.example.");
        }
        return host;
    }

    private static String host(Object value) {
        return ((HostPattern) value).text();
    }

    private static TextForm time(Function<String, Object> parse, String schemaFormat, String what) {
        return form(
                text -> {
                    try {
                        return parse.apply(text);
                    } catch (DateTimeException wrong) {
                        throw new IllegalArgumentException("Expected " + what + ".", wrong);
                    }
                },
                schemaFormat);
    }

    /** Returns the form of a type; empty if it stands in a file as an object, a list, a number or a truth value. */
    static Optional<TextForm> of(Class<?> type) {
        TextForm known = KNOWN.get(type);
        if (known != null) {
            return Optional.of(known);
        }
        if (type.isEnum()) {
            return Optional.of(constants(type));
        }
        RecordComponent[] parts = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        return parts.length == 1 && parts[0].getType() == String.class
                ? Optional.of(wrapper(type, parts[0].getAccessor()))
                : Optional.empty();
    }

    private static TextForm constants(Class<?> type) {
        Function<Object, String> label = labels(type);
        List<String> choices = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            choices.add(label.apply(constant));
        }
        return new TextForm(
                text -> {
                    int found = choices.indexOf(text);
                    if (found < 0) {
                        throw new IllegalArgumentException("Expected one of: " + String.join(", ", choices) + ".");
                    }
                    return type.getEnumConstants()[found];
                },
                label,
                List.copyOf(choices),
                null);
    }

    /** Constants are called by their label, or in lower case with dashes. */
    private static Function<Object, String> labels(Class<?> type) {
        try {
            Method label = type.getMethod("label");
            return constant -> String.valueOf(Reflection.call(label, constant));
        } catch (NoSuchMethodException none) {
            return constant ->
                    ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static TextForm wrapper(Class<?> type, Method accessor) {
        return new TextForm(
                text -> {
                    try {
                        Constructor<?> constructor = type.getConstructor(String.class);
                        return constructor.newInstance(text);
                    } catch (InvocationTargetException refused) {
                        throw Reflection.explained(refused);
                    } catch (ReflectiveOperationException closed) {
                        throw Reflection.unusable(type, closed);
                    }
                },
                value -> String.valueOf(Reflection.call(accessor, value)),
                List.of(),
                null);
    }

    static boolean isStatic(Method method) {
        return Modifier.isStatic(method.getModifiers());
    }
}
