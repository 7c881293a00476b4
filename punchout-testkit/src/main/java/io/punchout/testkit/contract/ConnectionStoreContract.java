package io.punchout.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.punchout.connection.Connection;
import io.punchout.connection.ConnectionQuery;
import io.punchout.cxml.CxmlSettings;
import io.punchout.problem.PunchOutException;
import io.punchout.secret.Secret;
import io.punchout.spi.EditableConnectionStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link EditableConnectionStore} must do. Extend it and give the store; each test takes an empty one. */
public abstract class ConnectionStoreContract {
    private static final int THREADS = 8;

    /** Returns a store without connections; called once per test. */
    protected abstract EditableConnectionStore emptyStore() throws Exception;

    /** Returns all that the store wrote, for a look behind the API; nothing unless overridden. */
    protected String everythingStored() throws Exception {
        return "";
    }

    /** Returns the key of the sample connections' credential, as its protocol forms it. */
    private static Set<String> keysOf(String id) {
        return sample(id).build().settings().lookupKeys();
    }

    /** Returns a connection with a credential and a secret of its own. */
    protected static Connection.Builder sample(String id) {
        return Connection.builder(id)
                .name("Name of " + id)
                .businessUnit("unit-" + id)
                .settings(CxmlSettings.builder()
                        .credential("NetworkId", "identity-" + id)
                        .sharedSecret(Secret.parse("vault:secret-of-" + id))
                        .build());
    }

    @Test
    @DisplayName("C01 an empty store finds nothing")
    public void c01EmptyFindsNothing() throws Exception {
        EditableConnectionStore store = emptyStore();
        assertEquals(Optional.empty(), store.find("a"));
        assertEquals(List.of(), store.findByKeys("cxml", keysOf("a")));
        assertEquals(List.of(), store.list(ConnectionQuery.first(10)));
    }

    @Test
    @DisplayName("C02 what was inserted is found, equal in all its parts, by id and by key")
    public void c02InsertedIsFound() throws Exception {
        EditableConnectionStore store = emptyStore();
        Connection a = sample("a").version(7).build();
        assertTrue(store.insert(a));
        assertEquals(Optional.of(a), store.find("a"));
        assertEquals(List.of(a), store.findByKeys("cxml", keysOf("a")));
    }

    @Test
    @DisplayName("C03 a second insert of an id changes nothing")
    public void c03IdsAreUnique() throws Exception {
        EditableConnectionStore store = emptyStore();
        Connection first = sample("a").build();
        assertTrue(store.insert(first));
        assertFalse(store.insert(sample("a").name("another").build()));
        assertEquals(Optional.of(first), store.find("a"));
    }

    @Test
    @DisplayName("C04 inactive connections are found by id, not by key")
    public void c04InactiveHasNoKeys() throws Exception {
        EditableConnectionStore store = emptyStore();
        Connection idle = sample("a").active(false).build();
        assertTrue(store.insert(idle));
        assertEquals(Optional.of(idle), store.find("a"));
        assertEquals(List.of(), store.findByKeys("cxml", keysOf("a")));
    }

    @Test
    @DisplayName("C05 keys count within their format, letter by letter")
    public void c05KeysOfFormat() throws Exception {
        EditableConnectionStore store = emptyStore();
        assertTrue(store.insert(sample("a").build()));
        assertEquals(List.of(), store.findByKeys("oci", keysOf("a")));
        assertEquals(List.of(), store.findByKeys("cxml", Set.of("no such key")));
        assertEquals(List.of(), store.findByKeys("cxml", Set.of()));
    }

    @Test
    @DisplayName("C06 several connections of one key are all returned, each once")
    public void c06SharedKeys() throws Exception {
        EditableConnectionStore store = emptyStore();
        CxmlSettings shared = CxmlSettings.builder()
                .credential("NetworkId", "shared")
                .credential("DUNS", "shared")
                .sharedSecret(Secret.parse("vault:s"))
                .build();
        assertTrue(store.insert(sample("a").settings(shared).build()));
        assertTrue(store.insert(sample("b").settings(shared).build()));
        List<String> found = store.findByKeys("cxml", shared.lookupKeys()).stream()
                .map(Connection::id)
                .sorted()
                .toList();
        assertEquals(List.of("a", "b"), found);
    }

