package io.punchout.testkit.buyer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.advice.AdviceCode;
import io.punchout.advice.Advisor;
import io.punchout.cart.Attribute;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Classification;
import io.punchout.cart.Money;
import io.punchout.cart.PriceAdjustment;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.platform.PlatformProfile;
import io.punchout.platform.PlatformReader;
import io.punchout.platform.Platforms;
import io.punchout.problem.Problem;
import io.punchout.session.Operation;
import io.punchout.testkit.buyer.ReceivedCart.Kind;
import io.punchout.testkit.buyer.TakenLine.Change;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("what a system makes of odd carts, by the limits of its profile (platforms.md)")
class PlatformReceiverTest {
    private static PlatformProfile profile(String id) {
        return Platforms.standard().find(id).orElseThrow();
    }

    private static CartLine.Builder line(String id) {
        return CartLine.builder(id)
                .unitPrice("1.25", "EUR")
                .description("a thing")
                .classification("UNSPSC", "44121704");
    }

    private static Cart cart(CartLine.Builder... lines) {
        return Cart.builder("EUR")
                .lines(List.of(lines).stream().map(CartLine.Builder::build).toList())
                .build();
    }

    private static ReceivedCart received(Kind kind, @Nullable Cart cart, Parameters fields) {
        return new ReceivedCart(kind, cart, null, List.of(), fields, "");
    }

    private static List<Change> whole(String platform, Cart cart) {
        return PlatformReceiver.of(profile(platform)).whole(received(Kind.CART, cart, Parameters.empty()));
    }

    @Test
    @DisplayName("parts of a bundle are taken like lines: SRM refuses an unknown unit and cuts a text within one")
    void parts() {
        Cart bundle = cart(line("SET")
                .part(line("A").build())
                .part(line("B").unit("BX").description("d".repeat(41)).build()));
        TakenLine taken = PlatformReceiver.of(profile("sap-srm")).take(bundle).get(0);
        assertThat(taken.changes())
                .extracting(Change::field, Change::fate)
                .containsExactly(tuple("parts[1].description", Fate.CUT), tuple("parts[1].unit", Fate.REFUSED));
        assertThat(taken.fate()).isEqualTo(Fate.REFUSED);
        assertThat(taken.kept().parts().get(0))
                .isEqualTo(bundle.lines().get(0).parts().get(0));
        assertThat(taken.kept().parts().get(1).description()).hasSize(40);
    }

    @Test
    @DisplayName("Jaggaer computes the total again, from prices as it took them; the advice says the same")
    void total() {
        Cart cart = cart(line("P").quantity("1000").unitPrice("1.00005", "EUR"));
        assertThat(whole("jaggaer", cart)).containsExactly(new Change("total", Fate.CHANGED, "1000.05", "1000.10"));
        assertThat(Advisor.standard().advise(profile("jaggaer"), cart))
                .extracting(Problem::code)
                .contains(AdviceCode.TOTAL_DIFFERS.code());
        assertThat(whole("jaggaer", cart(line("P")))).isEmpty();
        assertThat(whole("coupa", cart)).isEmpty();
    }

    @Test
    @DisplayName("a return of more than 1,000 fields loses those beyond, one of 1,000 none")
    void fields() {
        PlatformReceiver receiver = PlatformReceiver.of(profile("generic"));
        assertThat(receiver.whole(received(Kind.CART, cart(line("P")), fields(1_001))))
                .containsExactly(new Change("fields", Fate.DROPPED, "1001", "1000"));
        assertThat(receiver.whole(received(Kind.CART, cart(line("P")), fields(1_000))))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "what stands beyond 1,000 fields is not read: its lines are lost, and so is the one that is cut in two")
    void linesBeyond() {
        PlatformReceiver receiver = PlatformReceiver.of(profile("generic"));
        ReceivedCart arrived = OciReceiver.read(items(300, 4));
        ReceivedCart read = receiver.read(arrived);
        assertThat(read.orElseThrow().lines()).hasSize(250);
        assertThat(read.fields()).isEqualTo(arrived.fields());
        assertThat(receiver.whole(read))
                .containsExactly(
                        new Change("fields", Fate.DROPPED, "1200", "1000"),
                        new Change("lines", Fate.DROPPED, "300", "250"));
        assertThat(receiver.read(read)).isEqualTo(read);
        assertThat(receiver.requisition(read)).hasValue(read.orElseThrow());

        // 333 lines of three fields, and then the description of the next one alone
        ReceivedCart cut = receiver.read(OciReceiver.read(items(350, 3)));
        assertThat(cut.orElseThrow().lines()).hasSize(333);

        ReceivedCart short1000 = OciReceiver.read(items(250, 4));
        assertThat(receiver.read(short1000)).isSameAs(short1000);
        assertThat(PlatformReceiver.of(profile("sap-srm")).read(arrived)).isSameAs(arrived);
    }

