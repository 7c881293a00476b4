package io.punchout.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.punchout.connection.BundleMode;
import io.punchout.connection.CartEncoding;
import io.punchout.connection.CartSettings;
import io.punchout.connection.CartUse;
import io.punchout.connection.Connection;
import io.punchout.connection.ConnectionType;
import io.punchout.connection.DecimalPolicy;
import io.punchout.connection.LoginMode;
import io.punchout.connection.LoginSettings;
import io.punchout.connection.OpenVisits;
import io.punchout.connection.SecuritySettings;
import io.punchout.connection.TotalsMode;
import io.punchout.connection.validation.ConnectionValidator;
import io.punchout.cxml.CxmlDocumentType;
import io.punchout.cxml.CxmlSettings;
import io.punchout.mapping.Mapping;
import io.punchout.oci.OciSettings;
import io.punchout.problem.Problem;
import io.punchout.secret.Secret;
import io.punchout.secret.SecretSlots;
import io.punchout.session.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("the attributes of a connection: what each may be, told in English and German")
class AttributeTableTest {
    private static final ConnectionValidator VALIDATOR = ConnectionValidator.create();
    private static final Secret REFERENCE = Secret.parse("env:ACME_SECRET");

    private static CxmlSettings.Builder cxml() {
        return CxmlSettings.builder().credential("NetworkId", "AN01").sharedSecret(REFERENCE);
    }

    private static OciSettings.Builder oci() {
        return OciSettings.builder().login("acme", REFERENCE);
    }

    private static Connection.Builder connection() {
        return Connection.builder("acme")
                .settings(cxml().build())
                .security(
                        SecuritySettings.builder().returnHost("*.acme.example").build());
    }

    private static Connection.Builder cart(UnaryOperator<CartSettings.Builder> change) {
        return connection().cart(change.apply(CartSettings.builder()).build());
    }

    private static Connection.Builder login(LoginMode mode, String user, String unit) {
        return connection().login(new LoginSettings(mode, user, unit, Mapping.empty(), OpenVisits.MANY));
    }

    private static Connection.Builder security(UnaryOperator<SecuritySettings.Builder> change) {
        return connection()
                .security(change.apply(SecuritySettings.builder().returnHost("a.example"))
                        .build());
    }

