package io.punchout.testkit.check;

import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.PunchOutSetupRequest;
import io.punchout.cxml.model.PunchOutSetupResponse;
import io.punchout.cxml.model.Status;
import io.punchout.cxml.read.CxmlProblem;
import io.punchout.problem.Problem;
import io.punchout.problem.ProblemCode;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutProblem;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what the reader leaves to those who use a document: URLs, empty parts, documents not covered yet. */
final class DocumentCheck {
    private static final Set<String> COVERED = Set.of(
            "PunchOutSetupRequest",
            "PunchOutSetupResponse",
            "PunchOutOrderMessage",
            "OrderRequest",
            "StatusUpdateRequest",
            "ProfileRequest",
            "ProfileResponse",
            "Response");
    private static final Pattern CODE = Pattern.compile("[0-9]{3}");
    private static final Set<String> EMPTY = Set.of("Request", "Message");

    private DocumentCheck() {}

    static void check(CXML root, @Nullable String type, Problems problems) {
        if (type == null) {
            return;
        }
        if (EMPTY.contains(type)) {
            add(problems, CxmlProblem.UNKNOWN_DOCUMENT, "The " + type + " holds no document.", "cXML/" + type);
        } else if (DocumentNames.isKnown(type) && !COVERED.contains(type)) {
            add(
                    problems,
                    CheckProblem.ENVELOPE_ONLY,
                    "Of this document only the envelope is read here.",
                    path(root, type));
        } else if (!COVERED.contains(type)) {
            add(problems, CheckProblem.NO_SUCH_DOCUMENT, "cXML has no document of this name.", path(root, type));
        }
        if (root.getRequest() != null && root.getRequest().getPunchOutSetupRequest() != null) {
            setup(root.getRequest().getPunchOutSetupRequest(), problems);
        }
        if (root.getMessage() != null && root.getMessage().getPunchOutOrderMessage() != null) {
            NumberCheck.check(root.getMessage().getPunchOutOrderMessage(), problems);
        }
        if (root.getResponse() != null) {
            status(root.getResponse().getStatus(), problems);
            started(root.getResponse().getPunchOutSetupResponse(), problems);
        }
    }

    private static String path(CXML root, String type) {
        String part = root.getRequest() != null ? "Request" : root.getMessage() != null ? "Message" : "Response";
        return "cXML/" + part + "/" + type;
    }

    private static void setup(PunchOutSetupRequest setup, Problems problems) {
        NumberCheck.check(setup, problems);
        String path = "cXML/Request/PunchOutSetupRequest/BrowserFormPost";
        String url = CxmlTexts.url(setup.getBrowserFormPost());
        if (url != null) {
            ReturnUrlCheck.check(url, path + "/URL", problems);
        } else if (setup.getBrowserFormPost() == null) {
            add(problems, PunchOutProblem.RETURN_URL_MISSING, "The setup names no URL for the cart.", path);
        }
    }

    private static void status(@Nullable Status status, Problems problems) {
        if (status == null) {
            return;
        }
        String code = status.getCode();
        if (code == null || code.isBlank()) {
            add(problems, CxmlProblem.REQUIRED_MISSING, "The DTD requires a value here.", "cXML/Response/Status/@code");
        } else if (!CODE.matcher(code.strip()).matches()) {
            add(problems, CxmlProblem.NUMBER, "The code of a status has three digits.", "cXML/Response/Status/@code");
        }
    }

    private static void started(@Nullable PunchOutSetupResponse answer, Problems problems) {
        if (answer == null) {
            return;
        }
        String path = "cXML/Response/PunchOutSetupResponse/StartPage/URL";
        String url = CxmlTexts.url(answer.getStartPage());
        if (url == null) {
            add(problems, CxmlProblem.REQUIRED_MISSING, "The DTD requires a value here.", path);
        } else {
            ReturnUrlCheck.check(url, path, problems);
        }
    }

    private static void add(Problems problems, ProblemCode code, String message, String where) {
        problems.add(Problem.of(code, message).at(where));
    }
}
