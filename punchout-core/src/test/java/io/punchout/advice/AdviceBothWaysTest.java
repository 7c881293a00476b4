package io.punchout.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Charge;
import io.punchout.cart.Money;
import io.punchout.cart.PriceAdjustment;
import io.punchout.connection.Connection;
import io.punchout.platform.PlatformProfile;
import io.punchout.platform.PlatformReader;
import io.punchout.problem.Problem;
import io.punchout.problem.Severity;
import io.punchout.session.Operation;
import io.punchout.session.RestoredItem;
import io.punchout.session.SetupRequest;
import io.punchout.support.Visits;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("every advice is given where it is due, and not for the nearest value that is in order")
class AdviceBothWaysTest {

    /** A question to an advisor, once with what it must tell of, once with what it must not. */
    private interface Question {
        List<Problem> ask(Advisor advisor, boolean due);
    }

    private static CartLine.Builder line() {
        return CartLine.builder("PEN-01")
                .quantity("1")
                .unit("EA")
                .unitPrice("1.25", "EUR")
                .description("Ballpoint pen")
                .classification("UNSPSC", "44121704");
    }

    private static Question line(String platform, BiFunction<CartLine.Builder, Boolean, CartLine.Builder> change) {
        return (advisor, due) -> advisor.advise(connection(platform), cart(change.apply(line(), due)));
    }

    /** No profile of ours drops a text; a host's own may. */
    private static final PlatformProfile DROPPING = PlatformReader.read("""
            {"id": "own", "version": 1, "name": "Own", "formats": ["cxml"], "accepts": [
              {"limit": "text-length", "field": "manufacturerName", "most": 30, "counted": "characters",
               "effect": "dropped", "confidence": "documented", "source": "us"}]}""").orElseThrow();

    private static Cart cart(CartLine.Builder line) {
        return Cart.builder("EUR").line(line).build();
    }

    private static Connection connection(String platform) {
        return Visits.connection().platform(platform).build();
    }

    private static Question question(AdviceCode code) {
        return switch (code) {
            case UNIT_REPLACED -> line("jaggaer", (line, due) -> line.unit(due ? "PK" : "EA"));
            case UNIT_REFUSED -> line("coupa", (line, due) -> line.unit(due ? "PK" : "EA"));
            case UNIT_PASSED_ON -> line("servicenow", (line, due) -> line.unit(due ? "PK" : "EA"));
            case TEXT_CUT -> line("jaggaer", (line, due) -> line.description("x".repeat(due ? 257 : 256)));
            case TEXT_DROPPED ->
                (advisor, due) -> advisor.advise(DROPPING, cart(line().manufacturerName("x".repeat(due ? 31 : 30))));
            case TEXT_REFUSED -> line("sap-srm", (line, due) -> line.supplierPartId("x".repeat(due ? 41 : 40)));
            case TEXT_HIDDEN -> line("ariba", (line, due) -> line.description("x".repeat(due ? 256 : 255)));
            case CHARACTERS_REFUSED -> line("ariba", (line, due) -> line.supplierPartId(due ? "P?1" : "P-1"));
            case PRICE_DECIMALS -> line("jaggaer", (line, due) -> line.unitPrice(due ? "1.00001" : "1.0001", "EUR"));
            case QUANTITY_DECIMALS -> line("unimarket", (line, due) -> line.quantity(due ? "2.5" : "2"));
            case CLASSIFICATION_MISSING -> line("coupa", (line, due) -> due ? line.classifications(List.of()) : line);
            case CLASSIFICATION_DIGITS ->
                line(
                        "jaggaer",
                        (line, due) ->
                                line.classifications(List.of()).classification("UNSPSC", due ? "441217" : "44121704"));
            case FIELD_COUNT ->
                (advisor, due) -> advisor.adviseForm(Visits.connection().build(), due ? 1_001 : 1_000);
            case CART_EMPTY -> (advisor, due) -> advisor.adviseEmpty(connection(due ? "oracle-ebs" : "coupa"));
            case CURRENCIES_MIXED ->
                line("coupa", (line, due) -> line.shipping(new Charge(Money.of("3", due ? "USD" : "EUR"), "Parcel")));
            case PRICE_ZERO -> line("coupa", (line, due) -> line.unitPrice(due ? "0.00" : "0.01", "EUR"));
            case PRICE_NEGATIVE -> line("coupa", (line, due) -> line.unitPrice(due ? "-0.01" : "0.01", "EUR"));
            case TOTAL_DIFFERS ->
                (advisor, due) -> {
                    Cart.Builder cart = Cart.builder("EUR").line(line());
                    return advisor.advise(
                            connection("jaggaer"),
                            (due ? cart.adjustment(PriceAdjustment.deduction("Discount", Money.of("1", "EUR"))) : cart)
                                    .build());
                };
            case AUXILIARY_ID_CHANGED ->
                (advisor, due) -> {
                    SetupRequest edit = SetupRequest.builder(Operation.EDIT)
                            .item(new RestoredItem("PEN-01", "key-1", BigDecimal.ONE, List.of()))
                            .build();
                    Cart cart = cart(line().supplierPartAuxiliaryId(due ? "key-2" : "key-1"));
                    return advisor.advise(connection("ariba"), edit, cart);
                };
        };
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void told(AdviceCode code) {
        assertThat(Visits.codes(question(code).ask(Advisor.standard(), true))).contains(code.code());
        assertThat(Visits.codes(question(code).ask(Advisor.standard(), false))).doesNotContain(code.code());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("the host decides per code whether it stops the cart, or is not told at all")
    void hostDecides(AdviceCode code) {
        Question question = question(code);
        assertThat(question.ask(Advisor.standard(), true)).noneMatch(AdviceBothWaysTest::stops);
        Advisor stopping = Advisor.standard().stoppingAt(code);
        assertThat(question.ask(stopping, true))
                .filteredOn(AdviceBothWaysTest::stops)
                .isNotEmpty()
                .allMatch(problem -> problem.is(code));
        assertThat(question.ask(stopping, false)).noneMatch(AdviceBothWaysTest::stops);
        Advisor silent = Advisor.standard().silentAbout(code);
        assertThat(Visits.codes(question.ask(silent, true))).doesNotContain(code.code());
    }

    private static boolean stops(Problem problem) {
        return problem.severity() == Severity.ERROR;
    }
}
