package io.punchout;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.cart.Charge;
import io.punchout.cart.Money;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.session.Session;
import io.punchout.support.Visits;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("transfer: what the core checks of a cart, whatever the protocol")
class CartRulesTest {
    private final Visits visits = new Visits();
    private final Session session = visits.session();

    private List<Problem> refused(Cart cart) {
        Outcome<ReturnForm> outcome = visits.punchOut().transfer(session.id(), cart);
        assertThat(outcome.isAccepted()).isFalse();
        assertThat(visits.lastEntry().problems()).isEqualTo(outcome.problems());
        assertThat(visits.punchOut().transfer(session.id(), Visits.cart()).isAccepted())
                .as("a refused cart leaves the session open")
                .isTrue();
        return outcome.problems();
    }

    private static void assertProblem(List<Problem> problems, PunchOutProblem code, String where) {
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.is(code)).isTrue();
            assertThat(problem.where()).isEqualTo(where);
        });
    }

    @Test
    void anEmptyCartIsRefusedBecauseTheBuyerWouldDeleteTheLines() {
        assertProblem(refused(Cart.empty("EUR")), PunchOutProblem.CART_EMPTY, "lines");
    }

    @Test
    void aLineInAnotherCurrencyIsRefused() {
        Cart cart = Cart.builder("EUR")
                .line(Visits.line("A"))
                .line(Visits.line("B").unitPrice("1", "USD"))
                .build();
        assertProblem(refused(cart), PunchOutProblem.CART_CURRENCY_MIXED, "lines[1].unitPrice");
    }

    @Test
    void shippingAndTaxInAnotherCurrencyAreRefused() {
        Charge dollars = new Charge(Money.of("5", "USD"), "by air");
        Cart cart = Cart.builder("EUR")
                .line(Visits.line("A"))
                .shipping(dollars)
                .tax(dollars)
                .build();
        List<Problem> problems = refused(cart);
        assertProblem(problems, PunchOutProblem.CART_CURRENCY_MIXED, "shipping");
        assertProblem(problems, PunchOutProblem.CART_CURRENCY_MIXED, "tax");
    }

    @Test
    void theCurrencyOfACartMayBeWrittenInLowerCaseLikeThatOfItsPrices() {
        Cart cart =
                Cart.builder("inr").line(Visits.line("A").unitPrice("1", "inr")).build();
        assertThat(visits.punchOut().transfer(session.id(), cart).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.000"})
    void aQuantityThatIsNotPositiveIsRefused(String quantity) {
        Cart cart =
                Cart.builder("EUR").line(Visits.line("A").quantity(quantity)).build();
        assertProblem(refused(cart), PunchOutProblem.CART_NUMBER_INVALID, "lines[0].quantity");
    }

    @Test
    void valuesThatEveryLineNeedsAreAskedForAllAtOnce() {
        Cart cart = Cart.builder("EUR")
                .line(Visits.line(" ").description("\t").unit(""))
                .build();
        List<Problem> problems = refused(cart);
        assertThat(problems).hasSize(3);
        assertProblem(problems, PunchOutProblem.CART_VALUE_MISSING, "lines[0].supplierPartId");
        assertProblem(problems, PunchOutProblem.CART_VALUE_MISSING, "lines[0].description");
        assertProblem(problems, PunchOutProblem.CART_VALUE_MISSING, "lines[0].unit");
    }

    @Test
    void aLongDescriptionIsCutAtACharacterNotInsideOneAndTheCutIsReported() {
        String emoji = "\uD83D\uDE00";
        Cart cart = Cart.builder("EUR")
                .line(Visits.line("A").description("exactly 10"))
                .line(Visits.line("B").description("nine char" + emoji + emoji))
                .build();
        Outcome<ReturnForm> outcome = visits.punchOut().transfer(session.id(), cart);
        assertThat(outcome.orElseThrow().fields())
                .extracting("value")
                .containsSequence("A|exactly 10", "B|nine char" + emoji);
        assertThat(outcome.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.is(PunchOutProblem.CART_TEXT_CUT)).isTrue();
            assertThat(problem.isError()).isFalse();
            assertThat(problem.where()).isEqualTo("lines[1].description");
        });
        assertThat(visits.lastEntry().problems()).isEqualTo(outcome.problems());
        assertThat(visits.lastEntry().successful()).isTrue();
    }

    @Test
    void tenCharactersBeyondTheBasicPlaneAreNotCut() {
        String ten = "\uD83D\uDE00".repeat(10);
        Cart cart = Cart.builder("EUR").line(Visits.line("A").description(ten)).build();
        assertThat(visits.punchOut().transfer(session.id(), cart).problems()).isEmpty();
    }
}
