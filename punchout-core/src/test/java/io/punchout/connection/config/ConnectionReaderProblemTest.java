package io.punchout.connection.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.punchout.connection.ProtocolSettings;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutException;
import io.punchout.protocol.Protocol;
import io.punchout.support.TextProtocol;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("connections from JSON: what is wrong, and where")
class ConnectionReaderProblemTest {
    private static final String PLANTED = "planted-s3cret";

    private final ConnectionReader reader =
            ConnectionReader.forProtocols(List.of(new TextProtocol(), new TextProtocol("morse")));

    private Problem problem(String json) {
        Problem problem = reader.read(json).error();
        assertThat(problem.toString()).doesNotContain(PLANTED).doesNotContain("com.fasterxml");
        return problem;
    }

    private static String connection(String properties) {
        return "{\n  \"connections\": [\n    {\"id\": \"acme\", \"format\": \"text\", \"text\": {\"password\": \""
                + PLANTED + "\"},\n     " + properties + "}\n  ]\n}";
    }

    private static String settings(String properties) {
        return "{\"connections\": [{\"id\": \"acme\", \"format\": \"text\",\n \"text\": {\"password\": \"" + PLANTED
                + "\",\n  " + properties + "}}]}";
    }

    @Test
    void anUnknownPropertyIsToldWithItsPlaceAndTheKnownOnes() {
        Problem problem = problem(connection("\"businesUnit\": \"x\""));
        assertThat(problem.is(ConfigProblem.UNKNOWN_PROPERTY)).isTrue();
        assertThat(problem.message()).contains("'businesUnit'");
        assertThat(problem.hint())
                .contains("Did you mean 'businessUnit'? Known here: active, ", "morse, name", "security, text");
        assertThat(problem.where()).isEqualTo("/connections/0/businesUnit");
        assertThat(problem.line()).isEqualTo(4);
        assertThat(problem.column()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "\"cart\": {\"encodin\": 1} ! /connections/0/cart/encodin ! descriptionLength",
                "\"security\": {\"hosts\": []} ! /connections/0/security/hosts ! returnHosts"
            })
    void anUnknownPropertyIsFoundInEveryBlock(String properties, String where, String known) {
        Problem problem = problem(connection(properties));
        assertThat(problem.is(ConfigProblem.UNKNOWN_PROPERTY)).isTrue();
        assertThat(problem.where()).isEqualTo(where);
        assertThat(problem.hint()).contains(known.strip());
    }

    @Test
    void anUnknownPropertyOfTheProtocolsOwnBlockIsAnError() {
        Problem problem = problem(settings("\"passwort\": \"" + PLANTED + "\""));
        assertThat(problem.is(ConfigProblem.UNKNOWN_PROPERTY)).isTrue();
        assertThat(problem.where()).isEqualTo("/connections/0/text/passwort");
        assertThat(problem.hint()).contains("password, patience, style");
        assertThat(problem.line()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "\"format\": \"text\", \"text\": {} ! 'id'",
                "\"id\": \" \", \"format\": \"text\", \"text\": {} ! 'id'",
                "\"id\": \"a\", \"text\": {} ! 'format'",
                "\"id\": \"a\", \"format\": \"text\" ! 'text'"
            })
    void aMissingPropertyIsNamed(String properties, String name) {
        Problem problem = problem("{\"connections\": [{" + properties + "}]}");
        assertThat(problem.is(ConfigProblem.MISSING_PROPERTY)).isTrue();
        assertThat(problem.message()).contains(name);
        assertThat(problem.where()).startsWith("/connections/0");
    }

    @Test
    void aFormatThatNobodySpeaksIsToldWithTheKnownOnes() {
        Problem problem = problem("{\"connections\": [{\"id\": \"a\", \"format\": \"txt\", \"text\": {}}]}");
        assertThat(problem.is(ConfigProblem.INVALID_VALUE)).isTrue();
        assertThat(problem.message()).contains("morse, text");
    }

    @Test
    void aBlockOfAnotherFormatIsAnError() {
        Problem problem = problem(connection("\"morse\": {}"));
        assertThat(problem.is(ConfigProblem.INVALID_VALUE)).isTrue();
        assertThat(problem.message()).contains("'text'", "'morse'");
    }

