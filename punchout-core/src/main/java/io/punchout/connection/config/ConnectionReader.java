package io.punchout.connection.config;

import io.punchout.connection.Connection;
import io.punchout.mapping.Transforms;
import io.punchout.platform.Platforms;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutException;
import io.punchout.protocol.Protocol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads connections from JSON, YAML, XML or CSV. A file is {@code {"schemaVersion": 1, "connections": [...]}}, or one
 * connection alone; each connection names its {@code format} and has a block of that name, for example {@code "cxml":
 * {...}}.
 *
 * <p>In XML the root is {@code connections} or {@code connection}, each property is an element of its name (or an
 * attribute, if its value is one text), each item of a list an element {@code item}, each pair of a map {@code <entry
 * key="...">}. In CSV the first row names properties with dots ({@code security.returnHosts}, {@code
 * cxml.credentials.0.identity}); a cell holds a text, a list {@code a|b}, a map {@code k=v|k=v}, or JSON; an empty cell
 * leaves the property out. Values that have a JSON form of their own stand as JSON in both.
 *
 * <p>A connection that names its {@code platform} has the defaults of that profile wherever it says nothing itself; {@code
 * "platformDefaults": false} leaves them out, as files do that {@link ConnectionWriter} wrote.
 *
 * <p>Reading is all or nothing, and tells everything that is wrong at once (at most 1,000 problems), each with file,
 * line, column and path: a JSON Pointer (RFC 6901), an XPath, or row and column. Unknown properties are errors and are
 * told with the nearest known one. A file may have 256 MiB, a nesting of 64 and texts of 1 Mi characters. Immutable and
 * thread-safe.
 */
public final class ConnectionReader {
    /** The version of the file format that this library writes; earlier ones stay readable. */
    public static final int SCHEMA_VERSION = 1;

    private final Collection<? extends Protocol> protocols;
    private final Transforms transforms;
    private final Platforms platforms;
    private final Model model;
    private final boolean validating;

    private ConnectionReader(
            Collection<? extends Protocol> protocols, Transforms transforms, Platforms platforms, boolean validating) {
        this.protocols = List.copyOf(protocols);
        this.transforms = transforms;
        this.platforms = platforms;
        this.model = new Model(protocols, transforms, platforms);
        this.validating = validating;
    }

    /** Returns a reader for the protocols that are on the class path or module path. */
    public static ConnectionReader create() {
        return forProtocols(Model.installed());
    }

    /** Returns a reader for these protocols. */
    public static ConnectionReader forProtocols(Collection<? extends Protocol> protocols) {
        return new ConnectionReader(protocols, Transforms.standard(), Platforms.standard(), true);
    }

    /** Returns a reader that knows these transforms of mappings, the host's own among them. */
    public ConnectionReader withTransforms(Transforms known) {
        return new ConnectionReader(protocols, known, platforms, validating);
    }

    /**
     * Returns a reader that fills in the defaults of these profiles where a connection names one of them as its platform and
     * does not set the property itself; those of {@link Platforms#standard()} unless set.
     */
    public ConnectionReader withPlatforms(Platforms known) {
        return new ConnectionReader(protocols, transforms, known, validating);
    }

    /**
     * Returns a reader for a store's own texts: it reads what can be read, fills in nothing, and does not hold it against the
     * rules of connections, which it passed, or was let past, before it was stored.
     */
    public ConnectionReader asStored() {
        return new ConnectionReader(protocols, transforms, Platforms.none(), false);
    }

    /** Reads a file in the format that its name ends with; JSON if that is none. One that cannot be opened is refused. */
    public Outcome<List<Connection>> read(Path file) {
        return read(file, ConfigFormat.of(file).orElse(ConfigFormat.JSON));
    }

    /** Reads a file; one that cannot be opened is refused. */
    public Outcome<List<Connection>> read(Path file, ConfigFormat format) {
        return table(file, format).outcome();
    }

    /** Reads JSON. */
    public Outcome<List<Connection>> read(String json) {
        return read(json, ConfigFormat.JSON);
    }

    /**
     * Reads the text of a file.
     *
     * @throws PunchOutException if a protocol's settings are of a type that cannot be configured
     */
    public Outcome<List<Connection>> read(String text, ConfigFormat format) {
        return read(format, null, () -> FileText.tree(text, format)).outcome();
    }

    /** Reads the bytes of a file, for which problems give the name. */
    public Outcome<List<Connection>> read(byte[] content, ConfigFormat format, @Nullable String name) {
        return read(format, name, () -> FileText.tree(content, format)).outcome();
    }

    /** Reads the text of a file that holds exactly one connection. */
    public Outcome<Connection> readOne(String text, ConfigFormat format) {
        Outcome<List<Connection>> all = read(text, format);
        if (!(all instanceof Outcome.Accepted<List<Connection>> read)) {
            return Outcome.refused(all.problems());
        }
        int number = read.value().size();
        return number == 1
                ? Outcome.accepted(read.value().get(0), read.problems())
                : Outcome.refused(Problem.of(
                        ConfigProblem.INVALID_VALUE, "Expected one connection, the file has " + number + "."));
    }

    /** Reads a table with what became of each row. */
    public CsvImport importCsv(Path file) {
        return table(file, ConfigFormat.CSV);
    }

    /** Reads the text of a table with what became of each row. */
    public CsvImport importCsv(String text) {
        return read(ConfigFormat.CSV, null, () -> FileText.tree(text, ConfigFormat.CSV));
    }

    private CsvImport table(Path file, ConfigFormat format) {
        String name = String.valueOf(file);
        return read(format, name, () -> {
            try {
                FileText.requireSize(Files.size(file));
                return FileText.tree(Files.readAllBytes(file), format);
            } catch (IOException unreadable) {
                throw new SyntaxException(
                        ConfigProblem.UNREADABLE,
                        Node.Place.UNKNOWN,
                        "The file cannot be read: check that it exists and may be read.");
            }
        });
    }

    private interface Source {
        Node tree() throws SyntaxException;
    }

    private CsvImport read(ConfigFormat format, @Nullable String file, Source source) {
        try {
            FileReading reading = new FileReading(model, format, file, validating).read(source.tree());
            return new CsvImport(reading.rows(), reading.findings().list());
        } catch (SyntaxException wrong) {
            Findings findings = new Findings(format, file);
            findings.add(wrong.code(), wrong.place(), NodePath.ROOT, wrong.text());
            Optional<Problem> problem = findings.list().stream().findFirst();
            return new CsvImport(List.of(), List.of(problem.orElseThrow().at((String) null)));
        }
    }
}
