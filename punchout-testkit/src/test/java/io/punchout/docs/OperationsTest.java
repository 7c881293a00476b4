package io.punchout.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.PunchOut;
import io.punchout.PunchOutBuilder;
import io.punchout.event.PunchOutEvent;
import io.punchout.http.HttpRequest;
import io.punchout.spi.PunchOutListener;
import io.punchout.spi.SearchableTransactionLog;
import io.punchout.spi.TransactionLog;
import io.punchout.store.async.AsyncTransactionLog;
import io.punchout.store.async.WhenFull;
import io.punchout.store.memory.MemoryTransactionLog;
import io.punchout.testkit.FakeShop;
import io.punchout.testkit.Samples;
import io.punchout.transaction.LogFailurePolicy;
import io.punchout.transaction.Retention;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import io.punchout.transaction.export.ImportReport;
import io.punchout.transaction.export.TransactionExport;
import io.punchout.transaction.export.TransactionImport;
import io.punchout.transaction.person.PersonFilter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples of docs/operations.md, run, and its table of log lines. */
@DisplayName("docs/operations.md")
class OperationsTest {
    private final List<String> audit = new ArrayList<>();
    private final List<String> alarms = new ArrayList<>();
    private final SearchableTransactionLog log = new MemoryTransactionLog();

    private static PunchOutBuilder builder() {
        return PunchOut.builder()
                .shop(new FakeShop())
                .connections(List.of(Samples.ociConnection("abc")))
                .startUrl(URI.create("https://shop.example/start"));
    }

    private static void call(PunchOut punchOut, String password) {
        punchOut.receive(HttpRequest.builder(
                        "GET",
                        "/punchout?USERNAME=" + Samples.OCI_USERNAME + "&PASSWORD=" + password
                                + "&HOOK_URL=https%3A%2F%2F127.0.0.1%2Fback")
                .build());
    }

    // operations-own-log:start
    /** The log of a host that has an audit system. */
    final class AuditLog implements TransactionLog {
        @Override
        public void append(Transaction transaction) {
            audit.add(transaction.createdAt() + " " + transaction.type().label() + " " + transaction.connectionId()
                    + " " + transaction.sessionId() + " " + (transaction.successful() ? "ok" : transaction.problems()));
        }
    }
    // operations-own-log:end

    @Test
    void aLogOfTheHostsOwn() {
        PunchOut punchOut = builder().transactionLog(new AuditLog()).build();
        call(punchOut, "abc");
        assertThat(audit).hasSize(2).allMatch(line -> line.endsWith(" ok"));
    }

    @Test
    void alarms() {
        // operations-listener:start
        PunchOutListener listener = event -> {
            if (event instanceof PunchOutEvent.LogFailed failed) {
                alarms.add("not on record: " + failed.occasion().transactionId());
            }
        };
        PunchOut punchOut = builder()
                .transactionLog(new AuditLog())
                .listener(listener)
                .onLogFailure(LogFailurePolicy.REFUSE)
                .transactionFilter(PersonFilter.create())
                .build();
        // operations-listener:end
        call(punchOut, "abc");
        assertThat(alarms).isEmpty();
    }

    @Test
    void asynchronously() {
        // operations-async:start
        ExecutorService thread = Executors.newSingleThreadExecutor();
        AsyncTransactionLog queue = AsyncTransactionLog.builder(log, thread)
                .capacity(5_000)
                .whenFull(WhenFull.WRITE)
                .build();
        PunchOut punchOut = builder().transactionLog(queue).build();
        // operations-async:end
        call(punchOut, "abc");
        // operations-stop:start
        queue.close();
        thread.shutdown();
        // operations-stop:end
        assertThat(log.count(TransactionQuery.newest(1), 10)).isEqualTo(2);
    }

    @Test
    void outAndIn(@TempDir Path folder) throws IOException {
        call(builder().transactionLog(log).build(), "abc");
        SearchableTransactionLog archive = new MemoryTransactionLog();
        Path path = folder.resolve("log.jsonl");
        // operations-export:start
        TransactionQuery lastWeek =
                TransactionQuery.newest(1).between(Instant.now().minus(Duration.ofDays(7)), null);
        try (OutputStream file = Files.newOutputStream(path)) {
            TransactionExport.of(log).filter(PersonFilter.create()).write(lastWeek, file);
        }
        try (InputStream file = Files.newInputStream(path)) {
            ImportReport report = TransactionImport.into(archive).read(file);
            report.problems().forEach(System.err::println);
        }
        // operations-export:end
        assertThat(archive.count(TransactionQuery.newest(1), 10)).isEqualTo(2);
    }

    @Test
    void retention() {
        call(builder().transactionLog(log).build(), "abc");
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofDays(91));
        // operations-retention:start
        Retention rule = Retention.before(clock.instant().minus(Duration.ofDays(90)));
        while (log.delete(rule, 1_000) == 1_000) {
            // a batch at a time, so that nobody waits
        }
        // operations-retention:end
        assertThat(log.count(TransactionQuery.newest(1), 10)).isZero();
    }

    @Test
    void linesOfTheHostsLogAreAsDocumented() {
        PrintStream before = System.err;
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        System.setErr(new PrintStream(lines, true, StandardCharsets.UTF_8));
        try {
            PunchOut punchOut = builder()
                    .listener(event -> {
                        throw new IllegalStateException("planted");
                    })
                    .build();
            call(punchOut, "abc");
            call(punchOut, "wrong");
        } finally {
            System.setErr(before);
        }
        assertThat(lines.toString(StandardCharsets.UTF_8))
                .containsPattern("INFO io\\.punchout\\.events - punchout\\.accepted type=setup_request format=oci"
                        + " connection=\\S+ session=[0-9a-f]{32} ms=[0-9]+\\R")
                .containsPattern("WARN io\\.punchout\\.events - punchout\\.refused type=setup_request format=oci"
                        + " connection=\\S+ session=null ms=[0-9]+ codes=\\[auth\\.wrong_secret]\\R")
                .containsPattern("ERROR io\\.punchout\\.events - punchout\\.listener\\.failed event=accepted\\R")
                .doesNotContain("PASSWORD");
    }
}
