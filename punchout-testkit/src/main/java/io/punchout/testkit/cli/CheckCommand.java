package io.punchout.testkit.cli;

import io.punchout.cxml.dtd.CxmlDtd;
import io.punchout.platform.PlatformProfile;
import io.punchout.platform.Platforms;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Severity;
import io.punchout.protocol.ReadLimits;
import io.punchout.testkit.check.Checker;
import io.punchout.testkit.check.Input;
import io.punchout.testkit.check.JsonReport;
import io.punchout.testkit.check.Report;
import io.punchout.testkit.check.TextReport;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what a file is, what it says and what is wrong with it. */
final class CheckCommand implements Command {
    private static final String JSON = "--json";
    private static final String DTD = "--dtd";
    private static final String PLATFORM = "--platform";
    private static final String STANDARD_INPUT = "-";

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String usage() {
        return """
                check [--json] [--dtd FOLDER|ZIP] [--platform ID] FILE|-
                  Reads a cXML document, an OCI call-up (URL, query or form body) or a return form (HTML page or
                  form body) from a file or standard input, and tells what it is, what it says and every problem.
                  Passwords and tokens are shown as ***. Exit 0 without errors, 1 with errors.
                  --json    the same as JSON
                  --dtd     holds cXML documents against the official DTD files, by their version and kind
                  --platform  tells what a procurement system would make of the cart, for example coupa
                """;
    }

    @Override
    public int run(List<String> arguments, Console io) throws UsageException {
        List<String> files = new ArrayList<>(arguments);
        boolean json = files.removeIf(JSON::equals);
        Checker checker = platform(files, checker(files));
        for (String file : files) {
            if (file.startsWith("-") && !file.equals(STANDARD_INPUT)) {
                throw new UsageException("check: there is no option '" + file + "'.");
            }
        }
        if (files.size() != 1) {
            throw new UsageException("check: name one file, or - for standard input.");
        }
        Report report = report(checker, files.get(0), io);
        if (json) {
            byte[] bytes = JsonReport.write(report);
            io.out().write(bytes, 0, bytes.length);
        } else {
            TextReport.lines(report).forEach(io.out()::println);
        }
        io.out().flush();
        return report.count(Severity.ERROR) > 0 ? 1 : 0;
    }

    /** Takes the option of the DTD files, if it is there, out of the arguments. */
    private static Checker checker(List<String> arguments) throws UsageException {
        Checker checker = new Checker(ReadLimits.defaults());
        int option = arguments.indexOf(DTD);
        if (option < 0) {
            return checker;
        }
        if (option + 1 == arguments.size()) {
            throw new UsageException("check: --dtd needs a folder, or the archive with the DTD files.");
        }
        Outcome<CxmlDtd> dtd = CxmlDtd.open(existing(arguments.remove(option + 1)));
        arguments.remove(option);
        if (dtd instanceof Outcome.Accepted<CxmlDtd> opened) {
            return checker.withDtd(opened.value());
        }
        Problem problem = dtd.problems().get(0);
        throw new UsageException("check: " + problem.message() + " " + problem.hint());
    }

    /** Takes the option of the platform, if it is there, out of the arguments. */
    private static Checker platform(List<String> arguments, Checker checker) throws UsageException {
        int option = arguments.indexOf(PLATFORM);
        if (option < 0) {
            return checker;
        }
        Platforms platforms = Platforms.standard();
        String known = platforms.all().stream().map(PlatformProfile::id).collect(Collectors.joining(", "));
        if (option + 1 == arguments.size()) {
            throw new UsageException("check: --platform needs one of " + known + ".");
        }
        String name = arguments.remove(option + 1);
        arguments.remove(option);
        return checker.forPlatform(platforms
                .find(name)
                .orElseThrow(
                        () -> new UsageException("check: there is no platform '" + name + "', only " + known + ".")));
    }

    private static Report report(Checker checker, String file, Console io) throws UsageException {
        return file.equals(STANDARD_INPUT) ? Input.check(checker, io.in()) : Input.check(checker, existing(file));
    }

    private static Path existing(String file) throws UsageException {
        try {
            Path path = Path.of(file);
            if (!file.isEmpty() && Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException noPath) {
            throw new UsageException("check: this is no path.");
        }
        throw new UsageException("check: there is no file '" + file + "'.");
    }
}
