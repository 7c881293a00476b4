package io.punchout.connection.validation;

import io.punchout.connection.Connection;
import io.punchout.mapping.Transforms;
import io.punchout.mapping.run.Mappings;
import io.punchout.problem.Problem;
import io.punchout.problem.Severity;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks connections by the constraints of the model. Each finding is a problem whose code is the stable key of its
 * message, whose {@code where} is the field ({@code cart.totalsMode}, {@code cxml.credentials[0].domain}), and whose texts
 * are English or German. Codes that begin with {@code advice.} are warnings. Needs a Jakarta Validation provider at run
 * time, but no implementation of expression language. Immutable and thread-safe.
 */
public final class ConnectionValidator {
    /** Two active connections of one format can be found by the same credential. */
    public static final String COLLISION = "connection.credentials.collide";

    private final Mappings mappings;

    private ConnectionValidator(Mappings mappings) {
        this.mappings = mappings;
    }

    /** Returns a validator; the work of preparing is done once in a process, with the first check. */
    public static ConnectionValidator create() {
        return new ConnectionValidator(Mappings.standard());
    }

    /** Returns a validator that knows these transforms of mappings, the host's own among them. */
    public ConnectionValidator withTransforms(Transforms transforms) {
        return new ConnectionValidator(Mappings.with(transforms));
    }

    /** Checks a connection, with texts in English. */
    public List<Problem> validate(Connection connection) {
        return validate(connection, Locale.ENGLISH);
    }

    /**
     * Checks a connection.
     *
     * @param locale German for texts in German; every other one for English
     * @return what was found, ordered by field; empty when all is well. Within a mapping the field is followed by a JSON
     *     Pointer, for example {@code cart.mapping/MATGROUP/transform/0/cut}
     */
    public List<Problem> validate(Connection connection, Locale locale) {
        Texts texts = new Texts(connection.settings(), locale);
        return Stream.concat(
                        Provider.validator().validate(connection).stream()
                                .map(violation -> problem(violation, connection, texts)),
                        mappings.check(connection, locale).stream())
                .sorted(Comparator.comparing(Problem::isError).reversed().thenComparing(p -> String.valueOf(p.where())))
                .toList();
    }

    /** Checks connections each by itself and against each other, with texts in English. */
    public List<Problem> validateAll(List<Connection> connections) {
        return validateAll(connections, Locale.ENGLISH);
    }

    /**
     * Checks connections each by itself and against each other: active ones of one format must not be found by the same
     * credential. The fields begin with the connection's id in brackets, for example {@code [acme].cart.totalsMode}.
     */
    public List<Problem> validateAll(List<Connection> connections, Locale locale) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> owners = new HashMap<>();
        for (Connection connection : connections) {
            String prefix = "[" + connection.id() + "]";
            validate(connection, locale).forEach(problem -> problems.add(problem.at(prefix + "." + problem.where())));
            Set<String> others = new LinkedHashSet<>();
            if (connection.active()) {
                for (String key : connection.settings().lookupKeys()) {
                    String owner = owners.putIfAbsent(
                            connection.type() + "\n" + connection.format() + "\n" + key, connection.id());
                    if (owner != null && !owner.equals(connection.id())) {
                        others.add(owner);
                    }
                }
            }
            Texts texts = new Texts(connection.settings(), locale);
            others.forEach(other -> problems.add(
                    texts.problem(COLLISION, Map.of("other", other)).at(prefix + "." + connection.format())));
        }
        return List.copyOf(problems);
    }

    private static Problem problem(ConstraintViolation<Connection> violation, Connection connection, Texts texts) {
        String template = violation.getMessageTemplate();
        String key = template.startsWith("{") && template.endsWith("}")
                ? template.substring(1, template.length() - 1)
                : template;
        String path = violation.getPropertyPath().toString();
        String where = path.equals("settings") || path.startsWith("settings.")
                ? connection.format() + path.substring("settings".length())
                : path;
        Problem problem = texts.problem(key, violation.getConstraintDescriptor().getAttributes());
        return problem.at(where).as(key.startsWith("advice.") ? Severity.WARNING : Severity.ERROR);
    }
}
