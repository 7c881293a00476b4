package io.punchout.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.punchout.cart.Address;
import io.punchout.cart.Attribute;
import io.punchout.cart.CartLine;
import io.punchout.cart.Charge;
import io.punchout.cart.Contact;
import io.punchout.cart.CostShare;
import io.punchout.cart.LineTerms;
import io.punchout.cart.Money;
import io.punchout.cart.Period;
import io.punchout.cart.PriceAdjustment;
import io.punchout.cart.Product;
import io.punchout.cart.Quote;
import io.punchout.cart.TaxDetail;
import io.punchout.cart.Text;
import io.punchout.session.SessionQuery.Place;
import io.punchout.support.TestClock;
import io.punchout.support.Visits;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("values of visits and lines: edited without loss, both sides of each limit")
class VisitValuesTest {
    private final Session active = new Visits().session("cookie=c");

    @Test
    void aVisitIsOpenUntilItsEndAndAWaitingOneUntilItsLinkIsOver() {
        Instant end = active.expiresAt();
        assertThat(active.openUntil()).isEqualTo(end);
        assertThat(active.isOpenAt(end.minusNanos(1))).isTrue();
        assertThat(active.isOpenAt(end)).isFalse();
        assertThat(active.moveTo(SessionState.RETURNED).isOpenAt(TestClock.START))
                .isFalse();
        Session waiting = waiting(TestClock.START.plusSeconds(1), TestClock.START.plusSeconds(2));
        assertThat(waiting.openUntil()).isEqualTo(TestClock.START.plusSeconds(1));
        assertThat(waiting.isOpenAt(TestClock.START)).isTrue();
        assertThat(waiting.isOpenAt(TestClock.START.plusSeconds(1))).isFalse();
        assertThat(waiting(TestClock.START.plusSeconds(3), TestClock.START.plusSeconds(2))
                        .openUntil())
                .isEqualTo(TestClock.START.plusSeconds(2));
    }

    private Session waiting(Instant startBefore, Instant expiresAt) {
        return new Session(
                "w",
                active.connectionId(),
                active.businessUnit(),
                active.format(),
                SessionState.WAITING,
                active.setup(),
                active.user(),
                active.createdAt(),
                startBefore,
                expiresAt,
                active.protocolState(),
                1);
    }

    @Test
    void aListOfVisitsIsFilteredByEachValue() {
        SessionQuery all = SessionQuery.newest(1);
        assertThat(all.matches(active)).isTrue();
        yesAndNo(active.connectionId(), "x", all::ofConnection);
        yesAndNo(active.businessUnit(), "x", all::ofBusinessUnit);
        yesAndNo(active.user().id(), "x", all::ofUser);
        yesAndNo(SessionState.ACTIVE, SessionState.WAITING, all::in);
        yesAndNo(active.expiresAt().minusNanos(1), active.expiresAt(), all::openAt);
        Place later = new Place(active.createdAt().plusNanos(1), "");
        Place same = new Place(active.createdAt(), active.id() + "x");
        yesAndNo(later, Place.of(active), all::before);
        yesAndNo(same, new Place(active.createdAt().minusNanos(1), "~"), all::before);
        SessionQuery every = all.ofConnection("c")
                .ofBusinessUnit("b")
                .ofUser("u")
                .in(SessionState.ENDED)
                .openAt(Instant.EPOCH)
                .before(later);
        assertThat(every).isEqualTo(new SessionQuery("c", "b", "u", SessionState.ENDED, Instant.EPOCH, later, 1));
        assertThat(every.ofConnection("d"))
                .isEqualTo(new SessionQuery("d", "b", "u", SessionState.ENDED, Instant.EPOCH, later, 1));
        assertThat(SessionQuery.newest(1_000).limit()).isEqualTo(1_000);
    }

