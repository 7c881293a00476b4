package io.punchout.store.jdbc;

import io.punchout.problem.PunchOutException;
import io.punchout.secret.Sha256;
import io.punchout.spi.ReplayStore;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Replies in a database. Reserving is one insert, which the key lets through once; a reservation that is over is taken by
 * one update that names its ticket. Whoever waits asks again, ever more slowly. Thread-safe.
 */
final class JdbcReplayStore implements ReplayStore {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcReplayStore.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(200);
    private static final Duration CLEANING = Duration.ofMinutes(1);
    private static final int CLEANED = 1_000;

    private final Database database;
    private final List<ReplyCipher> ciphers;
    private final AtomicLong nextCleaning = new AtomicLong();
    private final String insert;
    private final String select;
    private final String take;
    private final String complete;
    private final String release;
    private final String withdraw;
    private final String forget;

    /** @param ciphers the one that new replies are written with first */
    JdbcReplayStore(Database database, List<ReplyCipher> ciphers) {
        this.database = database;
        this.ciphers = List.copyOf(ciphers);
        this.insert = database.sql("INSERT INTO ${prefix}reply (body_mac, key_name, ticket, until_at, message_hash,"
                + " connection_id) VALUES (?, ?, ?, ?, ?, ?)");
        this.select = database.sql("SELECT body_mac, key_name, ticket, until_at, session_id, reply FROM ${prefix}reply"
                + " WHERE message_hash = ?");
        this.take = database.sql("UPDATE ${prefix}reply SET body_mac = ?, key_name = ?, ticket = ?, until_at = ?,"
                + " session_id = NULL, reply = NULL WHERE message_hash = ? AND ticket = ? AND until_at = ?");
        this.complete = database.sql("UPDATE ${prefix}reply SET until_at = ?, session_id = ?, reply = ?"
                + " WHERE message_hash = ? AND ticket = ? AND reply IS NULL");
        this.release =
                database.sql("DELETE FROM ${prefix}reply WHERE message_hash = ? AND ticket = ? AND reply IS NULL");
        this.withdraw = database.sql("DELETE FROM ${prefix}reply WHERE message_hash = ? AND ticket = ?");
        this.forget = database.sql("DELETE FROM ${prefix}reply WHERE message_hash IN (SELECT message_hash FROM"
                + " (SELECT message_hash FROM ${prefix}reply WHERE until_at <= ? ORDER BY until_at LIMIT ?) over_now)");
    }

    /** A row. */
    private static final class Entry {
        private final String bodyMac;
        private final String keyName;
        private final String ticket;
        private final long until;
        private final @Nullable String sessionId;
        private final byte @Nullable [] reply;

        Entry(ResultSet row) throws SQLException {
            this.bodyMac = row.getString("body_mac");
            this.keyName = row.getString("key_name");
            this.ticket = row.getString("ticket");
            this.until = row.getLong("until_at");
            this.sessionId = row.getString("session_id");
            this.reply = row.getBytes("reply");
        }
    }

    /** A message, as it is looked for. */
    private record Message(Key key, String hash, String bodyHash) {
        static Message of(Key key, String bodyHash) {
            return new Message(key, messageHash(key), bodyHash);
        }
    }

