package io.punchout.store.jdbc;

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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The transaction log in a database: one insert an entry, read by key. Thread-safe. */
final class JdbcTransactionLog implements SearchableTransactionLog {
    private static final String COLUMNS = "id, created_at, type, direction, successful, format, connection_id,"
            + " connection_name, business_unit, session_id, payload_id, problems, message, mapped_data, size, duration,"
            + " remote_address";
    private static final int BATCH = 500;

    private final Database database;
    private final StoredJson json;
    private final String insert;
    private final String select;
    private final String count;

    JdbcTransactionLog(Database database, StoredJson json) {
        this.database = database;
        this.json = json;
        this.insert = database.sql("INSERT INTO ${prefix}transaction (" + COLUMNS
                + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.select = database.sql("SELECT " + COLUMNS + " FROM ${prefix}transaction");
        this.count = database.sql("SELECT 1 FROM ${prefix}transaction");
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
                .text(transaction.format())
                .text(transaction.connectionId())
                .text(transaction.connectionName(), 500)
                .text(transaction.businessUnit())
                .text(transaction.sessionId())
                .text(transaction.payloadId(), 500)
                .text(json.write(transaction.problems()))
                .text(transaction.message())
                .text(json.write(transaction.mappedData()))
                .number(transaction.size())
                .number(transaction.duration().toNanos() / 1_000)
                .text(transaction.remoteAddress(), 200);
    }

    @Override
    public int appendAll(List<Transaction> transactions) {
        int added = 0;
        for (int from = 0; from < transactions.size(); from += BATCH) {
            added += appendBatch(transactions.subList(from, Math.min(transactions.size(), from + BATCH)));
        }
        return added;
    }

    private int appendBatch(List<Transaction> batch) {
        return database.together(connection -> {
            Set<String> known = known(connection, batch);
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
        });
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
    public List<Transaction> find(TransactionQuery query) {
        Filters filters = new Filters(query);
        return database.list(
                select + filters.where() + filters.order() + " LIMIT ?",
                values -> {
                    filters.bind(values);
                    values.number(query.limit());
                },
                this::transaction);
    }

    @Override
    public Optional<Transaction> find(String id) {
        return database.first(select + " WHERE id = ?", values -> values.text(id), this::transaction);
    }

    @Override
    public int count(TransactionQuery query, int cap) {
        Filters filters = new Filters(query.before(null));
        return database.first(
                        "SELECT COUNT(*) FROM (" + count + filters.where() + " LIMIT ?) counted",
                        values -> {
                            filters.bind(values);
                            values.number(cap);
                        },
                        row -> row.getInt(1))
                .orElse(0);
    }

    @Override
    public int delete(Retention what, int most) {
        TransactionQuery covered =
                TransactionQuery.newest(1).ofConnection(what.connectionId()).between(null, what.before());
        Filters filters = new Filters(covered);
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
                row.getString("message"),
                json.attributes(row.getString("mapped_data")),
                row.getLong("size"),
                Duration.ofNanos(row.getLong("duration") * 1_000),
                row.getString("remote_address"));
    }
}
