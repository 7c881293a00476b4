package io.punchout.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.punchout.connection.Connection;
import io.punchout.connection.ConnectionQuery;
import io.punchout.cxml.CxmlSettings;
import io.punchout.problem.PunchOutException;
import io.punchout.spi.EditableConnectionStore;
import io.punchout.store.file.FileConnectionStore;
import io.punchout.testkit.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileConnectionStoreTest extends ConnectionStoreContract {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private final SettableClock clock = SettableClock.at("2026-03-01T08:00:00Z");

    private Path file() {
        return folder.resolve("connections.json");
    }

    @Override
    protected EditableConnectionStore emptyStore() {
        return FileConnectionStore.builder(file())
                .editable()
                .clock(clock)
                .createIfMissing()
                .open()
                .orElseThrow();
    }

    private FileConnectionStore store(Connection... connections) throws IOException {
        write(List.of(connections), file());
        return FileConnectionStore.builder(file())
                .writer(FileConnectionStoreTest::write)
                .clock(clock)
                .checkEvery(Duration.ofSeconds(30))
                .open()
                .orElseThrow();
    }

    private static void write(List<Connection> connections, Path target) throws IOException {
        List<Object> list = new ArrayList<>();
        for (Connection one : connections) {
            Map<String, Object> entry = new TreeMap<>();
            entry.put("id", one.id());
            entry.put("name", one.name());
            entry.put("businessUnit", one.businessUnit());
            entry.put("active", one.active());
            entry.put("version", one.version());
            entry.put("format", "cxml");
            List<Object> credentials = new ArrayList<>();
            one.settings(CxmlSettings.class)
                    .credentials()
                    .forEach(each -> credentials.add(Map.of("domain", each.domain(), "identity", each.identity())));
            boolean shared = credentials.size() > 1;
            String of = one.settings(CxmlSettings.class).credentials().get(0).identity();
            entry.put(
                    "cxml",
                    Map.of(
                            "credentials",
                            credentials,
                            "sharedSecret",
                            shared ? "vault:s" : "vault:secret-of-" + of.substring("identity-".length())));
            list.add(entry);
        }
        JSON.writeValue(target.toFile(), Map.of("schemaVersion", 1, "connections", list));
    }

    @Test
    void aMissingOrBrokenFileOpensNoStore() throws IOException {
        assertThat(FileConnectionStore.builder(file()).open().isAccepted()).isFalse();
        Files.writeString(file(), "{ \"connections\": [ }");
        assertThat(FileConnectionStore.builder(file()).open().error().code()).isEqualTo("config.malformed");
        assertThat(FileConnectionStore.builder(file()).createIfMissing().open().isAccepted())
                .isFalse();
    }

    @Test
    void aChangeIsSeenAfterTheIntervalAndNotBefore() throws IOException {
        FileConnectionStore store = store(sample("a").build());
        write(List.of(sample("b").build()), file());
        clock.advance(Duration.ofSeconds(29));
        assertThat(store.find("b")).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        assertThat(store.find("b")).isPresent();
        assertThat(store.find("a")).isEmpty();
    }

    @Test
    void aChangeIsSeenAtOnceWhenAsked() throws IOException {
        FileConnectionStore store = store(sample("a").build());
        write(List.of(sample("a").build(), sample("b").build()), file());
        assertThat(store.reload().orElseThrow()).isEqualTo(2);
        assertThat(store.findByKeys("cxml", sample("b").build().settings().lookupKeys()))
                .hasSize(1);
    }

    @Test
    void aBrokenVersionIsReportedAndTheLastGoodOneStaysInUse() throws IOException {
        FileConnectionStore store = store(sample("a").build());
        var loadedAt = store.status().loadedAt();
        Files.writeString(file(), "{\n \"connections\": [{\"id\": \"a\", \"fromat\": \"cxml\"}]}");
        clock.advance(Duration.ofMinutes(1));
        assertThat(store.find("a")).isPresent();
        assertThat(store.status().problems()).isNotEmpty();
        assertThat(store.status().problems().get(0).line()).isEqualTo(2);
        assertThat(store.status().loadedAt()).isEqualTo(loadedAt);
        assertThat(store.reload().isAccepted()).isFalse();
        write(List.of(sample("c").build()), file());
        assertThat(store.reload().isAccepted()).isTrue();
        assertThat(store.status().problems()).isEmpty();
        assertThat(store.find("c")).isPresent();
    }

    @Test
    void aFileThatVanishesIsABrokenVersion() throws IOException {
        FileConnectionStore store = store(sample("a").build());
        Files.delete(file());
        assertThat(store.reload().error().code()).isEqualTo("config.unreadable");
        assertThat(store.find("a")).isPresent();
    }

    @Test
    void aBrokenFileIsNotOverwritten() throws IOException {
        FileConnectionStore store = store(sample("a").build());
        Files.writeString(file(), "somebody is at it");
        assertThatExceptionOfType(PunchOutException.class)
                .isThrownBy(() -> store.insert(sample("b").build()))
                .withMessageContaining("not overwritten");
        assertThat(file()).hasContent("somebody is at it");
    }

    @Test
    void aChangeKeepsWhatSomebodyElseWroteMeanwhile() throws IOException {
        FileConnectionStore store = store(sample("a").build());
        write(List.of(sample("a").build(), sample("b").build()), file());
        assertThat(store.insert(sample("c").build())).isTrue();
        FileConnectionStore again = FileConnectionStore.builder(file()).open().orElseThrow();
        assertThat(again.list(ConnectionQuery.first(9)))
                .extracting(Connection::id)
                .containsExactly("a", "b", "c");
    }

    @Test
    void aFailedWriteChangesNothingAndLeavesNothingBehind() throws IOException {
        write(List.of(sample("a").build()), file());
        String before = Files.readString(file());
        FileConnectionStore store = FileConnectionStore.builder(file())
                .writer((connections, target) -> {
                    Files.writeString(target, "half");
                    throw new IOException("disk full");
                })
                .open()
                .orElseThrow();
        assertThatExceptionOfType(PunchOutException.class)
                .isThrownBy(() -> store.insert(sample("b").build()));
        assertThat(store.find("b")).isEmpty();
        assertThat(file()).hasContent(before);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file());
        }
    }

    @Test
    void withoutAWriterItIsForReading() throws IOException {
        write(List.of(sample("a").build()), file());
        FileConnectionStore store = FileConnectionStore.builder(file()).open().orElseThrow();
        assertThatExceptionOfType(PunchOutException.class)
                .isThrownBy(() -> store.delete("a", 0))
                .withMessageContaining("no writer");
    }
}
