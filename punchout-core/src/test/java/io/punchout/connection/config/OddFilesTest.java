package io.punchout.connection.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.connection.Connection;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.support.TextProtocol;
import io.punchout.support.TextSettings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("connections in tables, XML, YAML and JSON: odd ways to write what is meant, and what is not meant")
class OddFilesTest {
    private final ConnectionReader reader = ConnectionReader.forProtocols(List.of(new TextProtocol()));

    private Connection one(String text, ConfigFormat format) {
        Outcome<List<Connection>> read = reader.read(text.replace('~', '\n'), format);
        assertThat(read.problems()).as(text).noneMatch(Problem::isError);
        return read.orElseThrow().get(0);
    }

    private List<String> users(String text, ConfigFormat format) {
        return one(text, format).settings(TextSettings.class).users();
    }

    private Problem wrong(String text, ConfigFormat format) {
        Outcome<List<Connection>> read = reader.read(text.replace('~', '\n'), format);
        assertThat(read.isAccepted()).as(text).isFalse();
        return read.error();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "id,format,text.users~a,text,anna ! anna",
                "id;format;text.users~a;text;anna | bert ! anna,bert",
                "id\tformat\ttext.users~a\ttext\ta;b ! a;b",
                "id;format;text.users~a;text;'[''anna'', ''bert'']' ! anna,bert",
                "id;format;text.users~a;text;'[anna' ! [anna",
                "id;format;text.users.1;text.users.0~a;text;bert;anna ! anna,bert",
                "id;format;text.users.10;text.users.9~a;text;bert;anna ! anna,bert",
                "id;format;text.users;name~a;text;anna ! anna",
                "id ; format ; text.users~a;text;anna ! anna"
            })
    void tables(String text, String users) {
        assertThat(users(text.replace('\'', '"'), ConfigFormat.CSV))
                .containsExactly(users.replace('\'', '"').split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "id;format;text.users;text.users.0~a;text;x;y ! config.duplicate_property ! 2",
                "id;format;text.users.0;text.users~a;text;x;y ! config.duplicate_property ! 2",
                "id;format;text.users;text.users ~a;text;x;y ! config.duplicate_property ! 1",
                "id;format;a.b.c.d.e.f.g.h.i~a;text;x ! config.malformed ! 1",
                "id;format~a;text;x ! config.malformed ! 2",
                "id;format;text.users.x~a;text;y ! config.invalid_value ! 2",
                "id;format;text.users.12345~a;text;y ! config.invalid_value ! 2",
                "id;format;text.users;cart.units~a;text;y;=x ! config.invalid_value ! 2",
                "id;format;text.users;cart.units~a;text;y;EA ! config.invalid_value ! 2"
            })
    void tablesThatSayNothingClear(String text, String code, int line) {
        Problem problem = wrong(text, ConfigFormat.CSV);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.line()).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EA=ST|BX=KI", " EA = ST | BX = KI ", "{\"\"EA\"\": \"\"ST\"\", \"\"BX\"\": \"\"KI\"\"}"})
    void pairsInACell(String cell) {
        Connection read = one("id;format;text.users;cart.units~a;text;u;\"" + cell + "\"", ConfigFormat.CSV);
        assertThat(read.cart().units()).containsOnlyKeys("EA", "BX").containsEntry("EA", "ST");
    }

    private static String xml(String more) {
        return "<connection id='a'><format>text</format>" + more + "</connection>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<text><users><item>anna</item><item>bert</item></users></text> | anna,bert",
                "<text><users> </users></text> | ''",
                "<text/> | ''",
                "<text> </text> | ''",
                "<text><users>['anna']</users></text> | anna",
                "<text><!-- x --><users><?pi?><item><![CDATA[a<b]]></item></users></text> | a<b",
                "<text><users><item xmlns:x='u' x:y='1'>anna</item></users></text> | anna"
            })
    void xmlLists(String text, String users) {
        Connection read = reader.readOne(xml(text).replace("['anna']", "[\"anna\"]"), ConfigFormat.XML)
                .orElseThrow();
        assertThat(String.join(",", read.settings(TextSettings.class).users())).isEqualTo(users.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "<text><users>anna</users></text> ! config.invalid_value ! /connection/text/users",
                "<text><users><user>anna</user></users></text> ! config.invalid_value ! /connection/text/users",
                "<text>x</text> ! config.invalid_value ! /connection/text",
                "<text><users/>x</text> ! config.unknown_property ! /connection/text/#text",
                "<text/><cart><units>x</units></cart> ! config.invalid_value ! /connection/cart/units",
                "<text/><cart><units><unit key='EA'>ST</unit></units></cart> ! config.invalid_value ! /connection/cart/units",
                "<text/><cart><units><entry>ST</entry></units></cart> ! config.invalid_value ! /connection/cart/units",
                "<text/><cart><units><entry key='EA'/></units></cart> ! cart.unit.malformed ! /connection/cart/units/entry[@key='EA']",
                "<text/><cart><units><entry key='EA'><x>1</x></entry></units></cart> ! config.invalid_value ! /connection/cart/units/entry[@key='EA']"
            })
    void xmlThatIsNotMeantSo(String text, String code, String where) {
        Problem problem = reader.readOne(xml(text), ConfigFormat.XML).error();
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.where()).isEqualTo(where);
        assertThat(problem.line()).isEqualTo(1);
    }

    @Test
    void xmlMaps() {
        String units = "<text/><cart><units><entry key='EA'>ST</entry><entry><key>BX</key>KI</entry></units></cart>";
        assertThat(reader.readOne(xml(units), ConfigFormat.XML)
                        .orElseThrow()
                        .cart()
                        .units())
                .containsOnlyKeys("EA", "BX")
                .containsEntry("EA", "ST")
                .containsEntry("BX", "KI");
        assertThat(reader.readOne(xml("<text/><cart><units/></cart>"), ConfigFormat.XML)
                        .orElseThrow()
                        .cart()
                        .units())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "JSON ! {\"connections\": [{\"id\": \"a\" ! config.malformed",
                "JSON ! {\"connections\": [ ! config.malformed",
                "JSON ! {\"connections\": ! config.malformed",
                "JSON ! {\"connections\": []} [] ! config.malformed",
                "YAML ! 'connections: [' ! config.malformed",
                "YAML ! 'a: *b' ! config.malformed",
                "XML ! <connection ! config.malformed",
                "XML ! <connections/><x/> ! config.malformed",
                "CSV ! 'id;\"format' ! config.malformed"
            })
    void filesThatEndTooEarlyOrTooLate(ConfigFormat format, String text, String code) {
        assertThat(wrong(text, format).code()).isEqualTo(code);
        assertThat(wrong(text, format).line()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"JSON, 64", "YAML, 64"})
    void nestingHasALimit(ConfigFormat format, int depth) {
        String deep = "{\"x\": " + "[".repeat(depth) + "]".repeat(depth) + "}";
        assertThat(wrong(deep, format).code()).isEqualTo("config.malformed");
        String fits = "{\"x\": " + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
        assertThat(wrong(fits, format).code()).isNotEqualTo("config.malformed");
    }

    @Test
    void namesWithSlashesAndTildesArePointedAt() {
        Problem problem = wrong(
                "{\"connections\": [{\"id\": \"a\", \"format\": \"text\", \"text\": {}, \"cart\": {\"units\": {\"a/b\": \"?\"}}}]}",
                ConfigFormat.JSON);
        assertThat(problem.where()).isEqualTo("/connections/0/cart/units/a~1b");
        Problem quoted = reader.readOne(
                        xml("<text/><cart><units><entry key=\"it's\">?</entry></units></cart>"), ConfigFormat.XML)
                .error();
        assertThat(quoted.where()).isEqualTo("/connection/cart/units/entry[@key=\"it's\"]");
    }

    @Test
    void aFileMayBeginWithAMarkOfUtf8() {
        String json = "\uFEFF{\"connections\": [{\"id\": \"a\", \"format\": \"text\", \"text\": {}}]}";
        Outcome<List<Connection>> read =
                reader.read(json.getBytes(StandardCharsets.UTF_8), ConfigFormat.JSON, "a.json");
        assertThat(read.isAccepted()).as("%s", read.problems()).isTrue();
    }
}
