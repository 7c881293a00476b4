package io.punchout.testkit.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads from and prints to; always UTF-8.
 *
 * @param in standard input
 * @param out results
 * @param err usage and complaints
 */
public record Console(InputStream in, PrintStream out, PrintStream err) {

    /** Returns the console of this process. */
    public static Console system() {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }
}
