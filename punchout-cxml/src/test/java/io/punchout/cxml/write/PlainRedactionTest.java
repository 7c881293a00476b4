package io.punchout.cxml.write;

import static io.punchout.cxml.SetupText.CREATE;
import static io.punchout.cxml.SetupText.DECLARATION;
import static io.punchout.cxml.SetupText.DOCTYPE;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cxml.SetupText;
import io.punchout.cxml.model.FullDocuments;
import io.punchout.cxml.model.PunchOutSetupRequest;
import io.punchout.cxml.read.RichDocuments;
import io.punchout.protocol.ReadLimits;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("what is redacted without a parser is redacted as with one; whatever is unusual is left to the parser")
class PlainRedactionTest {
    private static final ReadLimits LIMITS = ReadLimits.defaults();

    /** Everything that is taken without a parser. */
    private static final String SMALL = "<?xml version=\"1.0\"?>\n<!DOCTYPE c SYSTEM \"u\">\n<c a='1' xml:lang=\"x\">"
            + "<Extrinsic name=\"pwd\">s</Extrinsic>\r\n<Secret b=\"2\"> t</Secret ><PCard number=\"3\" d=\"ü\"/>"
            + "<e> &amp;é€</e><e></e ></c>\n";

    /** What the parts of a document may be taken for, for the wrong places. */
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "/",
            "&",
            "\"",
            "'",
            "=",
            " ",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "\0",
            "\u0001",
            "\u007F",
            "\u0085",
            ":",
            "x",
            "-",
            "1",
            "é",
            "\u0149",
            "\uFFFD",
            "\uFFFE",
            "\uFFFF",
            "\u2028",
            "😀",
            "]]>",
            "<!-- x -->",
            "<!--",
            "<![CDATA[x]]>",
            "<![CDATA[]]>",
            "<?x y?>",
            "&gt;",
            "&lt;",
            "&quot;",
            "&apos;",
            "&#13;",
            "&x;",
            "<x/>",
            "</x>",
            "<x>",
            "<x></x>",
            " x=\"\"",
            " xmlns=\"u\"",
            " xmlns:x=\"u\"",
            "xml:",
            "x:",
            "Secret",
            "password",
            " name=\"token\"",
            " name='pass&amp;word'",
            "<Password>t</Password>",
            "<x:Secret xmlns:x='u'>t</x:Secret>",
            "<pcard Expiration='1' password='2'/>",
            "</Secret>",
            "<!DOCTYPE x>");

    private static @Nullable String plain(String document) {
        return PlainRedaction.redact(utf8(document), null, LIMITS);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Tells whether no parser was needed; if so, it must say the same. */
    private static boolean agrees(byte[] document, @Nullable String contentType, ReadLimits limits) {
        String plain = PlainRedaction.redact(document, contentType, limits);
        if (plain != null && !plain.equals(CxmlRedaction.parsed(document, contentType, limits))) {
            assertThat(plain)
                    .as(new String(document, StandardCharsets.UTF_8))
                    .isEqualTo(CxmlRedaction.parsed(document, contentType, limits));
        }
        return plain != null;
    }

    private static boolean agrees(String document) {
        return agrees(utf8(document), null, LIMITS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Extrinsic name=\"a\" of=\"a&amp;b &quot;c&quot; &lt;d&gt; 'e'\">a &amp; b &lt;c&gt; \"d\" 'e'</Extrinsic>"
                        + "<Comments xml:lang=\"de\" x=\"&amp;&lt;&gt;&quot;'\"/>",
                "<Extrinsic name='süß' other='東京'>süß 東京 😀 \u0085\u2028</Extrinsic>",
                "<Extrinsic   name='x'\n\t>y</Extrinsic\n><Comments />",
                "<Comments></Comments><Comments/><Comments> </Comments><Comments a='' b=\"\"></Comments>"
            })
    @DisplayName("the usual needs no parser, with either end of lines, and shows nothing less")
    void usual(String elements) {
        String document = CREATE.adding(elements).xml();
        assertThat(agrees(document)).isTrue();
        assertThat(agrees(document.replace("\n", "\r\n"))).isTrue();
        assertThat(agrees(document.replace(DECLARATION, ""))).isTrue();
        assertThat(agrees(document.replace(DOCTYPE, "").replace("\"UTF-8\"", "\"utf-8\"")))
                .isTrue();
        assertThat(agrees(document.replace("\"http://", "'http://").replace(".dtd\"", ".dtd'")))
                .isTrue();
        assertThat(agrees(utf8(document), "text/xml; charset=utf-8", LIMITS)).isTrue();
        assertThat(agrees(utf8(document), "application/xml", LIMITS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Extrinsic name=\"Password\">p1</Extrinsic><Extrinsic name=' user-password '>p2&amp;p3</Extrinsic>",
                "<Extrinsic password='p1' name='PIN'>y</Extrinsic><Extrinsic name='PASSWD'/>",
                "<Extrinsic name='Api-Key' x='p1' type='y'>p2</Extrinsic><Extrinsic name='ü1my_PWD9'>p3</Extrinsic>",
                "<EXTRINSIC name='clientSecret'>p1</EXTRINSIC><Extrinsic name='sessionToken'>p2</Extrinsic>",
                "<sharedSECRET/><Password a='p1'></Password><Secret >p2 &lt; p3\n</Secret >",
                "<CREDENTIALMAC p='p1'>p2</CREDENTIALMAC><digitalSignature encoding='x'>p3</digitalSignature>",
                "<pcard Number='p1' EXPIRATION=\"p2\" name='x'/><PCard number='p3' expiration='p4'><x/></PCard>",
                "<Comments PassWord='p1' apiKey='p2' my-token.1='p3' the_Secret='p4'/>"
            })
    @DisplayName("nor do secrets, wherever they may stand")
    void secrets(String elements) {
        String document = CREATE.adding(elements).xml();
        assertThat(agrees(document)).isTrue();
        assertThat(plain(document)).contains("***").doesNotContainPattern("p[1-4]|open sesame");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- x -->",
                "<?x y?>",
                "<![CDATA[x]]>",
                "a > b",
                "&apos;",
                "&quot;",
                "&#228;",
                "&x;",
                "a \r b",
                "\u007F",
                "\uFFFE",
                "\uFFFD",
                "<x:y xmlns:x='u'/>",
                "<x xmlns='u'/>",
                "<x xml:space='preserve'/>",
                "<ä/>",
                "<x ä=''/>",
                "<x y = ''/>",
                "<x y='a\nb'/>",
                "<x y='a\tb'/>",
                "<x y='>'/>",
                "<x y='\"'/>",
                "<x y='' y=''/>",
                "<x y=''z=''/>",
                "<x y/>",
                "<x>",
                "</x>",
                "<x></X>",
                "<Secret>ä</Secret>",
                "<Secret><x/></Secret>",
                "<Secret>&apos;</Secret>",
                "<Secret><!-- x --></Secret>",
                "<x password='ä'/>",
                "<Extrinsic name='pass&amp;word'>x</Extrinsic>",
                "<",
                "<x",
                "< x/>",
                "<x / >",
                "<1/>"
            })
    @DisplayName("what is unusual, or no XML, is the parser's")
    void unusual(String piece) {
        assertThat(plain(CREATE.adding(piece).xml())).isNull();
        assertThat(plain(CREATE.xml() + piece)).isNull();
        assertThat(plain(piece + CREATE.xml())).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "version=\"1.0\"|version=\"1.1\"",
                "UTF-8|ISO-8859-1",
                "\"?>|\" standalone=\"yes\"?>",
                "SYSTEM|PUBLIC \"x\"",
                "cXML.dtd\">|cXML.dtd\" [<!ENTITY x 'y'>]>",
                "cXML.dtd\">|cXML.dtd\"><!DOCTYPE cXML SYSTEM \"x\">",
                "cXML.dtd\">|cXML.dtd'>",
                "cXML SYSTEM|cXML",
                "cXML SYSTEM|cXMLSYSTEM",
                "SYSTEM \"|SYSTEM\"",
                "http://xml|http://xmlä",
                "<?xml|' <?xml'"
            },
            delimiter = '|')
    @DisplayName("so is a declaration or DOCTYPE of another form")
    void prolog(String piece, String other) {
        assertThat(plain(CREATE.with(piece, other).xml())).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/xml; charset=iso-8859-1",
                "text/xml; charset=klingon",
                "multipart/mixed; boundary=x",
                "application/x-www-form-urlencoded"
            })
    @DisplayName("and what does not come as XML in UTF-8")
    void otherContent(String contentType) {
        assertThat(PlainRedaction.redact(CREATE.bytes(), contentType, LIMITS)).isNull();
        byte[] body = CREATE.with(">cookie<", ">Grüße<").xml().getBytes(Charset.forName("windows-1252"));
        assertThat(PlainRedaction.redact(body, null, LIMITS)).isNull();
    }

    @Test
    @DisplayName("documents with every element of the model")
    void everyElement() {
        assertThat(corpus()).filteredOn(PlainRedactionTest::agrees).hasSizeGreaterThan(20);
    }

    private static List<String> corpus() {
        List<String> documents = new ArrayList<>(FullDocuments.byName().values());
        IntStream.range(0, 20)
                .mapToObj(seed ->
                        new RichDocuments(seed).document("Request", "PunchOutSetupRequest", PunchOutSetupRequest.class))
                .map(document -> document.replace("&#x9;", ""))
                .forEach(documents::add);
        return documents;
    }

    @Test
    @DisplayName("a small document, with every piece at and in place of every character, and cut at each")
    void everyPlace() {
        int accepted = 0;
        for (int place = 0; place <= SMALL.length(); place++) {
            String before = SMALL.substring(0, place);
            String after = SMALL.substring(place);
            agrees(before);
            agrees(before + after.substring(Math.min(1, after.length())));
            for (String piece : PIECES) {
                accepted += agrees(before + piece + after) ? 1 : 0;
                accepted += agrees(before + piece + after.substring(Math.min(1, after.length()))) ? 1 : 0;
            }
        }
        assertThat(agrees(SMALL)).isTrue();
        assertThat(accepted).isGreaterThan(1_000);
    }

    @Test
    @DisplayName("a small document, with every byte in place of every other")
    void everyByte() {
        byte[] small = utf8(SMALL);
        for (int place = 0; place < small.length; place++) {
            byte[] changed = small.clone();
            for (int b = 0; b < 256; b++) {
                changed[place] = (byte) b;
                agrees(changed, null, LIMITS);
            }
        }
        assertThat(agrees(small, null, LIMITS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    @DisplayName("documents of all kinds, with pieces of others in them")
    void mixed(long seed) {
        Random random = new Random(seed);
        int accepted = 0;
        for (String document : corpus()) {
            for (int i = 0; i < 20; i++) {
                StringBuilder changed = new StringBuilder(document);
                for (int change = random.nextInt(3); change >= 0; change--) {
                    String piece = PIECES.get(random.nextInt(PIECES.size()));
                    int from = random.nextInt(changed.length());
                    changed.replace(from, from + random.nextInt(3), piece);
                }
                accepted += agrees(changed.toString()) ? 1 : 0;
            }
        }
        assertThat(accepted).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "1, 3", "2, 4", "3, 10"})
    @DisplayName("limits hold: depth, attributes, names, texts and values")
    void limits(int which, int most) {
        for (String document : List.of(
                "<a b='12345'><cccc><d e='' f='' g=''/>1234567890</cccc></a>",
                "<a bbbb='1234567890' c='' d=''><e><f/>12345</e></a>")) {
            int[] limits = {64, 100, 256, 1 << 20};
            limits[which] = most;
            assertThat(agrees(utf8(document), null, limits(limits))).isTrue();
            limits[which] = most - 1;
            assertThat(agrees(utf8(document), null, limits(limits))).isFalse();
        }
    }

    private static ReadLimits limits(int... limits) {
        return new ReadLimits(1_000, limits[0], limits[1], limits[2], limits[3], 1, 1);
    }

    @Test
    @DisplayName("what is deep or has many attributes is the parser's, whatever the limits")
    void large() {
        ReadLimits wide = new ReadLimits(1 << 20, 2_000, 2_000, 256, 1 << 20, 1, 1);
        assertThat(agrees(utf8("<a>".repeat(64) + "x" + "</a>".repeat(64)), null, wide))
                .isTrue();
        assertThat(agrees(utf8("<a>".repeat(65) + "x" + "</a>".repeat(65)), null, wide))
                .isFalse();
        StringBuilder tag = new StringBuilder("<a");
        IntStream.range(0, 32).forEach(i -> tag.append(" b").append(i).append("='ü'"));
        assertThat(agrees(utf8(tag + "/>"), null, wide)).isTrue();
        assertThat(agrees(utf8(tag + " c=''/>"), null, wide)).isFalse();
        assertThat(agrees(new SetupText("<a>" + "&amp;".repeat(200_000) + "</a>").bytes(), null, LIMITS))
                .isTrue();
    }
}
