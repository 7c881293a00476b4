package io.punchout.store.jdbc;

import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutException;
import io.punchout.spi.SearchableTransactionLog;
import io.punchout.transaction.Direction;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.Retention;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The transaction log in a database: one insert an entry, read by key. Thread-safe. */
final class JdbcTransactionLog implements SearchableTransactionLog {
    private static final String COLUMNS = "id, created_at, type, direction, successful, format, connection_id,"
            + " connection_name, business_unit, session_id, payload_id, problems, message, mapped_data, size, duration,"
            + " remote_address";

    /** Beside what is read: the texts of the problems, which a search looks into; their JSON has names of its own. */
    private static final String WRITTEN = COLUMNS + ", problem_text";

    /** What the columns hold, in characters. More is cut, so that no entry is lost for the sake of an odd id. */
    static final int PAYLOAD_ID = 500;

    static final int CONNECTION_ID = 200;
    static final int BUSINESS_UNIT = 200;
    static final int SESSION_ID = 64;
    private static final int NAME = 500;
    private static final int FORMAT = 50;
    private static final int ADDRESS = 200;

    private static final int BATCH = 500;
    private static final int COMPRESSED_PAGE = 50;
    private static final String COMPRESSED = "message LIKE '" + StoredMessage.MARK + "%'";
    private static final String NOT_COMPRESSED = "message NOT LIKE '" + StoredMessage.MARK + "%'";

    private final Database database;
    private final StoredJson json;
    private final StoredMessage messages;
    private final String insert;
    private final String insertTwo;
    private final String select;
    private final String count;
    private final String ids;
    private final int textWindow;

    JdbcTransactionLog(Database database, StoredJson json, StoredMessage messages, int textWindow) {
        this.textWindow = textWindow;
        this.database = database;
        this.json = json;
        this.messages = messages;
        String row = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        this.insert = database.sql("INSERT INTO ${prefix}transaction (" + WRITTEN + ") VALUES " + row);
        this.insertTwo = insert + ", " + row;
        this.select = database.sql("SELECT " + COLUMNS + " FROM ${prefix}transaction");
        this.count = database.sql("SELECT 1 FROM ${prefix}transaction");
        this.ids = database.sql("SELECT id FROM ${prefix}transaction");
    }

    @Override
    public void append(Transaction transaction) {
        database.update(insert, values -> bind(transaction, values));
    }

    private void bind(Transaction transaction, Values values) throws SQLException {
        values.text(transaction.id())
                .time(transaction.createdAt())
                .text(transaction.type().name())
                .text(transaction.direction().name())
                .flag(transaction.successful())
                .text(transaction.format(), FORMAT)
                .text(transaction.connectionId(), CONNECTION_ID)
                .text(transaction.connectionName(), NAME)
                .text(transaction.businessUnit(), BUSINESS_UNIT)
                .text(transaction.sessionId(), SESSION_ID)
                .text(transaction.payloadId(), PAYLOAD_ID)
                .text(json.write(transaction.problems()))
                .text(messages.write(transaction.message()))
                .text(json.write(transaction.mappedData()))
                .number(transaction.size())
                .number(Values.micros(transaction.duration()))
                .text(transaction.remoteAddress(), ADDRESS)
                .text(words(transaction.problems()));
    }