    private static Connection.Builder decimals(Integer price, Integer quantity) {
        return cart(cart -> cart.decimals(new DecimalPolicy(price, quantity, DecimalPolicy.Excess.REFUSE)));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments(connection().name(" "), "name", "connection.name.required"),
                arguments(connection().name("x".repeat(201)), "name", "connection.name.too_long"),
                arguments(connection().businessUnit(""), "businessUnit", "connection.business_unit.required"),
                arguments(
                        connection().businessUnit("x".repeat(201)),
                        "businessUnit",
                        "connection.business_unit.too_long"),
                arguments(
                        Connection.builder("").name("n").businessUnit("b").settings(cxml().build()),
                        "id",
                        "connection.id.required"),
                arguments(Connection.builder("x".repeat(101)).settings(cxml().build()), "id", "connection.id.too_long"),
                arguments(connection().version(-1), "version", "connection.version.negative"),
                arguments(connection().platform(" "), "platform", "connection.platform.blank"),
                arguments(
                        connection().settings(oci().build()).type(ConnectionType.ORDER_REQUEST),
                        "type",
                        "connection.type.not_served"),
                arguments(
                        connection().settings(cxml().credential(" ", "x").build()),
                        "cxml.credentials[1].domain",
                        "cxml.credential.domain.required"),
                arguments(
                        connection().settings(cxml().sender("DUNS", "").build()),
                        "cxml.senders[0].identity",
                        "cxml.credential.identity.required"),
                arguments(
                        connection().settings(cxml().operations(Set.of()).build()),
                        "cxml.operations",
                        "cxml.operations.required"),
                arguments(
                        connection()
                                .settings(
                                        cxml().repliesKept(Duration.ofDays(31)).build()),
                        "cxml.repliesKept",
                        "cxml.replies_kept.out_of_range"),
                arguments(
                        connection().settings(cxml().currency("EURO").build()),
                        "cxml.currency",
                        "cxml.currency.unknown"),
                arguments(
                        connection().settings(cxml().dtdVersion("1.3.001").build()),
                        "cxml.dtdVersion",
                        "cxml.dtd_version.unknown"),
                arguments(
                        connection()
                                .settings(cxml().dtdVersion(CxmlDocumentType.SHIP_NOTICE, "1.2.999")
                                        .build()),
                        "cxml.dtdVersions[ship-notice]",
                        "cxml.dtd_version.unknown"),
                arguments(
                        connection()
                                .settings(cxml().dtdVersion(CxmlDocumentType.CONFIRMATION, "1.1.010")
                                        .build()),
                        "cxml.dtdVersions[confirmation]",
                        "cxml.dtd_version.too_early"),
                arguments(
                        connection()
                                .settings(cxml().dtdVersion(CxmlDocumentType.INVOICE, "1.2.005")
                                        .build()),
                        "cxml.dtdVersions[invoice]",
                        "cxml.dtd_version.too_early"),
                arguments(
                        connection()
                                .settings(cxml().sharedSecret(Secret.hashOfRandom("value"))
                                        .credentialMacAccepted(true)
                                        .build()),
                        "cxml.sharedSecret",
                        "cxml.credential_mac.value_needed"),
                arguments(
                        connection()
                                .settings(cxml().sharedSecret(Secret.parse("sha256:x:y"))
                                        .build()),
                        "cxml.sharedSecret",
                        "secret.hash.malformed"),
                arguments(
                        connection()
                                .settings(cxml().sharedSecret(new SecretSlots(REFERENCE, Secret.unset(), Instant.EPOCH))
                                        .build()),
                        "cxml.sharedSecret.previousUntil",
                        "secret.previous.required"),
                arguments(
                        connection().settings(oci().login("acme", REFERENCE).build()),
                        "oci.logins[1]",
                        "oci.login.twice"),
                arguments(
                        connection()
                                .settings(oci().build())
                                .cart(CartSettings.builder()
                                        .totalsMode(TotalsMode.HEADER)
                                        .build()),
                        "cart.totalsMode",
                        "cart.totals_mode.no_header"),
                arguments(
                        cart(cart -> cart.descriptionLength(0)),
                        "cart.descriptionLength",
                        "cart.description_length.range"),
                arguments(
                        cart(cart -> cart.descriptionLength(100_001)),
                        "cart.descriptionLength",
                        "cart.description_length.range"),
                arguments(
                        cart(cart -> cart.defaultSupplierId("")),
                        "cart.defaultSupplierId",
                        "cart.default_supplier_id.blank"),
                arguments(
                        cart(cart -> cart.defaultSupplierId("x".repeat(256))),
                        "cart.defaultSupplierId",
                        "cart.default_supplier_id.too_long"),
                arguments(
                        cart(cart -> cart.classificationDomain(" ")),
                        "cart.classificationDomain",
                        "cart.classification_domain.blank"),
                arguments(cart(cart -> cart.language("xx-DE")), "cart.language", "cart.language.unknown"),
                arguments(cart(cart -> cart.language("de_DE")), "cart.language", "cart.language.unknown"),
                arguments(
                        connection()
                                .settings(cxml().operations(Set.of(Operation.CREATE))
                                        .build())
                                .cart(CartSettings.builder()
                                        .operationAllowed(CartUse.INSPECT)
                                        .build()),
                        "cart.operationAllowed",
                        "cart.operation_allowed.not_offered"),
                arguments(cart(cart -> cart.unit("PCE", "a piece")), "cart.units[PCE]", "cart.unit.malformed"),
                arguments(decimals(-1, null), "cart.decimals.price", "cart.decimals.range"),
                arguments(decimals(null, 10), "cart.decimals.quantity", "cart.decimals.range"),
                arguments(login(LoginMode.SINGLE_USER, null, null), "login.singleUser", "login.single_user.required"),
                arguments(
                        login(LoginMode.DYNAMIC_USER, "pat", "unit"),
                        "login.singleUser",
                        "login.single_user.not_allowed"),
                arguments(
                        login(LoginMode.DYNAMIC_USER, null, " "),
                        "login.defaultBusinessUnit",
                        "login.default_business_unit.required"),
                arguments(
                        login(LoginMode.SINGLE_USER, "pat", "unit"),
                        "login.defaultBusinessUnit",
                        "login.default_business_unit.not_allowed"),
                arguments(
                        security(rules -> rules.returnHost("https://b.example/")),
                        "security.returnHosts[1]",
                        "security.return_host.malformed"),
                arguments(
                        security(rules -> rules.startLinkLifetime(Duration.ZERO)),
                        "security.startLinkLifetime",
                        "security.lifetime.not_positive"),
                arguments(
                        security(rules -> rules.sessionLifetime(Duration.ofSeconds(-1))),
                        "security.sessionLifetime",
                        "security.lifetime.not_positive"),
                arguments(
                        security(rules -> rules.startLinkLifetime(Duration.ofHours(9))),
                        "security.startLinkLifetime",
                        "security.start_link_lifetime.too_long"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void isRefused(Connection.Builder builder, String field, String code) {
        Connection connection = builder.build();
        Problem english = errors(VALIDATOR.validate(connection)).stream()
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(VALIDATOR.validate(connection).toString()));
        Problem german = errors(VALIDATOR.validate(connection, Locale.GERMANY)).stream()
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(english.where()).isEqualTo(field).isEqualTo(german.where());
        assertThat(english.message()).endsWith(".").doesNotContain("{").isNotEqualTo(german.message());
        assertThat(german.message()).endsWith(".").doesNotContain("{");
        assertThat(german.hint() == null).isEqualTo(english.hint() == null);
    }

    private static List<Problem> errors(List<Problem> problems) {
        return problems.stream().filter(Problem::isError).toList();
    }

    static Stream<Arguments> right() {
        return Stream.of(
                arguments(connection()),
                arguments(connection()
                        .type(ConnectionType.ORDER_REQUEST)
                        .active(false)
                        .platform("ariba")),
                arguments(connection().settings(oci().build())),
                arguments(connection()
                        .settings(cxml().credential("DUNS", "1")
                                .sender("NetworkId", "hub")
                                .sharedSecret(SecretSlots.of(REFERENCE).rotate(REFERENCE, Instant.EPOCH))
                                .credentialMacAccepted(true)
                                .operations(EnumSet.allOf(Operation.class))
                                .dtdVersion("1.2.071")
                                .dtdVersion(CxmlDocumentType.CART, "1.2.023")
                                .currency("CHF")
                                .build())),
                arguments(connection()
                        .settings(oci().login("acme", Secret.hashOf("other")).build())),
                arguments(cart(cart -> cart.descriptionLength(128)
                        .totalsMode(TotalsMode.HEADER)
                        .encoding(CartEncoding.NO_ENCODING)
                        .bundleMode(BundleMode.COMPOSITE)
                        .defaultSupplierId("4711")
                        .units(Map.of("Stück", "PCE"))
                        .classificationDomain("UNSPSC")
                        .operationAllowed(CartUse.INSPECT)
                        .language("de-AT"))),
                arguments(decimals(4, 0)),
                arguments(connection()
                        .settings(oci().build())
                        .cart(CartSettings.builder().totalsMode(TotalsMode.LINE).build())),
                arguments(login(LoginMode.SINGLE_USER, "pat", null)),
                arguments(login(LoginMode.DYNAMIC_USER, null, "acme-berlin")),
                arguments(security(rules -> rules.returnHost("localhost:8443", "*.bücher.example"))));
    }

    @ParameterizedTest
    @MethodSource("right")
    void isAccepted(Connection.Builder builder) {
        assertThat(VALIDATOR.validate(builder.build())).isEmpty();
    }

    @Test
    void whatIsUnwiseIsAdvice() {
        Connection open = Connection.builder("acme")
                .settings(CxmlSettings.builder()
                        .sharedSecret(Secret.of("planted-value"))
                        .build())
                .cart(CartSettings.builder().unit("Stück", "EACH").build())
                .build();
        List<Problem> advice = VALIDATOR.validate(open);
        assertThat(errors(advice)).isEmpty();
        assertThat(advice)
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        "advice.no_credentials",
                        "advice.no_return_hosts",
                        "advice.secret_plain",
                        "advice.unit_not_rec20");
        assertThat(advice.toString()).doesNotContain("planted");
        assertThat(VALIDATOR.validate(Connection.builder("acme")
                        .settings(
                                OciSettings.builder().login("a", Secret.unset()).build())
                        .build()))
                .extracting(Problem::code)
                .contains("advice.secret_unset");
    }

