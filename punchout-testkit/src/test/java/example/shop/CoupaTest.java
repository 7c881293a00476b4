// testing-first:start
package example.shop;

import static io.punchout.testkit.assertion.PunchOutAssertions.assertThat;

import io.punchout.PunchOut;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.connection.Connection;
import io.punchout.cxml.CxmlSettings;
import io.punchout.problem.Outcome;
import io.punchout.secret.Secret;
import io.punchout.session.Operation;
import io.punchout.session.ShopUser;
import io.punchout.testkit.Samples;
import io.punchout.testkit.buyer.ReceivedCart;
import io.punchout.testkit.buyer.SimulatedBuyer;
import io.punchout.testkit.buyer.SimulatedVisit;
import io.punchout.testkit.junit.Platform;
import io.punchout.testkit.junit.SimulatedBuyers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CoupaTest {
    private static final String SECRET = "a long random secret";

    /** Who may come: your configuration, with carts going back to this machine. */
    private static final Connection ACME = Connection.builder("acme")
            .platform("coupa")
            .businessUnit("acme-inc")
            .settings(CxmlSettings.builder()
                    .credential("DUNS", "acme")
                    .sharedSecret(Secret.of(SECRET))
                    .build())
            .security(Samples.loopback())
            .build();

    @RegisterExtension
    static final SimulatedBuyers buyers = SimulatedBuyers.of(bench -> {
                PunchOut punchOut = bench.punchOut()
                        .shop((connection, setup) -> Outcome.accepted(ShopUser.of("guest")))
                        .connections(List.of(ACME))
                        .build();
                return bench.serve(punchOut, session -> pens());
            })
            .domain("DUNS")
            .identity("acme")
            .secret(SECRET);

    private static Cart pens() {
        return Cart.builder("EUR")
                .line(CartLine.builder("PEN-01")
                        .quantity("12")
                        .unit("EA")
                        .unitPrice("1.25", "EUR")
                        .description("Ballpoint pen, blue")
                        .classification("UNSPSC", "44121704"))
                .build();
    }

    @Test
    void coupaTakesThePens(@Platform("coupa") SimulatedBuyer coupa) {
        SimulatedVisit visit = coupa.open(Operation.CREATE);
        visit.browser().submit(visit.page(), "form#punchout-return");

        ReceivedCart received = visit.received();
        assertThat(received).hasNoProblems().cart().hasParts("PEN-01").hasTotal("15", "EUR");
        assertThat(visit.taken(received).get(0)).isTaken();
    }
}
// testing-first:end
