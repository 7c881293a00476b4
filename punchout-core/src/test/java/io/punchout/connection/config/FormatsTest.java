package io.punchout.connection.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.connection.CartEncoding;
import io.punchout.connection.Connection;
import io.punchout.connection.SecuritySettings;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.secret.Secret;
import io.punchout.support.TextProtocol;
import io.punchout.support.TextSettings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("connections in every format")
class FormatsTest {
    private static final List<String> TEXTS = List.of(
            "plain",
            "Größe \uD83D\uDE00",
            "a|b",
            "k=v",
            "=1+2",
            "-1",
            "@x",
            "true",
            "null",
            "0123",
            "1.20",
            "~",
            "no",
            "[x",
            "{y",
            "\"q\"",
            "a,b",
            "a;b",
            "it's",
            "<&>",
            "# x",
            "a: b",
            "- a",
            "*x",
            "&x",
            "2026-01-01",
            "x\ty",
            "x\ny",
            " blank ",
            "''",
            "0x1F",
            "1_000",
            ":",
            "%",
            "!t");

    private final ConnectionReader reader = ConnectionReader.forProtocols(List.of(new TextProtocol()));
    private final ConnectionWriter writer = ConnectionWriter.create();

    private static Connection random(Random random, int number) {
        List<String> users = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            users.add(TEXTS.get(random.nextInt(TEXTS.size())));
        }
        return Connection.builder("c" + number)
                .name(TEXTS.get(random.nextInt(TEXTS.size())))
                .businessUnit(TEXTS.get(random.nextInt(TEXTS.size())))
                .active(random.nextBoolean())
                .settings(new TextSettings(
                        users,
                        Secret.unset(),
                        random.nextBoolean() ? Set.of() : Set.of("create", "edit"),
                        random.nextBoolean() ? Duration.ofSeconds(random.nextInt(9_000)) : null,
                        random.nextBoolean() ? CartEncoding.URL_ENCODED : null))
                .security(SecuritySettings.builder()
                        .returnHost(random.nextBoolean() ? new String[] {"*.a.example"} : new String[0])
                        .httpAllowed(random.nextBoolean())
                        .build())
                .build();
    }

    @ParameterizedTest
    @EnumSource(ConfigFormat.class)
    void whatIsWrittenReadsBackEqual(ConfigFormat format) {
        Random random = new Random(20_260_101);
        for (int round = 0; round < 100; round++) {
            List<Connection> connections = new ArrayList<>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                connections.add(random(random, i));
            }
            String text = writer.write(connections, format).orElseThrow();
            assertThat(reader.read(text, format).problems()).as(text).isEmpty();
            assertThat(reader.read(text, format).orElseThrow()).as(text).isEqualTo(connections);
            String one = writer.writeOne(connections.get(0), format).orElseThrow();
            assertThat(reader.readOne(one, format).orElseThrow()).isEqualTo(connections.get(0));
        }
    }

    @ParameterizedTest
    @EnumSource(ConfigFormat.class)
    void aSecretIsNeverWrittenAndItsAbsenceIsTold(ConfigFormat format) {
        Connection connection = Connection.builder("a")
                .settings(TextSettings.of("anna", Secret.of("planted-s3cret")))
                .build();
        Outcome<String> written = writer.write(List.of(connection), format);
        assertThat(written.orElseThrow()).doesNotContain("planted-s3cret");
        assertThat(written.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.is(ConfigProblem.SECRET_OMITTED)).isTrue();
            assertThat(problem.where()).isEqualTo("/connections/0/text/password");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "JSON ! {'connections': [{'id': 'a', 'format': 'text', 'text': {},~  'cart': {'encodin': 1}}]} ! /connections/0/cart/encodin ! 2",
                "YAML ! connections:~- id: a~  format: text~  text: {}~  cart:~    encodin: 1 ! /connections/0/cart/encodin ! 6",
                "XML ! <connections><connection><id>a</id><format>text</format><text/>~<cart><encodin>1</encodin></cart></connection></connections> ! /connections/connection[1]/cart/encodin ! 2",
                "CSV ! id;format;text.users;cart.encodin~a;text;u;1 ! row 1, cart.encodin ! 1"
            })
    void anUnknownPropertyIsToldWithItsPlaceAndTheNearestOne(ConfigFormat format, String text, String where, int line) {
        String content = text.replace('\'', '"').replace('~', '\n');
        Problem problem = reader.read(content.getBytes(StandardCharsets.UTF_8), format, "my.file")
                .error();
        assertThat(problem.is(ConfigProblem.UNKNOWN_PROPERTY))
                .as(problem.toString())
                .isTrue();
        assertThat(problem.where()).isEqualTo(where);
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.column()).isPositive();
        assertThat(problem.file()).isEqualTo("my.file");
        assertThat(problem.hint()).startsWith("Did you mean 'encoding'?");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        List<Problem> problems = reader.read("""
                        {"connections": [
                          {"id": "a", "format": "text", "txt": {}, "text": {"users": "anna", "patience": "soon"},
                           "cart": {"encoding": "base-64"}, "security": {"framing": true, "httpAllowed": "no"}},
                          {"format": "text"},
                          {"id": "a", "format": "text", "text": {}}]}""").problems();
        assertThat(problems)
                .extracting(Problem::where)
                .containsExactlyInAnyOrder(
                        "/connections/0/txt",
                        "/connections/0/text/users",
                        "/connections/0/text/patience",
                        "/connections/0/cart/encoding",
                        "/connections/0/security/framing",
                        "/connections/0/security/httpAllowed",
                        "/connections/1",
                        "/connections/1",
                        "/connections/2/id");
        assertThat(problems).allMatch(problem -> problem.line() > 0 && problem.column() > 0);
    }

    @Test
    void aTableIsReportedRowByRowAndNothingIsHalfImported() {
        CsvImport table = reader.importCsv("id;format;text.users;security.httpAllowed\n"
                + "a;text;anna|bert;true\n;;;\nb;txt;anna;true\nc;text;clara;yes\n");
        assertThat(table.rows()).extracting(CsvRow::isGood).containsExactly(true, false, false);
        assertThat(table.rows()).extracting(CsvRow::line).containsExactly(2, 4, 5);
        assertThat(table.rows()).extracting(CsvRow::id).containsExactly("a", "b", "c");
        assertThat(table.outcome().isAccepted()).isFalse();
        assertThat(table.outcome().problems()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "YAML ! connections: &a [] ~x: *a",
                "YAML ! connections: []~---~connections: []",
                "XML ! <!DOCTYPE a [<!ENTITY e 'x'>]><connections>&e;</connections>",
                "XML ! <connections>",
                "XML ! <other/>",
                "CSV ! id,format~a,b,c",
                "CSV ! id,id~a,b"
            })
    void aBrokenFileIsARefusal(ConfigFormat format, String text) {
        Problem problem = reader.read(text.replace('~', '\n'), format).error();
        assertThat(problem.code()).startsWith("config.");
        assertThat(problem.line()).isPositive();
    }

    @Test
    void aFileThatIsNotUtf8IsToldWithItsLine() {
        Problem problem = reader.read(new byte[] {'{', '\n', (byte) 0xE4, '}'}, ConfigFormat.JSON, "a.json")
                .error();
        assertThat(problem.message()).contains("UTF-8");
        assertThat(problem.line()).isEqualTo(2);
    }
}
