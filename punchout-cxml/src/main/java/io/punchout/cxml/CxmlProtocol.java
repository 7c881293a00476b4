package io.punchout.cxml;

import io.punchout.cart.Attribute;
import io.punchout.cart.Cart;
import io.punchout.connection.Connection;
import io.punchout.connection.ProtocolSettings;
import io.punchout.cxml.auth.SignatureVerifier;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.PunchOutSetupRequest;
import io.punchout.cxml.model.Request;
import io.punchout.cxml.read.CxmlDocument;
import io.punchout.cxml.read.CxmlForm;
import io.punchout.cxml.read.CxmlOrderLines;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.cxml.read.CxmlSource;
import io.punchout.cxml.read.CxmlTraits;
import io.punchout.cxml.write.CartAdjustment;
import io.punchout.cxml.write.CxmlPersons;
import io.punchout.cxml.write.CxmlPreview;
import io.punchout.cxml.write.CxmlRedaction;
import io.punchout.cxml.write.DtdVersion;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.protocol.Answer;
import io.punchout.protocol.CartMapper;
import io.punchout.protocol.CartReturn;
import io.punchout.protocol.HandoverSection;
import io.punchout.protocol.IncomingMessage;
import io.punchout.protocol.Protocol;
import io.punchout.protocol.ProtocolContext;
import io.punchout.protocol.ReadLimits;
import io.punchout.protocol.ReturnContext;
import io.punchout.protocol.ReturnMessage;
import io.punchout.protocol.TargetValue;
import io.punchout.transaction.MessageType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * cXML PunchOut (Reference Guide 1.2.051). Serves PunchOutSetupRequest, OrderRequest, ProfileRequest and the GET that tests whether the entry point
 * is alive (p.41); answers every other document with Status 450. Immutable and thread-safe.
 */
public final class CxmlProtocol implements Protocol {
    private final @Nullable SignatureVerifier verifier;
    private final @Nullable CartAdjustment adjustment;
    private final @Nullable ProfileAdjustment profile;

    /** The protocol as the standard has it; documents that must be signed are refused, as nothing verifies signatures. */
    public CxmlProtocol() {
        this(null, null, null);
    }

    private CxmlProtocol(
            @Nullable SignatureVerifier verifier,
            @Nullable CartAdjustment adjustment,
            @Nullable ProfileAdjustment profile) {
        this.verifier = verifier;
        this.adjustment = adjustment;
        this.profile = profile;
    }

    /** Returns the protocol with a host's own verification of digital signatures. */
    public CxmlProtocol withSignatures(SignatureVerifier host) {
        return new CxmlProtocol(Objects.requireNonNull(host, "verifier"), adjustment, profile);
    }

    /**
     * Returns the protocol that lets the host change carts before they are written, for {@code
     * PunchOut.builder().protocols(...)}.
     */
    public CxmlProtocol withAdjustment(CartAdjustment host) {
        return new CxmlProtocol(verifier, Objects.requireNonNull(host, "adjustment"), profile);
    }

    /** Returns the protocol that lets the host add to its profile what only the host knows. */
    public CxmlProtocol withProfile(ProfileAdjustment host) {
        return new CxmlProtocol(verifier, adjustment, Objects.requireNonNull(host, "profile"));
    }

    @Override
    public String id() {
        return CxmlSettings.FORMAT;
    }

    @Override
    public Class<? extends ProtocolSettings> settingsType() {
        return CxmlSettings.class;
    }

    /**
     * Recognises everything that looks like XML or says so, documents in forms, messages with attachments, and a GET or
     * HEAD without parameters.
     */
    @Override
    public boolean recognises(HttpRequest request) {
        return isPing(request)
                || (request.method().equals("POST")
                        && (request.contentType().isXml()
                                || isMessageWithAttachments(request)
                                || CxmlSource.beginsWithMarkup(request.body())
                                || holdsDocument(request)));
    }

    @Override
    public String withoutPersons(String recorded) {
        return CxmlPersons.remove(recorded, ReadLimits.defaults());
    }

    private static boolean isPing(HttpRequest request) {
        boolean asks = request.method().equals("GET") || request.method().equals("HEAD");
        return asks && request.rawQuery().isEmpty() && request.body().length == 0;
    }

    /** What GET would say, and to HEAD no more than that it would (RFC 9110, 9.3.2). */
    private static Answer alive(HttpRequest request, Answer answer) {
        HttpReply reply = answer.reply();
        return request.method().equals("HEAD")
                ? new Answer(
                        HttpReply.again(reply.status(), reply.headers(), new byte[0]),
                        answer.redacted(),
                        answer.payloadId())
                : answer;
    }

    private static boolean holdsDocument(HttpRequest request) {
        return CxmlForm.document(request.body(), request.header("Content-Type").orElse(null))
                .isPresent();
    }

