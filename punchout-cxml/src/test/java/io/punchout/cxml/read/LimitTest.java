package io.punchout.cxml.read;

import static io.punchout.cxml.SetupText.COOKIE;
import static io.punchout.cxml.SetupText.CREATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cxml.SetupText;
import io.punchout.problem.Problem;
import io.punchout.protocol.ReadLimits;
import java.io.ByteArrayInputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Everything is bounded, and each bound has a code of its own")
class LimitTest {
    private static final ReadLimits SMALL = new ReadLimits(100_000, 10, 5, 30, 1_000, 3, 2_000);

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    @DisplayName("just within is read, one more is refused")
    void limit(String code, SetupText within, SetupText beyond) {
        CxmlReader reader = new CxmlReader(SMALL);
        assertThat(reader.read(within.bytes(), null).isReadable()).isTrue();
        CxmlDocument refused = reader.read(beyond.bytes(), null);
        assertThat(refused.isReadable()).isFalse();
        assertThat(refused.problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::code)
                .containsExactly(code);
    }

    static Stream<Arguments> limits() {
        int size = CREATE.bytes().length;
        return Stream.of(
                Arguments.of(
                        "cxml.too_large",
                        CREATE.with("</cXML>", "</cXML>" + " ".repeat(100_000 - size)),
                        CREATE.with("</cXML>", "</cXML>" + " ".repeat(100_001 - size))),
                Arguments.of("cxml.too_deep", cookie(nested(6)), cookie(nested(7))),
                Arguments.of("cxml.too_many_attributes", attributes(5), attributes(6)),
                Arguments.of("cxml.name_too_long", element("e".repeat(30)), element("e".repeat(31))),
                Arguments.of(
                        "cxml.name_too_long",
                        CREATE.with("<Header>", "<Header " + "a".repeat(30) + "=''>"),
                        CREATE.with("<Header>", "<Header " + "a".repeat(31) + "=''>")),
                Arguments.of("cxml.text_too_long", cookie("x".repeat(1_000)), cookie("x".repeat(1_001))),
                Arguments.of(
                        "cxml.text_too_long",
                        cookie("x".repeat(500) + "<![CDATA[" + "y".repeat(500) + "]]>"),
                        cookie("x".repeat(500) + "<!-- -->" + "<![CDATA[" + "y".repeat(501) + "]]>")),
                Arguments.of("cxml.text_too_long", cookie("&#65;".repeat(1_000)), cookie("&#65;".repeat(1_001))),
                Arguments.of(
                        "cxml.text_too_long",
                        CREATE.with("<Header>", "<Header a='" + "x".repeat(1_000) + "'>"),
                        CREATE.with("<Header>", "<Header a='" + "x".repeat(1_001) + "'>")),
                Arguments.of("cxml.too_many_items", items(3), items(4)),
                Arguments.of("cxml.too_many_unknown", unknown(2_000), unknown(2_001)),
                Arguments.of(
                        "cxml.too_many_unknown",
                        CREATE.adding("<Future>" + "<Part/>".repeat(1_999) + "</Future>"),
                        CREATE.adding("<Future>" + "<Part/>".repeat(2_000) + "</Future>")),
                // among text they count as anywhere else
                Arguments.of(
                        "cxml.too_many_unknown",
                        cookie("<Future/>x".repeat(2_000)),
                        cookie("<Future/>x".repeat(2_001))));
    }

    @Test
    @DisplayName("a stream is read to the limit of bytes and not beyond, and the limit is told")
    void stream() {
        CxmlReader reader = new CxmlReader(SMALL);
        int size = CREATE.bytes().length;
        byte[] within =
                CREATE.with("</cXML>", "</cXML>" + " ".repeat(100_000 - size)).bytes();
        byte[] beyond =
                CREATE.with("</cXML>", "</cXML>" + " ".repeat(100_001 - size)).bytes();
        assertThat(reader.read(new ByteArrayInputStream(within), null, line -> {})
                        .isReadable())
                .isTrue();
        assertThat(reader.read(new ByteArrayInputStream(beyond), null, line -> {})
                        .problems())
                .filteredOn(Problem::isError)
                .singleElement()
                .returns("cxml.too_large", Problem::code)
                .matches(problem -> problem.message().contains("100000 bytes"));
    }

