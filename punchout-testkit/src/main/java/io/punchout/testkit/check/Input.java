package io.punchout.testkit.check;

import io.punchout.problem.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where an input comes from. No more is taken into memory than is read. */
public final class Input {
    private Input() {}

    /** Checks a file; a directory and a file that cannot be opened have their reports, too. */
    public static Report check(Checker checker, Path file) {
        if (Files.isDirectory(file)) {
            return Report.unreadable(
                    Problem.of(CheckProblem.DIRECTORY, "This is a directory.").hint("Name one file."));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return check(checker, in);
        } catch (IOException closed) {
            return notAccessible();
        }
    }

    /** Checks a stream, which stays open. */
    public static Report check(Checker checker, InputStream in) {
        byte[] input;
        try {
            // buffered: a FileInputStream on a pipe cannot do it alone
            input = new BufferedInputStream(in).readNBytes(checker.mostBytes());
        } catch (IOException broken) {
            return notAccessible();
        }
        return checker.check(input);
    }

    private static Report notAccessible() {
        return Report.unreadable(
                Problem.of(CheckProblem.NOT_ACCESSIBLE, "The input cannot be opened, or not be read to its end.")
                        .hint("See who may read it."));
    }
}
