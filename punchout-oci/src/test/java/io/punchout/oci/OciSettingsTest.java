package io.punchout.oci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.connection.Connection;
import io.punchout.connection.ConnectionType;
import io.punchout.connection.config.ConnectionReader;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.secret.Secret;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The OCI block of a connection. */
class OciSettingsTest {
    private static Outcome<List<Connection>> read(String block) {
        return ConnectionReader.forProtocols(List.of(new OciProtocol()))
                .read("{\"schemaVersion\": 1, \"connections\": [{\"id\": \"acme\", \"format\": \"oci\", \"oci\": "
                        + block.replace('\'', '"') + "}]}");
    }

    @Test
    @DisplayName("All properties are read from JSON")
    void all_properties() {
        Connection connection = read("""
                        {'logins': [{'username': 'u1', 'password': 'p1'}, {'username': 'u2', 'password': 'p2'}],
                         'usernameParameter': 'login', 'passwordParameter': 'kennung2', 'hookParameter': 'back',
                         'ociVersion': '5.0', 'methods': ['post'], 'hookQuery': 'split', 'charset': 'iso-8859-1'}
                        """).orElseThrow().get(0);

        assertThat(connection.settings(OciSettings.class))
                .isEqualTo(OciSettings.builder()
                        .login("u1", Secret.of("p1"))
                        .login("u2", Secret.of("p2"))
                        .usernameParameter("login")
                        .passwordParameter("kennung2")
                        .hookParameter("back")
                        .ociVersion(OciVersion.V5_0)
                        .methods(List.of("POST"))
                        .hookQuery(HookQuery.SPLIT)
                        .charset(StandardCharsets.ISO_8859_1)
                        .build());
        assertThat(connection.settings().lookupKeys()).containsExactly("login=u1", "login=u2");
    }

