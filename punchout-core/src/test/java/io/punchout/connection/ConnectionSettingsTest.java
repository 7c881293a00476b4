package io.punchout.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.punchout.connection.validation.ConnectionValidator;
import io.punchout.http.HostPattern;
import io.punchout.mapping.Mapping;
import io.punchout.mapping.MappingRule;
import io.punchout.problem.Problem;
import io.punchout.secret.Secret;
import io.punchout.support.TextSettings;
import io.punchout.support.Visits;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("settings of a connection: edited without loss, and both sides of each constraint")
class ConnectionSettingsTest {
    private static final ConnectionValidator VALIDATOR = ConnectionValidator.create();

    private static List<String> found(Connection.Builder connection) {
        return VALIDATOR.validate(connection.build(), Locale.ENGLISH).stream()
                .filter(problem -> !problem.code().startsWith("advice.secret"))
                .map(problem -> problem.code() + " " + problem.where())
                .toList();
    }

    private static List<String> cart(UnaryOperator<CartSettings.Builder> settings) {
        return found(
                Visits.connection().cart(settings.apply(CartSettings.builder()).build()));
    }

    private static List<String> login(LoginSettings.Builder login) {
        return found(Visits.connection().login(login.build()));
    }

    private static List<String> security(SecuritySettings.Builder security) {
        return found(Visits.connection()
                .security(security.returnHost("buyer.example").build()));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "100000, true", "0, false", "100001, false", "-1, false"})
    void theLengthOfADescription(int length, boolean right) {
        assertThat(cart(settings -> settings.descriptionLength(length)))
                .isEqualTo(right ? List.of() : List.of("cart.description_length.range cart.descriptionLength"));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "9, true", "-1, false", "10, false"})
    void decimals(int most, boolean right) {
        assertThat(cart(settings ->
                        settings.decimals(DecimalPolicy.builder().price(most).build())))
                .isEqualTo(right ? List.of() : List.of("cart.decimals.range cart.decimals.price"));
        assertThat(cart(settings ->
                        settings.decimals(DecimalPolicy.builder().quantity(most).build())))
                .isEqualTo(right ? List.of() : List.of("cart.decimals.range cart.decimals.quantity"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "EA, none",
                "C62, none",
                "E1, none",
                "E, advice.unit_not_rec20",
                "ABCD, advice.unit_not_rec20",
                "ea, advice.unit_not_rec20",
                "ABCDEFGHIJ, advice.unit_not_rec20",
                "ABCDEFGHIJK, cart.unit.malformed",
                "'', cart.unit.malformed",
                "E A, cart.unit.malformed"
            })
    void aUnitOfTheBuyer(String unit, String code) {
        assertThat(cart(settings -> settings.unit("PCE", unit)))
                .isEqualTo(code == null ? List.of() : List.of(code + " cart.units[PCE]"));
    }

    @Test
    void aUnitOfTheShopHasAName() {
        assertThat(cart(settings -> settings.unit(" ", "EA"))).containsExactly("cart.unit.malformed cart.units[ ]");
    }

    @ParameterizedTest
    @CsvSource({"de, true", "de-AT, true", "DE-at, true", "xx, false", "de-XX, false", "de_AT, false", "'', false"})
    void aLanguage(String tag, boolean right) {
        assertThat(cart(settings -> settings.language(tag)))
                .isEqualTo(right ? List.of() : List.of("cart.language.unknown cart.language"));
    }

    @Test
    void textsThatMayBeMissingAreNotBlank() {
        assertThat(cart(settings -> settings.defaultSupplierId(" ").classificationDomain("\t")))
                .containsExactlyInAnyOrder(
                        "cart.default_supplier_id.blank cart.defaultSupplierId",
                        "cart.classification_domain.blank cart.classificationDomain");
        assertThat(cart(settings -> settings.defaultSupplierId("x".repeat(255))))
                .isEmpty();
        assertThat(cart(settings -> settings.defaultSupplierId("x".repeat(256))))
                .containsExactly("cart.default_supplier_id.too_long cart.defaultSupplierId");
    }

    @Test
    void aLoginModeHasWhatItNeedsAndNothingElse() {
        LoginSettings.Builder single = LoginSettings.builder().mode(LoginMode.SINGLE_USER);
        assertThat(login(single)).containsExactly("login.single_user.required login.singleUser");
        assertThat(login(single.singleUser(" "))).containsExactly("login.single_user.required login.singleUser");
        assertThat(login(single.singleUser("u"))).isEmpty();
        assertThat(login(single.defaultBusinessUnit("b")))
                .containsExactly("login.default_business_unit.not_allowed login.defaultBusinessUnit");
        assertThat(login(single.defaultBusinessUnit(null).openVisits(OpenVisits.ONE_PER_USER)))
                .containsExactly("login.open_visits.single_user login.openVisits");
        LoginSettings.Builder dynamic = LoginSettings.builder().mode(LoginMode.DYNAMIC_USER);
        assertThat(login(dynamic)).containsExactly("login.default_business_unit.required login.defaultBusinessUnit");
        assertThat(login(dynamic.defaultBusinessUnit("b").openVisits(OpenVisits.ONE_PER_USER)))
                .isEmpty();
        assertThat(login(dynamic.singleUser("u"))).containsExactly("login.single_user.not_allowed login.singleUser");
        assertThat(login(LoginSettings.builder())).isEmpty();
    }

    @Test
    void lifetimesArePositiveAndALinkDoesNotOutliveItsVisit() {
        Duration hour = Duration.ofHours(1);
        assertThat(security(SecuritySettings.builder().startLinkLifetime(hour).sessionLifetime(hour)))
                .isEmpty();
        assertThat(security(SecuritySettings.builder()
                        .startLinkLifetime(hour.plusNanos(1))
                        .sessionLifetime(hour)))
                .containsExactly("security.start_link_lifetime.too_long security.startLinkLifetime");
        for (Duration none : List.of(Duration.ZERO, Duration.ofNanos(-1))) {
            assertThat(security(SecuritySettings.builder().startLinkLifetime(none)))
                    .containsExactly("security.lifetime.not_positive security.startLinkLifetime");
            assertThat(security(SecuritySettings.builder().sessionLifetime(none)))
                    .containsExactly("security.lifetime.not_positive security.sessionLifetime");
        }
        assertThat(security(SecuritySettings.builder().startLinkLifetime(Duration.ofNanos(1))))
                .isEmpty();
    }

    @Test
    void whereCartsMayGoIsSaidUnlessNoneGo() {
        assertThat(found(Visits.connection().security(SecuritySettings.closed())))
                .containsExactly("advice.no_return_hosts security.returnHosts");
        assertThat(found(Visits.connection()
                        .security(SecuritySettings.builder()
                                .returnHost("a.example", "*")
                                .build())))
                .containsExactly("security.return_host.malformed security.returnHosts[1]");
        assertThat(security(SecuritySettings.builder().sapEventAllowed(true)))
                .containsExactly("security.sap_event.not_served security.sapEventAllowed");
        assertThat(found(Visits.connection().settings(TextSettings.builder().build())))
                .containsExactly("advice.no_credentials text");
    }

    @Test
    void anEditedConnectionKeepsEveryValue() {
        Connection connection = Visits.connection()
                .type(ConnectionType.ORDER_REQUEST)
                .active(false)
                .version(7)
                .platform("ariba")
                .login(LoginSettings.builder()
                        .mode(LoginMode.SINGLE_USER)
                        .singleUser("u")
                        .defaultBusinessUnit("b")
                        .openVisits(OpenVisits.ONE_PER_USER)
                        .requestMapping(Mapping.of(
                                MappingRule.to("user.id").constant("x").build()))
                        .build())
                .cart(CartSettings.builder()
                        .encoding(CartEncoding.URL_ENCODED)
                        .descriptionLength(3)
                        .totalsMode(TotalsMode.HEADER)
                        .defaultSupplierId("4711")
                        .bundleMode(BundleMode.COMPOSITE)
                        .units(Map.of("EA", "ST"))
                        .decimals(DecimalPolicy.builder().price(2).build())
                        .classificationDomain("UNSPSC")
                        .operationAllowed(CartUse.values()[0])
                        .language("de")
                        .mapping(Mapping.of(MappingRule.to("X").omit().build()))
                        .build())
                .security(SecuritySettings.builder()
                        .returnHost("a.example")
                        .httpAllowed(true)
                        .sapEventAllowed(true)
                        .framingAllowed(true)
                        .startLinkLifetime(Duration.ofSeconds(1))
                        .sessionLifetime(Duration.ofSeconds(2))
                        .build())
                .build();
        assertThat(connection.toBuilder().build()).isEqualTo(connection);
        assertThat(connection.toBuilder()
                        .login(connection.login().toBuilder().build())
                        .cart(connection.cart().toBuilder().build())
                        .security(connection.security().toBuilder().build())
                        .build())
                .isEqualTo(connection);
        assertThat(connection.withActive(true).active()).isTrue();
        assertThat(connection.withActive(true).withActive(false)).isEqualTo(connection);
        assertThat(connection.withVersion(8).version()).isEqualTo(8);
        assertThat(connection.withVersion(8).withVersion(7)).isEqualTo(connection);
        assertThat(LoginSettings.singleUser("u").mode()).isEqualTo(LoginMode.SINGLE_USER);
        assertThat(LoginSettings.dynamicUser("b").defaultBusinessUnit()).isEqualTo("b");
        assertThat(LoginSettings.unset().mode()).isNull();
        assertThat(connection.security().returnHosts()).containsExactly(new HostPattern("a.example"));
    }

    @Test
    void aListOfConnectionsIsFilteredByEachValue() {
        Connection acme = Connection.builder("Acme-1")
                .name("Büro")
                .businessUnit("unit-1")
                .settings(TextSettings.of("u", Secret.unset()))
                .build();
        ConnectionQuery all = ConnectionQuery.first(1);
        assertThat(all.matches(acme)).isTrue();
        for (String part : List.of("acme", "BÜRO", "UNIT")) {
            assertThat(all.withText(part).matches(acme)).as(part).isTrue();
        }
        assertThat(all.withText("x").matches(acme)).isFalse();
        assertThat(all.ofBusinessUnit("unit-1").matches(acme)).isTrue();
        assertThat(all.ofBusinessUnit("unit").matches(acme)).isFalse();
        assertThat(all.ofFormat("text").matches(acme)).isTrue();
        assertThat(all.ofFormat("oci").matches(acme)).isFalse();
        assertThat(all.active(true).matches(acme)).isTrue();
        assertThat(all.active(false).matches(acme)).isFalse();
        assertThat(all.active(false).matches(acme.withActive(false))).isTrue();
        assertThat(all.after("Acme-0").matches(acme)).isTrue();
        assertThat(all.after("Acme-1").matches(acme)).isFalse();
        ConnectionQuery every = all.withText("a")
                .ofBusinessUnit("unit-1")
                .ofFormat("text")
                .active(true)
                .after("A")
                .withLimit(1_000);
        assertThat(every).isEqualTo(new ConnectionQuery("a", "unit-1", "text", true, "A", 1_000));
        assertThat(every.matches(acme)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_001})
    void aPageOfConnectionsHasOneToAThousand(int limit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConnectionQuery.first(limit))
                .withMessageContaining("1000");
    }

    @Test
    void aProblemOfAConnectionIsAnErrorOrAdvice() {
        assertThat(VALIDATOR.validate(Visits.connection().build(), Locale.GERMAN))
                .noneMatch(Problem::isError);
    }
}
