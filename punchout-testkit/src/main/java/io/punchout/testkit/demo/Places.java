package io.punchout.testkit.demo;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Paths of problems as a person reads them: {@code lines[0].unit} is the unit of line 1. */
final class Places {
    private static final Pattern LINE = Pattern.compile("lines\\[([0-9]{1,6})](?:\\.(.*))?");

    private Places() {}

    static String named(@Nullable String path) {
        if (path == null) {
            return "the cart";
        }
        Matcher line = LINE.matcher(path);
        if (!line.matches()) {
            return path;
        }
        String number = "line " + (Integer.parseInt(line.group(1)) + 1);
        return line.group(2) == null ? number : number + ", " + line.group(2);
    }
}
