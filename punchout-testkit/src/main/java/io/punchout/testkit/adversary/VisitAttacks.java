package io.punchout.testkit.adversary;

import static io.punchout.testkit.adversary.AttackClass.RACE;
import static io.punchout.testkit.adversary.AttackClass.REPLAY;
import static io.punchout.testkit.adversary.AttackClass.TOKEN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Start links that were used or never given out, messages that came before, and all at once. */
final class VisitAttacks {
    private static final int AT_ONCE = 16;

    private VisitAttacks() {}

    static List<Attack> all() {
        List<Attack> attacks = new ArrayList<>();
        for (String token :
                List.of("", "x", "0".repeat(64), "%00", "..%2f", "x".repeat(6_000), "%25", "'%20OR%201=1--")) {
            attacks.add(new Attack(TOKEN, "the token " + brief(token), "refused", target -> {
                URI start = start(target);
                URI guessed = URI.create(start.toString().replaceFirst("([?&][^=]*=)[^&]*$", "$1" + token));
                Answer answer = target.get(guessed);
                return welcomed(answer) ? List.of("A guessed start link was taken: " + answer) : answer.leaks(target);
            }));
        }
        attacks.add(new Attack(TOKEN, "a start link that was used", "refused", target -> {
            URI start = start(target);
            Answer first = target.get(start);
            Answer second = target.get(start);
            if (!welcomed(first)) {
                return List.of("A good start link was refused: " + first);
            }
            return welcomed(second) ? List.of("A start link worked twice.") : second.leaks(target);
        }));
        attacks.add(new Attack(REPLAY, "the same message again", "the same answer, byte for byte", target -> {
            byte[] message = target.setup().bytes();
            Answer first = target.post(Target.XML, message);
            Answer second = target.post(Target.XML, message);
            return Arrays.equals(first.body(), second.body()) ? List.of() : List.of("The answers differ.");
        }));
        attacks.add(new Attack(REPLAY, "another message under the same payloadID", "refused", target -> {
            SetupText message = target.setup();
            target.post(message);
            Answer second = target.post(message.cookie("another"));
            return second.opensVisit() ? List.of("Another message opened a visit.") : second.leaks(target);
        }));
        attacks.add(new Attack(RACE, "one start link opened " + AT_ONCE + " times at once", "one visit", target -> {
            URI start = start(target);
            long welcomed = atOnce(() -> target.get(start)).stream()
                    .filter(VisitAttacks::welcomed)
                    .count();
            return welcomed == 1 ? List.of() : List.of("The start link worked " + welcomed + " times.");
        }));
        attacks.add(new Attack(RACE, "one message sent " + AT_ONCE + " times at once", "one visit", target -> {
            byte[] message = target.setup().bytes();
            long links = atOnce(() -> target.post(Target.XML, message)).stream()
                    .flatMap(answer -> answer.startUrl().stream())
                    .distinct()
                    .count();
            return links == 1 ? List.of() : List.of(links + " different visits were opened.");
        }));
        return attacks;
    }

    private static String brief(String token) {
        return token.length() > 70 ? "of " + token.length() + " characters" : "\"" + token + "\"";
    }

    private static URI start(Target target) {
        Answer answer = target.post(target.setup());
        return answer.startUrl()
                .orElseThrow(() -> new IllegalStateException(
                        "the shop refuses the buyer whose credentials the adversary was given: " + answer));
    }

    private static boolean welcomed(Answer answer) {
        return answer.status() < 400;
    }

    private static List<Answer> atOnce(Callable<Answer> call) {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(Collections.nCopies(AT_ONCE, call))) {
                answers.add(answer.get());
            }
            return answers;
        } catch (ExecutionException failure) {
            throw new UncheckedIOException(new IOException("no answer", failure.getCause()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", interrupted));
        } finally {
            threads.shutdownNow();
        }
    }
}