    @Test
    @DisplayName("C07 a replacement of the next version takes the place of the old one, keys included")
    public void c07Replace() throws Exception {
        EditableConnectionStore store = emptyStore();
        assertTrue(store.insert(sample("a").version(1).build()));
        Connection moved = sample("a")
                .version(2)
                .settings(sample("other").build().settings())
                .build();
        assertTrue(store.replace(moved));
        assertEquals(Optional.of(moved), store.find("a"));
        assertEquals(List.of(), store.findByKeys("cxml", keysOf("a")));
        assertEquals(List.of(moved), store.findByKeys("cxml", keysOf("other")));
    }

    @Test
    @DisplayName("C08 a replacement on another version, or of nothing, changes nothing")
    public void c08ReplaceNeedsTheVersion() throws Exception {
        EditableConnectionStore store = emptyStore();
        assertFalse(store.replace(sample("a").version(1).build()));
        Connection stored = sample("a").version(3).build();
        assertTrue(store.insert(stored));
        for (long wrong : new long[] {0, 2, 3, 5}) {
            assertFalse(store.replace(sample("a").name("late").version(wrong).build()));
        }
        assertEquals(Optional.of(stored), store.find("a"));
    }

    @Test
    @DisplayName("C09 a deletion needs the version, and takes the keys along")
    public void c09Delete() throws Exception {
        EditableConnectionStore store = emptyStore();
        assertFalse(store.delete("a", 0));
        assertTrue(store.insert(sample("a").version(2).build()));
        assertFalse(store.delete("a", 1));
        assertTrue(store.find("a").isPresent());
        assertTrue(store.delete("a", 2));
        assertEquals(Optional.empty(), store.find("a"));
        assertEquals(List.of(), store.findByKeys("cxml", keysOf("a")));
        assertTrue(store.insert(sample("a").build()), "its id is free again");
    }

    @Test
    @DisplayName("C10 deactivating takes the keys away, activating brings them back")
    public void c10ActiveFlag() throws Exception {
        EditableConnectionStore store = emptyStore();
        assertTrue(store.insert(sample("a").version(1).build()));
        assertTrue(store.replace(sample("a").version(2).active(false).build()));
        assertEquals(List.of(), store.findByKeys("cxml", keysOf("a")));
        assertTrue(store.replace(sample("a").version(3).build()));
        assertEquals(1, store.findByKeys("cxml", keysOf("a")).size());
    }

    @Test
    @DisplayName("C11 pages go by ascending id, by code units, without gap or repeat while others come and go")
    public void c11Pages() throws Exception {
        EditableConnectionStore store = emptyStore();
        for (String id : List.of("b", "B", "a-2", "a-10", "é", "c")) {
            assertTrue(store.insert(sample(id).build()));
        }
        List<String> first = ids(store.list(ConnectionQuery.first(3)));
        assertEquals(List.of("B", "a-10", "a-2"), first);
        assertTrue(store.insert(sample("A").build()));
        assertTrue(store.delete("a-10", 0));
        assertEquals(
                List.of("b", "c", "é"), ids(store.list(ConnectionQuery.first(9).after("a-2"))));
        assertEquals(List.of(), store.list(ConnectionQuery.first(9).after("é")));
    }

    @Test
    @DisplayName(
            "C12 filters: text in id, name or unit in whatever case, business unit, format, active, and all at once")
    public void c12Filters() throws Exception {
        EditableConnectionStore store = emptyStore();
        assertTrue(
                store.insert(sample("a").name("ACME Ariba").businessUnit("acme").build()));
        assertTrue(store.insert(
                sample("b").name("Acme 100%").businessUnit("acme").active(false).build()));
        assertTrue(store.insert(sample("c").name("Globex").businessUnit("Acme").build()));
        ConnectionQuery all = ConnectionQuery.first(9);
        assertEquals(List.of("a", "b", "c"), ids(store.list(all.withText("aCmE"))));
        assertEquals(List.of("b"), ids(store.list(all.withText("0%"))), "no wildcards");
        assertEquals(List.of(), ids(store.list(all.withText("A_ME"))), "no wildcards");
        assertEquals(List.of("a", "b"), ids(store.list(all.ofBusinessUnit("acme"))));
        assertEquals(List.of("a", "c"), ids(store.list(all.active(true))));
        assertEquals(List.of("b"), ids(store.list(all.active(false))));
        assertEquals(List.of(), ids(store.list(all.ofFormat("oci"))));
        assertEquals(
                List.of("a"),
                ids(store.list(all.ofFormat("cxml").ofBusinessUnit("acme").active(true))));
        assertEquals(
                List.of("b"), ids(store.list(all.withLimit(1).withText("acme").after("a"))));
    }

