package io.punchout.cxml;

import io.punchout.connection.Connection;
import io.punchout.cxml.auth.Credentials;
import io.punchout.cxml.auth.MacVerdict;
import io.punchout.cxml.auth.SignatureVerifier;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Request;
import io.punchout.cxml.read.CxmlDocument;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.cxml.write.CxmlRedaction;
import io.punchout.cxml.write.DtdVersion;
import io.punchout.http.HttpRequest;
import io.punchout.problem.Problem;
import io.punchout.protocol.Answer;
import io.punchout.protocol.CredentialMessage.Verdict;
import io.punchout.protocol.ProtocolContext;
import io.punchout.protocol.Refusal;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every Request has in common: its envelope, who sent it, and how it is refused. Used by one thread. */
final class CxmlRequest {
    private final HttpRequest http;
    private final ProtocolContext context;
    private final CXML root;
    private final List<Problem> problems;
    private final Credentials credentials;
    private final @Nullable SignatureVerifier verifier;
    private MacVerdict mac = MacVerdict.NONE;
    private DtdVersion version = DtdVersion.DEFAULT;
    private HttpStatusRule httpStatus = HttpStatusRule.ALWAYS_200;

    CxmlRequest(
            HttpRequest http,
            ProtocolContext context,
            CXML root,
            CxmlDocument document,
            @Nullable SignatureVerifier verifier) {
        this.http = http;
        this.context = context;
        this.root = root;
        this.problems = document.problems();
        this.credentials = Credentials.of(root.getHeader());
        this.verifier = verifier;
    }

    HttpRequest http() {
        return http;
    }

    /** Returns the URL that the request came to, of the shop's own address: Host is the sender's word. */
    String entryPoint(URI shopUrl) {
        return shopUrl.resolve(URI.create(http.path())).toString();
    }

    CXML root() {
        return root;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Reads the body again, lines and all. */
    CxmlDocument readAgain() {
        return read(http.body(), http.header("Content-Type").orElse(null));
    }

    CxmlDocument read(byte[] body, @Nullable String contentType) {
        return new CxmlReader(context.limits()).read(body, contentType);
    }

    boolean isTest() {
        Request request = root.getRequest();
        return request != null && DeploymentMode.isTest(request.deploymentMode());
    }

    String redacted() {
        return CxmlRedaction.redact(http.body(), http.header("Content-Type").orElse(null), context.limits());
    }

    Set<String> lookupKeys() {
        Set<String> keys = new LinkedHashSet<>(credentials.from().keys());
        keys.addAll(credentials.sender().keys());
        return keys;
    }

    Optional<Problem> contradiction() {
        return credentials
                .contradictingParty()
                .map(party -> Problem.of(
                                CxmlServiceProblem.CREDENTIALS_CONTRADICT,
                                "The document gives two identities of one domain for the same party.")
                        .at("cXML/Header/" + party)
                        .hint("Name the party once in each domain (guide p.31)."));
    }

    Verdict authenticate(Connection connection) {
        CxmlSettings settings = connection.settings(CxmlSettings.class);
        Set<String> senders = settings.senderKeys();
        Set<String> recipients = settings.recipientKeys();
        boolean handedOver = senders.isEmpty() || credentials.sender().isOneOf(senders);
        boolean addressed = recipients.isEmpty() || credentials.to().isOneOf(recipients);
        if (!credentials.name(settings.lookupKeys()) || !handedOver || !addressed) {
            return Verdict.NOT_THIS_CONNECTION;
        }
        if (!proves(settings)) {
            return Verdict.WRONG_SECRET;
        }
        // not before: a refusal must not tell by its form that the connection exists
        version = settings.dtdVersion(CxmlDocumentType.RESPONSE);
        httpStatus = settings.httpStatus();
        return settings.deploymentMode().takes(isTest()) ? Verdict.ACCEPTED : Verdict.WRONG_MODE;
    }

    private boolean proves(CxmlSettings settings) {
        boolean proven = credentials.prove(settings.sharedSecret(), context.secrets());
        if (!proven) {
            MacVerdict found = settings.credentialMacAccepted()
                    ? credentials.verifyMac(
                            context.secrets().resolve(settings.sharedSecret()),
                            context.clock().instant())
                    : MacVerdict.NONE;
            mac = found.compareTo(mac) > 0 ? found : mac;
            proven = found == MacVerdict.VALID;
        }
        return proven;
    }

    /** A key of From or Sender that belongs to another connection, and is none of the accepted one's own or its network's. */
    boolean contradicts(Connection accepted, Connection other) {
        CxmlSettings settings = accepted.settings(CxmlSettings.class);
        Set<String> strange = new LinkedHashSet<>(lookupKeys());
        strange.removeAll(settings.lookupKeys());
        strange.removeAll(settings.senderKeys());
        return !Collections.disjoint(strange, other.settings().lookupKeys());
    }

    List<Problem> authenticationProblems() {
        return switch (mac) {
            case NONE, VALID -> List.of();
            case UNSUPPORTED ->
                List.of(
                        mac(
                                CxmlServiceProblem.MAC_UNSUPPORTED,
                                "The CredentialMac is not of the type FromSenderCredentials and HMAC-SHA1-96, or has no dates."));
            case WRONG ->
                List.of(mac(
                        CxmlServiceProblem.MAC_WRONG,
                        "The CredentialMac does not fit these parties, dates and secret."));
            case OUT_OF_TIME ->
                List.of(mac(
                        CxmlServiceProblem.MAC_OUT_OF_TIME, "The CredentialMac is not valid yet, or not any more."));
        };
    }

    private static Problem mac(CxmlServiceProblem code, String message) {
        return Problem.of(code, message).at("cXML/Header/Sender/Credential/CredentialMac");
    }

    /** Returns why the document's signature stands in the way. */
    Optional<Problem> signature(Connection connection) {
        SignatureRule rule = connection.settings(CxmlSettings.class).signatures();
        boolean signed = root.otherElements().stream().anyMatch(element -> "Signature".equals(element.getLocalName()));
        if (rule == SignatureRule.IGNORED || (!signed && rule == SignatureRule.IF_PRESENT)) {
            return Optional.empty();
        }
        if (!signed) {
            return Optional.of(Problem.of(CxmlServiceProblem.SIGNATURE_REQUIRED, "The document must be signed.")
                    .at("cXML"));
        }
        if (verifier == null) {
            return Optional.of(Problem.of(
                            CxmlServiceProblem.SIGNATURE_INVALID, "The signature of the document cannot be verified.")
                    .at("cXML/Signature")
                    .hint("Give CxmlProtocol a SignatureVerifier, or let the connection ignore signatures."));
        }
        return switch (verifier.verify(connection, http.body())) {
            case VALID -> Optional.empty();
            case INVALID ->
                Optional.of(Problem.of(CxmlServiceProblem.SIGNATURE_INVALID, "The signature does not fit the document.")
                        .at("cXML/Signature"));
            case UNACCEPTABLE ->
                Optional.of(Problem.of(
                                CxmlServiceProblem.SIGNATURE_UNACCEPTABLE,
                                "The signer, or the method of signing, is not accepted.")
                        .at("cXML/Signature"));
        };
    }

    CxmlReplies replies() {
        return new CxmlReplies(context, version, httpStatus);
    }

    Answer refuse(Refusal refusal) {
        return replies().status(CxmlRefusal.status(refusal), CxmlRefusal.explanation(refusal));
    }
}