    private <T> void yesAndNo(T yes, T no, Function<T, SessionQuery> filter) {
        assertThat(filter.apply(yes).matches(active)).as("%s", yes).isTrue();
        assertThat(filter.apply(no).matches(active)).as("%s", no).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_001})
    void aPageOfVisitsHasOneToAThousand(int limit) {
        assertThatIllegalArgumentException().isThrownBy(() -> SessionQuery.newest(limit));
    }

    @Test
    void whatIsKnownOfAUserIsStrippedAndKept() {
        UserData user = UserData.builder()
                .id(" 1 ")
                .email("2")
                .firstName("3")
                .lastName("4")
                .name("5")
                .phone("6")
                .businessUnit("7")
                .language("8")
                .attribute("Floor", "9")
                .build();
        assertThat(user)
                .isEqualTo(new UserData("1", "2", "3", "4", "5", "6", "7", "8", List.of(new Attribute("Floor", "9"))));
        assertThat(user.toBuilder().build()).isEqualTo(user);
        assertThat(user.attribute("FLOOR")).contains("9");
        assertThat(user.attribute("x")).isEmpty();
        assertThat(UserData.builder().id(" ").email(null).build()).isEqualTo(UserData.none());
        List<Attribute> own = user.attributes();
        assertThat(user.toBuilder().attribute("x", "y").attributes(own).build()).isEqualTo(user);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "Dr. X, A, B, Dr. X",
                "none, A, B, A B",
                "none, A, none, A",
                "none, none, B, B",
                "none, none, none, none"
            })
    void aUserIsShownByNameOrByBothNames(String name, String first, String last, String shown) {
        UserData user =
                UserData.builder().name(name).firstName(first).lastName(last).build();
        assertThat(user.displayName()).isEqualTo(Optional.ofNullable(shown));
    }

    @Test
    void anEditedSetupKeepsEveryValue() {
        RestoredItem item = new RestoredItem("PEN", null, BigDecimal.ONE, List.of());
        SetupRequest setup = SetupRequest.builder(Operation.EDIT)
                .buyerCookie("c")
                .returnUrl("https://buyer.example/")
                .attribute("A", " ")
                .attribute("B", "b")
                .contact(new Contact("endUser", "Ann", List.of(), List.of()))
                .shipTo(Address.builder("AT").build())
                .item(item)
                .selectedItem(item)
                .user(UserData.builder().id("u").build())
                .language("de")
                .sessionAttribute("Department", "D")
                .build();
        assertThat(setup.toBuilder().build()).isEqualTo(setup);
        assertThat(setup).hasNoNullFieldsOrProperties();
        assertThat(setup.sessionAttribute("DEPARTMENT")).contains("D");
        assertThat(setup.sessionAttribute("x")).isEmpty();
        assertThat(setup.firstAttribute("x", "a", "b")).isEqualTo("b");
        assertThat(setup.firstAttribute("x", "a")).isNull();
    }

    @Test
    void eachTermOfALineCounts() {
        Money euro = Money.of("1", "EUR");
        OffsetDateTime now = OffsetDateTime.parse("2026-03-02T09:00:00Z");
        CostShare share = new CostShare("all", List.of(new CostShare.Account("cost centre", "1", "")), euro);
        CartLine.Builder bare = CartLine.builder("A").unitPrice(euro);
        assertThat(bare.build().terms()).isSameAs(LineTerms.NONE);
        List<UnaryOperator<CartLine.Builder>> terms = List.of(
                line -> line.shipTo(Address.builder("AT").build()),
                line -> line.shipping(new Charge(euro, "")),
                line -> line.tax(new Charge(euro, "")),
                line -> line.costShare(share),
                line -> line.contact(new Contact("endUser", "Ann", List.of(), List.of())),
                line -> line.comments(""),
                line -> line.period(new Period(now, now)));
        for (UnaryOperator<CartLine.Builder> term : terms) {
            CartLine line = term.apply(bare.build().toBuilder()).build();
            assertThat(line.terms().isNone()).isFalse();
            assertThat(line.terms()).isNotEqualTo(LineTerms.NONE);
            assertThat(line.toBuilder().build()).isEqualTo(line);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(now, now.minus(Duration.ofNanos(1))));
    }

    @Test
    void valuesOfALineAreReplacedWhereTheFirstOfThemStood() {
        CartLine line = CartLine.builder("A")
                .unitPrice("1", "EUR")
                .attribute("a", "1")
                .attribute("b", "2")
                .attribute("a", "3")
                .attribute("c", "4")
                .attribute("a", List.of("5", "6"))
                .classification("X", "1")
                .classification("Y", "2")
                .classification("y", List.of("3"))
                .classification("Z", List.of("4"))
                .build();
        assertThat(line.attributes()).extracting(Attribute::value).containsExactly("5", "6", "2", "4");
        assertThat(line.classifications()).extracting("code").containsExactly("1", "3", "4");
        assertThat(line.toBuilder().attribute("a", List.of()).build().attributes())
                .extracting(Attribute::value)
                .containsExactly("2", "4");
        Text main = new Text("Stift", "de", "S");
        CartLine other = line.toBuilder()
                .translation(new Text("x", "fr"))
                .descriptions(List.of(main, new Text("pen", "en")))
                .build();
        assertThat(other.product().descriptions()).containsExactly(main, new Text("pen", "en"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Product(List.of(), List.of(), null, null, null, null, List.of(), List.of(), List.of()));
    }

    @Test
    void anAdjustmentOfNothingIsOneAndADecisionHasAText() {
        Money none = Money.zero("EUR");
        assertThat(PriceAdjustment.cost("x", none).amount()).isEqualTo(none);
        assertThat(PriceAdjustment.deductionPercent("x", "0.0").percent()).isEqualTo(BigDecimal.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> PriceAdjustment.deduction("x", Money.of("-0.01", "EUR")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriceAdjustment("x", PriceAdjustment.Kind.COST, null, null, null, null));
        assertThat(new Quote(Quote.Status.FINAL, Quote.Decision.DENY, null).text())
                .isEqualTo(new Text("", "en"));
        assertThat(new Quote(Quote.Status.FINAL, null, null).text()).isNull();
        assertThat(TaxDetail.of("vat", "19.0", none, none).percent()).isEqualTo(new BigDecimal("19"));
    }
}
