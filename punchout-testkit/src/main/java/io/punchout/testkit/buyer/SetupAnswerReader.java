package io.punchout.testkit.buyer;

import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.PunchOutSetupResponse;
import io.punchout.cxml.model.Response;
import io.punchout.cxml.model.StartPage;
import io.punchout.cxml.model.Status;
import io.punchout.cxml.model.URL;
import io.punchout.cxml.read.CxmlDocument;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.problem.Problem;
import io.punchout.protocol.ReadLimits;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the answer to a setup request as a procurement system does. */
final class SetupAnswerReader {
    private final CxmlReader reader = new CxmlReader(ReadLimits.defaults());

    SetupAnswer read(HttpResponse<byte[]> response, String sent) {
        String contentType = response.headers().firstValue("Content-Type").orElse(null);
        CxmlDocument document = reader.read(response.body(), contentType);
        CXML root = document.root().orElse(null);
        Response answer = root == null ? null : root.getResponse();
        Status status = answer == null ? null : answer.getStatus();
        URL url = url(answer);
        URI startPage = startPage(url);
        int code = status == null ? 0 : code(status.getCode());
        List<Problem> problems = new ArrayList<>(document.problems());
        problems.addAll(new AnswerCheck(response).setup(answer, code, url, startPage));
        if (url != null) {
            url.setValue(MaskedDocument.withoutQuery(url.getValue()));
        }
        return new SetupAnswer(
                response.statusCode(),
                code,
                status == null ? "" : orEmpty(status.getText()),
                status == null ? "" : orEmpty(status.getValue()).strip(),
                startPage,
                problems,
                sent,
                root == null ? "" : MaskedDocument.write(root));
    }

    private static @Nullable URL url(@Nullable Response answer) {
        PunchOutSetupResponse setup = answer == null ? null : answer.getPunchOutSetupResponse();
        StartPage page = setup == null ? null : setup.getStartPage();
        return page == null ? null : page.getURL();
    }

    private static @Nullable URI startPage(@Nullable URL url) {
        try {
            return url == null || url.getValue() == null
                    ? null
                    : URI.create(url.getValue().strip());
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    static int code(@Nullable String text) {
        return text != null && text.strip().matches("[0-9]{3}") ? Integer.parseInt(text.strip()) : 0;
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
