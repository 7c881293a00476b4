package io.punchout.cxml;

import io.punchout.connection.Connection;
import io.punchout.cxml.model.PunchOutSetupRequest;
import io.punchout.cxml.read.CxmlSetup;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.protocol.Answer;
import io.punchout.protocol.SetupMessage;
import io.punchout.protocol.StartLink;
import io.punchout.session.Operation;
import io.punchout.session.SetupRequest;
import io.punchout.transaction.MessageType;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A PunchOutSetupRequest. */
final class CxmlSetupMessage extends CxmlMessage implements SetupMessage {
    private final PunchOutSetupRequest setup;

    CxmlSetupMessage(CxmlRequest request, PunchOutSetupRequest setup) {
        super(request);
        this.setup = setup;
    }

    @Override
    public MessageType type() {
        return MessageType.SETUP_REQUEST;
    }

    /**
     * Retries come for hours (guide p.34), so the reply is kept longer than its start link works: a late retry gets the same
     * bytes, and the link in them is refused as any old one is.
     */
    @Override
    public Duration repeatableFor(Connection connection) {
        return connection.settings(CxmlSettings.class).repliesKept();
    }

    @Override
    public Outcome<SetupRequest> setup(Connection connection) {
        Optional<Problem> unsigned = request.signature(connection);
        if (unsigned.isPresent()) {
            return Outcome.refused(unsigned.get());
        }
        Operation operation = CxmlSetup.operation(setup);
        if (operation == null || !connection.settings(CxmlSettings.class).offers(operation)) {
            return Outcome.refused(Problem.of(
                            PunchOutProblem.OPERATION_NOT_ALLOWED,
                            operation == null
                                    ? "The operation is none of create, edit, inspect and source."
                                    : "The operation '" + operation.label() + "' is not offered over this connection.")
                    .at("cXML/Request/PunchOutSetupRequest/@operation"));
        }
        return Outcome.accepted(CxmlSetup.toSetupRequest(request.root(), setup, operation));
    }

    @Override
    public Map<String, String> protocolState(Connection connection) {
        return CxmlSessionState.of(request.root()).toMap();
    }

    @Override
    public Answer accept(StartLink link) {
        return request.replies().startPage(link);
    }
}
