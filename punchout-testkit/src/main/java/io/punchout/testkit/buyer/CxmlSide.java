package io.punchout.testkit.buyer;

import io.punchout.cart.Cart;
import io.punchout.cxml.read.CxmlProblem;
import io.punchout.order.Order;
import io.punchout.platform.PlatformProfile;
import io.punchout.problem.Problem;
import io.punchout.session.Operation;
import io.punchout.session.SetupRequest;
import java.net.URI;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a simulated buyer speaks cXML. */
final class CxmlSide {
    private final PlatformProfile profile;
    private final Set<Deviation> deviations;
    private final CxmlDialect dialect;
    private final CxmlBuyer buyer;
    private final SecureRandom random = new SecureRandom();

    CxmlSide(PlatformProfile profile, Set<Deviation> deviations, CxmlBuyer.Builder buyer) {
        this.profile = profile;
        this.deviations = Set.copyOf(deviations);
        this.dialect = new CxmlDialect(profile, deviations);
        this.buyer = buyer.dtdVersion(CxmlDialect.dtdVersion(profile))
                .orderDtdVersion(CxmlDialect.orderVersion(profile))
                .build();
    }

    /** Returns the operations that systems of this kind know: as the profile says, else all but sourcing. */
    static List<Operation> operations(PlatformProfile profile) {
        List<Operation> known = new ArrayList<>();
        profile.sent("operation").forEach(name -> Operation.of(name).ifPresent(known::add));
        return known.isEmpty() ? List.of(Operation.CREATE, Operation.EDIT, Operation.INSPECT) : List.copyOf(known);
    }

    List<Operation> operations() {
        return operations(profile);
    }

    SetupAnswer ask(Operation operation, URI returnUrl, @Nullable Cart former) {
        SetupRequest.Builder setup = former == null
                ? SetupRequest.builder(operation).returnUrl(returnUrl.toString())
                : Setups.reopen(operation, returnUrl, former);
        return ask(setup);
    }

    /** Asks for a visit, with what the system says of its users besides. */
    SetupAnswer ask(SetupRequest.Builder setup) {
        return buyer.setup(dialect.ask(setup).build(), dialect.contentType(), dialect::bend);
    }

    /** Asks with empty values, as an administrator's button does that tries the settings. */
    SetupAnswer probe(URI returnUrl) {
        SetupRequest setup = dialect.ask(Setups.create(returnUrl)).build();
        return buyer.setup(setup, dialect.contentType(), document -> CxmlDialect.probe(dialect.bend(document)));
    }

    OrderAnswer order(Cart cart) {
        String number = "45" + (10_000_000 + random.nextInt(90_000_000));
        return order(Order.builder(number).cart(cart).build());
    }

    OrderAnswer order(Order order) {
        return buyer.send(buyer.prepare(order).changed(dialect::bendOrder, dialect.contentType()));
    }

    /** A shop gives identities back as they came, so the buyer's own blanks are not held against it. */
    ReceivedCart withoutEcho(ReceivedCart received) {
        if (!deviations.contains(Deviation.BLANKS)) {
            return received;
        }
        List<Problem> problems = received.problems().stream()
                .filter(problem -> !(problem.is(CxmlProblem.BLANKS)
                        && String.valueOf(problem.where()).startsWith("cXML/Header/")))
                .toList();
        return new ReceivedCart(
                received.kind(),
                received.cart(),
                received.buyerCookie(),
                problems,
                received.fields(),
                received.document());
    }

    void close() {
        buyer.close();
    }
}
