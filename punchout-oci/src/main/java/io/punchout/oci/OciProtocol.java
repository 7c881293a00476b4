package io.punchout.oci;

import io.punchout.cart.Attribute;
import io.punchout.cart.Cart;
import io.punchout.connection.Connection;
import io.punchout.connection.ProtocolSettings;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameter;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutProblem;
import io.punchout.protocol.CartMapper;
import io.punchout.protocol.CartReturn;
import io.punchout.protocol.HandoverSection;
import io.punchout.protocol.IncomingMessage;
import io.punchout.protocol.Protocol;
import io.punchout.protocol.ProtocolContext;
import io.punchout.protocol.Refusal;
import io.punchout.protocol.ReturnContext;
import io.punchout.protocol.ReturnMessage;
import io.punchout.protocol.TargetValue;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * SAP Open Catalog Interface, OCI 2.0 to 5.0: the call-up by the user's browser (OCI 1) and the cart as an HTML form (OCI
 * 2). The functions besides shopping (OCI 1.4) are answered from {@link io.punchout.spi.Products}. Immutable and thread-safe.
 *
 * <p>A line becomes an item by the rules of {@link OciField} and the connection's version. From 4.0 an item has DESCRIPTION
 * or MATNR, never both: a line with a buyer's product number sends its text as LONGTEXT alone. A text longer than its
 * field is cut, reported, and whole in LONGTEXT; a key or number that does not fit is refused, never changed. A price of
 * more than three decimals is stated for 10, 100, 1000 units by PRICEUNIT. Attributes of a line that are named like a
 * field ({@code CUST_FIELD1}, {@code CONTRACT}) fill it. What OCI has no field for is reported.
 */
public final class OciProtocol implements Protocol {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    @Override
    public String id() {
        return OciSettings.FORMAT;
    }

    @Override
    public Class<? extends ProtocolSettings> settingsType() {
        return OciSettings.class;
    }

    /** Tells whether this is a GET, HEAD or POST with parameters in its URL or as a form, and no XML document. */
    @Override
    public boolean recognises(HttpRequest request) {
        return METHODS.contains(request.method())
                && !FormText.isXml(request)
                && (!request.rawQuery().isEmpty() || FormText.isMultipart(request) || FormText.hasForm(request));
    }

    @Override
    public String withoutPersons(String recorded) {
        return OciPersons.remove(recorded);
    }

    @Override
    public IncomingMessage read(HttpRequest request, ProtocolContext context) {
        long size = (long) request.body().length + request.rawQuery().length();
        if (size > context.limits().bytes()) {
            return new UnreadCallUp(
                    Problem.of(
                            PunchOutProblem.REQUEST_TOO_LARGE,
                            "The call-up is larger than " + context.limits().bytes() + " bytes."),
                    RefusalPage.tooLarge());
        }
        if (countPairs(request) > OciCallUp.MAX_PARAMETERS) {
            return tooMany();
        }
        if (request.method().equals("HEAD")) {
            return new LinkCheck();
        }
        if (FormText.isMultipart(request) && !FormText.hasForm(request)) {
            Problem problem = Problem.of(
                            OciProblem.FORM_TYPE,
                            "The call-up came as multipart/form-data, and its parts could not be told apart.")
                    .hint("Let the buyer's system send it as application/x-www-form-urlencoded.");
            return unread(problem);
        }
        Optional<String> charset = FormText.unreadable(request);
        if (charset.isPresent()) {
            return unread(Problem.of(
                            OciProblem.FORM_TYPE,
                            "The call-up came in the charset " + charset.get() + ", in which no form can be read.")
                    .at("Content-Type")
                    .hint("Let the buyer's system send it in UTF-8."));
        }
        OciCallUp callUp = OciCallUp.of(request);
        // divided in another way than by ampersands, there may be more
        return callUp.parameters().list().size() > OciCallUp.MAX_PARAMETERS
                ? tooMany()
                : new CallUpMessage(callUp, context).unauthenticated();
    }

    private static IncomingMessage tooMany() {
        return unread(Problem.of(
                OciProblem.TOO_MANY_PARAMETERS,
                "The call-up has more than " + OciCallUp.MAX_PARAMETERS + " parameters."));
    }

    private static IncomingMessage unread(Problem problem) {
        return new UnreadCallUp(problem, RefusalPage.of(new Refusal(Refusal.Reason.BAD_REQUEST, List.of(problem))));
    }

    @Override
    public List<Attribute> traits(HttpRequest request) {
        if (countPairs(request) > OciCallUp.MAX_PARAMETERS) {
            return List.of();
        }
        return traits(OciCallUp.of(request));
    }

    @Override
    public List<Attribute> traits(String recorded) {
        boolean many = recorded.chars().filter(c -> c == '&').count() >= OciCallUp.MAX_PARAMETERS;
        return many ? List.of() : traits(OciCallUp.parse(recorded));
    }

    private static List<Attribute> traits(OciCallUp callUp) {
        return callUp.parameters().stream()
                .map(Parameter::name)
                .filter(name -> !name.isBlank())
                .distinct()
                .map(name -> new Attribute("parameter", name))
                .toList();
    }

    private static long countPairs(HttpRequest request) {
        long separators = request.rawQuery().chars().filter(c -> c == '&').count();
        for (byte b : request.body()) {
            separators += b == '&' ? 1 : 0;
        }
        return separators + 1;
    }

    @Override
    public HttpReply internalError(ProtocolContext context) {
        return RefusalPage.internalError();
    }

    @Override
    public Outcome<ReturnMessage> write(CartReturn what, ReturnContext context) {
        return new ReturnWriter(context).write(what);
    }

    @Override
    public List<TargetValue> preview(Cart cart, Connection connection, CartMapper mapper, Problems problems) {
        return new OciPreview(connection.settings(OciSettings.class)).of(cart, mapper, problems);
    }

    @Override
    public List<HandoverSection> handover(Connection connection, URI entryPoint) {
        return OciHandover.of(connection, entryPoint);
    }
}