    @Test
    @DisplayName("Defaults: USERNAME, PASSWORD, HOOK_URL, 4.0, GET and POST, KEEP, no charset")
    void defaults() {
        OciSettings settings = read("{}").orElseThrow().get(0).settings(OciSettings.class);

        assertThat(settings).isEqualTo(OciSettings.builder().build());
        assertThat(settings.usernameParameter()).isEqualTo("USERNAME");
        assertThat(settings.passwordParameter()).isEqualTo("PASSWORD");
        assertThat(settings.hookParameter()).isEqualTo("HOOK_URL");
        assertThat(settings.ociVersion()).isEqualTo(OciVersion.V4_0);
        assertThat(settings.methods()).containsExactly("GET", "POST");
        assertThat(settings.hookQuery()).isEqualTo(HookQuery.KEEP);
        assertThat(settings.charset()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'userParameter': 'x'}",
                "{'logins': [{'user': 'x', 'password': 'p'}]}",
                "{'logins': [{'username': 'x'}]}",
                "{'logins': [{'username': ' ', 'password': 'p'}]}",
                "{'ociVersion': '6.0'}",
                "{'methods': ['PUT']}",
                "{'methods': []}",
                "{'hookQuery': 'drop'}",
                "{'charset': 'UTF-16'}",
                "{'charset': 'no such'}",
                "{'usernameParameter': 'PASSWORD'}",
                "{'usernameParameter': 'TOKEN'}",
                "{'hookParameter': ''}",
            })
    @DisplayName("A wrong or unknown property is an error at its place, and no value of a secret is repeated")
    void errors(String block) {
        Outcome<List<Connection>> outcome = read(block);

        assertThat(outcome.isAccepted()).isFalse();
        assertThat(outcome.error().where()).startsWith("/connections/0/oci");
        assertThat(outcome.problems()).extracting(Problem::toString).noneMatch(text -> text.contains("'p'"));
    }

    @Test
    @DisplayName("The message says what is wrong")
    void messages() {
        assertThat(read("{'ociVersion': '6.0'}").error().message()).contains("there is no OCI version '6.0'");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            {'logins': [{'username': ' ', 'password': 'env:P'}]} | oci.login.username.required    | oci/logins/0/username
            {'logins': [{'password': 'env:P'}]}                  | oci.login.username.required    | oci/logins/0/username
            {'usernameParameter': ' '}                           | oci.parameter.malformed        | oci/usernameParameter
            {'passwordParameter': 'hook_url'}                    | oci.parameter.twice            | oci/hookParameter
            {'usernameParameter': 'PASSWD'}                      | oci.username_parameter.secret  | oci/usernameParameter
            {'methods': []}                                      | oci.methods.required           | oci/methods
            {'methods': ['GET', 'PUT']}                          | oci.method.unknown             | oci/methods/1
            {'charset': 'UTF-16'}                                | config.invalid_value           | oci/charset
            {'logins': [{'username': 'x'}]}                      | oci.login.password.required    | oci/logins/0/password
            {'form': {'method': 'PUT'}}                          | oci.form.method.unknown        | oci/form/method
            {'form': {'startIndex': 2}}                          | oci.form.start_index.range     | oci/form/startIndex
            {'form': {'extraFields': ['OK', 'PRICE']}}           | oci.form.extra_field.malformed | oci/form/extraFields/1
            {'form': {'maxFields': 19}}                          | oci.form.max_fields.range      | oci/form/maxFields
            {'xmlTypeParameter': 'type'}                         | oci.xml_type_parameter.unknown | oci/xmlTypeParameter
            {'variant': 'xml', 'form': {'startIndex': 0}}        | oci.variant.form               | oci/variant
            {'variant': 'xml', 'form': {'method': 'GET'}}        | oci.variant.form               | oci/variant
            {'logins': [{'username': 'x', 'password': 'p'}, {'username': 'y', 'password': 'p'}, {'username': 'x', 'password': 'p'}]} | oci.login.twice | oci/logins/2
            {'names': {'parameters': {'USERNAME': ['a', 'password']}}} | oci.parameter.twice      | oci/names/parameters/USERNAME/1
            {'names': {'parameters': {'PRODUCTID': ['a', 'A ']}}}  | oci.parameter.twice          | oci/names/parameters/PRODUCTID/1
            {'names': {'parameters': {'PRODUCTID': ['a', ' ']}}}   | oci.parameter.malformed      | oci/names/parameters/PRODUCTID/1
            {'names': {'parameters': {'USERNAME': ['a', 'pin']}}}  | oci.parameter.secret         | oci/names/parameters/USERNAME/1
            {'names': {'functions': {' ': 'detail'}}}              | oci.function_name.malformed  | oci/names/functions
            """)
    @DisplayName("Each rule is a constraint with a key of its own, beside its field")
    void constraints(String block, String code, String where) {
        Outcome<List<Connection>> outcome = read(block);
        assertThat(outcome.problems())
                .extracting(Problem::code, Problem::where)
                .contains(tuple(code, "/connections/0/" + where));
    }

    @ParameterizedTest
    @CsvSource({"4.0, V4_0", " 5 , V5_0", "2.0b, V2_0", "V3.0, V3_0"})
    @DisplayName("Versions are read as people write them")
    void versions(String label, OciVersion expected) {
        assertThat(OciVersion.of(label)).isEqualTo(expected);
        assertThat(OciVersion.of(expected.label())).isEqualTo(expected);
    }

    @Test
    @DisplayName("Names have 100 characters at most")
    void name_length() {
        String longest = "x".repeat(100);
        for (String block : List.of(
                "{'usernameParameter': '%s'}",
                "{'hookParameter': '%s'}",
                "{'names': {'parameters': {'PRODUCTID': ['%s']}}}",
                "{'names': {'functions': {'%s': 'detail'}}}")) {
            assertThat(read(block.formatted(longest)).isAccepted()).as(block).isTrue();
            assertThat(read(block.formatted(longest + "x")).error().code())
                    .as(block)
                    .endsWith(".malformed");
        }
    }

    @Test
    @DisplayName(
            "What is no mistake is none: one password of two users, a secret's name for the password, XML's own form")
    void no_mistakes() {
        for (String block : List.of(
                "{'logins': [{'username': 'x', 'password': 'p'}, {'username': 'y', 'password': 'p'}, {'username': 'x', 'password': 'q'}]}",
                "{'names': {'parameters': {'PASSWORD': ['pin', 'kennwort']}}}",
                "{'variant': 'xml'}",
                "{'form': {'startIndex': 0, 'method': 'GET'}}",
                "{'xmlTypeParameter': 'xmltype'}",
                "{'charset': 'Shift_JIS'}")) {
            assertThat(read(block).problems()).as(block).isEmpty();
        }
    }

    @Test
    @DisplayName("Settings are started from settings, property by property")
    void copied() {
        OciSettings settings = OciSettings.builder()
                .logins(List.of(new OciLogin("u", Secret.of("p"))))
                .usernameParameter("login")
                .passwordParameter("kennung2")
                .hookParameter("back")
                .names(new OciCallUpNames(
                        Map.of(OciParameter.PRODUCTID, List.of("ordernumber")),
                        Map.of("find", OciFunctionName.SOURCING)))
                .ociVersion("5.0")
                .methods(List.of("POST"))
                .hookQuery(HookQuery.SPLIT)
                .charset("iso-8859-1")
                .form(OciFormSettings.builder()
                        .lineBreaks(LineBreaks.COMMA)
                        .maxFields(500)
                        .cancel(CancelPolicy.STAY)
                        .method("POST")
                        .build())
                .variant(OciVariant.XML)
                .xmlTypeParameter("xmltype")
                .functions(Set.of(OciFunctionName.DETAIL))
                .build();

        assertThat(settings.toBuilder().build()).isEqualTo(settings);
        assertThat(settings.charset()).isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(settings.ociVersion()).isEqualTo(OciVersion.V5_0);
        assertThat(settings.form().cancel()).isEqualTo(CancelPolicy.STAY);
        assertThat(settings.secrets()).containsOnlyKeys("logins[0].password");
    }

    @Test
    @DisplayName("A charset that no page can have is refused by its name")
    void charset() {
        assertThatThrownBy(() -> OciSettings.builder().charset("UTF-16"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'UTF-16' is no charset for a page");
    }

    @Test
    @DisplayName("What the core asks: visits and no orders, back to SAP GUI, no header of a cart, texts for its rules")
    void for_the_core() {
        OciSettings settings = OciSettings.builder().build();

        assertThat(settings.serves(ConnectionType.SETUP_REQUEST)).isTrue();
        assertThat(settings.serves(ConnectionType.ORDER_REQUEST)).isFalse();
        assertThat(settings.returnsToSapGui()).isTrue();
        assertThat(settings.hasCartHeader()).isFalse();
        assertThat(settings.constraintTexts(Locale.ENGLISH).orElseThrow().getString("oci.login.twice"))
                .isNotBlank();
    }
}
