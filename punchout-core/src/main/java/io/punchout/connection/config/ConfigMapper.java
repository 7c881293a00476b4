package io.punchout.connection.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategy;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.punchout.connection.Connection;
import io.punchout.http.HostPattern;
import io.punchout.protocol.Protocol;
import io.punchout.secret.Secret;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the Jackson mapper for configuration: through the builders of the model, strict about unknown properties. */
final class ConfigMapper {
    private ConfigMapper() {}

    static JsonMapper create(Collection<Protocol> protocols) {
        SimpleModule module = new SimpleModule("punchout-configuration")
                .addDeserializer(Secret.class, new Text<>(Secret.class, Secret::of))
                .addDeserializer(HostPattern.class, new Text<>(HostPattern.class, HostPattern::new))
                .addDeserializer(Duration.class, new Text<>(Duration.class, ConfigMapper::duration))
                .addDeserializer(Connection.class, new ConnectionDeserializer(protocols));
        return JsonMapper.builder()
                .annotationIntrospector(new Builders())
                .addModule(module)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .build();
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("'" + text + "' is no ISO 8601 duration such as PT5M", wrong);
        }
    }

    /** Reads a type of ours from one text. */
    private static final class Text<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> parse;

        Text(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getValueAsString();
            if (text == null || !parser.currentToken().isScalarValue()) {
                throw new ConfigException(parser, ConfigProblem.INVALID_VALUE, "A text is expected here.");
            }
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException wrong) {
                throw new ConfigException(parser, ConfigProblem.INVALID_VALUE, String.valueOf(wrong.getMessage()));
            }
        }
    }

    /** Finds a type's nested Builder, and writes enum constants in lower case with dashes. */
    private static final class Builders extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Class<?> findPOJOBuilder(AnnotatedClass type) {
            // a connection is read by its own deserializer, for the block that its format names
            if (!type.getName().startsWith("io.punchout.") || type.getRawType() == Connection.class) {
                return super.findPOJOBuilder(type);
            }
            for (Class<?> nested : type.getRawType().getDeclaredClasses()) {
                if (nested.getSimpleName().equals("Builder")) {
                    return nested;
                }
            }
            return super.findPOJOBuilder(type);
        }

        @Override
        public JsonPOJOBuilder.Value findPOJOBuilderConfig(AnnotatedClass type) {
            return new JsonPOJOBuilder.Value("build", "");
        }

        @Override
        public Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
            return Dashes.class;
        }
    }

    /** {@code URL_ENCODED} is {@code "url-encoded"} in a file. */
    public static final class Dashes implements EnumNamingStrategy {
        @Override
        public String convertEnumToExternalName(String name) {
            return name.toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