    private static Parameters items(int lines, int fieldsOfEach) {
        List<Parameter> fields = new ArrayList<>();
        for (int i = 1; i <= lines; i++) {
            List<Parameter> line = List.of(
                    new Parameter("NEW_ITEM-DESCRIPTION[" + i + "]", "thing"),
                    new Parameter("NEW_ITEM-QUANTITY[" + i + "]", "1"),
                    new Parameter("NEW_ITEM-CURRENCY[" + i + "]", "EUR"),
                    new Parameter("NEW_ITEM-PRICE[" + i + "]", "2"));
            fields.addAll(line.subList(0, fieldsOfEach));
        }
        return Parameters.of(fields);
    }

    private static Parameters fields(int number) {
        return Parameters.of(IntStream.range(0, number)
                .mapToObj(i -> new Parameter("F" + i, "x"))
                .toArray(Parameter[]::new));
    }

    @Test
    @DisplayName("Oracle EBS cannot do with an empty cart; a cancelled visit is none")
    void emptyCart() {
        PlatformReceiver oracle = PlatformReceiver.of(profile("oracle-ebs"));
        assertThat(oracle.whole(received(Kind.CLEARED, null, Parameters.empty())))
                .containsExactly(new Change("lines", Fate.REFUSED, "", ""));
        assertThat(oracle.whole(received(Kind.CANCELLED, null, Parameters.empty())))
                .isEmpty();
        assertThat(PlatformReceiver.of(profile("coupa")).whole(received(Kind.CLEARED, null, Parameters.empty())))
                .isEmpty();
    }

    @Test
    @DisplayName("a line whose class was left out stays in the requisition; one that was refused does not")
    void requisition() {
        try (SimulatedBuyer jaggaer = SimulatedBuyer.of("jaggaer")
                        .entryPoint(URI.create("http://127.0.0.1:1/"))
                        .identity("acme")
                        .secret("unused")
                        .build();
                SimulatedBuyer oracle = SimulatedBuyer.of("oracle-ebs")
                        .entryPoint(URI.create("http://127.0.0.1:1/"))
                        .identity("acme")
                        .secret("unused")
                        .units(Set.of("BX"))
                        .build()) {
            Cart cart = cart(line("P").classifications(List.of()), line("Q").unit("BX"));
            ReceivedCart received = received(Kind.CART, cart, Parameters.empty());
            assertThat(parts(jaggaer, received)).containsExactly("P", "Q");
            assertThat(parts(oracle, received)).containsExactly("Q");
        }
    }

    @Test
    @DisplayName("Coupa refuses the whole cart for one unknown unit, in a bundle too; another system its line alone")
    void wholeCartRefused() {
        Cart cart = cart(line("P"), line("Q").unit("BX"));
        ReceivedCart received = received(Kind.CART, cart, Parameters.empty());
        PlatformReceiver coupa = PlatformReceiver.of(profile("coupa"));
        assertThat(coupa.take(cart)).extracting(TakenLine::fate).containsExactly(Fate.TAKEN, Fate.REFUSED);
        assertThat(coupa.whole(received)).containsExactly(new Change("lines", Fate.REFUSED, "2", "0"));
        assertThat(coupa.requisition(received)).isEmpty();
        assertThat(coupa.knowing(Set.of("BX")).whole(received)).isEmpty();
        assertThat(coupa.knowing(Set.of("BX")).requisition(received)).contains(cart);
        assertThat(whole("coupa", cart(line("SET").part(line("B").unit("BX").build()))))
                .containsExactly(new Change("lines", Fate.REFUSED, "1", "0"));

        PlatformReceiver dynamics = PlatformReceiver.of(profile("d365"));
        assertThat(dynamics.whole(received)).isEmpty();
        assertThat(dynamics.requisition(received))
                .hasValueSatisfying(kept -> assertThat(kept.lines())
                        .extracting(CartLine::supplierPartId)
                        .containsExactly("P"));
    }