    private static String messageHash(Key key) {
        String text = key.connectionId().length() + " " + key.connectionId() + key.payloadId();
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Reservation reserve(Key key, String bodyHash, Instant now, Instant reservedUntil, Duration patience) {
        clean(now);
        Message message = Message.of(key, bodyHash);
        long left = patience.toNanos();
        long pause = FIRST_PAUSE.toNanos();
        while (true) {
            Optional<Reservation> reservation = attempt(message, now, reservedUntil);
            if (reservation.isPresent() && !(reservation.get() instanceof Reservation.Pending)) {
                return reservation.get();
            }
            if (reservation.isPresent() && (left <= 0 || Thread.currentThread().isInterrupted())) {
                return reservation.get();
            }
            if (reservation.isPresent()) {
                LockSupport.parkNanos(Math.min(left, pause));
                left -= pause;
                pause = Math.min(2 * pause, LONGEST_PAUSE.toNanos());
            }
        }
    }

    /** Tries once; empty if somebody changed the entry meanwhile. */
    private Optional<Reservation> attempt(Message message, Instant now, Instant reservedUntil) {
        String ticket = ticket();
        if (database.with(connection -> database.insertNew(
                connection,
                insert,
                values -> reservation(values, message, ticket, reservedUntil)
                        .text(message.hash())
                        .text(message.key().connectionId(), 200)))) {
            return Optional.of(new Reservation.Mine(ticket));
        }
        Optional<Entry> found = database.first(select, values -> values.text(message.hash()), Entry::new);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Entry entry = found.get();
        if (entry.until <= Values.micros(now)) {
            int taken = database.update(
                    take,
                    values -> reservation(values, message, ticket, reservedUntil)
                            .text(message.hash())
                            .text(entry.ticket)
                            .number(entry.until));
            return taken == 1 ? Optional.of(new Reservation.Mine(ticket)) : Optional.empty();
        }
        return Optional.of(known(message, entry));
    }

    private Values reservation(Values values, Message message, String ticket, Instant until) throws SQLException {
        ReplyCipher cipher = ciphers.get(0);
        return values.text(cipher.mac(message.hash(), message.bodyHash()))
                .text(cipher.name())
                .text(ticket)
                .time(until);
    }

    /** A reply under a key that this node does not have, as while keys are changed, is as good as one being made. */
    private Reservation known(Message message, Entry entry) {
        Optional<ReplyCipher> cipher =
                ciphers.stream().filter(one -> one.name().equals(entry.keyName)).findFirst();
        if (cipher.isEmpty()) {
            LOG.warn("punchout.replay.key_unknown connection={}", message.key().connectionId());
            return new Reservation.Pending();
        }
        if (!cipher.get().mac(message.hash(), message.bodyHash()).equals(entry.bodyMac)) {
            return new Reservation.Differs();
        }
        byte[] reply = entry.reply;
        return reply == null
                ? new Reservation.Pending()
                : new Reservation.Answered(
                        new Stored(StoredReply.read(cipher.get().decrypt(message.hash(), reply)), entry.sessionId));
    }

    private static String ticket() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return HexFormat.of().toHexDigits(random.nextLong()) + HexFormat.of().toHexDigits(random.nextLong());
    }

    @Override
    public boolean complete(Key key, String ticket, Stored stored, Instant keepUntil) {
        String hash = messageHash(key);
        byte[] reply = ciphers.get(0).encrypt(hash, StoredReply.write(stored.reply()));
        return database.update(
                        complete,
                        values -> values.time(keepUntil)
                                .text(stored.sessionId())
                                .bytes(reply)
                                .text(hash)
                                .text(ticket))
                == 1;
    }

    @Override
    public void release(Key key, String ticket) {
        database.update(release, values -> values.text(messageHash(key)).text(ticket));
    }

    @Override
    public void withdraw(Key key, String ticket) {
        database.update(withdraw, values -> values.text(messageHash(key)).text(ticket));
    }

    /** Deletes replies and reservations whose time is over, at most so many. */
    int forget(Instant until, int most) {
        return database.update(forget, values -> values.time(until).number(most));
    }

    /** Now and then deletes what is over: a reply, which holds a start link, is not kept longer than it is of use. */
    private void clean(Instant now) {
        long micros = Values.micros(now);
        long next = nextCleaning.get();
        // far ahead of the clock is where it was before the clock stepped back
        boolean early = micros < next && next - micros <= CLEANING.toMillis() * 1_000;
        if (early || !nextCleaning.compareAndSet(next, Values.micros(now.plus(CLEANING)))) {
            return;
        }
        try {
            forget(now, CLEANED);
        } catch (PunchOutException failure) {
            LOG.warn("punchout.replay.not_cleaned", failure);
        }
    }
}
