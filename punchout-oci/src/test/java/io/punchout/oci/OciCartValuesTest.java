package io.punchout.oci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.punchout.cart.Address;
import io.punchout.cart.Attachment;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Charge;
import io.punchout.cart.Contact;
import io.punchout.cart.CostShare;
import io.punchout.cart.Dimension;
import io.punchout.cart.LineTerms;
import io.punchout.cart.Money;
import io.punchout.cart.PartId;
import io.punchout.cart.Period;
import io.punchout.cart.Price;
import io.punchout.cart.PriceAdjustment;
import io.punchout.cart.Product;
import io.punchout.cart.ProductOption;
import io.punchout.cart.Quote;
import io.punchout.cart.SupplierId;
import io.punchout.cart.SupplierOrder;
import io.punchout.cart.Text;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import java.lang.reflect.RecordComponent;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value of the neutral cart is in the form or told: nothing vanishes silently. */
class OciCartValuesTest {
    private static final String CHARGE = "oci.charge_not_transferred";
    private static final String VALUE = "oci.value_not_transferred";
    private static final OffsetDateTime MARCH = OffsetDateTime.parse("2026-03-01T09:00:00+01:00");
    private static final Money ONE = Money.of("1", "EUR");
    private static final String PDF = "https://shop.example/b.pdf";

    private final Visits visits = Visits.usual();

    private static Attachment attachment(String url) {
        return new Attachment("a-1", "b.pdf", new Text("Drawing", "en"), url);
    }

    private static Arguments line(String where, String code, Consumer<CartLine.Builder> change) {
        return arguments(where, code, change);
    }

    static Stream<Arguments> lineValues() {
        return Stream.of(
                line("supplier", VALUE, line -> line.supplier(new SupplierId("DUNS", "123456789"))),
                line("adjustments", VALUE, line -> line.adjustment(PriceAdjustment.deduction("Rebate", ONE))),
                line("shortName", VALUE, line -> line.shortName("M8")),
                line("descriptions[1]", VALUE, line -> line.translation(new Text("Bolzen", "de"))),
                line(
                        "classifications[1]",
                        VALUE,
                        line -> line.classification("UNSPSC", "31161500").classification("ECLASS", "23110101")),
                line("manufacturerName", VALUE, line -> line.manufacturerName("Bolts Inc.")),
                line("url", VALUE, line -> line.url("https://shop.example/b")),
                line("dimensions", VALUE, line -> line.dimension(Dimension.Type.WEIGHT, "1.5", "KGM")),
                line("options", VALUE, line -> line.option(new ProductOption("colour", "blue"))),
                line("attachments", VALUE, line -> line.attachment(attachment(null))),
                line("attachments", VALUE, line -> line.attachment(attachment("javascript:alert(1)"))),
                line("attachments", VALUE, line -> line.attachment(attachment("https://x/" + "a".repeat(255)))),
                line(
                        "attachments",
                        VALUE,
                        line -> line.attachment(attachment(PDF)).attachment(attachment(PDF + "?2"))),
                line(
                        "shipTo",
                        VALUE,
                        line -> line.shipTo(
                                Address.builder("DE").name("Plant 1").build())),
                line("shipping", CHARGE, line -> line.shipping(new Charge(ONE, "Parcel"))),
                line("tax", CHARGE, line -> line.tax(new Charge(ONE, "VAT"))),
                line(
                        "costShares",
                        VALUE,
                        line -> line.costShare(new CostShare(
                                "Charge", List.of(new CostShare.Account("Cost Centre", "4711", "Office")), ONE))),
                line(
                        "contacts",
                        VALUE,
                        line -> line.contact(new Contact("technicalSupport", "Ann", List.of(), List.of()))),
                line("comments", VALUE, line -> line.comments("Please hurry")),
                line("period", VALUE, line -> line.period(new Period(MARCH, MARCH.plusDays(1)))),
                line("attributes[0]", VALUE, line -> line.attribute("Colour", "blue")));
    }

    @ParameterizedTest(name = "line: {0}, {1}")
    @MethodSource("lineValues")
    void line_values(String where, String code, Consumer<CartLine.Builder> change) {
        CartLine.Builder line = Visits.bolt();
        change.accept(line);
        Outcome<ReturnForm> outcome = visits.transfer(line);

        assertThat(outcome.isAccepted()).isTrue();
        assertThat(outcome.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(code))
                .satisfies(problem -> assertThat(problem.where()).isEqualTo("lines[0]." + where));
    }

    private static Arguments cart(String where, String code, Consumer<Cart.Builder> change) {
        return arguments(where, code, change);
    }

    static Stream<Arguments> cartValues() {
        return Stream.of(
                cart("adjustments", CHARGE, cart -> cart.adjustment(PriceAdjustment.deductionPercent("Bonus", "2"))),
                cart("shipping", CHARGE, cart -> cart.shipping(new Charge(ONE, "Parcel"))),
                cart("tax", CHARGE, cart -> cart.tax(new Charge(ONE, "VAT"))),
                cart(
                        "shipTo",
                        VALUE,
                        cart -> cart.shipTo(
                                Address.builder("DE").name("Plant 1").build())),
                cart("supplierOrder", VALUE, cart -> cart.supplierOrder(new SupplierOrder("O-1", MARCH))),
                cart("quote", VALUE, cart -> cart.quote(Quote.PENDING)),
                cart("comments", VALUE, cart -> cart.comments("Please hurry")),
                cart("attributes", VALUE, cart -> cart.attribute("a", "1").attribute("b", "2")));
    }