    @Test
    @DisplayName("of the lengths of several routes the shortest counts: Oracle EBS keeps 3 characters of a unit")
    void routes() {
        TakenLine taken = PlatformReceiver.of(profile("oracle-ebs"))
                .take(cart(line("P").unit("u".repeat(90)).manufacturerName("m".repeat(300))))
                .get(0);
        assertThat(taken.kept().unit()).isEqualTo("uuu");
        assertThat(taken.kept().manufacturerName()).hasSize(30);
    }

    @Test
    @DisplayName(
            "a host's own profile that drops or cuts: the value is gone from the line, and of attributes the one alone")
    void dropped() {
        PlatformProfile own = PlatformReader.read("""
                {"id": "own", "version": 1, "name": "Own", "formats": ["cxml"], "accepts": [
                  {"limit": "text-length", "field": "manufacturerName", "most": 3, "counted": "characters",
                   "effect": "dropped", "confidence": "documented", "source": "us"},
                  {"limit": "text-length", "field": "description", "most": 3, "counted": "characters",
                   "effect": "dropped", "confidence": "documented", "source": "us"},
                  {"limit": "text-length", "field": "attributes", "most": 3, "counted": "characters",
                   "effect": "cut", "confidence": "documented", "source": "us"},
                  {"limit": "text-length", "field": "classifications", "most": 4, "counted": "characters",
                   "effect": "dropped", "confidence": "documented", "source": "us"},
                  {"limit": "characters", "field": "comments", "forbidden": "?",
                   "effect": "dropped", "confidence": "documented", "source": "us"}]}""").orElseThrow();
        TakenLine taken = PlatformReceiver.of(own)
                .take(cart(line("P")
                        .manufacturerName("ACME")
                        .attribute("Color", "blue")
                        .attribute("Size", "XL")
                        .classification("own", "4412")
                        .comments("Why?")))
                .get(0);
        CartLine kept = taken.kept();
        assertThat(kept.manufacturerName()).isNull();
        assertThat(kept.description()).isEmpty();
        assertThat(kept.terms().comments()).isNull();
        assertThat(kept.attributes()).containsExactly(new Attribute("Color", "blu"), new Attribute("Size", "XL"));
        assertThat(kept.classifications()).containsExactly(new Classification("own", "4412"));
        assertThat(taken.changes()).extracting(Change::after).containsExactly("", "", "blu", "", "");
        assertThat(taken.fate()).isEqualTo(Fate.DROPPED);
    }

    private static List<String> parts(SimulatedBuyer buyer, ReceivedCart received) {
        SimulatedVisit visit = buyer.visit(Operation.CREATE, null);
        return visit.requisition(received).orElseThrow().lines().stream()
                .map(CartLine::supplierPartId)
                .toList();
    }

    static List<Named<PlatformProfile>> profiles() {
        return Platforms.standard().all().stream()
                .map(profile -> Named.of(profile.name(), profile))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("profiles")
    @DisplayName("no cart is too odd to tell what becomes of it: empty, negative, 1,000 lines, long, mixed, bundles")
    void anyCart(PlatformProfile profile) {
        PlatformReceiver receiver = PlatformReceiver.of(profile);
        for (Cart cart : odd()) {
            assertThat(receiver.take(cart)).hasSameSizeAs(cart.lines());
            assertThat(receiver.whole(received(Kind.CART, cart, Parameters.empty())))
                    .extracting(Change::field)
                    .isSubsetOf("total");
            assertThat(Advisor.standard().advise(profile, cart)).isNotNull();
        }
    }

    private static List<Cart> odd() {
        List<Cart> carts = new ArrayList<>();
        carts.add(Cart.empty("EUR"));
        carts.add(cart(line("P").unitPrice("-3.5", "EUR").quantity("-2")));
        carts.add(Cart.builder("EUR")
                .lines(IntStream.range(0, 1_000)
                        .mapToObj(i -> line("P" + i).build())
                        .toList())
                .build());
        carts.add(cart(line("p".repeat(5_000)).supplierPartAuxiliaryId("\uD83D\uDE00".repeat(3_000))));
        carts.add(cart(line("P"), line("Q").unitPrice("1", "USD")));
        carts.add(Cart.builder("EUR")
                .line(line("P"))
                .adjustment(PriceAdjustment.deduction("Discount", Money.of("1", "USD")))
                .build());
        carts.add(cart(line("SET")
                .unitPrice("0", "EUR")
                .part(line("Q").unitPrice("1", "USD").build())));
        carts.add(cart(line("SET").part(line("SUB").part(line("Q").build()).build())));
        return carts;
    }
}
