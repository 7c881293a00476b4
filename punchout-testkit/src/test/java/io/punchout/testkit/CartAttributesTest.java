package io.punchout.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.admin.MappingPreview;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Charge;
import io.punchout.cart.Money;
import io.punchout.cart.PriceAdjustment;
import io.punchout.cart.Text;
import io.punchout.connection.BundleMode;
import io.punchout.connection.CartSettings;
import io.punchout.connection.CartUse;
import io.punchout.connection.Connection;
import io.punchout.connection.DecimalPolicy;
import io.punchout.connection.DecimalPolicy.Excess;
import io.punchout.connection.TotalsMode;
import io.punchout.http.ReturnForm;
import io.punchout.oci.OciItem;
import io.punchout.oci.OciReturn;
import io.punchout.oci.OciSettings;
import io.punchout.oci.OciVersion;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.secret.Secret;
import io.punchout.session.Operation;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import io.punchout.testkit.buyer.Browser;
import io.punchout.testkit.buyer.CxmlBuyer;
import io.punchout.testkit.buyer.CxmlReceiver;
import io.punchout.testkit.buyer.OciReceiver;
import io.punchout.testkit.buyer.ReturnEndpoint;
import io.punchout.testkit.buyer.Setups;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("transfer: the connection's cart attributes, as the buyer's system sees them over both protocols")
class CartAttributesTest {
    private final ReturnEndpoint endpoint = ReturnEndpoint.start();
    private final Browser browser = new Browser();
    private List<Problem> problems = List.of();

    @AfterEach
    void close() {
        browser.close();
        endpoint.close();
    }

    private TestHost enter(String format, CartSettings settings) {
        TestHost host = TestHost.start(
                Samples.cxmlConnection(TestHost.SECRET).toBuilder()
                        .cart(settings)
                        .build(),
                Samples.ociConnection(TestHost.PASSWORD).toBuilder()
                        .cart(settings)
                        .build());
        if (format.equals("oci")) {
            host.ociBuyer(TestHost.PASSWORD).build().callUp(browser, endpoint.uri());
        } else {
            try (CxmlBuyer buyer = host.cxmlBuyer(TestHost.SECRET)) {
                browser.open(buyer.setup(Setups.create(endpoint.uri()).build()).startPageOrThrow());
            }
        }
        return host;
    }

    private Cart arrived(String format, CartSettings settings, Cart cart) {
        try (TestHost host = enter(format, settings)) {
            Outcome<ReturnForm> form = host.punchOut().transfer(host.session().id(), cart);
            problems = form.problems();
            host.submit(browser, form.orElseThrow());
            return format.equals("oci")
                    ? OciReceiver.read(endpoint.await()).orElseThrow()
                    : CxmlReceiver.read(endpoint.await(), Operation.CREATE).orElseThrow();
        }
    }

    private List<Problem> refused(String format, CartSettings settings, Cart cart) {
        try (TestHost host = enter(format, settings)) {
            Outcome<ReturnForm> outcome =
                    host.punchOut().transfer(host.session().id(), cart);
            assertThat(outcome.isAccepted()).isFalse();
            return outcome.problems();
        }
    }

    private static CartLine.Builder line(String id) {
        return CartLine.builder(id)
                .description("Text of " + id)
                .classification("UNSPSC", "44121704")
                .unitPrice("1.50", "EUR");
    }

    private static Cart cart(CartLine.Builder... lines) {
        Cart.Builder cart = Cart.builder("EUR");
        for (CartLine.Builder each : lines) {
            cart.line(each);
        }
        return cart.build();
    }

    private boolean told(PunchOutProblem code, String where) {
        return told(problems, code, where);
    }

