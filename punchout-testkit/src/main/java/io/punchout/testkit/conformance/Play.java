package io.punchout.testkit.conformance;

import io.punchout.PunchOutBuilder;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.session.Session;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What happens in a transcript, one act after the other. Used by one thread. */
final class Play {
    private static final Map<String, Duration> UNITS = Map.of(
            "second", Duration.ofSeconds(1),
            "minute", Duration.ofMinutes(1),
            "hour", Duration.ofHours(1),
            "day", Duration.ofDays(1));

    private final String file;
    private final Scene scene;
    private @Nullable HttpRequest sent;
    private @Nullable HttpReply first;
    private String token = "";
    private String visit = "";
    private int logged;
    private int asked;
    private int ordered;

    Play(Transcript transcript, UnaryOperator<PunchOutBuilder> host) {
        this.file = transcript.name();
        this.scene = new Scene(transcript, host);
    }

    Seen act(Block block, List<String> failures) {
        logged = scene.log.size();
        asked = scene.shop.calls().size();
        ordered = scene.orders.received().size();
        return switch (block.keyword()) {
            case "send" -> send(block);
            case "start" -> start(block.text("token").orElse(token));
            case "visit" -> visit(block, failures);
            case "transfer" -> end(scene.punchOut.transfer(visit, CartLines.read(file, block)));
            case "cancel" -> end(scene.punchOut.cancel(visit));
            case "clear" -> end(scene.punchOut.clear(visit));
            case "tell" -> seen(null, null, null, true, List.of(), Telling.document(file, block, scene));
            case "wait" -> {
                scene.clock.advance(duration(block));
                yield seen(null, null, null, true, List.of());
            }
            default -> throw new TranscriptException(file, block.line(), "nothing that happens: " + block.keyword());
        };
    }

    private Seen send(Block block) {
        if (!block.argument().equals("again")) {
            sent = Sending.request(file, block);
        }
        if (sent == null) {
            throw new TranscriptException(file, block.line(), "nothing was sent before");
        }
        HttpReply reply = scene.punchOut.receive(sent);
        first = first == null ? reply : first;
        List<String> url = ElementPath.values(reply.bodyText(), "Response/PunchOutSetupResponse/StartPage/URL");
        if (!url.isEmpty()) {
            token = url.get(0).replaceFirst(".*token=", "");
        }
        return seen(reply, null, null, true, List.of());
    }

    private Seen start(String presented) {
        Outcome<Session> outcome = scene.punchOut.start(presented);
        Session session = outcome instanceof Outcome.Accepted<Session> accepted ? accepted.value() : null;
        if (session != null) {
            visit = session.id();
        }
        return seen(null, null, session, outcome.isAccepted(), outcome.problems());
    }

    private Seen visit(Block block, List<String> failures) {
        Seen setup = send(block);
        Seen started = start(token);
        if (!started.accepted()) {
            failures.add(file + ", line " + block.line() + ": the visit does not begin: " + setup.document());
        }
        return new Seen(
                null,
                first,
                null,
                started.session(),
                started.accepted(),
                started.outcome(),
                started.log(),
                started.calls(),
                started.orders(),
                null);
    }

    private Seen end(Outcome<ReturnForm> outcome) {
        ReturnForm form = outcome instanceof Outcome.Accepted<ReturnForm> accepted ? accepted.value() : null;
        return seen(null, form, null, outcome.isAccepted(), outcome.problems());
    }

    private Seen seen(
            @Nullable HttpReply reply,
            @Nullable ReturnForm form,
            @Nullable Session session,
            boolean accepted,
            List<Problem> problems) {
        return seen(reply, form, session, accepted, problems, null);
    }

    private Seen seen(
            @Nullable HttpReply reply,
            @Nullable ReturnForm form,
            @Nullable Session session,
            boolean accepted,
            List<Problem> problems,
            @Nullable String told) {
        return new Seen(
                reply,
                first,
                form,
                session,
                accepted,
                problems,
                scene.log.since(logged),
                scene.shop.calls().subList(asked, scene.shop.calls().size()),
                scene.orders.received().subList(ordered, scene.orders.received().size()),
                told);
    }

    private Duration duration(Block block) {
        String[] words = block.argument().toLowerCase(Locale.ROOT).split(" ", 2);
        Duration unit = words.length < 2 ? null : UNITS.get(words[1].replaceFirst("s$", ""));
        if (unit == null || !words[0].matches("[0-9]{1,6}")) {
            throw new TranscriptException(file, block.line(), "a time to wait is '5 minutes': " + block.argument());
        }
        return unit.multipliedBy(Long.parseLong(words[0]));
    }
}
