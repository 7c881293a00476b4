package io.punchout.testkit.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.punchout.admin.MappingPreview;
import io.punchout.connection.Connection;
import io.punchout.connection.config.ConnectionReader;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.protocol.TargetValue;
import io.punchout.session.Operation;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shows what a connection's mappings make of a cart, or of a request. */
final class PreviewCommand implements Command {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_BYTES = 16 << 20;

    @Override
    public String name() {
        return "preview";
    }

    @Override
    public String usage() {
        return """
                preview --connections FILE --connection ID [--cart FILE] [--setup FILE] [--json]
                  Shows what the mappings of a connection make of a cart: which target gets which value, and from
                  where. With a setup and no cart, what the request mapping makes of that request. Exit 0 without
                  errors, 1 if the cart or request would be refused.
                  --connections  a file of connections (JSON, YAML, XML or CSV)
                  --cart         a cart as JSON: {"currency": "EUR", "lines": [{"supplierPartId": "A-1", ...}]}
                  --setup        the request that opened the visit: {"attributes": [{"name": "...", "value": "..."}]}
                """;
    }

    @Override
    public int run(List<String> arguments, Console io) throws UsageException {
        List<String> rest = new ArrayList<>(arguments);
        boolean json = rest.removeIf("--json"::equals);
        String file = option(rest, "--connections");
        String id = option(rest, "--connection");
        String cart = option(rest, "--cart");
        String setup = option(rest, "--setup");
        if (!rest.isEmpty()) {
            throw new UsageException("preview: what is '" + rest.get(0) + "'?");
        }
        if (file == null || id == null || (cart == null && setup == null)) {
            throw new UsageException("preview: name --connections, --connection, and a --cart or a --setup.");
        }
        Outcome<List<Connection>> read = ConnectionReader.create().read(existing(file));
        if (!(read instanceof Outcome.Accepted<List<Connection>> connections)) {
            read.problems().forEach(problem -> io.err().println(problem));
            return 1;
        }
        Connection connection = connections.value().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UsageException("preview: there is no connection '" + id + "' in " + file + "."));
        SetupRequest request =
                setup == null ? SetupRequest.builder(Operation.CREATE).build() : SetupJson.read(tree(setup));
        MappingPreview.Result result = cart == null
                ? MappingPreview.create().request(connection, request)
                : MappingPreview.create().cart(connection, request, ShopUser.of("user"), CartJson.read(tree(cart)));
        print(result, json, io);
        return result.problems().stream().anyMatch(Problem::isError) ? 1 : 0;
    }

    private static @Nullable String option(List<String> arguments, String name) throws UsageException {
        int at = arguments.indexOf(name);
        if (at < 0) {
            return null;
        }
        if (at + 1 == arguments.size()) {
            throw new UsageException("preview: " + name + " needs a value.");
        }
        arguments.remove(at);
        return arguments.remove(at);
    }

    private static Path existing(String file) throws UsageException {
        try {
            Path path = Path.of(file);
            if (Files.isRegularFile(path)) {
                return path;
            }
        } catch (InvalidPathException noPath) {
            throw new UsageException("preview: '" + file + "' is no path.");
        }
        throw new UsageException("preview: there is no file '" + file + "'.");
    }

    private static JsonNode tree(String file) throws UsageException {
        Path path = existing(file);
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new UsageException("preview: " + file + " is too large.");
            }
            return JSON.readTree(Files.readString(path, StandardCharsets.UTF_8));
        } catch (JsonProcessingException wrong) {
            throw new UsageException("preview: " + file + " is no JSON at line "
                    + wrong.getLocation().getLineNr() + ", column "
                    + wrong.getLocation().getColumnNr() + ".");
        } catch (IOException unreadable) {
            throw new UsageException("preview: " + file + " cannot be read.");
        }
    }

    private static void print(MappingPreview.Result result, boolean json, Console io) {
        if (json) {
            io.out().println(json(result).toPrettyString());
            return;
        }
        String where = "";
        for (TargetValue value : result.values()) {
            String place = value.where() == null ? "cart or request" : value.where();
            if (!place.equals(where)) {
                io.out().println(place);
                where = place;
            }
            String text = value.values().isEmpty()
                    ? "(left out)"
                    : String.join(" | ", value.values()).replace("\n", "\\n");
            io.out().println(String.format(Locale.ROOT, "  %-45s %s  (%s)", value.target(), text, value.from()));
        }
        result.problems().forEach(problem -> io.out().println(problem));
    }

    private static ObjectNode json(MappingPreview.Result result) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode values = root.putArray("values");
        for (TargetValue value : result.values()) {
            ObjectNode node = values.addObject()
                    .put("where", value.where())
                    .put("target", value.target())
                    .put("from", value.from());
            ArrayNode list = node.putArray("values");
            value.values().forEach(list::add);
        }
        ArrayNode problems = root.putArray("problems");
        for (Problem problem : result.problems()) {
            problems.addObject()
                    .put("code", problem.code())
                    .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                    .put("where", problem.where())
                    .put("message", problem.message())
                    .put("hint", problem.hint());
        }
        return root;
    }
}
