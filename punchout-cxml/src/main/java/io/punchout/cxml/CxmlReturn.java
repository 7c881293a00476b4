package io.punchout.cxml;

import io.punchout.cart.Cart;
import io.punchout.connection.CartEncoding;
import io.punchout.connection.Connection;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Credential;
import io.punchout.cxml.model.From;
import io.punchout.cxml.model.Header;
import io.punchout.cxml.model.Identity;
import io.punchout.cxml.model.Message;
import io.punchout.cxml.model.PunchOutOrderMessage;
import io.punchout.cxml.model.Sender;
import io.punchout.cxml.model.Status;
import io.punchout.cxml.model.To;
import io.punchout.cxml.write.CartMessage;
import io.punchout.cxml.write.CxmlTime;
import io.punchout.cxml.write.CxmlWriter;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problems;
import io.punchout.protocol.CartReturn;
import io.punchout.protocol.ReturnContext;
import io.punchout.protocol.ReturnMessage;
import io.punchout.session.Operation;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the message that ends a visit (guide p.38-41 and 84-94). Cancelling is Status 204 without lines, which leaves
 * the requisition as it is; clearing is no lines without that status, which empties it in an edit.
 */
final class CxmlReturn {
    private static final String USER_AGENT = "punchout-cxml";

    private final ReturnContext context;
    private final CxmlSettings settings;
    private final CxmlSessionState state;
    private final Problems problems = new Problems();

    CxmlReturn(ReturnContext context) {
        this.context = context;
        this.settings = context.connection().settings(CxmlSettings.class);
        this.state = CxmlSessionState.of(context.session().protocolState());
    }

    Outcome<ReturnMessage> write(CartReturn what) {
        Message message = new Message();
        message.setDeploymentMode(state.deploymentMode());
        message.setInReplyTo(state.payloadId());
        if (what instanceof CartReturn.Cancel) {
            message.setStatus(noContent());
        }
        message.setPunchOutOrderMessage(order(what));
        if (problems.hasErrors()) {
            return Outcome.refused(problems.list());
        }
        CXML document = new CXML();
        document.setPayloadID(context.protocol().messageIds().get());
        document.setTimestamp(CxmlTime.now(context.protocol().clock()));
        document.setHeader(header());
        document.setMessage(message);
        return Outcome.accepted(form(document), problems.list());
    }

    private PunchOutOrderMessage order(CartReturn what) {
        CartMessage maker = new CartMessage(settings.dtdVersion(CxmlDocumentType.CART));
        String cookie = context.session().setup().buyerCookie();
        if (what instanceof CartReturn.Transfer transfer) {
            Cart cart = transfer.cart();
            return maker.of(cart, cookie, operationAllowed(), problems);
        }
        return maker.empty(settings.currency(), cookie, operationAllowed());
    }

    private String operationAllowed() {
        Set<Operation> operations = settings.operations();
        if (operations.contains(Operation.EDIT)) {
            return "edit";
        }
        return operations.contains(Operation.INSPECT) ? "inspect" : "create";
    }

    private static Status noContent() {
        Status status = new Status();
        status.setCode(Integer.toString(CxmlStatus.NO_CONTENT.code()));
        status.setText(CxmlStatus.NO_CONTENT.text());
        return status;
    }

    private Header header() {
        List<CxmlCredential> supplier = supplier();
        Header header = new Header();
        From from = new From();
        supplier.forEach(credential -> from.getCredential().add(model(credential)));
        header.setFrom(from);
        To to = new To();
        buyer().forEach(credential -> to.getCredential().add(model(credential)));
        header.setTo(to);
        Sender sender = new Sender();
        sender.getCredential().add(model(supplier.get(0)));
        sender.setUserAgent(USER_AGENT);
        header.setSender(sender);
        return header;
    }

    private List<CxmlCredential> supplier() {
        if (settings.supplier() != null) {
            return List.of(settings.supplier());
        }
        return state.supplier().isEmpty() ? List.of(unnamed("supplier")) : state.supplier();
    }

    private List<CxmlCredential> buyer() {
        if (!state.buyer().isEmpty()) {
            return state.buyer();
        }
        return settings.credentials().isEmpty() ? List.of(unnamed("buyer")) : settings.credentials();
    }

    /** The DTD demands a credential even where the buyer's setup named none. */
    private CxmlCredential unnamed(String party) {
        Connection connection = context.connection();
        return new CxmlCredential("connection", connection.id() + "-" + party);
    }

    private static Credential model(CxmlCredential credential) {
        Credential model = new Credential();
        model.setDomain(credential.domain());
        Identity identity = new Identity();
        identity.setText(credential.identity());
        model.setIdentity(identity);
        return model;
    }

    private ReturnMessage form(CXML document) {
        boolean base64 = context.connection().cart().encoding() == CartEncoding.BASE64;
        Charset charset = base64 ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII;
        byte[] bytes = new CxmlWriter().write(document, settings.dtdVersion(CxmlDocumentType.CART), charset);
        ReturnForm.Builder form = ReturnForm.to(context.returnUrl())
                .returnHosts(context.connection().security().returnHosts())
                .framingAllowed(context.connection().security().framingAllowed())
                .target(target());
        if (base64) {
            form.field("cXML-base64", Base64.getEncoder().encodeToString(bytes));
        } else {
            form.field("cXML-urlencoded", new String(bytes, charset));
        }
        return new ReturnMessage(form.build(), new String(bytes, charset), document.getPayloadID());
    }

    /** Some systems name the frame that their cart belongs into in an extrinsic. */
    private @Nullable String target() {
        return context.session().setup().attribute("ReturnFrame").orElse(null);
    }
}
