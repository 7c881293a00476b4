package io.punchout.testkit.conformance;

import io.punchout.http.HttpReply;
import io.punchout.problem.Problem;
import java.util.Arrays;
import java.util.List;

/** Small comparisons. */
final class Checks {
    private Checks() {}

    static String orNothing(List<String> found) {
        return found.isEmpty() ? "nothing" : found.toString();
    }

    static String beginning(String document, int length) {
        return document.substring(0, Math.min(length, document.length()));
    }

    /** Tells whether a document needs more than US-ASCII. */
    static String kind(String document) {
        return document.chars().allMatch(c -> c < 128) ? "US-ASCII" : "UTF-8";
    }

    static boolean sameBytes(HttpReply one, HttpReply other) {
        return one.status() == other.status()
                && one.headers().equals(other.headers())
                && Arrays.equals(one.body(), other.body());
    }

    /** Tells whether a problem has the code and, if one is given, the place: a path, or {@code line 3}. */
    static boolean isAt(Problem problem, String... codeAndPlace) {
        return problem.code().equals(codeAndPlace[0])
                && (codeAndPlace.length < 2
                        || codeAndPlace[1].equals(problem.where())
                        || codeAndPlace[1].equals("line " + problem.line()));
    }
}
