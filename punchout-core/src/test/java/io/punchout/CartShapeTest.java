package io.punchout;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Charge;
import io.punchout.cart.Classification;
import io.punchout.cart.Money;
import io.punchout.cart.PriceAdjustment;
import io.punchout.cart.PriceBasis;
import io.punchout.cart.Quote;
import io.punchout.cart.SupplierId;
import io.punchout.cart.SupplierOrder;
import io.punchout.cart.Text;
import io.punchout.connection.BundleMode;
import io.punchout.connection.CartSettings;
import io.punchout.connection.DecimalPolicy;
import io.punchout.connection.TotalsMode;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.support.TextOrders;
import io.punchout.support.Visits;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("transfer: what a connection's cart settings do to a cart before a protocol writes it")
class CartShapeTest {
    private final TextOrders texts = new TextOrders();
    private List<Problem> problems = List.of();

    private static CartLine.Builder line() {
        return CartLine.builder("A").unitPrice("1", "EUR").description("a pen");
    }

    private static Cart.Builder cart(CartLine.Builder... lines) {
        Cart.Builder cart = Cart.builder("EUR");
        for (CartLine.Builder line : lines) {
            cart.line(line);
        }
        return cart;
    }

    private Outcome<ReturnForm> transfer(UnaryOperator<CartSettings.Builder> settings, Cart cart) {
        Visits visits = new Visits().with(texts::in);
        visits.connect(Visits.connection()
                .cart(settings.apply(CartSettings.builder()).build())
                .build());
        Outcome<ReturnForm> outcome =
                visits.punchOut().transfer(visits.session().id(), cart);
        problems = outcome.problems();
        return outcome;
    }

    private Cart shaped(UnaryOperator<CartSettings.Builder> settings, Cart cart) {
        assertThat(transfer(settings, cart).isAccepted()).as("%s", problems).isTrue();
        return texts.written();
    }

    private List<String> told() {
        return problems.stream()
                .filter(problem -> problem.code().startsWith("cart."))
                .map(problem -> problem.code() + " " + problem.where())
                .toList();
    }

    @Test
    void whatNoSettingConcernsStaysAsItIs() {
        Cart cart = cart(line().quantity("1.5").part(line().build())).build();
        assertThat(shaped(settings -> settings.bundleMode(BundleMode.COMPOSITE), cart))
                .isEqualTo(cart);
        assertThat(problems).isEmpty();
    }

    @Test
    void aBundleIsOneLineThatNamesItsPartsAtItsOwnPriceOrTheirs() {
        CartLine nested = CartLine.builder("N")
                .unitPrice("0", "EUR")
                .description("case")
                .quantity("2")
                .part(line().quantity("10").build())
                .build();
        CartLine set = line().description("Set")
                .quantity("3")
                .unitPrice("0", "EUR")
                .part(nested)
                .build();
        CartLine folded = shaped(settings -> settings, cart(set.toBuilder()).build())
                .lines()
                .get(0);
        assertThat(folded.isBundle()).isFalse();
        assertThat(folded.description()).isEqualTo("Set: 2 EA case [N] (10 EA a pen [A])");
        assertThat(folded.unitPrice()).isEqualTo(Money.of("10", "EUR"));
        assertThat(folded.priceBasis()).isEqualTo(PriceBasis.per(3, "EA"));
        assertThat(folded.total()).isEqualTo(set.total());
        CartLine exact = shaped(
                        settings -> settings,
                        cart(set.toBuilder().quantity("4").priceBasis(PriceBasis.per(7, "EA")))
                                .build())
                .lines()
                .get(0);
        assertThat(exact.unitPrice()).isEqualTo(Money.of("2.5", "EUR"));
        assertThat(exact.priceBasis()).isNull();
        CartLine priced = shaped(
                        settings -> settings,
                        cart(set.toBuilder().unitPrice("7", "EUR")).build())
                .lines()
                .get(0);
        assertThat(priced.unitPrice()).isEqualTo(Money.of("7", "EUR"));
    }

