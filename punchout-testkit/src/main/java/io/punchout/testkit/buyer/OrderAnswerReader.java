package io.punchout.testkit.buyer;

import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Response;
import io.punchout.cxml.model.Status;
import io.punchout.cxml.read.CxmlDocument;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.problem.Problem;
import io.punchout.protocol.ReadLimits;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the answer to an order as a procurement system does. */
final class OrderAnswerReader {
    private OrderAnswerReader() {}

    static OrderAnswer read(HttpResponse<byte[]> response, PreparedOrder sent) {
        String contentType = response.headers().firstValue("Content-Type").orElse(null);
        CxmlDocument document = new CxmlReader(ReadLimits.defaults()).read(response.body(), contentType);
        CXML root = document.root().orElse(null);
        Response answer = root == null ? null : root.getResponse();
        Status status = answer == null ? null : answer.getStatus();
        List<Problem> problems = new ArrayList<>(sent.problems());
        problems.addAll(document.problems());
        problems.addAll(new AnswerCheck(response).transport(answer));
        return new OrderAnswer(
                sent.payloadId(),
                response.statusCode(),
                status == null ? 0 : SetupAnswerReader.code(status.getCode()),
                status == null ? "" : SetupAnswerReader.orEmpty(status.getText()),
                status == null
                        ? ""
                        : SetupAnswerReader.orEmpty(status.getValue()).strip(),
                problems,
                sent.toString(),
                new String(response.body(), StandardCharsets.UTF_8));
    }
}
