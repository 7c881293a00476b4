package io.punchout.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Charge;
import io.punchout.cart.Money;
import io.punchout.cart.PriceAdjustment;
import io.punchout.connection.CartSettings;
import io.punchout.connection.Connection;
import io.punchout.platform.Confidence;
import io.punchout.platform.Limit;
import io.punchout.platform.PlatformProfile;
import io.punchout.problem.Problem;
import io.punchout.problem.Severity;
import io.punchout.session.Operation;
import io.punchout.session.RestoredItem;
import io.punchout.session.SetupRequest;
import io.punchout.support.Visits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("advice on a cart, by the platform of its connection (platforms.md)")
class AdvisorTest {
    private final Advisor advisor = Advisor.standard();

    private static Connection connection(String platform) {
        return Visits.connection().platform(platform).build();
    }

    private static CartLine.Builder line() {
        return CartLine.builder("PEN-01")
                .unitPrice("1.25", "EUR")
                .description("a pen")
                .classification("UNSPSC", "44121704");
    }

    private static Cart cart(UnaryOperator<CartLine.Builder> change) {
        return Cart.builder("EUR").line(change.apply(line())).build();
    }

    private List<Problem> told(String platform, UnaryOperator<CartLine.Builder> change) {
        return advisor.advise(connection(platform), cart(change));
    }

