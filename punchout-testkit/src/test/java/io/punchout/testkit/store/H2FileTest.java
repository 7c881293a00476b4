package io.punchout.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.secret.StartToken;
import io.punchout.session.Session;
import io.punchout.session.SessionState;
import io.punchout.store.jdbc.JdbcStores;
import io.punchout.testkit.store.RecordedFile.Write;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link KillTest} finds by chance is looked for one write after the other here. */
@DisplayName("an H2 file as a kill may leave it, after any write: what was acknowledged is there")
class H2FileTest {
    private static final int SETUPS = 60;
    /** Not each of some thousand states is opened; no multiple of the writes of a setup, so that each kind has its turn. */
    private static final int EACH = 11;
    /** Space is used again after so many milliseconds, and by default after 45 seconds. */
    private static final String SETTINGS = ";WRITE_DELAY=0;RETENTION_TIME=100";

    @TempDir
    private Path folder;

    /** @param before how many writes there were when it was acknowledged */
    private record Step(int before, String token, SessionState state) {}

    private final List<Step> acknowledged = new ArrayList<>();

    @Test
    void afterAnyWrite() throws IOException {
        RecordedFile.begin();
        Path original = folder.resolve("original");
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:recorded:" + original + SETTINGS, "sa", "");
        JdbcStores stores = stores(pool);
        stores.createTables();
        int made = RecordedFile.numberOfWrites();
        visits(new Node(stores));
        List<Write> writes = RecordedFile.writes();
        pool.dispose();

        Path now = folder.resolve("now.mv.db");
        Path copy = folder.resolve("copy");
        boolean reused = false;
        try (FileChannel file = FileChannel.open(now, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int i = 0; i < writes.size(); i++) {
                long size = file.size();
                writes.get(i).repeat(file);
                reused |= i > made && !isHeader(writes.get(i)) && writes.get(i).position() < size;
                if (i >= made && i % EACH == 0 && !isHeader(writes, i + 1)) {
                    Files.copy(now, Path.of(copy + ".mv.db"), StandardCopyOption.REPLACE_EXISTING);
                    holds("jdbc:h2:" + copy, i + 1);
                }
            }
        }
        assertThat(reused).as("space was used again").isTrue();
    }

    private static JdbcStores stores(JdbcConnectionPool pool) {
        return JdbcStores.builder(pool).replyKey(DatabaseContracts.KEY).build();
    }

    private void visits(Node node) {
        for (int i = 0; i < SETUPS; i++) {
            String token = node.receive("message-" + i).token();
            acknowledged.add(new Step(RecordedFile.numberOfWrites(), token, SessionState.WAITING));
            assertThat(node.start(token)).isTrue();
            acknowledged.add(new Step(RecordedFile.numberOfWrites(), token, SessionState.ACTIVE));
        }
    }

    /** Holds what was acknowledged by then against what a database finds that opens the file. */
    private void holds(String url, int writes) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
        try {
            JdbcStores stores = stores(pool);
            for (Step step : acknowledged) {
                if (step.before() <= writes) {
                    Session session = stores.sessions()
                            .findByStartToken(StartToken.presented(step.token()).hash())
                            .orElseThrow(() -> new AssertionError("a visit is missing after write " + writes));
                    int entries = step.state() == SessionState.WAITING ? 2 : 3;
                    assertThat(stores.transactionLog().visit(session.id()))
                            .as("entries after write %s", writes)
                            .hasSizeGreaterThanOrEqualTo(entries);
                    assertThat(session.state() == SessionState.ACTIVE || step.state() == SessionState.WAITING)
                            .as("a link could be used again after write %s", writes)
                            .isTrue();
                }
            }
        } finally {
            pool.dispose();
        }
    }

    private static boolean isHeader(List<Write> writes, int index) {
        return index < writes.size() && isHeader(writes.get(index));
    }

    /** The header names the newest part of the file; between writing that part and the header H2 may know neither. */
    private static boolean isHeader(Write write) {
        return !write.isCut() && write.position() == 0;
    }
}
