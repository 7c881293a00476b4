package io.punchout.testkit.cli;

import io.punchout.testkit.buyer.SimulatedBuyer;
import io.punchout.testkit.buyer.SimulatedBuyerBuilder;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Plays a buyer of one kind against a shop, from the first request to the order. Prints no secret, and no start token
 * unless a person is to open it.
 */
final class CallCommand implements Command {
    private static final int NO_ANSWER = 3;

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
        return CallOptions.USAGE;
    }

    @Override
    public int run(List<String> arguments, Console io) throws UsageException {
        CallOptions options = CallOptions.parse(arguments);
        String secret = environment.apply(options.needed("--secret-env"));
        if (secret == null) {
            throw CallOptions.wrong("the environment variable that --secret-env names is not set.");
        }
        CallReport report = new CallReport(io.out(), clock);
        try (SimulatedBuyer buyer = buyer(options, secret)) {
            return new CallRun(buyer, options, report).run();
        } catch (UncheckedIOException silent) {
            io.err()
                    .println("The call failed: "
                            + Objects.requireNonNull(silent.getCause()).getMessage());
            return NO_ANSWER;
        } catch (IllegalStateException | IllegalArgumentException failed) {
            io.err().println("The call failed: " + failed.getMessage());
            return 1;
        }
    }

    private static SimulatedBuyer buyer(CallOptions options, String secret) throws UsageException {
        SimulatedBuyerBuilder builder = SimulatedBuyer.of(options.profile())
                .format(options.format())
                .entryPoint(options.url())
                .identity(options.needed("--identity"))
                .units(options.units())
                .secret(secret);
        String domain = options.value("--domain");
        if (domain != null) {
            builder.domain(domain);
        }
        Optional<String[]> sender = options.name("--sender");
        sender.ifPresent(name -> builder.sender(name[0], name[1]));
        options.name("--supplier").ifPresent(name -> builder.supplier(name[0], name[1]));
        return (options.has("--as-standard") ? builder.withoutDeviations() : builder).build();
    }
}
