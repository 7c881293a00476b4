package io.punchout.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.secret.StartToken;
import io.punchout.store.jdbc.JdbcStores;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.TransactionQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More rounds: {@code -Dpunchout.kill.rounds=50}; more messages a round: {@code -Dpunchout.kill.lines=2000}. */
@DisplayName("processes that are killed hard: nothing acknowledged is missing, nothing is doubled")
class KillTest {
    private static final int ROUNDS = Integer.getInteger("punchout.kill.rounds", 2);
    private static final int LINES = Integer.getInteger("punchout.kill.lines", 40);

    private static final String ENDLESS = String.valueOf(Integer.MAX_VALUE);

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();

    @Test
    void aFileOfH2() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("shop").toAbsolutePath() + ";WRITE_DELAY=0";
        killAgainAndAgain(url, "p_");
        verify(url, "p_");
    }

    @Test
    void postgres() throws Exception {
        String prefix = Databases.prefix();
        killAgainAndAgain(Databases.postgresUrl(), prefix);
        verify(Databases.postgresUrl(), prefix);
    }

    @Test
    void oneOfTwoNodesOnOnePostgres() throws Exception {
        String prefix = Databases.prefix();
        String url = Databases.postgresUrl();
        NodeProcess survivor =
                new NodeProcess(errors("survivor"), url, prefix, "survivor", "shared", String.valueOf(2 * LINES));
        NodeProcess victim = new NodeProcess(errors("victim"), url, prefix, "victim", "shared", ENDLESS);
        victim.await(LINES);
        said.addAll(victim.kill());
        said.addAll(survivor.rest());
        assertThat(said).anyMatch(line -> line.contains("accepted survivor-" + (2 * LINES - 1) + " "));
        verify(url, prefix);
    }

    private Path errors(String name) {
        return folder.resolve(name + ".log");
    }

    private void killAgainAndAgain(String url, String prefix) throws IOException, InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            // a reservation of a killed process stands for two minutes, so that each round has messages of its own
            String name = "round" + round;
            NodeProcess node = new NodeProcess(errors("node"), url, prefix, name, name, ENDLESS);
            node.await(LINES + round);
            List<String> lines = node.kill();
            assertThat(lines).as(() -> read(errors("node"))).hasSizeGreaterThanOrEqualTo(LINES);
            said.addAll(lines);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    /** Holds what the processes said against what a node that comes later finds. */
    private void verify(String url, String prefix) {
        JdbcStores stores = Node.stores(url, prefix);
        Node later = new Node(stores);
        Map<String, String> replies = new HashMap<>();
        Set<String> started = new HashSet<>();
        Set<String> sessions = new HashSet<>();
        for (String line : said) {
            String[] words = line.split(" ", -1);
            if (words[0].equals("started")) {
                assertThat(started.add(words[1])).as("redeemed twice: " + line).isTrue();
            } else if (words[0].equals("accepted")) {
                String former = replies.putIfAbsent(words[1], words[2]);
                assertThat(former == null || former.equals(words[2]))
                        .as("two replies to " + words[1])
                        .isTrue();
                String session = stores.sessions()
                        .findByStartToken(StartToken.presented(words[3]).hash())
                        .orElseThrow()
                        .id();
                sessions.add(session);
                assertThat(stores.transactionLog().visit(session))
                        .as("entries of " + line)
                        .anyMatch(entry -> entry.type() == MessageType.SETUP_REQUEST && entry.successful())
                        .anyMatch(entry -> entry.type() == MessageType.SETUP_RESPONSE && entry.successful());
            }
        }
        assertThat(replies).hasSizeGreaterThan(LINES / 4);
        assertThat(sessions).as("one session a message").hasSameSizeAs(replies.keySet());
        replies.forEach((message, hash) -> {
            assertThat(stores.transactionLog()
                            .count(TransactionQuery.newest(1).ofPayload(message + "@buyer.example"), 10))
                    .as("entries of " + message)
                    .isPositive();
            assertThat(later.receive(message).hash()).as("reply to " + message).isEqualTo(hash);
        });
        for (String token : started) {
            assertThat(later.start(token)).as("redeemed again").isFalse();
        }
    }
}
