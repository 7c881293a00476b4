package io.punchout.testkit.buyer;

import io.punchout.cart.Cart;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Message;
import io.punchout.cxml.model.PunchOutOrderMessage;
import io.punchout.cxml.model.Status;
import io.punchout.cxml.read.CxmlCart;
import io.punchout.cxml.read.CxmlDocument;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameters;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.protocol.ReadLimits;
import io.punchout.session.Operation;
import io.punchout.testkit.buyer.ReceivedCart.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads cXML carts from what browsers post, as a procurement system must: {@code cxml-base64} before {@code
 * cxml-urlencoded}, names in any case, base64 with line breaks or with blanks for plus signs (cXML guide p.26-27 and 86).
 */
public final class CxmlReceiver {
    private CxmlReceiver() {}

    /** Tells whether a form holds a cXML cart. */
    public static boolean recognises(HttpRequest arrived) {
        Parameters fields = FormCharset.fields(arrived);
        return fields.first("cxml-base64")
                .or(() -> fields.first("cxml-urlencoded"))
                .isPresent();
    }

    /**
     * Reads a form.
     *
     * @param operation what the visit was for: an empty cart means something else after an edit
     */
    public static ReceivedCart read(HttpRequest arrived, Operation operation) {
        Parameters fields = FormCharset.fields(arrived);
        Optional<String> base64 = fields.first("cxml-base64");
        if (base64.isPresent()) {
            Optional<byte[]> bytes = decode(base64.get());
            return bytes.isEmpty()
                    ? unreadable("The field cxml-base64 is no base64.", fields)
                    : read(
                            bytes.get(),
                            "application/xml",
                            new String(bytes.get(), StandardCharsets.UTF_8),
                            fields,
                            operation);
        }
        Optional<String> plain = fields.first("cxml-urlencoded");
        if (plain.isEmpty()) {
            return unreadable("There is neither a field cxml-base64 nor cxml-urlencoded.", fields);
        }
        // the text was decoded with the form: what its XML declaration says of bytes no longer counts
        byte[] bytes = plain.get().getBytes(StandardCharsets.UTF_8);
        return read(bytes, "text/xml; charset=UTF-8", plain.get(), fields, operation);
    }

    private static Optional<byte[]> decode(String base64) {
        String text = base64.strip().replaceAll("[\r\n\t]", "").replace(' ', '+');
        try {
            return Optional.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static ReceivedCart unreadable(String why, Parameters fields) {
        Problem problem = Problem.of(PunchOutProblem.REQUEST_UNRECOGNISED, why);
        return new ReceivedCart(Kind.UNREADABLE, null, null, List.of(problem), fields, "");
    }

    private static ReceivedCart read(
            byte[] bytes, String contentType, String text, Parameters fields, Operation operation) {
        CxmlDocument document = new CxmlReader(ReadLimits.defaults()).read(bytes, contentType);
        List<Problem> problems = new ArrayList<>(document.problems());
        Message message = document.root().map(CXML::getMessage).orElse(null);
        PunchOutOrderMessage order = message == null ? null : message.getPunchOutOrderMessage();
        if (message == null || order == null) {
            return new ReceivedCart(Kind.UNREADABLE, null, null, problems, fields, text);
        }
        Kind kind = kind(message, order, operation);
        Cart cart = null;
        if (kind == Kind.CART) {
            Outcome<Cart> outcome = CxmlCart.toCart(order);
            problems.addAll(outcome.problems());
            cart = outcome instanceof Outcome.Accepted<Cart> accepted ? accepted.value() : null;
            kind = cart == null ? Kind.UNREADABLE : Kind.CART;
        }
        return new ReceivedCart(kind, cart, cookie(order), problems, fields, text);
    }

    private static Kind kind(Message message, PunchOutOrderMessage order, Operation operation) {
        Status status = message.getStatus();
        if (status != null && "204".equals(status.getCode())) {
            return Kind.CANCELLED;
        }
        if (!order.getItemIn().isEmpty()) {
            return Kind.CART;
        }
        return operation == Operation.EDIT ? Kind.CLEARED : Kind.CANCELLED;
    }

    private static @Nullable String cookie(PunchOutOrderMessage order) {
        return order.getBuyerCookie() == null ? null : order.getBuyerCookie().text();
    }
}
