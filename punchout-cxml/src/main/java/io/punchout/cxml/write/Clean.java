package io.punchout.cxml.write;

import io.punchout.problem.Problem;
import io.punchout.problem.Problems;

/** Makes texts fit for XML 1.0: what it does not allow becomes U+FFFD, and that is told. */
final class Clean {
    private Clean() {}

    static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > 0xD7FF) {
                return text.codePoints().allMatch(Clean::isAllowed);
            }
        }
        return true;
    }

    static String text(String text, String where, Problems problems) {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!isAllowed(c)) {
                problems.add(Problem.of(
                                CxmlWriteProblem.CHARACTER_REPLACED,
                                "A character that XML does not allow was replaced by U+FFFD.")
                        .at(where));
                return replaced(text);
            }
            at += Character.charCount(c);
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD));
        return out.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c <= 0xD7FF)
                || (c >= 0xE000 && c != 0xFFFE && c != 0xFFFF);
    }
}
