package io.punchout.testkit.buyer;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.advice.Advisor;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.oci.OciFunctionName;
import io.punchout.platform.PlatformProfile;
import io.punchout.platform.Platforms;
import io.punchout.problem.Problem;
import io.punchout.session.Operation;
import io.punchout.testkit.buyer.BuyerMatrix.Cell;
import io.punchout.testkit.htmlunit.ScriptedBrowser;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("every simulated buyer, every operation and function that it knows, against the demo shop")
class SimulatedBuyersMatrixTest {
    private static BuyerMatrix matrix;

    @BeforeAll
    static void start() {
        matrix = new BuyerMatrix();
    }

    @AfterAll
    static void stop() {
        matrix.close();
    }

    static Stream<Arguments> operations() {
        return BuyerMatrix.cells().flatMap(cell -> {
            try (SimulatedBuyer buyer = matrix.buyer(cell).build()) {
                return buyer.operations().stream().map(operation -> Arguments.of(cell, operation));
            }
        });
    }

    private static final Cart FORMER = Cart.builder("EUR")
            .line(CartLine.builder("CHAIR-7")
                    .supplierPartAuxiliaryId("chair:7")
                    .unit("EA")
                    .unitPrice("1499", "EUR")
                    .description("x"))
            .build();

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("operations")
    @DisplayName("asks, opens the shop, and takes back what its kind of visit brings")
    void goesRound(Cell cell, Operation operation) {
        boolean former = operation == Operation.EDIT || operation == Operation.INSPECT;
        try (SimulatedBuyer buyer = matrix.buyer(cell).build()) {
            SimulatedVisit visit = buyer.open(operation, former ? FORMER : null);
            assertThat(visit.page().status()).isEqualTo(200);
            visit.answer().ifPresent(answer -> assertThat(answer.problems()).isEmpty());
            if (operation == Operation.INSPECT) {
                assertThat(BuyerMatrix.leave(visit).kind()).isEqualTo(ReceivedCart.Kind.CANCELLED);
                return;
            }
            ReceivedCart received = BuyerMatrix.bring(visit, "PEN-01");
            assertThat(received.problems()).isEmpty();
            assertThat(BuyerMatrix.articles(received))
                    .containsExactlyElementsOf(former ? List.of("CHAIR-7", "PEN-01") : List.of("PEN-01"));
            assertThat(visit.taken(received))
                    .hasSameSizeAs(received.orElseThrow().lines());
            assertThat(visit.requisition(received)).isPresent();
        }
    }

    @ParameterizedTest(name = "{0}: in a browser with scripts")
    @MethodSource("cells")
    @DisplayName("the user's browser runs the shop's pages, and the return page submits itself")
    void withScripts(Cell cell) throws IOException {
        try (SimulatedBuyer buyer = matrix.buyer(cell).build();
                ScriptedBrowser user = new ScriptedBrowser()) {
            HtmlPage shop = user.open(buyer, Operation.CREATE);
            HtmlForm add = shop.querySelector("form#add-PEN-01");
            add.getInputByName("quantity").setValue("12");
            HtmlButton put = add.querySelector("button");
            HtmlPage filled = put.click();
            HtmlButton transfer = filled.querySelector("form#transfer button");
            transfer.click();

            ReceivedCart received = buyer.await(Operation.CREATE);
            assertThat(received.problems()).isEmpty();
            assertThat(BuyerMatrix.articles(received)).containsExactly("PEN-01");
        }
    }

    static Stream<Cell> callers() {
        return BuyerMatrix.cells().filter(cell -> cell.format().equals("oci"));
    }

    @ParameterizedTest(name = "{0}: from a page of its own")
    @MethodSource("callers")
    @DisplayName("a person presses the button on the buyer's own page, which nobody finds by chance")
    void entrance(Cell cell) {
        try (SimulatedBuyer buyer = matrix.buyer(cell).build();
                Browser person = new Browser()) {
            Page shop = person.submit(person.open(buyer.entrance()), "form#call-up");
            Page page = person.submit(shop, shop.form("form#add-PEN-01").with("quantity", "12"));
            person.submit(person.submit(page, "form#transfer"), "form#punchout-return");
            assertThat(BuyerMatrix.articles(buyer.await(Operation.CREATE))).containsExactly("PEN-01");
            assertThat(person.open(buyer.returnUrl().resolve("/shop")).status()).isEqualTo(404);
            assertThat(buyer.entrance()).isNotEqualTo(buyer.entrance());
        }
    }

    @ParameterizedTest(name = "{0}: leaves without a cart")
    @MethodSource("cells")
    @DisplayName("a user who leaves changes nothing")
    void leaves(Cell cell) {
        try (SimulatedBuyer buyer = matrix.buyer(cell).build()) {
            assertThat(BuyerMatrix.leave(buyer.open(Operation.CREATE)).kind()).isEqualTo(ReceivedCart.Kind.CANCELLED);
        }
    }

    static Stream<Cell> cells() {
        return BuyerMatrix.cells();
    }

    static Stream<Cell> orderers() {
        return BuyerMatrix.cells().filter(cell -> cell.format().equals("cxml"));
    }