    private static boolean told(List<Problem> problems, PunchOutProblem code, String where) {
        return problems.stream().anyMatch(problem -> problem.is(code) && where.equals(problem.where()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cxml", "oci"})
    void theDescriptionIsCutAtACodePointAndThatIsTold(String format) {
        CartSettings settings = CartSettings.builder().descriptionLength(4).build();
        Cart back = arrived(
                format,
                settings,
                cart(line("A").description("abc€def"), line("B").description("abcd")));
        assertThat(back.lines().get(0).description()).isEqualTo("abc€");
        assertThat(told(PunchOutProblem.CART_TEXT_CUT, "lines[0].description")).isTrue();
        assertThat(back.lines().get(1).description()).isEqualTo("abcd");
        assertThat(told(PunchOutProblem.CART_TEXT_CUT, "lines[1].description")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cxml", "oci"})
    void unitsAreMappedAndTheOthersAreTold(String format) {
        CartSettings settings = CartSettings.builder().unit("EA", "PCE").build();
        Cart back =
                arrived(format, settings, cart(line("A").unit("EA"), line("B").unit("KGM")));
        assertThat(back.lines()).extracting(CartLine::unit).containsExactly("PCE", "KGM");
        assertThat(told(PunchOutProblem.CART_UNIT_UNMAPPED, "lines[1].unit")).isTrue();
        arrived(format, CartSettings.defaults(), cart(line("B").unit("KGM")));
        assertThat(problems).noneMatch(problem -> problem.is(PunchOutProblem.CART_UNIT_UNMAPPED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cxml", "oci"})
    void aNumberWithTooManyDecimalsIsRefusedUnlessTheConnectionRounds(String format) {
        DecimalPolicy.Builder policy = DecimalPolicy.builder().price(2).quantity(0);
        CartSettings strict = CartSettings.builder().decimals(policy.build()).build();
        Cart fine = cart(line("A").quantity("2.5").unitPrice("1.005", "EUR"));
        List<Problem> refusal = refused(format, strict, fine);
        assertThat(told(refusal, PunchOutProblem.CART_DECIMALS, "lines[0].quantity"))
                .isTrue();
        assertThat(told(refusal, PunchOutProblem.CART_DECIMALS, "lines[0].unitPrice"))
                .isTrue();
        CartSettings rounding = CartSettings.builder()
                .decimals(policy.excess(Excess.ROUND).build())
                .build();
        CartLine back = arrived(format, rounding, fine).lines().get(0);
        assertThat(back.quantity()).isEqualByComparingTo("3");
        assertThat(back.unitPrice()).isEqualTo(Money.of("1.01", "EUR"));
        assertThat(told(PunchOutProblem.CART_NUMBER_ROUNDED, "lines[0].quantity"))
                .isTrue();
        assertThat(arrived(format, strict, cart(line("A").quantity("2.00")))
                        .lines()
                        .get(0)
                        .quantity())
                .isEqualByComparingTo(BigDecimal.valueOf(2));
        assertThat(told(
                        refused(format, rounding, cart(line("A").quantity("0.4"))),
                        PunchOutProblem.CART_DECIMALS,
                        "lines[0].quantity"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cxml", "oci"})
    void aBundleInSingleModeIsOneLineThatListsItsParts(String format) {
        CartLine.Builder desk = line("DESK")
                .description("Desk")
                .unitPrice("99", "EUR")
                .part(line("TOP").description("Top").unitPrice("60", "EUR").build())
                .part(line("LEG")
                        .description("Leg")
                        .quantity("4")
                        .part(line("FOOT").description("Foot").build())
                        .build());
        Cart cart = cart(desk);
        Cart back = arrived(format, CartSettings.defaults(), cart);
        assertThat(back.lines()).hasSize(1);
        assertThat(back.lines().get(0).parts()).isEmpty();
        assertThat(back.total()).as("the bundle's own price counts").isEqualTo(Money.of("99", "EUR"));
        if (format.equals("cxml")) {
            assertThat(back.lines().get(0).description())
                    .isEqualTo("Desk: 1 EA Top [TOP]; 4 EA Leg [LEG] (1 EA Foot [FOOT])");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cxml", "oci"})
    void aBundleWithoutAPriceCostsWhatItsPartsCost(String format) {
        // a third of ten has no end: OCI states the price for three, cXML of this DTD version cannot
        CartLine.Builder set = line("SET")
                .quantity(format.equals("oci") ? "3" : "4")
                .unitPrice("0", "EUR")
                .part(line("A").quantity("3").unitPrice("1.00", "EUR").build())
                .part(line("B").quantity("1").unitPrice("7.00", "EUR").build());
        Cart back = arrived(format, CartSettings.defaults(), cart(set));
        assertThat(back.lines()).hasSize(1);
        assertThat(back.total()).isEqualTo(Money.of("10.00", "EUR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cxml", "oci"})
    void inLineModeShippingAndTaxAreLinesAndTheTotalHoldsThem(String format) {
        Cart cart = cart(line("A").quantity("2")).toBuilder()
                .shipping(new Charge(Money.of("4.90", "EUR"), "Parcel"))
                .tax(new Charge(Money.of("1.50", "EUR"), "VAT"))
                .build();
        CartSettings settings =
                CartSettings.builder().totalsMode(TotalsMode.LINE).build();
        Cart back = arrived(format, settings, cart);
        assertThat(back.lines()).extracting(CartLine::supplierPartId).containsExactly("A", "SHIPPING", "TAX");
        assertThat(back.total()).isEqualTo(Money.of("9.40", "EUR"));
        assertThat(back.shipping()).isNull();
        assertThat(arrived(format, CartSettings.defaults(), cart).lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = "cxml")
    void aDiscountInLineModeIsALineOfANegativePrice(String format) {
        Cart cart = cart(line("A").quantity("2")).toBuilder()
                .adjustment(PriceAdjustment.deductionPercent("Loyalty", "10"))
                .build();
        CartSettings settings =
                CartSettings.builder().totalsMode(TotalsMode.LINE).build();
        Cart back = arrived(format, settings, cart);
        assertThat(back.lines().get(1).unitPrice()).isEqualTo(Money.of("-0.30", "EUR"));
        assertThat(back.total()).isEqualTo(cart.total());
    }

    @ParameterizedTest
    @ValueSource(strings = "cxml")
    void onlyTheWantedClassificationGoes(String format) {
        CartSettings settings =
                CartSettings.builder().classificationDomain("eclass").build();
        Cart back = arrived(format, settings, cart(line("A").classification("ECLASS", "24-26"), line("B")));
        assertThat(back.lines().get(0).classifications())
                .singleElement()
                .satisfies(each -> assertThat(each.code()).isEqualTo("24-26"));
        assertThat(told(PunchOutProblem.CART_CLASSIFICATION_MISSING, "lines[1].classifications"))
                .isTrue();
        assertThat(back.lines().get(1).classifications()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cxml", "oci"})
    @DisplayName("language: the text in the connection's language goes first; that there is none is told once")
    void language(String format) {
        CartSettings german = CartSettings.builder().language("de").build();
        CartLine.Builder translated = line("A").translation(new Text("Text von A", "de-DE"));
        Cart cart = arrived(format, german, cart(translated, line("B"), line("C")));
        assertThat(cart.lines())
                .extracting(CartLine::description)
                .containsExactly("Text von A", "Text of B", "Text of C");
        assertThat(problems)
                .filteredOn(problem -> problem.is(PunchOutProblem.CART_LANGUAGE_MISSING))
                .extracting(Problem::where)
                .containsExactly("lines[1].description");
    }

    @Test
    @DisplayName("language: unset, it is the one that the buyer's system speaks")
    void buyersLanguage() {
        Cart prepared = prepare(CartSettings.defaults(), "de-AT");
        assertThat(prepared.lines().get(0).description()).isEqualTo("Text von A");
        assertThat(prepare(CartSettings.defaults(), "fr").lines().get(0).description())
                .isEqualTo("Text of A");
    }

    private static Cart prepare(CartSettings settings, String spoken) {
        CartLine.Builder translated = line("A").translation(new Text("Text von A", "de"));
        MappingPreview.Result result = MappingPreview.create()
                .cart(
                        Samples.ociConnection("p").toBuilder().cart(settings).build(),
                        SetupRequest.builder(Operation.CREATE).language(spoken).build(),
                        ShopUser.of("u"),
                        cart(translated));
        String text = result.values().stream()
                .filter(value -> value.target().equals("DESCRIPTION"))
                .findFirst()
                .orElseThrow()
                .values()
                .get(0);
        return cart(CartLine.builder("A").description(text).unitPrice("1", "EUR"));
    }

    @Test
    @DisplayName("operationAllowed: PunchOutOrderMessageHeader/@operationAllowed (guide p.85)")
    void operationAllowed() {
        for (CartUse use : CartUse.values()) {
            try (TestHost host =
                    enter("cxml", CartSettings.builder().operationAllowed(use).build())) {
                ReturnForm form = host.punchOut()
                        .transfer(host.session().id(), cart(line("A")))
                        .orElseThrow();
                String message = new String(
                        Base64.getDecoder().decode(form.fields().get(0).value()), StandardCharsets.UTF_8);
                assertThat(message).contains("operationAllowed=\"" + use.label() + "\"");
            }
        }
    }

    @Test
    @DisplayName(
            "a bundle in composite mode over OCI 5.0: ITEM_TYPE and PARENT_ID (OCI 2.2), nested too; what counts is priced once")
    void compositeOverOci() {
        CartLine.Builder priced = line("SET")
                .unitPrice("10", "EUR")
                .part(line("SET-A").build())
                .part(line("SET-B").build());
        CartLine.Builder summed = line("KIT")
                .unitPrice("0", "EUR")
                .part(line("KIT-A").build())
                .part(line("BOX")
                        .unitPrice("0", "EUR")
                        .part(line("BOX-A").build())
                        .build());
        assertThat(items(OciVersion.V5_0, cart(line("X"), priced, summed)))
                .containsExactly(
                        "X null null",
                        "SET F null",
                        "SET-A I 2",
                        "SET-B I 2",
                        "KIT R null",
                        "KIT-A F 5",
                        "BOX O 5",
                        "BOX-A F 7");
        assertThat(items(OciVersion.V4_0, cart(line("X"), priced, summed)))
                .as("before 5.0 only what is priced goes, and the rest is told")
                .containsExactly("X null null", "SET null null", "KIT-A null null", "BOX-A null null");
        assertThat(problems)
                .extracting(Problem::message)
                .anySatisfy(text -> assertThat(text).contains("whose price counts"));
    }

    private List<String> items(OciVersion version, Cart cart) {
        Connection connection = Samples.ociConnection(TestHost.PASSWORD).toBuilder()
                .settings(OciSettings.builder()
                        .login(Samples.OCI_USERNAME, Secret.of(TestHost.PASSWORD))
                        .ociVersion(version)
                        .build())
                .cart(CartSettings.builder().bundleMode(BundleMode.COMPOSITE).build())
                .build();
        try (TestHost host = TestHost.start(connection)) {
            host.ociBuyer(TestHost.PASSWORD).build().callUp(browser, endpoint.uri());
            Outcome<ReturnForm> form = host.punchOut().transfer(host.session().id(), cart);
            problems = form.problems();
            host.submit(browser, form.orElseThrow());
            return OciReturn.of(endpoint.await()).items().stream()
                    .map(OciItem::fields)
                    .map(fields ->
                            fields.get("VENDORMAT") + " " + fields.get("ITEM_TYPE") + " " + fields.get("PARENT_ID"))
                    .toList();
        }
    }
}
