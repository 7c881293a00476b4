package io.punchout.cxml.read;

import io.punchout.cxml.model.BrowserFormPost;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Credential;
import io.punchout.cxml.model.Header;
import io.punchout.cxml.model.Identity;
import io.punchout.cxml.model.Message;
import io.punchout.cxml.model.PunchOutOrderMessage;
import io.punchout.cxml.model.PunchOutSetupRequest;
import io.punchout.cxml.model.Request;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.session.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a document that can be read still does against the standard, and says where. */
final class CxmlChecks {
    private final CxmlUnmarshalling positions;
    private final Problems problems;

    CxmlChecks(CxmlUnmarshalling positions, Problems problems) {
        this.positions = positions;
        this.problems = problems;
    }

    void check(CXML root, @Nullable String type) {
        require(root, root.getPayloadID(), "cXML/@payloadID");
        timestamp(root);
        Header header = root.getHeader();
        if (root.getResponse() == null) {
            require(root, header, "cXML/Header");
        }
        if (header != null) {
            header(header, root.getMessage() != null);
        }
        if (type == null) {
            add(
                    Problem.of(CxmlProblem.UNKNOWN_DOCUMENT, "The envelope holds no Request, Message or Response.")
                            .at("cXML")
                            .hint("The document itself stands within one of these."),
                    root);
        }
        Request request = root.getRequest();
        if (request != null) {
            mode(request);
        }
        PunchOutSetupRequest setup = request == null ? null : request.getPunchOutSetupRequest();
        if (setup != null) {
            setup(setup);
        }
        if (request != null && request.getOrderRequest() != null) {
            new ItemChecks(positions, problems).check(request.getOrderRequest());
        }
        Message message = root.getMessage();
        PunchOutOrderMessage order = message == null ? null : message.getPunchOutOrderMessage();
        if (order != null) {
            new ItemChecks(positions, problems).check(order);
        }
        if (root.getResponse() != null) {
            require(root.getResponse(), root.getResponse().getStatus(), "cXML/Response/Status");
        }
    }

    private void mode(Request request) {
        String mode = request.deploymentMode().strip();
        if (!mode.equalsIgnoreCase("production") && !mode.equalsIgnoreCase("test")) {
            add(
                    Problem.of(
                                    CxmlProblem.DEPLOYMENT_MODE,
                                    "The deployment mode is neither production nor test; it counts as production.")
                            .at("cXML/Request/@deploymentMode"),
                    request);
        }
    }

    private void timestamp(CXML root) {
        String timestamp = root.getTimestamp();
        if (timestamp == null || timestamp.isBlank()) {
            require(root, null, "cXML/@timestamp");
        } else if (!CxmlTimestamp.isAsDemanded(timestamp)) {
            add(
                    Problem.of(CxmlProblem.TIMESTAMP, "The timestamp is not of the form 2026-01-31T12:00:00+01:00.")
                            .at("cXML/@timestamp")
                            .hint("The offset is mandatory, with a colon; Z is not allowed (guide p.24-25)."),
                    root);
        }
    }

    private void header(Header header, boolean carriedByBrowser) {
        party(
                header,
                header.getFrom() == null ? null : header.getFrom().getCredential(),
                "cXML/Header/From",
                carriedByBrowser);
        party(
                header,
                header.getTo() == null ? null : header.getTo().getCredential(),
                "cXML/Header/To",
                carriedByBrowser);
        party(
                header,
                header.getSender() == null ? null : header.getSender().getCredential(),
                "cXML/Header/Sender",
                carriedByBrowser);
        if (header.getSender() != null) {
            require(header.getSender(), header.getSender().getUserAgent(), "cXML/Header/Sender/UserAgent");
        }
    }

    private void party(Header header, @Nullable List<Credential> credentials, String path, boolean carriedByBrowser) {
        if (credentials == null || credentials.isEmpty()) {
            require(header, null, path + "/Credential");
            return;
        }
        for (Credential credential : credentials) {
            require(credential, credential.getDomain(), path + "/Credential/@domain");
            Identity identity = credential.getIdentity();
            String text = identity == null ? "" : identity.text();
            require(credential, text, path + "/Credential/Identity");
            if (!text.equals(text.strip()) && !text.isBlank()) {
                add(
                        Problem.of(CxmlProblem.BLANKS, "There are blanks around the identity; they are ignored.")
                                .at(path + "/Credential/Identity"),
                        credential);
            }
            if (carriedByBrowser && credential.getSharedSecret() != null) {
                add(
                        Problem.of(
                                        CxmlProblem.SECRET_EXPOSED,
                                        "A message that the user's browser carries holds a shared secret.")
                                .at(path + "/Credential/SharedSecret")
                                .hint("Change the secret: the user can see it (guide p.29)."),
                        credential);
            }
        }
    }

    private void setup(PunchOutSetupRequest setup) {
        String path = "cXML/Request/PunchOutSetupRequest";
        String operation = setup.getOperation();
        if (operation == null || operation.isBlank()) {
            require(setup, null, path + "/@operation");
        } else if (Operation.of(operation).isEmpty()) {
            add(
                    Problem.of(CxmlProblem.OPERATION, "The operation is none of create, edit, inspect and source.")
                            .at(path + "/@operation"),
                    setup);
        }
        if (setup.getBuyerCookie() == null) {
            require(setup, null, path + "/BuyerCookie");
        }
        if (setup.getBrowserFormPost() != null) {
            returnUrl(setup.getBrowserFormPost());
        }
        new ItemChecks(positions, problems).check(setup);
    }

    private void returnUrl(BrowserFormPost post) {
        String path = "cXML/Request/PunchOutSetupRequest/BrowserFormPost/URL";
        String url = post.getURL() == null ? null : post.getURL().getValue();
        if (url == null) {
            require(post, null, path);
        } else if (url.strip().indexOf(' ') >= 0) {
            add(
                    Problem.of(CxmlProblem.BLANKS, "There are blanks within the return URL; they are read as %20.")
                            .at(path)
                            .hint("Percent-encode blanks in a URL (RFC 3986, 2.1)."),
                    post);
        }
    }

    private void require(Object place, @Nullable Object value, String path) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            add(
                    Problem.of(CxmlProblem.REQUIRED_MISSING, "The DTD requires a value here.")
                            .at(path),
                    place);
        }
    }

    private void add(Problem problem, Object place) {
        problems.add(positions.locate(problem, place));
    }
}