    private static boolean isMessageWithAttachments(HttpRequest request) {
        String type = request.contentType().mediaType();
        return type.equals("multipart/related") || type.equals("multipart/mixed");
    }

    @Override
    public List<Attribute> traits(HttpRequest request) {
        return CxmlTraits.of(new CxmlReader(ReadLimits.defaults())
                .read(request.body(), request.header("Content-Type").orElse(null)));
    }

    @Override
    public List<Attribute> traits(String recorded) {
        return CxmlTraits.of(new CxmlReader(ReadLimits.defaults())
                .read(recorded.getBytes(StandardCharsets.UTF_8), "text/xml; charset=UTF-8"));
    }

    @Override
    public IncomingMessage read(HttpRequest request, ProtocolContext context) {
        CxmlReplies replies = new CxmlReplies(context, DtdVersion.DEFAULT);
        if (isPing(request)) {
            return new CxmlAnsweredMessage(
                    MessageType.PING,
                    List.of(),
                    null,
                    "",
                    alive(request, replies.status(CxmlStatus.OK, "The entry point is alive.")),
                    true);
        }
        CxmlOrderLines lines = new CxmlOrderLines();
        CxmlDocument document = new CxmlReader(context.limits())
                .read(request.body(), request.header("Content-Type").orElse(null), lines);
        Optional<CXML> root = document.root();
        PunchOutSetupRequest setup =
                root.map(CXML::getRequest).map(Request::getPunchOutSetupRequest).orElse(null);
        if (root.isPresent() && setup != null) {
            return new CxmlSetupMessage(new CxmlRequest(request, context, root.get(), document, verifier), setup);
        }
        boolean asksForProfile =
                root.map(CXML::getRequest).map(Request::getProfileRequest).isPresent();
        if (root.isPresent() && asksForProfile) {
            CxmlRequest asked = new CxmlRequest(request, context, root.get(), document, verifier);
            return new CxmlProfileMessage(asked, profile);
        }
        if (root.map(CXML::getRequest).map(Request::getOrderRequest).isPresent()) {
            CxmlRequest order = new CxmlRequest(request, context, root.get(), document, verifier);
            return new CxmlOrderMessage(order, lines, !document.attachments().isEmpty());
        }
        return unserved(request, context, document, replies);
    }

    private static IncomingMessage unserved(
            HttpRequest request, ProtocolContext context, CxmlDocument document, CxmlReplies replies) {
        boolean tooLarge = request.body().length > context.limits().bytes();
        String redacted = tooLarge
                ? ""
                : CxmlRedaction.redact(
                        request.body(), request.header("Content-Type").orElse(null), context.limits());
        String type = document.documentType();
        if (document.isReadable() && type != null) {
            Problem problem = Problem.of(CxmlServiceProblem.NOT_SERVED, type + " is not served here.")
                    .hint("This entry point takes PunchOutSetupRequest, OrderRequest and ProfileRequest.");
            return new CxmlAnsweredMessage(
                    MessageType.OTHER,
                    with(document.problems(), problem),
                    document.payloadId(),
                    redacted,
                    replies.status(CxmlStatus.NOT_IMPLEMENTED, problem.message()),
                    false);
        }
        Problem error = document.problems().stream()
                .filter(Problem::isError)
                .findFirst()
                .orElseGet(() -> Problem.of(CxmlServiceProblem.NOT_SERVED, "The document cannot be read."));
        String place = error.line() == 0 ? "" : " (line " + error.line() + ", column " + error.column() + ")";
        return new CxmlAnsweredMessage(
                MessageType.OTHER,
                document.problems(),
                document.payloadId(),
                redacted,
                replies.status(CxmlStatus.NOT_ACCEPTABLE, error.message() + place),
                false);
    }

    private static List<Problem> with(List<Problem> problems, Problem last) {
        return Stream.concat(problems.stream(), Stream.of(last)).toList();
    }

    @Override
    public HttpReply internalError(ProtocolContext context) {
        return new CxmlReplies(context, DtdVersion.DEFAULT)
                .status(
                        CxmlStatus.INTERNAL_SERVER_ERROR,
                        "The shop could not complete the request. It may be tried again.")
                .reply();
    }

    @Override
    public Outcome<ReturnMessage> write(CartReturn what, ReturnContext context) {
        return new CxmlReturn(context, adjustment).write(what);
    }

    @Override
    public List<TargetValue> preview(Cart cart, Connection connection, CartMapper mapper, Problems problems) {
        return new CxmlPreview(mapper, problems).of(cart);
    }

    @Override
    public List<HandoverSection> handover(Connection connection, URI entryPoint) {
        return CxmlHandover.of(connection, entryPoint);
    }
}
