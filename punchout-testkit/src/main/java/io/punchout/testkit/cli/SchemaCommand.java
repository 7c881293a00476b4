package io.punchout.testkit.cli;

import io.punchout.connection.config.ConnectionSchema;
import java.util.List;

/** Prints the JSON Schema of files of connections. */
final class SchemaCommand implements Command {

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public String usage() {
        return """
                schema
                  Prints the JSON Schema of files of connections, for editors: name it as "$schema" in the file.
                """;
    }

    @Override
    public int run(List<String> arguments, Console io) throws UsageException {
        if (!arguments.isEmpty()) {
            throw new UsageException("schema: what is '" + arguments.get(0) + "'?");
        }
        io.out().print(ConnectionSchema.create().json());
        io.out().flush();
        return 0;
    }
}