    private static String words(List<Problem> problems) {
        return problems.isEmpty()
                ? ""
                : problems.stream()
                        .map(problem -> problem.code() + "\n" + problem.message())
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public int appendAll(List<Transaction> transactions) {
        int added = 0;
        for (int from = 0; from < transactions.size(); from += BATCH) {
            added += appendBatch(transactions.subList(from, Math.min(transactions.size(), from + BATCH)));
        }
        return added;
    }

    /** Most entries are new, so nobody is asked first; where one is not, the batch is undone and comes without it. */
    private int appendBatch(List<Transaction> batch) {
        if (!database.isJoining()) {
            try {
                return isPair(batch)
                        ? pair(batch)
                        : database.together(connection -> insert(connection, batch, new HashSet<>()));
            } catch (PunchOutException failure) {
                if (!Database.isDuplicate(failure)) {
                    throw failure;
                }
            }
        }
        return database.together(connection -> insert(connection, batch, known(connection, batch)));
    }

    private static boolean isPair(List<Transaction> batch) {
        return batch.size() == 2 && !batch.get(0).id().equals(batch.get(1).id());
    }

    /** Request and answer of a step: one statement is both or none, without a transaction around it. */
    private int pair(List<Transaction> batch) {
        return database.update(insertTwo, values -> {
            bind(batch.get(0), values);
            bind(batch.get(1), values);
        });
    }

    private int insert(java.sql.Connection connection, List<Transaction> batch, Set<String> known) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            int added = 0;
            for (Transaction transaction : batch) {
                if (known.add(transaction.id())) {
                    bind(transaction, new Values(statement));
                    statement.addBatch();
                    added++;
                }
            }
            if (added > 0) {
                statement.executeBatch();
            }
            return added;
        }
    }

    private Set<String> known(java.sql.Connection connection, List<Transaction> batch) throws SQLException {
        String marks = "?,".repeat(batch.size() - 1) + "?";
        Set<String> known = new HashSet<>();
        String sql = database.sql("SELECT id FROM ${prefix}transaction WHERE id IN (" + marks + ")");
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Values values = new Values(statement);
            for (Transaction transaction : batch) {
                values.text(transaction.id());
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    known.add(rows.getString(1));
                }
            }
        }
        return known;
    }

    @Override
    public int textWindow() {
        return textWindow;
    }

    /**
     * Returns the youngest entry that a text is not looked for in, nor in those before it. No index of a common database
     * finds a text within texts, so what is read must be bounded by something else.
     */
    private @Nullable String outsideOfTextWindow(TransactionQuery query) {
        if (query.text() == null || textWindow == Integer.MAX_VALUE) {
            return null;
        }
        return list(
                        query.containing(null).before(null),
                        null,
                        ids,
                        "",
                        " LIMIT 1 OFFSET ?",
                        textWindow,
                        row -> row.getString(1))
                .stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<Transaction> find(TransactionQuery query) {
        String outside = outsideOfTextWindow(query);
        if (query.text() == null || !messages.compresses()) {
            return find(query, outside, "");
        }
        List<Transaction> found = new ArrayList<>(find(query, outside, NOT_COMPRESSED));
        compressed(query, outside, query.limit(), found::add);
        found.sort(Comparator.comparing(Transaction::id).reversed());
        return List.copyOf(found.subList(0, Math.min(query.limit(), found.size())));
    }

    private List<Transaction> find(TransactionQuery query, @Nullable String outside, String condition) {
        return list(query, outside, select, condition, " LIMIT ?", query.limit(), this::transaction);
    }

    private <T> List<T> list(
            TransactionQuery query,
            @Nullable String outside,
            String start,
            String condition,
            String end,
            int number,
            Database.Row<T> row) {
        return database.with(connection -> {
            Caseless caseless = query.text() == null ? Caseless.LOWER : database.caseless(connection);
            Filters filters = Filters.list(query, outside, database.dialect(connection), caseless);
            return Database.list(
                    connection,
                    start + and(filters, condition) + filters.order() + end,
                    values -> {
                        filters.bind(values);
                        values.number(number);
                    },
                    row);
        });
    }

    private static String and(Filters filters, String condition) {
        String where = filters.where();
        return condition.isEmpty() ? where : where + (where.isEmpty() ? " WHERE " : " AND ") + condition;
    }

    /** Finds text in compressed messages: no database can, so they are read here, the newest first. */
    private void compressed(TransactionQuery query, @Nullable String outside, int most, Consumer<Transaction> found) {
        int left = most;
        TransactionQuery page = query.containing(null).limit(COMPRESSED_PAGE);
        List<Transaction> candidates = find(page, outside, COMPRESSED);
        while (left > 0 && !candidates.isEmpty()) {
            for (Transaction candidate : candidates) {
                if (left > 0 && query.matches(candidate)) {
                    found.accept(candidate);
                    left--;
                }
            }
            page = page.before(candidates.get(candidates.size() - 1).id());
            candidates = candidates.size() < COMPRESSED_PAGE ? List.of() : find(page, outside, COMPRESSED);
        }
    }

    @Override
    public Optional<Transaction> find(String id) {
        return database.first(select + " WHERE id = ?", values -> values.text(id), this::transaction);
    }

    @Override
    public int count(TransactionQuery query, int cap) {
        TransactionQuery all = query.before(null);
        String outside = outsideOfTextWindow(all);
        if (query.text() == null || !messages.compresses()) {
            return count(all, outside, cap, "");
        }
        int plain = count(all, outside, cap, NOT_COMPRESSED);
        List<String> more = new ArrayList<>();
        compressed(all, outside, cap - plain, entry -> more.add(entry.id()));
        return plain + more.size();
    }

    private int count(TransactionQuery query, @Nullable String outside, int cap, String condition) {
        return database.with(connection -> {
            Caseless caseless = query.text() == null ? Caseless.LOWER : database.caseless(connection);
            Filters filters = Filters.all(query, outside, caseless);
            return Database.list(
                            connection,
                            "SELECT COUNT(*) FROM (" + count + and(filters, condition) + " LIMIT ?) counted",
                            values -> {
                                filters.bind(values);
                                values.number(cap);
                            },
                            row -> row.getInt(1))
                    .get(0);
        });
    }

    @Override
    public int delete(Retention what, int most) {
        TransactionQuery covered =
                TransactionQuery.newest(1).ofConnection(what.connectionId()).between(null, what.before());
        Filters filters = Filters.textless(covered);
        // the inner table by a name of its own: MySQL does not select from what it deletes from
        String sql = database.sql("DELETE FROM ${prefix}transaction WHERE id IN (SELECT id FROM (SELECT id FROM"
                + " ${prefix}transaction" + filters.where() + " ORDER BY id LIMIT ?) oldest)");
        return database.update(sql, values -> {
            filters.bind(values);
            values.number(most);
        });
    }

    private Transaction transaction(ResultSet row) throws SQLException {
        return new Transaction(
                row.getString("id"),
                Values.instant(row.getLong("created_at")),
                MessageType.valueOf(row.getString("type")),
                Direction.valueOf(row.getString("direction")),
                row.getBoolean("successful"),
                row.getString("format"),
                row.getString("connection_id"),
                row.getString("connection_name"),
                row.getString("business_unit"),
                row.getString("session_id"),
                row.getString("payload_id"),
                json.problems(row.getString("problems")),
                StoredMessage.read(row.getString("message")),
                json.attributes(row.getString("mapped_data")),
                row.getLong("size"),
                Duration.of(row.getLong("duration"), ChronoUnit.MICROS),
                row.getString("remote_address"));
    }
}