    @Test
    void chargesAndDiscountsBecomeLinesAndTheTotalStays() {
        Cart cart = cart(line().unitPrice("10.01", "EUR"))
                .adjustment(PriceAdjustment.deductionPercent("volume", "33.333"))
                .adjustment(PriceAdjustment.costPercent("packing", "0.55"))
                .shipping(new Charge(Money.of("4", "EUR"), "by post"))
                .tax(new Charge(Money.of("2", "EUR"), " "))
                .supplierOrder(new SupplierOrder("O", null))
                .quote(Quote.PENDING)
                .comments("hello")
                .attribute("a", "b")
                .build();
        Cart lines = shaped(settings -> settings.totalsMode(TotalsMode.LINE), cart);
        assertThat(lines.lines())
                .extracting(CartLine::supplierPartId)
                .containsExactly("A", "DISCOUNT-1", "COST-2", "SHIPPING", "TAX");
        assertThat(lines.lines())
                .extracting(CartLine::description)
                .containsExactly("a pen", "volume", "packing", "by post", "Tax");
        assertThat(lines.lines())
                .extracting(line -> line.unitPrice().plainAmount())
                .containsExactly("10.01", "-3.34", "0.06", "4.00", "2.00");
        assertThat(lines.total()).isEqualTo(cart.total().plus(Money.of("6", "EUR")));
        assertThat(lines.adjustments()).isEmpty();
        assertThat(lines.shipping()).isNull();
        assertThat(lines.tax()).isNull();
        assertThat(lines.supplierOrder()).isEqualTo(cart.supplierOrder());
        assertThat(lines.quote()).isEqualTo(Quote.PENDING);
        assertThat(lines.comments()).isEqualTo("hello");
        assertThat(lines.attributes()).isEqualTo(cart.attributes());
        Cart header = shaped(settings -> settings.totalsMode(TotalsMode.HEADER), cart);
        assertThat(header).isEqualTo(cart);
    }

    @Test
    void aChargeOfNothingIsNoLineAndItsTextIsCutAtItsPlace() {
        Cart cart = cart(line())
                .shipping(new Charge(Money.of("0", "EUR"), "free"))
                .tax(new Charge(Money.of("1", "EUR"), "value added"))
                .build();
        Cart lines = shaped(settings -> settings.totalsMode(TotalsMode.LINE).descriptionLength(5), cart);
        assertThat(lines.lines()).extracting(CartLine::description).containsExactly("a pen", "value");
        assertThat(told()).containsExactly("cart.text_cut lines[1].description");
    }

    @Test
    void unitsAreTheBuyersAndThoseWithoutOneAreToldOnce() {
        CartLine.Builder box = line().unit("BX").priceBasis(PriceBasis.per(1, "EA"));
        Cart cart = cart(box, line().unit("BX"), line().part(line().unit("PK").build()))
                .build();
        Cart shaped =
                shaped(settings -> settings.bundleMode(BundleMode.COMPOSITE).unit("EA", "ST"), cart);
        assertThat(shaped.lines()).extracting(CartLine::unit).containsExactly("BX", "BX", "ST");
        assertThat(shaped.lines().get(0).priceBasis()).isEqualTo(PriceBasis.per(1, "ST"));
        assertThat(told())
                .containsExactly("cart.unit_unmapped lines[0].unit", "cart.unit_unmapped lines[2].parts[0].unit");
    }

    @ParameterizedTest
    @CsvSource({"1.25, 1.25,", "1.254, 1.25, cart.number_rounded", "1.255, 1.26, cart.number_rounded"})
    void numbersAreRoundedToTheDecimalsThatAreTaken(String number, String rounded, String code) {
        DecimalPolicy two = DecimalPolicy.builder()
                .price(2)
                .quantity(2)
                .excess(DecimalPolicy.Excess.ROUND)
                .build();
        CartLine line = shaped(
                        settings -> settings.decimals(two),
                        cart(line().unitPrice(number, "EUR").quantity(number)).build())
                .lines()
                .get(0);
        assertThat(line.unitPrice()).isEqualTo(Money.of(rounded, "EUR"));
        assertThat(line.quantity()).isEqualByComparingTo(rounded);
        assertThat(told())
                .isEqualTo(
                        code == null ? List.of() : List.of(code + " lines[0].quantity", code + " lines[0].unitPrice"));
    }

    @Test
    void aNumberWithMoreDecimalsIsRefusedWhereItIsNotRoundedAndSoIsAQuantityOfNothing() {
        Cart cart = cart(line().quantity("0.004")).build();
        DecimalPolicy.Builder two = DecimalPolicy.builder().quantity(2);
        assertThat(transfer(settings -> settings.decimals(two.build()), cart).isAccepted())
                .isFalse();
        assertThat(told()).containsExactly("cart.decimals lines[0].quantity");
        assertThat(transfer(
                                settings -> settings.decimals(
                                        two.excess(DecimalPolicy.Excess.ROUND).build()),
                                cart)
                        .isAccepted())
                .isFalse();
        assertThat(told()).containsExactly("cart.number_rounded lines[0].quantity", "cart.decimals lines[0].quantity");
        Cart price = cart(line().unitPrice("0.004", "EUR")).build();
        assertThat(transfer(
                                settings -> settings.decimals(
                                        DecimalPolicy.builder().price(2).build()),
                                price)
                        .isAccepted())
                .isFalse();
        assertThat(told()).containsExactly("cart.decimals lines[0].unitPrice");
    }

