package io.punchout.connection.config;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.punchout.connection.Connection;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutException;
import io.punchout.protocol.Protocol;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads connections from JSON (RFC 8259, in UTF-8). A file is {@code {"schemaVersion": 1, "connections": [...]}}; each
 * connection names its {@code format} and has a block of that name, for example {@code "cxml": {...}}. Unknown
 * properties are errors. Reading is all or nothing: one error, and no connection is returned. Immutable and
 * thread-safe.
 */
public final class ConnectionReader {
    /** The version of the file format that this library writes about; earlier ones stay readable. */
    public static final int SCHEMA_VERSION = 1;

    private final ObjectReader reader;

    private ConnectionReader(Collection<Protocol> protocols) {
        this.reader = ConfigMapper.create(protocols).readerFor(ConnectionFile.class);
    }

    /** Returns a reader for the protocols that are on the class path or module path. */
    public static ConnectionReader create() {
        return forProtocols(ServiceLoader.load(Protocol.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /** Returns a reader for these protocols. */
    public static ConnectionReader forProtocols(Collection<Protocol> protocols) {
        return new ConnectionReader(protocols);
    }

    /** Reads a file; a file that cannot be opened is a refusal too. */
    public Outcome<List<Connection>> read(Path file) {
        try {
            return read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return Outcome.refused(Problem.of(ConfigProblem.UNREADABLE, "The file " + file + " cannot be read.")
                    .hint("Check that it exists and may be read."));
        }
    }

    /** Reads the text of a file. */
    public Outcome<List<Connection>> read(String json) {
        try {
            // some editors begin a file with a byte order mark (RFC 8259, 8.1)
            ConnectionFile file = reader.readValue(json.startsWith("\uFEFF") ? json.substring(1) : json);
            return file == null
                    ? Outcome.refused(Problem.of(ConfigProblem.INVALID_VALUE, "The file holds nothing."))
                    : check(file);
        } catch (UnrecognizedPropertyException unknown) {
            return refused(
                    unknown,
                    Problem.of(
                                    ConfigProblem.UNKNOWN_PROPERTY,
                                    "There is no property '" + unknown.getPropertyName() + "' here.")
                            .hint("Known here: " + known(unknown) + "."));
        } catch (InvalidDefinitionException unbindable) {
            throw new PunchOutException(
                    unbindable.getType()
                            + " cannot be read: it needs a nested Builder, in a package that is open to Jackson",
                    unbindable);
        } catch (ConfigException invalid) {
            return refused(invalid, Problem.of(invalid.code(), invalid.text()));
        } catch (StreamReadException malformed) {
            return refused(malformed, Problem.of(ConfigProblem.MALFORMED, "This is not well-formed JSON."));
        } catch (JsonMappingException mismatch) {
            // a collection wraps what its elements' parser reports
            return mismatch.getCause() instanceof StreamReadException malformed
                    ? refused(malformed, Problem.of(ConfigProblem.MALFORMED, "This is not well-formed JSON."))
                    : refused(mismatch, Problem.of(ConfigProblem.INVALID_VALUE, explain(mismatch)));
        } catch (IOException other) {
            return Outcome.refused(Problem.of(ConfigProblem.MALFORMED, "This is not well-formed JSON."));
        }
    }

    private static Outcome<List<Connection>> check(ConnectionFile file) {
        if (file.version() > SCHEMA_VERSION || file.version() < 1) {
            return Outcome.refused(Problem.of(
                            ConfigProblem.SCHEMA_VERSION,
                            "The file has schema version " + file.version() + ", this library knows " + SCHEMA_VERSION
                                    + ".")
                    .at("/schemaVersion")
                    .hint("Use a newer version of the library."));
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < file.list().size(); i++) {
            String id = file.list().get(i).id();
            if (!ids.add(id)) {
                return Outcome.refused(
                        Problem.of(ConfigProblem.DUPLICATE_ID, "Another connection has the id '" + id + "'.")
                                .at("/connections/" + i + "/id"));
            }
        }
        return Outcome.accepted(file.list());
    }

    private static String known(UnrecognizedPropertyException unknown) {
        Collection<Object> names = unknown.getKnownPropertyIds();
        return names == null
                ? "nothing"
                : String.join(", ", names.stream().map(String::valueOf).sorted().toList());
    }

    private static String explain(JsonMappingException mismatch) {
        Throwable cause = mismatch.getCause();
        // our own types explain themselves; others are not quoted, for the text may repeat a secret
        return cause instanceof IllegalArgumentException && cause.getMessage() != null && isOurs(cause)
                ? cause.getMessage()
                : "A value of another kind is expected here.";
    }

    private static boolean isOurs(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith("io.punchout.");
    }

    private static Outcome<List<Connection>> refused(JacksonException failure, Problem problem) {
        JsonLocation location = failure.getLocation();
        Problem placed = failure instanceof JsonMappingException mapping ? problem.at(pointer(mapping)) : problem;
        return Outcome.refused(
                location == null ? placed : placed.at(location.getLineNr(), Math.max(location.getColumnNr(), 0)));
    }

    private static @Nullable String pointer(JsonMappingException failure) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            pointer.append('/')
                    .append(step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName());
        }
        return pointer.length() == 0 ? null : pointer.toString();
    }
}
