package io.punchout.connection.config;

import io.punchout.connection.config.Node.Place;
import io.punchout.internal.text.Nearest;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong in one file, each with file, position and path. */
final class Findings {
    private final Problems problems = new Problems();
    private final ConfigFormat format;
    private final @Nullable String file;

    Findings(ConfigFormat format, @Nullable String file) {
        this.format = format;
        this.file = file;
    }

    void add(Problem problem, Place place, NodePath path) {
        String where = path.in(format);
        problems.add(problem.in(file).at(where.isEmpty() ? null : where).at(place.line(), place.column()));
    }

    void add(ConfigProblem code, Place place, NodePath path, String message) {
        add(Problem.of(code, message), place, path);
    }

    void unknown(String name, Place place, NodePath path, Collection<String> known) {
        String all = "Known here: " + String.join(", ", new TreeSet<>(known)) + ".";
        add(
                Problem.of(ConfigProblem.UNKNOWN_PROPERTY, "There is no property '" + shortened(name) + "' here.")
                        .hint(Nearest.of(name, known)
                                .map(near -> "Did you mean '" + near + "'? " + all)
                                .orElse(all)),
                place,
                path.to(shortened(name)));
    }

    private static String shortened(String name) {
        int most = 60;
        return name.codePointCount(0, name.length()) <= most
                ? name
                : name.substring(0, name.offsetByCodePoints(0, most)) + "...";
    }

    List<Problem> list() {
        return problems.list();
    }

    boolean hasErrors() {
        return problems.hasErrors();
    }
}
