package io.punchout.testkit.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The command line: {@code demo}, {@code check}, {@code preview}, {@code schema}, {@code log}, {@code help}. */
public final class Main {
    private static final int WRONG_USAGE = 2;

    private final List<Command> commands;

    Main(List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    /** Returns the command line with all commands. */
    static Main create() {
        return new Main(List.of(
                new DemoCommand(),
                new CheckCommand(),
                new CallCommand(),
                new PreviewCommand(),
                new SchemaCommand(),
                new LogCommand()));
    }

    public static void main(String[] arguments) {
        System.exit(create().run(List.of(arguments), Console.system()));
    }

    /** Runs what the arguments say; returns the exit code. */
    int run(List<String> arguments, Console io) {
        if (arguments.isEmpty()) {
            io.err().print(usage());
            return WRONG_USAGE;
        }
        String name = arguments.get(0);
        if (name.equals("help") || name.equals("--help") || name.equals("-h")) {
            io.out().print(usage());
            return 0;
        }
        Optional<Command> command =
                commands.stream().filter(each -> each.name().equals(name)).findFirst();
        try {
            if (command.isEmpty()) {
                throw new UsageException("There is no command '" + name + "'.");
            }
            return command.get().run(arguments.subList(1, arguments.size()), io);
        } catch (UsageException wrong) {
            io.err().println(wrong.getMessage());
            io.err().println();
            io.err().print(usage());
            return WRONG_USAGE;
        }
    }

    private String usage() {
        return commands.stream()
                .map(command -> command.usage().stripTrailing().indent(2))
                .collect(Collectors.joining(
                        "\n", "Usage: java -jar punchout-cli.jar COMMAND\n\n", "\n  help\n    Prints this text.\n"));
    }
}