    private static void assertOne(List<Problem> problems, AdviceCode code, Severity severity, String where) {
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code.code());
            assertThat(problem.severity()).isEqualTo(severity);
            assertThat(problem.where()).isEqualTo(where);
            assertThat(problem.hint()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("platforms")
    @DisplayName("an ordinary line of an ordinary cart gives no advice, whatever the platform")
    void nothingToSay(String platform) {
        // EACH is what Oracle calls the piece, and nobody else needs a mapping for EA
        CartSettings mapped = CartSettings.builder().units(Map.of("EA", "EACH")).build();
        Connection connection =
                Visits.connection().platform(platform).cart(mapped).build();
        assertThat(advisor.advise(connection, cart(same -> same))).isEmpty();
    }

    static Stream<String> platforms() {
        return Advisor.standard().platforms().all().stream().map(PlatformProfile::id);
    }

    @Test
    @DisplayName("Jaggaer: an unmapped unit silently becomes EA; told once for each unit")
    void unitReplaced() {
        List<Problem> problems = told("jaggaer", line -> line.unit("PK"));
        assertOne(problems, AdviceCode.UNIT_REPLACED, Severity.ADVICE, "lines[0].unit");
        assertThat(problems.get(0).message()).contains("PK").contains("EA").contains("Jaggaer");
        Cart two = Cart.builder("EUR")
                .line(line().unit("PK"))
                .line(line().unit("PK"))
                .build();
        assertThat(advisor.advise(connection("jaggaer"), two)).hasSize(1);
    }

    @Test
    @DisplayName("a mapped unit gives no advice, before and after the mapping")
    void unitMapped() {
        Connection connection = connection("jaggaer").toBuilder()
                .cart(CartSettings.builder().units(Map.of("PK", "PAK")).build())
                .build();
        assertThat(advisor.advise(connection, cart(line -> line.unit("PK")))).isEmpty();
        assertThat(advisor.advise(connection, cart(line -> line.unit("PAK")))).isEmpty();
    }

    @Test
    @DisplayName("Coupa: an unknown unit fails the cart")
    void unitRefused() {
        assertOne(told("coupa", line -> line.unit("XYZ")), AdviceCode.UNIT_REFUSED, Severity.WARNING, "lines[0].unit");
        assertThat(told("coupa", line -> line.unit("XYZ")).get(0).message()).contains("the whole cart");
        assertThat(told("d365", line -> line.unit("XYZ")).get(0).message()).doesNotContain("cart", "{");
    }

    @Test
    @DisplayName("Oracle EBS: an unmapped unit fails the line, EA among them")
    void unitRefusedByOracle() {
        assertOne(told("oracle-ebs", line -> line), AdviceCode.UNIT_REFUSED, Severity.ADVICE, "lines[0].unit");
    }

    @Test
    @DisplayName("Oracle Fusion: an unmapped unit is passed on: told, never more")
    void unitPassedOn() {
        assertOne(told("oracle-fusion", line -> line), AdviceCode.UNIT_PASSED_ON, Severity.ADVICE, "lines[0].unit");
    }

    @Test
    @DisplayName("Jaggaer: a description over 256 characters is cut; characters are counted, not UTF-16 units")
    void textCut() {
        String pens = "🖊".repeat(256);
        assertThat(told("jaggaer", line -> line.description(pens))).isEmpty();
        assertOne(
                told("jaggaer", line -> line.description(pens + "x")),
                AdviceCode.TEXT_CUT,
                Severity.ADVICE,
                "lines[0].description");
    }

    @Test
    @DisplayName("OCI: an article number over 40 characters is refused, which SAP documents")
    void textRefused() {
        assertOne(
                told("sap-srm", line -> line.supplierPartId("P".repeat(41))),
                AdviceCode.TEXT_REFUSED,
                Severity.WARNING,
                "lines[0].supplierPartId");
    }

    @Test
    @DisplayName("Ariba: 255 bytes of a description are shown; bytes are counted, not characters")
    void textHidden() {
        assertThat(told("ariba", line -> line.description("a".repeat(255)))).isEmpty();
        assertOne(
                told("ariba", line -> line.description("ü".repeat(128))),
                AdviceCode.TEXT_HIDDEN,
                Severity.ADVICE,
                "lines[0].description");
    }

    @Test
    @DisplayName("Oracle truncates by route: each route is told with its own length")
    void routes() {
        Connection connection = connection("oracle-ebs").toBuilder()
                .cart(CartSettings.builder().units(Map.of("EA", "EACH")).build())
                .build();
        List<Problem> problems = advisor.advise(connection, cart(line -> line.manufacturerName("M".repeat(31))));
        assertOne(problems, AdviceCode.TEXT_CUT, Severity.ADVICE, "lines[0].manufacturerName");
        assertThat(problems.get(0).message()).contains("30").contains("direct");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Ariba: ? { } in ids are refused")
    void charactersRefused(Character forbidden) {
        assertOne(
                told("ariba", line -> line.supplierPartAuxiliaryId("a" + forbidden.value + "b")),
                AdviceCode.CHARACTERS_REFUSED,
                Severity.ADVICE,
                "lines[0].supplierPartAuxiliaryId");
        assertThat(told("ariba", line -> line.description("a" + forbidden.value)))
                .isEmpty();
    }

    enum Character {
        QUESTION("?"),
        OPEN("{"),
        CLOSED("}");

        private final String value;

        Character(String value) {
            this.value = value;
        }
    }

    @Test
    @DisplayName("Jaggaer keeps 4 decimals of a price, and computes another total from them")
    void priceDecimals() {
        List<Problem> problems =
                told("jaggaer", line -> line.unitPrice("0.00125", "EUR").quantity("1000"));
        assertThat(Visits.codes(problems))
                .containsExactly(AdviceCode.PRICE_DECIMALS.code(), AdviceCode.TOTAL_DIFFERS.code());
        assertThat(told("jaggaer", line -> line.unitPrice("0.0012", "EUR").quantity("1000")))
                .isEmpty();
    }

    @Test
    @DisplayName("Unimarket: decimal quantities are an option of the installation")
    void quantityDecimals() {
        assertOne(
                told("unimarket", line -> line.quantity("2.5")),
                AdviceCode.QUANTITY_DECIMALS,
                Severity.ADVICE,
                "lines[0].quantity");
    }

    @Test
    @DisplayName("Coupa expects UNSPSC")
    void classificationMissing() {
        assertOne(
                told("coupa", line -> line.classifications(List.of())),
                AdviceCode.CLASSIFICATION_MISSING,
                Severity.ADVICE,
                "lines[0].classifications");
    }

    @Test
    @DisplayName("Jaggaer: UNSPSC has 8 digits")
    void classificationDigits() {
        assertOne(
                told("jaggaer", line -> line.classifications(List.of()).classification("UNSPSC", "4412")),
                AdviceCode.CLASSIFICATION_DIGITS,
                Severity.ADVICE,
                "lines[0].classifications");
    }

    @Test
    @DisplayName("receivers: PHP reads 1,000 fields; told where the connection names no platform")
    void fieldCount() {
        Connection unnamed = Visits.connection().build();
        assertThat(advisor.adviseForm(unnamed, 1_000)).isEmpty();
        assertThat(advisor.adviseForm(unnamed, 1_001)).singleElement().satisfies(problem -> {
            assertThat(problem.is(AdviceCode.FIELD_COUNT)).isTrue();
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        });
        assertThat(advisor.adviseForm(connection("sap-srm"), 5_000)).isEmpty();
    }

    @Test
    @DisplayName("Oracle EBS: an empty cart is a null pointer there")
    void cartEmpty() {
        assertThat(advisor.adviseEmpty(connection("oracle-ebs")))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.is(AdviceCode.CART_EMPTY)).isTrue());
        assertThat(advisor.adviseEmpty(connection("coupa"))).isEmpty();
    }