    @Test
    void theSupplierIsTheConnectionsUnlessALineNamesOne() {
        SupplierId own = new SupplierId("DUNS", "1");
        Cart shaped = shaped(
                settings -> settings.defaultSupplierId("4711"),
                cart(line(), line().supplier(own)).build());
        assertThat(shaped.lines())
                .extracting(line -> line.part().supplier())
                .containsExactly(new SupplierId("VendorID", "4711"), own);
    }

    @Test
    void onlyClassesOfTheWantedDomainGo() {
        CartLine.Builder both = line().classification("ECLASS", "1")
                .classification("UNSPSC", "2")
                .classification("unspsc", "3");
        Cart shaped = shaped(
                settings -> settings.classificationDomain("UNSPSC"),
                cart(both, line().classification("ECLASS", "1")).build());
        assertThat(shaped.lines().get(0).classifications())
                .containsExactly(new Classification("UNSPSC", "2"), new Classification("unspsc", "3"));
        assertThat(shaped.lines().get(1).classifications()).containsExactly(new Classification("ECLASS", "1"));
        assertThat(told()).containsExactly("cart.classification_missing lines[1].classifications");
    }

    @ParameterizedTest
    @CsvSource({"de, de", "de_AT, de", "DE, de", "de, de-AT", "de-CH, de"})
    void theTextInTheConnectionsLanguageComesFirst(String has, String wanted) {
        Cart cart = cart(line().language("en").translation(new Text("nl", "nl")).translation(new Text("Stift", has)))
                .build();
        CartLine line =
                shaped(settings -> settings.language(wanted), cart).lines().get(0);
        assertThat(line.description()).isEqualTo("Stift");
        assertThat(line.language()).isEqualTo(has);
        assertThat(line.product().descriptions()).extracting(Text::value).containsExactly("Stift", "a pen", "nl");
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"den, de", "de-AT, de-CH", "d, de"})
    void aLanguageThatNoTextHasIsToldOnce(String has, String wanted) {
        Cart cart = cart(line().language(has), line().language(has), line().language(wanted))
                .build();
        assertThat(shaped(settings -> settings.language(wanted), cart)).isEqualTo(cart);
        assertThat(told()).containsExactly("cart.language_missing lines[0].description");
    }

    @Test
    void eachAmountOfACartIsInItsCurrency() {
        Charge dollars = new Charge(Money.of("1", "USD"), "");
        Cart cart = cart(
                        line(),
                        line().part(line().unitPrice("1", "USD").quantity("0").build()))
                .adjustment(PriceAdjustment.costPercent("more", "1"))
                .adjustment(PriceAdjustment.cost("packing", Money.of("1", "USD")))
                .shipping(dollars)
                .tax(dollars)
                .build();
        assertThat(transfer(settings -> settings, cart).isAccepted()).isFalse();
        assertThat(told())
                .containsExactly(
                        "cart.number_invalid lines[1].parts[0].quantity",
                        "cart.currency_mixed lines[1].parts[0].unitPrice",
                        "cart.currency_mixed shipping",
                        "cart.currency_mixed tax",
                        "cart.currency_mixed adjustments[1]");
    }

    @Test
    void settingsKeepEveryValueWhenTheyAreEdited() {
        CartSettings settings = CartSettings.builder()
                .descriptionLength(7)
                .totalsMode(TotalsMode.LINE)
                .defaultSupplierId("4711")
                .bundleMode(BundleMode.COMPOSITE)
                .units(Map.of("EA", "ST"))
                .decimals(new DecimalPolicy(1, 2, DecimalPolicy.Excess.ROUND))
                .classificationDomain("UNSPSC")
                .language("de")
                .build();
        assertThat(settings.toBuilder().build()).isEqualTo(settings);
        assertThat(settings.toBuilder().unit("BX", "KI").build().units()).hasSize(2);
        assertThat(settings.units()).hasSize(1);
        assertThat(settings.unit("EA")).isEqualTo("ST");
        assertThat(settings.unit("PK")).isEqualTo("PK");
    }
}
