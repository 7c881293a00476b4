package io.punchout.testkit.check;

import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request as browsers copy it for bash: {@code curl 'https://...' -H '...' --data-raw '...'}. It is read, never sent; of
 * its headers only the Content-Type is kept. Not thread-safe.
 */
final class CurlCommand {
    private static final Pattern COMMAND = Pattern.compile("\\A\\s*+(?:\\$ )?curl(?:\\.exe)?\\s");
    private static final Pattern WINDOWS = Pattern.compile("\\^(?:\"|\\R)");
    private static final String FORM = "application/x-www-form-urlencoded";

    /** Options with a word after them that says nothing about what was sent. */
    private static final Set<String> SKIPPED = Set.of(
            "-A",
            "-b",
            "-c",
            "-e",
            "-m",
            "-o",
            "-u",
            "-w",
            "-x",
            "-E",
            "--user-agent",
            "--cookie",
            "--cookie-jar",
            "--referer",
            "--max-time",
            "--connect-timeout",
            "--output",
            "--user",
            "--write-out",
            "--proxy",
            "--cert",
            "--key",
            "--cacert",
            "--resolve",
            "--retry",
            "--max-redirs",
            "--interface",
            "--ciphers",
            "--oauth2-bearer");

    private static final Set<String> DATA = Set.of("-d", "--data", "--data-ascii", "--data-binary", "--data-raw");
    private static final Set<String> PARTS = Set.of("-F", "--form", "--form-string");
    private static final Set<String> FILES = Set.of("-T", "--upload-file", "-K", "--config");

    private final StringJoiner body = new StringJoiner("&");
    private @Nullable String url;
    private @Nullable String method;
    private @Nullable String type;
    private @Nullable Problem problem;
    private boolean data;
    private boolean inUrl;

    private CurlCommand() {}

    static boolean is(String text) {
        return COMMAND.matcher(text).find();
    }

    /** Returns the request with its first line, its Content-Type and its body; refused if that is not in the command. */
    static Outcome<String> request(String text) {
        String command = text.strip().replaceFirst("^\\$ ", "");
        Optional<List<String>> words = WINDOWS.matcher(command).find() ? Optional.empty() : ShellWords.of(command);
        if (words.isEmpty()) {
            return Outcome.refused(problem(
                    "The curl command cannot be read as bash reads it: a quote does not end, it has variables or other"
                            + " commands in it, or it is quoted for another shell.",
                    "Copy it in the browser as cURL for bash."));
        }
        return new CurlCommand().read(words.get().iterator());
    }

    private static Problem problem(String message, String hint) {
        return Problem.of(CheckProblem.CURL, message).hint(hint);
    }

    private Outcome<String> read(Iterator<String> words) {
        words.next();
        while (words.hasNext() && problem == null) {
            String word = words.next();
            boolean glued = word.length() > 2 && word.charAt(0) == '-' && "AbcdeFHmoTuwxX".indexOf(word.charAt(1)) >= 0;
            String option = glued ? word.substring(0, 2) : word;
            if (takesValue(option)) {
                String value = glued ? word.substring(2) : words.hasNext() ? words.next() : "";
                take(option, value);
            } else if (option.equals("-G") || option.equals("--get")) {
                inUrl = true;
            } else if (!option.startsWith("-") && url == null) {
                url = option;
            }
        }
        if (problem == null && url == null) {
            problem = problem("The curl command names no URL.", "Copy the whole command.");
        }
        return problem == null ? Outcome.accepted(message()) : Outcome.refused(problem);
    }

    private static boolean takesValue(String option) {
        return SKIPPED.contains(option)
                || DATA.contains(option)
                || PARTS.contains(option)
                || FILES.contains(option)
                || Set.of("-H", "--header", "-X", "--request", "--url", "--data-urlencode", "--json")
                        .contains(option);
    }

    private void take(String option, String value) {
        if (PARTS.contains(option)) {
            problem = problem(
                    "The curl command sends its form by " + option
                            + ", as multipart/form-data, which is not read here.",
                    "Write its fields as --data-urlencode name=value.");
        } else if (FILES.contains(option)
                || (DATA.contains(option) && !option.equals("--data-raw") && value.startsWith("@"))) {
            inFile(option);
        } else if (DATA.contains(option) || option.equals("--json")) {
            add(value);
        } else if (option.equals("--data-urlencode")) {
            encode(value);
        } else if (option.equals("-H") || option.equals("--header")) {
            header(value);
        } else if (option.equals("-X") || option.equals("--request")) {
            method = value.toUpperCase(Locale.ROOT);
        } else if (option.equals("--url")) {
            url = value;
        }
    }

    private void inFile(String option) {
        problem = problem(
                "The curl command takes what " + option + " sends from a file, which is not read here.",
                "Check the file itself, or write its text into the command.");
    }

    private void add(String text) {
        body.add(text);
        data = true;
    }

    /** {@code name=content}, {@code =content} or {@code content}; with an at sign the content is in a file. */
    private void encode(String value) {
        int end = value.indexOf('=');
        if (end < 0 && value.indexOf('@') >= 0) {
            inFile("--data-urlencode");
            return;
        }
        String name = end <= 0 ? "" : value.substring(0, end) + "=";
        String content =
                Parameters.of(new Parameter("x", value.substring(end + 1))).encode(StandardCharsets.UTF_8);
        add(name + content.substring(2));
    }

    private void header(String line) {
        int colon = line.indexOf(':');
        if (colon > 0 && line.substring(0, colon).strip().equalsIgnoreCase("content-type")) {
            type = line.substring(colon + 1).replaceAll("[\\r\\n]", " ").strip();
        }
    }

    private String message() {
        String target = String.valueOf(url).strip().replaceAll("\\s", "%20");
        if (inUrl && data) {
            target += (target.indexOf('?') < 0 ? "?" : "&") + body;
        }
        boolean posts = data && !inUrl;
        String verb = method == null ? (posts ? "POST" : "GET") : method;
        String head = verb + " " + target + " HTTP/1.1\n";
        return posts ? head + "Content-Type: " + (type == null ? FORM : type) + "\n\n" + body : head + "\n";
    }
}
