package io.punchout.testkit.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Divides a command into words as bash does, with its three kinds of quotes. Nothing is run or replaced: a command with
 * variables, other commands in it or a quote that does not end cannot be read. Not thread-safe.
 */
final class ShellWords {
    private static final int HEX = 16;
    private static final int OCTAL = 8;
    private static final String SIMPLE = "nrtabefv";
    private static final String MEANT = "\n\r\t\u0007\b\u001B\f\u000B";

    private final String text;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean open;
    private int at;

    private ShellWords(String text) {
        this.text = text;
    }

    /** Returns the words of the first command; empty if what they are is not in the text. */
    static Optional<List<String>> of(String text) {
        ShellWords shell = new ShellWords(text);
        return shell.read() ? Optional.of(shell.words) : Optional.empty();
    }

    private boolean read() {
        boolean readable = true;
        while (readable && at < text.length()) {
            char c = text.charAt(at++);
            if (";|&<>\n".indexOf(c) >= 0) {
                break; // what follows is another command
            }
            if (Character.isWhitespace(c)) {
                finish();
                continue;
            }
            if (c == '\\' && continues()) {
                continue;
            }
            open = true;
            readable = switch (c) {
                case '\'' -> single();
                case '"' -> twofold();
                case '$' -> at < text.length() && text.charAt(at) == '\'' && escaped();
                case '`', '(', ')' -> false;
                case '\\' -> next();
                default -> {
                    word.append(c);
                    yield true;
                }
            };
        }
        finish();
        return readable;
    }

    private void finish() {
        if (open) {
            words.add(word.toString());
            word.setLength(0);
            open = false;
        }
    }

    /** Skips the end of a line that goes on in the next one; what stands before it is a backslash. */
    private boolean continues() {
        int length = text.startsWith("\r\n", at) ? 2 : text.startsWith("\n", at) ? 1 : 0;
        at += length;
        return length > 0;
    }

    private boolean next() {
        if (at >= text.length()) {
            return false;
        }
        word.append(text.charAt(at++));
        return true;
    }

    private boolean single() {
        int end = text.indexOf('\'', at);
        if (end >= 0) {
            word.append(text, at, end);
            at = end + 1;
        }
        return end >= 0;
    }

    private boolean twofold() {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return true;
            }
            if (c == '$' || c == '`') {
                return false;
            }
            if (c == '\\' && continues()) {
                continue;
            }
            boolean escape = c == '\\' && at < text.length() && "\"\\$`".indexOf(text.charAt(at)) >= 0;
            word.append(escape ? text.charAt(at++) : c);
        }
        return false;
    }

    /** Quotes with a dollar sign before them, in which browsers write what is not ASCII. */
    private boolean escaped() {
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\'') {
                return true;
            }
            if (c != '\\') {
                word.append(c);
            } else if (at < text.length()) {
                escape(text.charAt(at++));
            }
        }
        return false;
    }

    private void escape(char c) {
        int simple = SIMPLE.indexOf(c);
        if (simple >= 0) {
            word.append(MEANT.charAt(simple));
        } else if (c == 'u' || c == 'U' || c == 'x') {
            number(c == 'u' ? 4 : c == 'U' ? 8 : 2, HEX);
        } else if (Character.digit(c, OCTAL) >= 0) {
            at--;
            number(3, OCTAL);
        } else {
            word.append(c);
        }
    }

    private void number(int most, int radix) {
        int end = at;
        int code = 0;
        while (end < text.length() && end - at < most && Character.digit(text.charAt(end), radix) >= 0) {
            code = code * radix + Character.digit(text.charAt(end++), radix);
        }
        at = end;
        if (Character.isValidCodePoint(code)) {
            word.appendCodePoint(code);
        }
    }
}
