package io.punchout.testkit.cli;

import io.punchout.platform.PlatformProfile;
import io.punchout.platform.Platforms;
import io.punchout.problem.Problem;
import io.punchout.session.Operation;
import io.punchout.testkit.buyer.Page;
import io.punchout.testkit.buyer.SetupAnswer;
import io.punchout.testkit.buyer.SimulatedBuyer;
import io.punchout.testkit.buyer.SimulatedVisit;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plays a buyer of one kind against a shop: asks for a visit, and opens the shop. Prints no secret and no start token. */
final class CallCommand implements Command {
    private static final Set<String> OPTIONS =
            Set.of("--platform", "--url", "--identity", "--domain", "--secret-env", "--operation");

    private final UnaryOperator<@Nullable String> environment;
    private final Clock clock;

    CallCommand() {
        this(System::getenv, Clock.systemUTC());
    }

    CallCommand(UnaryOperator<@Nullable String> environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "call";
    }

    @Override
    public String usage() {
        return """
                call --platform ID --url URL --identity NAME --secret-env NAME [--domain NAME] [--operation create]
                  Asks a shop for a visit as a procurement system of that kind does, opens the shop in a browser, and
                  prints each step, what is wrong with the answer, and the time it took. The secret stands in an
                  environment variable. Exit 0 if the shop opened, else 1.
                """;
    }

    @Override
    public int run(List<String> arguments, Console io) throws UsageException {
        Map<String, String> options = options(arguments);
        PlatformProfile profile = profile(options);
        Operation operation = Operation.of(options.getOrDefault("--operation", "create"))
                .orElseThrow(() -> new UsageException("call: there is no such operation."));
        String secret = environment.apply(needed(options, "--secret-env"));
        if (secret == null) {
            throw new UsageException("call: the environment variable that --secret-env names is not set.");
        }
        SimulatedBuyer.Builder builder = SimulatedBuyer.of(profile)
                .entryPoint(url(needed(options, "--url")))
                .identity(needed(options, "--identity"))
                .secret(secret);
        if (options.containsKey("--domain")) {
            builder.domain(options.get("--domain"));
        }
        try (SimulatedBuyer buyer = builder.build()) {
            return call(buyer, operation, io);
        } catch (UncheckedIOException | IllegalStateException failed) {
            io.err().println("The call failed: " + failed.getMessage());
            return 1;
        }
    }

    private int call(SimulatedBuyer buyer, Operation operation, Console io) {
        io.out().println(buyer.profile().name() + " asks for a visit (" + operation.label() + ")");
        Instant before = clock.instant();
        SimulatedVisit visit = buyer.open(operation);
        long took = Duration.between(before, clock.instant()).toMillis();
        SetupAnswer answer = visit.answer().orElse(null);
        if (answer != null) {
            io.out().println("The shop answers: " + answer);
            answer.problems().stream()
                    .map(Problem::toString)
                    .forEach(problem -> io.out().println("  " + problem));
            if (!answer.isAccepted()) {
                io.out().println("The visit was refused, after " + took + " ms.");
                return 1;
            }
        }
        Page page = visit.page();
        io.out()
                .println("The browser opens the shop: HTTP " + page.status() + ", \"" + page.title() + "\", redirects: "
                        + page.redirects().size());
        io.out().println("Asked and opened in " + took + " ms.");
        return page.status() < 400 ? 0 : 1;
    }

    private static Map<String, String> options(List<String> arguments) throws UsageException {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            if (!OPTIONS.contains(arguments.get(i))) {
                throw new UsageException("call: there is no option '" + arguments.get(i) + "'.");
            }
            if (i + 1 == arguments.size()) {
                throw new UsageException("call: " + arguments.get(i) + " needs a value.");
            }
            options.put(arguments.get(i), arguments.get(i + 1));
        }
        return options;
    }

    private static String needed(Map<String, String> options, String name) throws UsageException {
        String value = options.get(name);
        if (value == null) {
            throw new UsageException("call: " + name + " is missing.");
        }
        return value;
    }

    private static PlatformProfile profile(Map<String, String> options) throws UsageException {
        String name = needed(options, "--platform");
        String known =
                Platforms.standard().all().stream().map(PlatformProfile::id).collect(Collectors.joining(", "));
        return Platforms.standard()
                .find(name)
                .orElseThrow(
                        () -> new UsageException("call: there is no platform '" + name + "', only " + known + "."));
    }

    private static URI url(String text) throws UsageException {
        try {
            URI url = URI.create(text);
            if (url.getHost() != null && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
                return url;
            }
        } catch (IllegalArgumentException malformed) {
            throw new UsageException("call: --url is no http URL.");
        }
        throw new UsageException("call: --url is no http URL.");
    }
}