    @Test
    void activeConnectionsOfOneFormatHaveCredentialsOfTheirOwn() {
        Connection one = connection().build();
        Connection same = Connection.builder("twin")
                .settings(cxml().build())
                .security(one.security())
                .build();
        List<Problem> problems = VALIDATOR.validateAll(List.of(one, same));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo(ConnectionValidator.COLLISION);
        assertThat(problems.get(0).where()).isEqualTo("[twin].cxml");
        assertThat(problems.get(0).message()).contains("'acme'");
        assertThat(VALIDATOR
                        .validateAll(List.of(one, same), Locale.GERMAN)
                        .get(0)
                        .message())
                .contains("'acme'")
                .isNotEqualTo(problems.get(0).message());
        assertThat(VALIDATOR.validateAll(List.of(one, same.withActive(false)))).isEmpty();
        assertThat(VALIDATOR.validateAll(
                        List.of(one, same.toBuilder().settings(oci().build()).build())))
                .isEmpty();
    }

    @Test
    void noExpressionLanguageIsNeeded() {
        assertThatThrownBy(() -> Class.forName("jakarta.el.ExpressionFactory"))
                .as("these tests run without one")
                .isInstanceOf(ClassNotFoundException.class);
        assertThat(VALIDATOR.validate(connection().build())).isEmpty();
    }
}
