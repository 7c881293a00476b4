package io.punchout.cxml;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.connection.CartEncoding;
import io.punchout.connection.CartUse;
import io.punchout.connection.Connection;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Credential;
import io.punchout.cxml.model.From;
import io.punchout.cxml.model.Header;
import io.punchout.cxml.model.Identity;
import io.punchout.cxml.model.Message;
import io.punchout.cxml.model.Sender;
import io.punchout.cxml.model.Status;
import io.punchout.cxml.model.To;
import io.punchout.cxml.write.CartAdjustment;
import io.punchout.cxml.write.CartContent;
import io.punchout.cxml.write.CartWriter;
import io.punchout.cxml.write.CxmlTime;
import io.punchout.cxml.write.MappedHeader;
import io.punchout.cxml.write.MappedLines;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problems;
import io.punchout.protocol.CartReturn;
import io.punchout.protocol.ReturnContext;
import io.punchout.protocol.ReturnMessage;
import io.punchout.session.Operation;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    private final @Nullable CartAdjustment adjustment;
    private final CxmlSettings settings;
    private final CxmlSessionState state;
    private final Problems problems = new Problems();

    CxmlReturn(ReturnContext context, @Nullable CartAdjustment adjustment) {
        this.adjustment = adjustment;
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
        CXML document = new CXML();
        document.setPayloadID(context.protocol().messageIds().get());
        document.setTimestamp(CxmlTime.now(context.protocol().clock()));
        document.setHeader(header());
        document.setMessage(message);
        CartEncoding encoding = context.connection().cart().encoding();
        Charset charset = encoding == CartEncoding.URL_ENCODED ? StandardCharsets.US_ASCII : StandardCharsets.UTF_8;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4_096);
        new CartWriter(settings.dtdVersion(CxmlDocumentType.CART), adjustment)
                .write(document, content(what), charset, bytes, problems);
        return problems.hasErrors()
                ? Outcome.refused(problems.list())
                : Outcome.accepted(form(document, bytes.toByteArray(), encoding, charset), problems.list());
    }

    private CartContent content(CartReturn what) {
        String cookie = context.session().setup().buyerCookie();
        if (!(what instanceof CartReturn.Transfer transfer)) {
            return CartContent.of(Cart.empty(settings.currency()), cookie, operationAllowed());
        }
        MappedHeader header = MappedHeader.of(transfer.cart(), context.mapper(), problems);
        String allowed = header.operationAllowed() == null ? operationAllowed() : header.operationAllowed();
        if (context.connection().cart().mapping().isEmpty()) {
            return CartContent.of(header.cart(), cookie, allowed);
        }
        MappedLines mapped = new MappedLines(context.mapper(), problems);
        List<CartLine> lines = new ArrayList<>();
        for (CartLine line : header.cart().lines()) {
            lines.add(mapped.apply(line, lines.size()));
        }
        return CartContent.of(header.cart().withLines(lines), cookie, allowed);
    }

    private String operationAllowed() {
        CartUse use = context.connection().cart().operationAllowed();
        if (use != null) {
            return use.label();
        }
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

    private ReturnMessage form(CXML document, byte[] bytes, CartEncoding encoding, Charset charset) {
        ReturnForm.Builder form = ReturnForm.to(context.returnUrl())
                .returnHosts(context.connection().security().returnHosts())
                .framingAllowed(context.connection().security().framingAllowed())
                .target(target());
        if (encoding == CartEncoding.BASE64) {
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
