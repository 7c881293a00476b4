package io.punchout.advice;

import static io.punchout.support.Visits.cart;
import static io.punchout.support.Visits.codes;
import static io.punchout.support.Visits.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.connection.CartSettings;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Severity;
import io.punchout.session.Session;
import io.punchout.support.Visits;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("advice before a cart leaves, and while the user still shops")
class AdviceBeforeReturnTest {
    private final Visits visits = new Visits()
            .connect(Visits.connection()
                    .platform("jaggaer")
                    .cart(CartSettings.defaults())
                    .build());
    private final Cart packs = Cart.builder("EUR")
            .line(line("PEN-01").unit("PK").classification("UNSPSC", "44121704"))
            .build();

    @Test
    @DisplayName("a cart goes with its advice, which is also on record")
    void told() {
        Session session = visits.session();
        Outcome<ReturnForm> form = visits.punchOut().transfer(session.id(), packs);
        assertThat(form.isAccepted()).isTrue();
        assertThat(codes(form.problems())).contains("advice.unit_replaced");
        assertThat(codes(visits.lastEntry().problems())).contains("advice.unit_replaced");
    }

    @Test
    @DisplayName("a code that the host stops at keeps the visit open: mended, the cart goes")
    void stopped() {
        visits.with(builder -> builder.advisor(Advisor.standard().stoppingAt(AdviceCode.UNIT_REPLACED)));
        Session session = visits.session();
        Outcome<ReturnForm> form = visits.punchOut().transfer(session.id(), packs);
        assertThat(form.isAccepted()).isFalse();
        assertThat(form.error().code()).isEqualTo("advice.unit_replaced");
        assertThat(visits.lastEntry().successful()).isFalse();
        assertThat(visits.punchOut().transfer(session.id(), cart()).isAccepted())
                .isTrue();
    }

    @Test
    @DisplayName("asking says what transfer would say, records nothing and leaves the visit as it is")
    void asked() {
        Session session = visits.session();
        int before = visits.entries().size();
        List<Problem> asked = visits.punchOut().advise(session.id(), packs);
        assertThat(visits.entries()).hasSize(before);
        assertThat(visits.punchOut().advise(session.id(), packs)).isEqualTo(asked);
        assertThat(visits.punchOut().transfer(session.id(), packs).problems()).isEqualTo(asked);
    }

    @Test
    @DisplayName("asking tells errors that would keep the cart here, too")
    void askedForErrors() {
        Session session = visits.session();
        assertThat(codes(visits.punchOut().advise(session.id(), Cart.empty("EUR"))))
                .contains("cart.empty");
        assertThat(codes(visits.punchOut().advise("nobody's", packs))).containsExactly("session.unknown");
        visits.clock.advance(Duration.ofDays(2));
        assertThat(codes(visits.punchOut().advise(session.id(), packs))).containsExactly("session.expired");
    }

    @Test
    @DisplayName("advice is about the cart as it leaves: units that the connection maps are mapped")
    void asItLeaves() {
        visits.connect(Visits.connection()
                .platform("jaggaer")
                .cart(CartSettings.builder().units(Map.of("PK", "PAK")).build())
                .build());
        Session session = visits.session();
        assertThat(visits.punchOut().advise(session.id(), packs)).isEmpty();
    }

    @Test
    @DisplayName("Oracle EBS: emptying the cart is told, cancelling is not")
    void emptied() {
        visits.connect(Visits.connection().platform("oracle-ebs").build());
        Session edit = visits.session("operation=edit");
        assertThat(codes(visits.punchOut().clear(edit.id()).problems())).containsExactly("advice.cart_empty");
    }

    @Test
    @DisplayName("no platform on the connection: what is odd in any cart is told, nothing else")
    void noPlatform() {
        visits.connect(Visits.connection().build());
        Session session = visits.session();
        Cart odd = Cart.builder("EUR")
                .line(line("PEN-01").unit("PK").unitPrice("0", "EUR"))
                .build();
        assertThat(visits.punchOut().advise(session.id(), odd)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("advice.price_zero");
            assertThat(problem.severity()).isEqualTo(Severity.ADVICE);
        });
    }
}