    @ParameterizedTest(name = "{0}: edits what came back, and orders it")
    @MethodSource("orderers")
    @DisplayName("an edit starts from what the system made of the cart, and the order of it is taken")
    void editsAndOrders(Cell cell) {
        try (SimulatedBuyer buyer = matrix.buyer(cell).build()) {
            SimulatedVisit visit = buyer.open(Operation.CREATE);
            ReceivedCart received = BuyerMatrix.bring(visit, "PEN-01");
            Cart requisition = visit.requisition(received).orElseThrow();
            if (buyer.operations().contains(Operation.EDIT)) {
                SimulatedVisit edit = buyer.open(Operation.EDIT, requisition);
                received = BuyerMatrix.bring(edit, "CHAIR-7");
                assertThat(BuyerMatrix.articles(received)).containsExactly("PEN-01", "CHAIR-7");
                requisition = edit.requisition(received).orElseThrow();
            }
            OrderAnswer answer = buyer.order(requisition);
            assertThat(answer.isAccepted()).as(answer.toString()).isTrue();
            assertThat(answer.received()).contains("<Status");
            assertThat(buyer.order(requisition).payloadId()).isNotEqualTo(answer.payloadId());
        }
    }

    static Stream<Arguments> functions() {
        return BuyerMatrix.cells().flatMap(cell -> {
            try (SimulatedBuyer buyer = matrix.buyer(cell).build()) {
                return buyer.functions().stream().map(function -> Arguments.of(cell, function));
            }
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("functions")
    @DisplayName("every function of OCI that it knows")
    void calls(Cell cell, OciFunctionName function) {
        try (SimulatedBuyer buyer = matrix.buyer(cell).build()) {
            switch (function) {
                case DETAIL ->
                    assertThat(buyer.detail("pen:4711/blue").text())
                            .contains("PEN-01")
                            .contains("1.25");
                case VALIDATE -> {
                    ReceivedCart one = buyer.validate("pen:4711/blue", "3");
                    assertThat(BuyerMatrix.articles(one)).containsExactly("PEN-01");
                    assertThat(one.orElseThrow().lines().get(0).quantity()).isEqualByComparingTo("3");
                    assertThat(buyer.validate("gone", "1").kind()).isEqualTo(ReceivedCart.Kind.CANCELLED);
                }
                case SOURCING -> {
                    SimulatedVisit visit = buyer.source("paper");
                    assertThat(visit.page().status()).isEqualTo(200);
                    assertThat(BuyerMatrix.articles(BuyerMatrix.bring(visit, "CLIP-1")))
                            .containsExactly("CLIP-1");
                }
                case BACKGROUND_SEARCH -> {
                    assertThat(buyer.search("paper"))
                            .extracting(CartLine::supplierPartId)
                            .containsExactly("PAPER-A4", "CLIP-1");
                    assertThat(buyer.search("nothing like it")).isEmpty();
                }
                case DOWNLOADJSON -> {
                    List<OciCatalogPage> pages = buyer.catalog(4);
                    assertThat(pages).hasSize(2);
                    assertThat(pages.stream().flatMap(page -> page.items().stream()))
                            .hasSize(6);
                }
            }
        }
    }

    @Test
    @DisplayName("the matrix has every platform, every operation of cXML and every function of OCI")
    void complete() {
        assertThat(BuyerMatrix.cells().map(cell -> cell.profile().id()))
                .containsAll(Platforms.standard().all().stream()
                        .map(PlatformProfile::id)
                        .toList());
        assertThat(operations().map(each -> each.get()[1])).contains((Object[]) Operation.values());
        assertThat(functions().map(each -> each.get()[1])).contains((Object[]) OciFunctionName.values());
    }

    @ParameterizedTest(name = "{0}: as advised")
    @MethodSource("profiles")
    @DisplayName("what a buyer makes of an awkward cart is what was advised before it left, field by field")
    void asAdvised(PlatformProfile profile) {
        Cart awkward = Cart.builder("EUR")
                .line(CartLine.builder("P?" + "x".repeat(120))
                        .supplierPartAuxiliaryId("{" + "k".repeat(120))
                        .quantity("2.5")
                        .unit("BX")
                        .unitPrice("0.00125", "EUR")
                        .description("ü".repeat(300))
                        .manufacturerName("M".repeat(40))
                        .comments("c".repeat(101))
                        .classification("UNSPSC", "44"))
                .build();
        Set<String> advised = new TreeSet<>();
        for (Problem problem : Advisor.standard().advise(profile, awkward)) {
            String where = Objects.requireNonNull(problem.where());
            if (where.startsWith("lines[0].")) {
                advised.add(where.substring("lines[0].".length()));
            }
        }
        TakenLine taken = PlatformReceiver.of(profile).take(awkward).get(0);
        Set<String> changed = new TreeSet<>();
        taken.changes().forEach(change -> changed.add(change.field()));
        assertThat(changed).isEqualTo(advised);
        assertThat(taken.fate() == Fate.TAKEN).isEqualTo(advised.isEmpty());
    }

    static Stream<Named<PlatformProfile>> profiles() {
        return Platforms.standard().all().stream().map(profile -> Named.of(profile.name(), profile));
    }

    @ParameterizedTest(name = "Jaggaer, mapping {0}: a pack becomes {1}")
    @MethodSource("mapped")
    @DisplayName("Jaggaer makes EA of a unit that it does not know, and takes one that it maps")
    void jaggaer(Set<String> units, String unit, Fate fate) {
        Cart packs = Cart.builder("EUR")
                .line(CartLine.builder("P")
                        .unit("PK")
                        .unitPrice("12", "EUR")
                        .description("a pack of ten")
                        .classification("UNSPSC", "44121704"))
                .build();
        TakenLine taken = PlatformReceiver.of(
                        Platforms.standard().find("jaggaer").orElseThrow())
                .knowing(units)
                .take(packs)
                .get(0);
        assertThat(taken.kept().unit()).isEqualTo(unit);
        assertThat(taken.fate()).isEqualTo(fate);
    }

    static Stream<Arguments> mapped() {
        return Stream.of(Arguments.of(Set.of(), "EA", Fate.CHANGED), Arguments.of(Set.of("PK"), "PK", Fate.TAKEN));
    }
}
