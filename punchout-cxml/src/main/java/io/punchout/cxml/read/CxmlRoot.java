package io.punchout.cxml.read;

import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.CxmlParent;
import io.punchout.cxml.model.Message;
import io.punchout.cxml.model.Request;
import io.punchout.cxml.model.Response;
import io.punchout.problem.Problem;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a document is. */
final class CxmlRoot {
    private static final Set<String> PARTS = Set.of(
            "Header",
            "Request",
            "Response",
            "Message",
            "Status",
            "PunchOutSetupRequest",
            "PunchOutSetupResponse",
            "PunchOutOrderMessage",
            "OrderRequest",
            "ProfileRequest",
            "ProfileResponse",
            "StatusUpdateRequest",
            "ConfirmationRequest",
            "ShipNoticeRequest",
            "InvoiceDetailRequest",
            "ItemIn",
            "ItemOut",
            "ItemDetail",
            "Credential",
            "Extrinsic");

    private CxmlRoot() {}

    static Problem explain(String name) {
        if (PARTS.contains(name)) {
            return Problem.of(
                            CxmlProblem.FRAGMENT,
                            "This is a part of a cXML document: " + name + " without its envelope.")
                    .hint("Put it into the element cXML, with Header and Request, Message or Response.");
        }
        if (name.toLowerCase(Locale.ROOT).equals("cxml")) {
            return Problem.of(CxmlProblem.NOT_CXML, "The root element must be spelt cXML.");
        }
        return Problem.of(CxmlProblem.NOT_CXML, "This is XML, but no cXML: the root element is not cXML.")
                .hint("An HTML page or a SOAP message here means that another service answered.");
    }

    static @Nullable String documentType(CXML root) {
        Request request = root.getRequest();
        if (request != null) {
            return name(
                    request,
                    request.getPunchOutSetupRequest(),
                    request.getOrderRequest(),
                    request.getProfileRequest(),
                    request.getStatusUpdateRequest(),
                    request.getProviderSetupRequest(),
                    request.getGetPendingRequest(),
                    request.getAuthRequest(),
                    request.getDataRequest(),
                    request.getCopyRequest());
        }
        Message message = root.getMessage();
        if (message != null) {
            return name(
                    message,
                    message.getPunchOutOrderMessage(),
                    message.getProviderDoneMessage(),
                    message.getDataAvailableMessage());
        }
        Response response = root.getResponse();
        return response == null
                ? null
                : name(
                        response,
                        response.getPunchOutSetupResponse(),
                        response.getProfileResponse(),
                        response.getProviderSetupResponse(),
                        response.getGetPendingResponse(),
                        response.getAuthResponse(),
                        response.getDataResponse());
    }

    /** Classes are named as their elements. */
    private static String name(CxmlParent parent, @Nullable Object... documents) {
        for (Object document : documents) {
            if (document != null) {
                return document.getClass().getSimpleName();
            }
        }
        return parent.otherElements().isEmpty()
                ? parent.getClass().getSimpleName()
                : parent.otherElements().get(0).getTagName();
    }
}