    @Test
    @DisplayName("C13 of many inserts of one id exactly one wins")
    public void c13OneInsertWins() throws Exception {
        EditableConnectionStore store = emptyStore();
        assertEquals(
                1, wins(number -> store.insert(sample("a").name("by " + number).build())));
        assertEquals(1, store.list(ConnectionQuery.first(9)).size());
    }

    @Test
    @DisplayName("C14 of many replacements of one version exactly one wins, and its connection is there")
    public void c14OneReplacementWins() throws Exception {
        EditableConnectionStore store = emptyStore();
        assertTrue(store.insert(sample("a").version(1).build()));
        assertEquals(
                1,
                wins(number -> store.replace(
                        sample("a").name("by " + number).version(2).build())));
        assertEquals(2, store.find("a").orElseThrow().version());
    }

    @Test
    @DisplayName("C15 many changes of different connections are all kept")
    public void c15NothingIsLost() throws Exception {
        EditableConnectionStore store = emptyStore();
        assertEquals(THREADS, wins(number -> store.insert(sample("a" + number).build())));
        assertEquals(THREADS, store.list(ConnectionQuery.first(99)).size());
    }

    @Test
    @DisplayName("C16 plain secrets are kept as they are, or refused with nothing changed, as the store says")
    public void c16PlainSecrets() throws Exception {
        EditableConnectionStore store = emptyStore();
        assertTrue(store.insert(sample("a").version(1).build()));
        Connection plain = sample("a")
                .version(2)
                .settings(CxmlSettings.builder()
                        .credential("NetworkId", "identity-a")
                        .sharedSecret(Secret.of("planted-secret"))
                        .build())
                .build();
        if (store.keepsPlainSecrets()) {
            assertTrue(store.replace(plain));
            assertEquals(Optional.of(plain), store.find("a"));
        } else {
            assertThrows(PunchOutException.class, () -> store.replace(plain));
            assertThrows(PunchOutException.class, () -> store.insert(plain));
            assertEquals(Optional.of(sample("a").version(1).build()), store.find("a"));
            assertFalse(everythingStored().contains("planted-secret"));
        }
    }

    @Test
    @DisplayName("C17 ids are told apart by every character, and order by code units whatever the script")
    public void c17UnusualIds() throws Exception {
        EditableConnectionStore store = emptyStore();
        List<String> ids = List.of("A", "a", "a ", "a%", "i", "\u0131", "\u05d0\u05d1", "\ud83c\udf6a", "\uff21");
        for (String id : List.of("\uff21", "\ud83c\udf6a", "a ", "a", "\u05d0\u05d1", "A", "\u0131", "i", "a%")) {
            assertTrue(store.insert(sample(id).businessUnit(id).build()), id);
        }
        assertEquals(ids, ids(store.list(ConnectionQuery.first(99))));
        assertEquals(ids.subList(8, 9), ids(store.list(ConnectionQuery.first(99).after("\ud83c\udf6a"))));
        for (String id : ids) {
            assertEquals(id, store.find(id).orElseThrow().name().substring("Name of ".length()));
            assertEquals(List.of(id), ids(store.list(ConnectionQuery.first(99).ofBusinessUnit(id))));
        }
        assertEquals(Optional.empty(), store.find("a\u0000"));
        assertEquals(Optional.empty(), store.find("a".repeat(100_000)));
    }

    @Test
    @DisplayName("C18 any number of keys is looked for at once")
    public void c18ManyKeys() throws Exception {
        EditableConnectionStore store = emptyStore();
        assertTrue(store.insert(sample("a").build()));
        assertTrue(store.insert(sample("b").build()));
        Set<String> keys = new HashSet<>(keysOf("a"));
        keys.addAll(keysOf("b"));
        for (int i = 0; i < 1_000; i++) {
            keys.addAll(keysOf("other-" + i));
        }
        assertEquals(
                List.of("a", "b"),
                ids(store.findByKeys("cxml", keys)).stream().sorted().toList());
    }

    private static List<String> ids(List<Connection> connections) {
        return connections.stream().map(Connection::id).toList();
    }

    private interface Attempt {
        boolean by(int number);
    }

    private static int wins(Attempt attempt) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch ready = new CountDownLatch(THREADS);
            List<Callable<Boolean>> calls = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int number = i;
                calls.add(() -> {
                    ready.countDown();
                    ready.await();
                    return attempt.by(number);
                });
            }
            int wins = 0;
            for (Future<Boolean> done : threads.invokeAll(calls)) {
                wins += done.get() ? 1 : 0;
            }
            return wins;
        } finally {
            threads.shutdown();
        }
    }
}