    @Test
    @DisplayName("a line's own shipping in another currency than the cart")
    void currenciesMixed() {
        assertOne(
                told("coupa", line -> line.shipping(new Charge(Money.of("3", "USD"), "Parcel"))),
                AdviceCode.CURRENCIES_MIXED,
                Severity.WARNING,
                "lines[0].shipping");
        Cart discounted = Cart.builder("EUR")
                .line(line())
                .adjustment(PriceAdjustment.deduction("Discount", Money.of("1", "USD")))
                .build();
        assertOne(
                advisor.advise(connection("jaggaer"), discounted),
                AdviceCode.CURRENCIES_MIXED,
                Severity.WARNING,
                "adjustments[0]");
    }

    @Test
    void priceZero() {
        assertOne(
                told("coupa", line -> line.unitPrice("0", "EUR")),
                AdviceCode.PRICE_ZERO,
                Severity.ADVICE,
                "lines[0].unitPrice");
        CartLine.Builder bundle = line().unitPrice("0", "EUR").part(line().build());
        assertThat(advisor.advise(
                        connection("coupa"), Cart.builder("EUR").line(bundle).build()))
                .as("a bundle that is priced by its parts")
                .isEmpty();
    }

    @Test
    void priceNegative() {
        assertOne(
                told("coupa", line -> line.unitPrice("-1", "EUR")),
                AdviceCode.PRICE_NEGATIVE,
                Severity.ADVICE,
                "lines[0].unitPrice");
    }

    @Test
    @DisplayName("Jaggaer computes the total from the lines alone: a discount of the whole cart is lost")
    void totalDiffers() {
        Cart cart = Cart.builder("EUR")
                .line(line().quantity("10"))
                .adjustment(PriceAdjustment.deduction("Discount", Money.of("1", "EUR")))
                .build();
        List<Problem> problems = advisor.advise(connection("jaggaer"), cart);
        assertOne(problems, AdviceCode.TOTAL_DIFFERS, Severity.ADVICE, "total");
        assertThat(problems.get(0).message()).contains("12.50").contains("11.50");
    }

