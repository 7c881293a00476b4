package io.punchout.oci;

import io.punchout.connection.Connection;
import io.punchout.http.HttpReply;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.problem.Severity;
import io.punchout.protocol.Answer;
import io.punchout.protocol.CredentialMessage;
import io.punchout.protocol.ProtocolContext;
import io.punchout.protocol.Refusal;
import io.punchout.protocol.SetupMessage;
import io.punchout.protocol.StartLink;
import io.punchout.session.Operation;
import io.punchout.session.SetupRequest;
import io.punchout.transaction.MessageType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A call-up on its way through the core. */
final class CallUpMessage implements SetupMessage {
    private static final int MAX_KEYS = 200;

    private final OciCallUp callUp;
    private final ProtocolContext context;
    private final List<Problem> problems;

    CallUpMessage(OciCallUp callUp, ProtocolContext context) {
        this.callUp = callUp;
        this.context = context;
        // what FUNCTION means is known with the connection
        this.problems = callUp.problems().stream()
                .filter(problem -> !problem.is(OciProblem.FUNCTION_UNKNOWN))
                .toList();
    }

    @Override
    public MessageType type() {
        return MessageType.SETUP_REQUEST;
    }

    @Override
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public @Nullable String payloadId() {
        return null;
    }

    @Override
    public String redacted(@Nullable Connection connection) {
        return OciRedactor.of(connection == null ? null : connection.settings(OciSettings.class))
                .callUp(callUp);
    }

    /** Which parameter is the user name is known only with the connection: so each that may be one gives a key. */
    @Override
    public Set<String> lookupKeys() {
        Set<String> keys = new LinkedHashSet<>();
        callUp.parameters().stream()
                .limit(MAX_KEYS)
                .filter(pair -> !OciNames.isSecret(pair.name()))
                .filter(pair -> !pair.value().isBlank() && pair.value().length() <= OciLogin.MAX_USERNAME_LENGTH)
                .forEach(pair ->
                        keys.add(OciSettings.key(pair.name(), pair.value().strip())));
        return keys;
    }

    @Override
    public Verdict authenticate(Connection connection) {
        if (!(connection.settings() instanceof OciSettings settings)) {
            return Verdict.NOT_THIS_CONNECTION;
        }
        Optional<String> user = callUp.text(OciParameter.USERNAME, settings);
        String password = settings.namesOf(OciParameter.PASSWORD).stream()
                .flatMap(name -> callUp.value(name).stream())
                .findFirst()
                .orElse(null);
        boolean known = false;
        boolean matches = false;
        for (OciLogin login : settings.logins()) {
            if (user.isPresent() && login.username().equals(user.get())) {
                known = true;
                // every password is compared, so that time does not tell which one it was
                matches |= context.secrets().matches(login.password(), password);
            }
        }
        if (!known) {
            return Verdict.NOT_THIS_CONNECTION;
        }
        return matches ? Verdict.ACCEPTED : Verdict.WRONG_SECRET;
    }

    /** Returns what the usual names of functions make of the call-up, until the connection is known. */
    CredentialMessage unauthenticated() {
        return asked(callUp.function());
    }

    /** What is asked for is known with the connection's names for it. */
    @Override
    public CredentialMessage over(Connection connection) {
        return asked(callUp.function(connection.settings(OciSettings.class)));
    }

    private CredentialMessage asked(Outcome<OciFunction> asked) {
        boolean visit = asked instanceof Outcome.Accepted<OciFunction> accepted && opensVisit(accepted.value());
        return visit ? this : new FunctionMessage(callUp, this, asked, context);
    }

    private static boolean opensVisit(OciFunction function) {
        return function instanceof OciFunction.Login || function instanceof OciFunction.Sourcing;
    }

    @Override
    public Outcome<SetupRequest> setup(Connection connection) {
        OciSettings settings = connection.settings(OciSettings.class);
        Optional<Problem> method = methodProblem(connection);
        if (method.isPresent()) {
            return Outcome.refused(method.get());
        }
        Optional<String> hook = callUp.hookUrl(settings);
        if (hook.isEmpty()) {
            return Outcome.refused(noHook(settings));
        }
        Optional<OciFunction> asked = callUp.function(settings).fold(Optional::of, refused -> Optional.empty());
        if (asked.orElse(null) instanceof OciFunction.Sourcing
                && !settings.functions().contains(OciFunctionName.SOURCING)) {
            return Outcome.refused(FunctionMessage.notAllowed(OciFunctionName.SOURCING));
        }
        List<Problem> unknown = callUp.problems(settings).stream()
                .filter(problem -> problem.is(OciProblem.FUNCTION_UNKNOWN))
                .toList();
        return Outcome.accepted(request(settings, hook.get(), asked.orElse(null)), unknown);
    }

    Optional<Problem> methodProblem(Connection connection) {
        OciSettings settings = connection.settings(OciSettings.class);
        return settings.methods().contains(callUp.method())
                ? Optional.empty()
                : Optional.of(Problem.of(
                                OciProblem.METHOD_NOT_ALLOWED,
                                "A call-up by " + callUp.method() + " is not allowed, only by "
                                        + String.join(" or ", settings.methods()) + ".")
                        .hint("Change the method of the call-up in the buyer's system."));
    }

    static Problem noHook(OciSettings settings) {
        return Problem.of(
                        PunchOutProblem.RETURN_URL_MISSING,
                        "The call-up names no return URL: the parameter " + settings.hookParameter() + " is missing.")
                .as(Severity.ERROR)
                .at(settings.hookParameter())
                .hint("Add the return URL, row type 4, to the buyer's call structure.");
    }

    private SetupRequest request(OciSettings settings, String hook, @Nullable OciFunction asked) {
        OciRedactor redactor = OciRedactor.of(settings);
        SetupRequest.Builder request = SetupRequest.builder(Operation.CREATE)
                .returnUrl(hook)
                .language(callUp.language().orElse(null));
        for (Parameter pair : callUp.parameters()) {
            if (!redactor.isSecret(pair.name())) {
                request.attribute(pair.name(), pair.value());
            }
        }
        SetupRequest said = request.build();
        if (asked instanceof OciFunction.Sourcing sourcing
                && said.firstAttribute(OciParameter.SEARCHSTRING.label()) == null) {
            // the shop looks for the usual name
            said = said.toBuilder()
                    .attribute(OciParameter.SEARCHSTRING.label(), sourcing.searchString())
                    .build();
        }
        return said.toBuilder().user(OciUser.of(said)).build();
    }

    @Override
    public Map<String, String> protocolState(Connection connection) {
        OciSettings settings = connection.settings(OciSettings.class);
        Parameters echo = Parameters.of(callUp.parameters().stream()
                .filter(pair -> OciNames.ECHOED.contains(OciNames.fold(pair.name())))
                .toList());
        return new ReturnState(
                        callUp.target(),
                        callUp.returnCharset(settings.charset()),
                        echo,
                        callUp.statics(),
                        callUp.text(OciParameter.OCICANCEL, settings).orElse(""))
                .toMap();
    }

    @Override
    public Answer accept(StartLink link) {
        return new Answer(HttpReply.seeOther(link.url()), "303 See Other\nLocation: " + link.redacted(), null);
    }

    @Override
    public Answer refuse(Refusal refusal) {
        HttpReply page = RefusalPage.of(refusal);
        return new Answer(page, page.bodyText(), null);
    }
}
