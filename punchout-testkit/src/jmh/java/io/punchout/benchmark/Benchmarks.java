package io.punchout.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs all benchmarks in some twenty minutes and prints the ratios, which are what counts: times alone say more about the
 * machine. Arguments are JMH's own and win over the settings here, for example {@code -f 1 -prof gc SetupBenchmark}.
 * Results go to {@code jmh.json} in the folder that the system property {@code punchout.jmh.folder} names, {@code
 * target} unless set. With {@code stores} as the first argument it runs {@link StoreFigures} instead.
 */
public final class Benchmarks {
    private static final String LOG_LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";
    private static final String[][] RATIOS = {
        {"read a setup request of 3 KB : scan", "SetupBenchmark.read", "SetupBenchmark.scan"},
        {"receive it, to the finished reply : scan", "SetupBenchmark.receive", "SetupBenchmark.scan"},
        {"read 1,000 lines : scan", "CartReadBenchmark.read 1000", "CartReadBenchmark.scan 1000"},
        {"read 1,000 lines, line by line : scan", "CartReadBenchmark.lineByLine 1000", "CartReadBenchmark.scan 1000"},
        {"read 100,000 lines : 1,000 (100 is even)", "CartReadBenchmark.read 100000", "CartReadBenchmark.read 1000"},
        {
            "line by line, 100,000 lines : 1,000 (100 is even)",
            "CartReadBenchmark.lineByLine 100000",
            "CartReadBenchmark.lineByLine 1000"
        },
        {"binding alone, setup request : scan", "SetupBenchmark.binding", "SetupBenchmark.scan"},
        {"binding alone, 1,000 lines : scan", "CartReadBenchmark.binding 1000", "CartReadBenchmark.scan 1000"},
        {
            "cold: read the first setup request : context of the whole DTD",
            "BindingStartBenchmark.firstRead",
            "BindingStartBenchmark.wholeDtd"
        },
        {
            "cold: read and write the first document : context of the whole DTD",
            "BindingStartBenchmark.firstReadAndWrite",
            "BindingStartBenchmark.wholeDtd"
        },
        {
            "cold: context of the model : of the whole DTD",
            "BindingStartBenchmark.context",
            "BindingStartBenchmark.wholeDtd"
        },
        {
            "cold: context of one class : of the whole DTD",
            "BindingStartBenchmark.oneClass",
            "BindingStartBenchmark.wholeDtd"
        },
        {"OCI, receive a call-up : read its form", "OciBenchmark.receive", "OciBenchmark.parse"},
        {"OCI, write 1,000 lines : by hand", "OciWriteBenchmark.library 1000", "OciWriteBenchmark.handWritten 1000"},
        {
            "OCI, write 10,000 lines : 1,000 (10 is even)",
            "OciWriteBenchmark.library 10000",
            "OciWriteBenchmark.library 1000"
        },
        {"write 10 lines : by hand", "CartWriteBenchmark.library 10", "CartWriteBenchmark.handWritten 10"},
        {"write 100 lines : by hand", "CartWriteBenchmark.library 100", "CartWriteBenchmark.handWritten 100"},
        {"write 1,000 lines : by hand", "CartWriteBenchmark.library 1000", "CartWriteBenchmark.handWritten 1000"},
        {
            "write 100,000 lines : 1,000 lines (100 is even)",
            "CartWriteBenchmark.library 100000",
            "CartWriteBenchmark.library 1000"
        },
        {
            "read 10,000 connections : 1,000 (10 is even)",
            "ConnectionBenchmark.read 10000",
            "ConnectionBenchmark.read 1000"
        },
        {
            "read 100,000 connections : 1,000 (100 is even)",
            "ConnectionBenchmark.read 100000",
            "ConnectionBenchmark.read 1000"
        },
        {"find one of 100,000 : one of 1,000", "ConnectionBenchmark.lookUp 100000", "ConnectionBenchmark.lookUp 1000"},
    };

    private Benchmarks() {}

    public static void main(String[] args)
            throws RunnerException, CommandLineOptionException, IOException, SQLException {
        // the log lines of the command line's jar are no part of the library's time
        System.setProperty(LOG_LEVEL, "warn");
        if (args.length > 0 && args[0].equals("stores")) {
            StoreFigures.run(List.of(args).subList(1, args.length));
            return;
        }
        CommandLineOptions given = new CommandLineOptions(args);
        Path folder = Path.of(System.getProperty("punchout.jmh.folder", "target"));
        ChainedOptionsBuilder options = new OptionsBuilder()
                .parent(given)
                .resultFormat(ResultFormatType.JSON)
                .result(folder.resolve("jmh.json").toString());
        if (given.getIncludes().isEmpty()) {
            options.include("io\\.punchout\\.benchmark\\.");
        }
        Path whole = folder.resolve("whole-dtd");
        if (!asksFor(given, "io.punchout.benchmark.BindingStartBenchmark.wholeDtd") || !WholeDtd.prepare(whole)) {
            options.exclude("BindingStartBenchmark\\.wholeDtd");
        }
        options.jvmArgsAppend("-D" + LOG_LEVEL + "=warn", "-D" + WholeDtd.FOLDER + "=" + whole.toAbsolutePath());
        print(new Runner(options.build()).run());
    }

    private static boolean asksFor(CommandLineOptions given, String benchmark) {
        List<String> includes = given.getIncludes();
        return includes.isEmpty()
                || includes.stream()
                        .anyMatch(include ->
                                Pattern.compile(include).matcher(benchmark).find());
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Result<?>> times = new LinkedHashMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
            String lines = result.getParams().getParam("lines");
            times.put(lines == null ? name : name + " " + lines, result.getPrimaryResult());
        }
        StringBuilder table =
                new StringBuilder("\nRatios (time : yardstick, both in microseconds with 99.9 % error)\n");
        for (String[] ratio : RATIOS) {
            Result<?> ours = times.get(ratio[1]);
            Result<?> yardstick = times.get(ratio[2]);
            if (ours != null && yardstick != null) {
                table.append(String.format(
                        Locale.ROOT,
                        "  %-62s %6.2f x   %9.2f +- %.2f : %.2f +- %.2f%n",
                        ratio[0],
                        ours.getScore() / yardstick.getScore(),
                        ours.getScore(),
                        ours.getScoreError(),
                        yardstick.getScore(),
                        yardstick.getScoreError()));
            }
        }
        System.out.print(table);
    }
}
