package io.punchout.testkit.demo;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.punchout.problem.Problem;
import io.punchout.transaction.Transaction;
import java.util.List;

/** The transaction log as JSON: {@code {"transactions": [...]}}, newest first, absent values null. */
final class LogJson {
    private LogJson() {}

    static String write(List<Transaction> transactions) {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode root = mapper.createObjectNode();
        ArrayNode list = root.putArray("transactions");
        transactions.forEach(transaction -> write(list.addObject(), transaction));
        return root.toPrettyString();
    }

    private static void write(ObjectNode node, Transaction transaction) {
        node.put("id", transaction.id())
                .put("createdAt", transaction.createdAt().toString())
                .put("type", transaction.type().label())
                .put("direction", transaction.direction().label())
                .put("successful", transaction.successful())
                .put("format", transaction.format())
                .put("connectionId", transaction.connectionId())
                .put("connectionName", transaction.connectionName())
                .put("businessUnit", transaction.businessUnit())
                .put("sessionId", transaction.sessionId())
                .put("payloadId", transaction.payloadId())
                .put("size", transaction.size())
                .put("durationMicros", transaction.duration().toNanos() / 1_000)
                .put("remoteAddress", transaction.remoteAddress());
        ArrayNode problems = node.putArray("problems");
        transaction.problems().forEach(problem -> write(problems.addObject(), problem));
        node.put("message", transaction.message());
    }

    private static void write(ObjectNode node, Problem problem) {
        node.put("code", problem.code())
                .put("severity", problem.severity().label())
                .put("where", problem.where())
                .put("line", problem.line())
                .put("column", problem.column())
                .put("message", problem.message())
                .put("hint", problem.hint());
    }
}