    @ParameterizedTest(name = "cart: {0}, {1}")
    @MethodSource("cartValues")
    void cart_values(String where, String code, Consumer<Cart.Builder> change) {
        Cart.Builder cart = Cart.builder("EUR").line(Visits.bolt());
        change.accept(cart);
        Outcome<ReturnForm> outcome = visits.transfer(cart.build());

        assertThat(outcome.isAccepted()).isTrue();
        assertThat(outcome.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(code))
                .satisfies(problem -> assertThat(problem.where()).isEqualTo(where));
    }

    @Test
    @DisplayName("Values that the cart may get must be decided on: in a field, or told")
    void every_component() {
        String inFields = "currency lines part quantity unit price product terms parts supplierPartId"
                + " supplierPartAuxiliaryId buyerPartId money basis manufacturerPartId leadTimeDays descriptions"
                + " classifications";
        assertThat(components(Cart.class, CartLine.class, PartId.class, Price.class, Product.class, LineTerms.class))
                .containsExactlyInAnyOrder(inFields.split(" ", -1));
    }

    private static List<String> components(Class<?>... records) {
        List<String> told = Stream.concat(lineValues(), cartValues())
                .map(arguments -> ((String) arguments.get()[0]).replaceAll("\\[.*", ""))
                .toList();
        return Arrays.stream(records)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .distinct()
                .filter(name -> !told.contains(name) || name.equals("descriptions") || name.equals("classifications"))
                .toList();
    }

    @Test
    @DisplayName("VENDOR: the buyer's number of the supplier; an attribute goes before it, the call-up comes after it")
    void vendor() {
        CartLine.Builder line = Visits.bolt().supplier(new SupplierId("vendorid", "4711"));
        Outcome<ReturnForm> outcome =
                visits.transfer(Cart.builder("EUR").line(line).build(), "NEW_ITEM-VENDOR", "1");
        assertThat(Visits.value(outcome.orElseThrow(), "NEW_ITEM-VENDOR[1]")).isEqualTo("4711");
        assertThat(outcome.problems()).isEmpty();

        Outcome<ReturnForm> other = visits.transfer(line.attribute("VENDOR", "4712"));
        assertThat(Visits.value(other.orElseThrow(), "NEW_ITEM-VENDOR[1]")).isEqualTo("4712");
        assertThat(other.problems()).extracting(Problem::where).containsExactly("lines[0].supplier");
    }

    @Test
    @DisplayName("ATTACHMENT: the first that the buyer's server can fetch, with its description as title")
    void attachments() {
        Outcome<ReturnForm> outcome = visits.transfer(Visits.bolt().attachment(attachment(PDF)));
        assertThat(Visits.value(outcome.orElseThrow(), "NEW_ITEM-ATTACHMENT[1]"))
                .isEqualTo(PDF);
        assertThat(Visits.value(outcome.orElseThrow(), "NEW_ITEM-ATTACHMENT_TITLE[1]"))
                .isEqualTo("Drawing");
        assertThat(outcome.problems()).isEmpty();

        Outcome<ReturnForm> old = Visits.of(settings -> settings.ociVersion("3.0"))
                .transfer(Visits.bolt().attachment(attachment(PDF)));
        assertThat(Visits.value(old.orElseThrow(), "NEW_ITEM-ATTACHMENT[1]")).isNull();
        assertThat(old.problems()).extracting(Problem::where).containsExactly("lines[0].attachments");
    }

    @Test
    @DisplayName("DESCRIPTION: the short name where the text is too long; LONGTEXT has the text, so nothing is cut")
    void short_name() {
        String text = "Bolt of stainless steel, metric thread, hexagonal head";
        Outcome<ReturnForm> outcome =
                visits.transfer(Visits.bolt().description(text).shortName("Bolt M8 A2"));
        assertThat(Visits.value(outcome.orElseThrow(), "NEW_ITEM-DESCRIPTION[1]"))
                .isEqualTo("Bolt M8 A2");
        assertThat(Visits.value(outcome.orElseThrow(), "NEW_ITEM-LONGTEXT_1:132[]"))
                .isEqualTo(text);
        assertThat(outcome.problems()).isEmpty();
    }

    @Test
    @DisplayName("LONGTEXT: a short text of several lines keeps them there")
    void lines() {
        ReturnForm form = visits.form(Visits.bolt().description("Bolt\nM8"));
        assertThat(Visits.value(form, "NEW_ITEM-DESCRIPTION[1]")).isEqualTo("Bolt M8");
        assertThat(Visits.value(form, "NEW_ITEM-LONGTEXT_1:132[]")).isEqualTo("Bolt\nM8");
    }

    @Test
    @DisplayName("What is left out once is told without a number, what is left out more often with one")
    void counted() {
        assertThat(Visits.usual()
                        .transfer(Visits.bolt().url("https://shop.example/b"))
                        .problems())
                .extracting(Problem::message)
                .containsExactly("OCI has no field for it, or too short a one: url.");
        Cart two = Cart.builder("EUR")
                .line(Visits.bolt().url("https://shop.example/b"))
                .line(Visits.bolt().url("https://shop.example/c"))
                .build();
        assertThat(Visits.usual().transfer(two).problems())
                .extracting(Problem::message)
                .containsExactly("OCI has no field for it, or too short a one: url, 2 times.");
    }
}