    @Test
    @DisplayName("a very long attribute meets the limit, too, and not one of the parser's own")
    void longAttribute() {
        CxmlReader reader = new CxmlReader(ReadLimits.defaults());
        int most = ReadLimits.defaults().textLength();
        assertThat(reader.read(CREATE.with("1@buyer.example", "x".repeat(most)).bytes(), null)
                        .problems())
                .isEmpty();
        assertThat(reader.read(
                                CREATE.with("1@buyer.example", "x".repeat(most + 1))
                                        .bytes(),
                                null)
                        .problems())
                .extracting(Problem::code)
                .containsExactly("cxml.text_too_long");
    }

    private static SetupText cookie(String content) {
        return CREATE.with(COOKIE, "<BuyerCookie>" + content + "</BuyerCookie>");
    }

    private static String nested(int levels) {
        return "<a>".repeat(levels) + "</a>".repeat(levels);
    }

    private static SetupText attributes(int count) {
        String list = IntStream.range(0, count).mapToObj(i -> " a" + i + "=''").collect(Collectors.joining());
        return CREATE.with("<Header>", "<Header" + list + ">");
    }

    private static SetupText element(String name) {
        return CREATE.adding("<" + name + "/>");
    }

    private static SetupText items(int count) {
        return CREATE.adding("<ItemOut quantity='1'><ItemID/></ItemOut>".repeat(count));
    }

    private static SetupText unknown(int count) {
        return CREATE.adding("<Future/>".repeat(count));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("monsters")
    @DisplayName("the default limits, far exceeded: the code is still the right one")
    void monster(String code, SetupText document) {
        assertThat(document.read().problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::code)
                .containsExactly(code);
    }

    static Stream<Arguments> monsters() {
        return Stream.of(
                Arguments.of("cxml.too_deep", cookie(nested(100_000))),
                Arguments.of("cxml.too_many_attributes", attributes(900)),
                Arguments.of("cxml.name_too_long", element("e".repeat(1_000_000))),
                Arguments.of("cxml.text_too_long", cookie("x".repeat(2_000_000))),
                Arguments.of("cxml.too_large", cookie("x".repeat(11_000_000))),
                Arguments.of("cxml.too_many_unknown", unknown(100_001)));
    }

    @Test
    @DisplayName("where the parser's own limits come first, the document is refused all the same")
    void parserLimits() {
        SetupText longValue = CREATE.with("<Header>", "<Header a='" + "x".repeat(2_000_000) + "'>");
        assertThat(longValue.read().isReadable()).isFalse();
        assertThat(attributes(5_000).read().isReadable()).isFalse();
    }

    @Test
    @DisplayName("an order of many lines may have something that nobody knows in each, also within an extrinsic")
    void unknownInEachLine() {
        String line = "<ItemOut quantity='1'><ItemID><SupplierPartID>1</SupplierPartID></ItemID>"
                + "<ItemDetail><Extrinsic name='plan'><Own>a</Own> and <Own>b</Own></Extrinsic></ItemDetail><Own/></ItemOut>";
        SetupText many = CREATE.adding(line.repeat(4_000));
        assertThat(many.read().isReadable()).isTrue();
        AtomicInteger lines = new AtomicInteger();
        CxmlDocument rest =
                new CxmlReader(ReadLimits.defaults()).read(many.bytes(), null, item -> lines.incrementAndGet());
        assertThat(rest.isReadable()).isTrue();
        assertThat(lines).hasValue(4_000);
    }

    @Test
    @DisplayName("findings are bounded too, and how many more there were is told")
    void problems() {
        CxmlDocument document = CREATE.adding("<ItemOut/>".repeat(5_000)).read();
        assertThat(document.isReadable()).isTrue();
        assertThat(document.problems()).hasSize(1_001);
        assertThat(document.problems().get(1_000).message()).startsWith("9000 further");
    }

    @Test
    @DisplayName("an error is never lost among warnings")
    void errorAfterManyWarnings() {
        CxmlDocument document = CREATE.adding("<Future/>".repeat(1_000) + "<").read();
        assertThat(document.problems()).extracting(Problem::code).contains("cxml.malformed");
    }
}