    @Test
    @DisplayName("Ariba: the auxiliary id must be stable over an edit; elsewhere it is good advice")
    void auxiliaryIdChanged() {
        SetupRequest edit = SetupRequest.builder(Operation.EDIT)
                .item(new RestoredItem("PEN-01", "key-1", BigDecimal.ONE, List.of()))
                .build();
        Cart other = cart(line -> line.supplierPartAuxiliaryId("key-2"));
        assertOne(
                advisor.advise(connection("ariba"), edit, other),
                AdviceCode.AUXILIARY_ID_CHANGED,
                Severity.WARNING,
                "lines[0].supplierPartAuxiliaryId");
        assertOne(
                advisor.advise(Visits.connection().build(), edit, other),
                AdviceCode.AUXILIARY_ID_CHANGED,
                Severity.ADVICE,
                "lines[0].supplierPartAuxiliaryId");
        assertThat(advisor.advise(connection("ariba"), edit, cart(line -> line.supplierPartAuxiliaryId("key-1"))))
                .isEmpty();
        assertThat(advisor.advise(connection("ariba"), edit, cart(line -> line.supplierPartId("NEW-1"))))
                .as("a new line")
                .isEmpty();
    }

    @Test
    @DisplayName("parts of bundles are looked at like lines")
    void parts() {
        assertThat(told("jaggaer", line -> line.part(line().unit("BX").build())))
                .extracting(Problem::where)
                .containsExactly("lines[0].parts[0].unit");
    }

    @Test
    @DisplayName("what is known at second hand is never more than advice, nor is anything an error by itself")
    void severities() {
        for (PlatformProfile profile : advisor.platforms().all()) {
            for (Limit limit : profile.limits()) {
                Severity severity = Severities.of(limit);
                assertThat(severity).isNotEqualTo(Severity.ERROR);
                if (limit.evidence().confidence() == Confidence.SECOND_HAND) {
                    assertThat(severity).as(profile.id() + " " + limit).isEqualTo(Severity.ADVICE);
                }
            }
        }
    }

    @Test
    @DisplayName("the host makes errors of codes, or silences them")
    void hostDecides() {
        Cart cart = cart(line -> line.unit("PK").unitPrice("0", "EUR"));
        assertThat(advisor.stoppingAt(AdviceCode.UNIT_REPLACED).advise(connection("jaggaer"), cart))
                .filteredOn(Problem::isError)
                .extracting(Problem::code)
                .containsExactly("advice.unit_replaced");
        assertThat(advisor.silentAbout(AdviceCode.UNIT_REPLACED, AdviceCode.PRICE_ZERO)
                        .advise(connection("jaggaer"), cart))
                .isEmpty();
        assertThat(Advisor.none().advise(connection("jaggaer"), cart)).isEmpty();
    }

    @Test
    @DisplayName("a host's own profile takes the place of the one of its id")
    void ownProfile() {
        PlatformProfile known = advisor.platforms().find("jaggaer").orElseThrow();
        Advisor own = advisor.withPlatforms(advisor.platforms().with(known.withLimits(List.of())));
        assertThat(own.advise(connection("jaggaer"), cart(line -> line.unit("PK"))))
                .isEmpty();
        assertThat(own.advise(connection("SciQuest"), cart(line -> line.unit("PK"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("every code has its texts in English and German")
    void texts(AdviceCode code) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            Advisor.Findings findings = advisor.in(locale).findings(null);
            findings.tell(code, Severity.ADVICE, null, "1", "2", "3", "4");
            assertThat(findings.list()).singleElement().satisfies(problem -> {
                assertThat(problem.message()).isNotBlank().doesNotContain("{");
                assertThat(problem.hint()).isNotBlank().doesNotContain("{");
            });
        }
        Advisor.Findings english = advisor.findings(null);
        Advisor.Findings german = advisor.in(Locale.GERMANY).findings(null);
        english.tell(code, Severity.ADVICE, null, "1", "2", "3", "4");
        german.tell(code, Severity.ADVICE, null, "1", "2", "3", "4");
        assertThat(german.list().get(0).message())
                .isNotEqualTo(english.list().get(0).message());
    }
}
