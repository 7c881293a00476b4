package io.punchout.cxml;

import io.punchout.connection.Connection;
import io.punchout.cxml.model.ProfileResponse;
import io.punchout.problem.Problem;
import io.punchout.protocol.Refusal;
import io.punchout.protocol.Served;
import io.punchout.protocol.ServiceContext;
import io.punchout.protocol.ServiceMessage;
import io.punchout.transaction.MessageType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A ProfileRequest: what is offered here, to this connection (guide p.46-51). */
final class CxmlProfileMessage extends CxmlMessage implements ServiceMessage {
    private final @Nullable ProfileAdjustment adjustment;

    CxmlProfileMessage(CxmlRequest request, @Nullable ProfileAdjustment adjustment) {
        super(request);
        this.adjustment = adjustment;
    }

    @Override
    public MessageType type() {
        return MessageType.PROFILE;
    }

    @Override
    public Served serve(ServiceContext context) {
        Connection connection = context.connection();
        Optional<Problem> unsigned = request.signature(connection);
        if (unsigned.isPresent()) {
            List<Problem> problems = List.of(unsigned.get());
            return Served.refused(refuse(new Refusal(Refusal.Reason.NOT_SUPPORTED, problems)), problems);
        }
        CxmlProfile profile = new CxmlProfile(
                connection.settings(CxmlSettings.class),
                request.entryPoint(context.shopUrl()),
                context.shop().orders().orElse(null));
        return Served.done(request.replies().profile(now -> {
            ProfileResponse offered = profile.at(now);
            if (adjustment != null) {
                adjustment.adjust(connection, offered);
            }
            return offered;
        }));
    }
}
