package io.punchout.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.punchout.cart.CartLine;
import io.punchout.connection.ProtocolSettings;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.protocol.CartReturn;
import io.punchout.protocol.IncomingMessage;
import io.punchout.protocol.Protocol;
import io.punchout.protocol.ProtocolContext;
import io.punchout.protocol.ReturnContext;
import io.punchout.protocol.ReturnMessage;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A third protocol, only to test the core with: a text of lines such as {@code user=anna}. It shows, too, that a
 * protocol needs nothing but the exported packages.
 */
public final class TextProtocol implements Protocol {
    public static final String ID = "text";
    public static final String CONTENT_TYPE = "text/x-visit";

    /** A cart line with this number cannot be written. */
    public static final String UNWRITABLE = "UNWRITABLE";

    static {
        // the module-info of a real protocol does this: opens io.punchout.support to com.fasterxml.jackson.databind
        TextProtocol.class.getModule().addOpens("io.punchout.support", ObjectMapper.class.getModule());
    }

    private final String id;

    public TextProtocol() {
        this(ID);
    }

    public TextProtocol(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Class<? extends ProtocolSettings> settingsType() {
        return TextSettings.class;
    }

    @Override
    public boolean recognises(HttpRequest request) {
        if (request.header("X-Recognise").isPresent()) {
            throw new IllegalStateException("planted failure in recognises");
        }
        return request.contentType().mediaType().equals(CONTENT_TYPE);
    }

    @Override
    public IncomingMessage read(HttpRequest request, ProtocolContext context) {
        Map<String, String> values = new LinkedHashMap<>();
        new String(request.body(), StandardCharsets.UTF_8).lines().forEach(line -> {
            int equals = line.indexOf('=');
            values.put(equals < 0 ? line : line.substring(0, equals), equals < 0 ? "" : line.substring(equals + 1));
        });
        if (values.containsKey("explode")) {
            throw new IllegalStateException("planted failure in read: " + values);
        }
        return values.containsKey("ping") ? new TextPing() : new TextSetup(values, context);
    }

    @Override
    public HttpReply internalError(ProtocolContext context) {
        return HttpReply.text(200, "internal error of " + id);
    }

    @Override
    public Outcome<ReturnMessage> write(CartReturn what, ReturnContext context) {
        ReturnForm.Builder form = ReturnForm.to(context.returnUrl())
                .field("cookie", context.session().protocolState().getOrDefault("cookie", ""))
                .returnHosts(context.connection().security().returnHosts());
        StringBuilder text = new StringBuilder(what.getClass().getSimpleName());
        if (what instanceof CartReturn.Transfer transfer) {
            for (CartLine line : transfer.cart().lines()) {
                if (line.supplierPartId().equals(UNWRITABLE)) {
                    return Outcome.refused(Problem.of(PunchOutProblem.CART_VALUE_MISSING, "unwritable"));
                }
                form.field("line", line.supplierPartId() + "|" + line.description());
                text.append(' ').append(line.supplierPartId());
            }
        }
        String payloadId = context.protocol().messageIds().get();
        ReturnMessage message = new ReturnMessage(form.build(), text.toString(), payloadId);
        return Outcome.accepted(message, List.of());
    }
}