    @Test
    void twoConnectionsOfOneIdAreAnError() {
        String one = "{\"id\": \"a\", \"format\": \"text\", \"text\": {}}";
        Problem problem = problem("{\"connections\": [" + one + "," + one + "]}");
        assertThat(problem.is(ConfigProblem.DUPLICATE_ID)).isTrue();
        assertThat(problem.where()).isEqualTo("/connections/1/id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "\"security\": {\"startLinkLifetime\": \"5 min\"} ! /connections/0/security/startLinkLifetime ! PT5M",
                "\"security\": {\"startLinkLifetime\": 300} ! /connections/0/security/startLinkLifetime ! PT5M",
                "\"security\": {\"returnHosts\": [\"a.example\", \"https://b.example\"]} ! /connections/0/security/returnHosts/1 ! *.buyer.example",
                "\"security\": {\"returnHosts\": \"a.example\"} ! /connections/0/security/returnHosts ! Expected",
                "\"security\": {\"httpAllowed\": \"yes\"} ! /connections/0/security/httpAllowed ! Expected",
                "\"security\": null ! /connections/0/security ! null",
                "\"cart\": {\"descriptionLength\": \"128\"} ! /connections/0/cart/descriptionLength ! Expected",
                "\"cart\": {\"descriptionLength\": 12.5} ! /connections/0/cart/descriptionLength ! Expected",
                "\"cart\": {\"encoding\": \"base-64\"} ! /connections/0/cart/encoding ! Expected",
                "\"cart\": [] ! /connections/0/cart ! Expected",
                "\"active\": \"true\" ! /connections/0/active ! Expected",
                "\"active\": null ! /connections/0/active ! null",
                "\"name\": {} ! /connections/0/name ! Expected"
            })
    void aWrongValueIsToldWithItsPlace(String properties, String where, String message) {
        Problem problem = problem(connection(properties));
        assertThat(problem.is(ConfigProblem.INVALID_VALUE)).isTrue();
        assertThat(problem.where()).isEqualTo(where);
        assertThat(problem.message()).contains(message.strip());
        assertThat(problem.line()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"users\": [\"nobody\"]",
                "\"patience\": \"soon\"",
                "\"password\": {\"value\": \"" + PLANTED + "\"}",
                "\"password\": [\"" + PLANTED + "\"]",
                "\"style\": \"" + PLANTED + "\"",
                "\"users\": \"" + PLANTED + "\"",
                "\"users\": {\"" + PLANTED + "\": 1}",
                "\"operations\": [[\"" + PLANTED + "\"]]"
            })
    void aWrongValueInTheProtocolsBlockRepeatsNoSecret(String properties) {
        Problem problem = problem(settings(properties));
        assertThat(problem.code()).startsWith("config.");
        assertThat(problem.line()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"connections\": [",
                "{\"connections\": [{\"id\": \"a\",}]}",
                "{'connections': []}",
                "{\"connections\": []} x",
                "{\"connections\": [{\"id\": \"a\", \"format\": \"text\", \"text\": {\"password\": \"" + PLANTED,
                "{\"connections\": [{\"id\": \"a\", \"format\": " + PLANTED + "}]}"
            })
    void malformedJsonIsToldWithItsPlace(String json) {
        Problem problem = problem(json);
        assertThat(problem.is(ConfigProblem.MALFORMED)).as(problem.toString()).isTrue();
        assertThat(problem.line()).isEqualTo(1);
        assertThat(problem.column()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"connections\": [], \"connections\": []}",
                "{\"connections\": [{\"id\": \"a\", \"id\": \"b\", \"format\": \"text\", \"text\": {}}]}",
                "{\"connections\": [{\"id\": \"a\", \"format\": \"text\", \"text\": {\"password\": \"" + PLANTED
                        + "\", \"password\": \"x\"}}]}"
            })
    void aPropertyThatStandsTwiceIsToldWithItsPlace(String json) {
        Problem problem = problem(json);
        assertThat(problem.is(ConfigProblem.DUPLICATE_PROPERTY))
                .as(problem.toString())
                .isTrue();
        assertThat(problem.line()).isEqualTo(1);
        assertThat(problem.column()).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "1",
                "\"x\"",
                "{\"connections\": []}{}",
                "{\"connections\": [null]}",
                "{\"connections\": {}}"
            })
    void aFileThatIsNoFileOfConnectionsIsARefusal(String json) {
        assertThat(problem(json).code()).startsWith("config.");
        assertThat(problem(json).where()).isNotEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "99", "0", "-1"})
    void aVersionThatThisLibraryDoesNotKnowIsRefused(String version) {
        Problem problem = problem("{\"schemaVersion\": " + version + ", \"connections\": []}");
        assertThat(problem.is(ConfigProblem.SCHEMA_VERSION)).isTrue();
        assertThat(problem.where()).isEqualTo("/schemaVersion");
    }

    @Test
    void aProtocolWhoseSettingsCannotBeReadIsWrongUse() {
        Protocol protocol = mock(Protocol.class);
        when(protocol.id()).thenReturn("odd");
        doReturn(ProtocolSettings.class).when(protocol).settingsType();
        ConnectionReader odd = ConnectionReader.forProtocols(List.of(protocol));
        assertThatThrownBy(() -> odd.read("{\"connections\": [{\"id\": \"a\", \"format\": \"odd\", \"odd\": {}}]}"))
                .isInstanceOf(PunchOutException.class)
                .hasMessageContaining("ProtocolSettings");
    }

    @Test
    void oneErrorAndNoConnectionIsReturned() {
        String good = "{\"id\": \"a\", \"format\": \"text\", \"text\": {}}";
        assertThat(reader.read("{\"connections\": [" + good + "]}").isAccepted())
                .isTrue();
        assertThat(reader.read("{\"connections\": [" + good + ", {}]}").isAccepted())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "\"cart\": {\"descriptionLength\": 0} ! /connections/0/cart/descriptionLength ! cart.description_length.range",
                "\"security\": {\"sessionLifetime\": \"PT0S\"} ! /connections/0/security/sessionLifetime ! security.lifetime.not_positive",
                "\"cart\": {\"units\": {\"C62\": \"a piece\"}} ! /connections/0/cart/units/C62 ! cart.unit.malformed",
                "\"login\": {\"mode\": \"single_user\"} ! /connections/0/login/singleUser ! login.single_user.required"
            })
    void aBrokenConstraintIsToldWithItsPlace(String properties, String where, String code) {
        Problem problem = problem(connection(properties));
        assertThat(problem.code()).isEqualTo(code.strip());
        assertThat(problem.where()).isEqualTo(where);
        assertThat(problem.line()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+99999999999", "-1E+2147483647", "1E+2147483647", "123456789012345678901", "1.5"})
    void anArgumentThatIsNoSmallWholeNumberIsToldWithItsPlace(String number) {
        Problem problem = problem(connection("\"login\": {\"requestMapping\": {\"user.id\": {\"constant\": \"x\","
                + " \"transform\": {\"cut\": " + number + "}}}}"));
        assertThat(problem.where()).startsWith("/connections/0/login/requestMapping/user.id/transform/cut");
        assertThat(problem.line()).isEqualTo(4);
    }
}
