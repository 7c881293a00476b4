package io.punchout.cxml.read;

import static io.punchout.cxml.SetupText.CREATE;
import static io.punchout.cxml.SetupText.RETURN_URL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.cxml.model.Item;
import io.punchout.cxml.model.ItemOut;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutException;
import io.punchout.protocol.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Lines are handed over one after the other, and are no part of the document")
class LineByLineTest {
    private static final String ODD_LINES = """
        <ItemOut quantity="1"><ItemID><SupplierPartID>A</SupplierPartID></ItemID></ItemOut>
        <ItemOut quantity="-2" lineNumber="2"><Unknown/><ItemID><SupplierPartID>Ä</SupplierPartID></ItemID></ItemOut>
        <ItemOut quantity="1,000"><ItemID/>text</ItemOut>""";

    @Test
    @DisplayName("the same lines and problems as of the whole document, each with its place")
    void same() {
        byte[] document = CREATE.adding(ODD_LINES).bytes();
        CxmlDocument whole = new CxmlReader(ReadLimits.defaults()).read(document, null);
        List<Item> lines = new ArrayList<>();
        CxmlDocument rest = read(new ByteArrayInputStream(document), lines::add);

        assertThat(lines).hasSize(3).allSatisfy(line -> assertThat(line).isInstanceOf(ItemOut.class));
        assertThat(lines).extracting(Item::getQuantity).containsExactly("1", "-2", "1,000");
        assertThat(lines.get(1).getItemID().getSupplierPartID().getValue()).isEqualTo("Ä");
        assertThat(lines.get(1).otherElements()).hasSize(1);
        assertThat(rest.documentType()).isEqualTo("PunchOutSetupRequest");
        var setup = rest.root().orElseThrow().getRequest().getPunchOutSetupRequest();
        assertThat(setup.getItemOut()).isEmpty();
        assertThat(setup.getBuyerCookie().text()).isEqualTo("cookie");
        assertThat(rest.problems()).containsExactlyInAnyOrderElementsOf(whole.problems());
        assertThat(rest.problems())
                .filteredOn(problem -> problem.is(CxmlProblem.QUANTITY))
                .extracting(Problem::where)
                .containsExactly("cXML/Request/PunchOutSetupRequest/ItemOut[2]/@quantity");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-16", "UTF-8"})
    @DisplayName("in the charset that the declaration names")
    void charset(String name) {
        byte[] document = CREATE.adding(ODD_LINES).with("UTF-8", name).xml().getBytes(Charset.forName(name));
        List<String> parts = new ArrayList<>();
        read(
                new ByteArrayInputStream(document),
                line -> parts.add(
                        line.getItemID().getSupplierPartID() == null
                                ? ""
                                : line.getItemID().getSupplierPartID().getValue()));
        assertThat(parts).containsExactly("A", "Ä", "");
    }

    @Test
    @DisplayName("an OrderRequest with 100,000 lines that are made while they are read")
    void endless() {
        String line =
                "<ItemOut quantity='1' lineNumber='%d'><ItemID><SupplierPartID>A</SupplierPartID></ItemID></ItemOut>";
        String document = CREATE.with(
                        CREATE.xml()
                                .substring(
                                        CREATE.xml().indexOf("<PunchOutSetupRequest"),
                                        CREATE.xml().indexOf("</Request>")),
                        "<OrderRequest><OrderRequestHeader orderID='1' orderDate='2026-01-31T12:00:00+01:00'><Total>"
                                + "<Money currency='EUR'>1</Money></Total></OrderRequestHeader>#</OrderRequest>")
                .xml();
        Stream<String> pieces = Stream.concat(
                Stream.of(document.substring(0, document.indexOf('#'))),
                Stream.concat(
                        IntStream.rangeClosed(1, 100_000).mapToObj(number -> line.replace("%d", "" + number)),
                        Stream.of(document.substring(document.indexOf('#') + 1))));
        Iterator<InputStream> parts = pieces.map(LineByLineTest::bytes).iterator();
        int[] next = {1};
        CxmlDocument rest = new CxmlReader(ReadLimits.defaults().withBytes(Integer.MAX_VALUE))
                .read(new SequenceInputStream(enumeration(parts)), null, item -> {
                    assertThat(item.getLineNumber()).isEqualTo("" + next[0]);
                    next[0]++;
                });
        assertThat(next[0]).isEqualTo(100_001);
        assertThat(rest.problems()).isEmpty();
        assertThat(rest.documentType()).isEqualTo("OrderRequest");
    }

    @Test
    @DisplayName("a document that breaks off is unreadable; its first lines were handed over")
    void breaksOff() {
        String document = CREATE.adding(ODD_LINES).xml();
        List<Item> lines = new ArrayList<>();
        CxmlDocument rest = read(bytes(document.substring(0, document.indexOf("lineNumber"))), lines::add);
        assertThat(lines).hasSize(1);
        assertThat(rest.isReadable()).isFalse();
        assertThat(rest.problems()).extracting(Problem::code).contains("cxml.malformed");
    }

    @Test
    @DisplayName("the limit of bytes counts while reading")
    void tooLarge() {
        byte[] document = CREATE.adding(" ".repeat(20_000) + ODD_LINES).bytes();
        CxmlReader reader = new CxmlReader(ReadLimits.defaults().withBytes(document.length));
        assertThat(reader.read(new ByteArrayInputStream(document), null, line -> {})
                        .isReadable())
                .isTrue();
        CxmlDocument refused = new CxmlReader(ReadLimits.defaults().withBytes(document.length - 1))
                .read(new ByteArrayInputStream(document), null, line -> {});
        assertThat(refused.problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::code)
                .containsExactly("cxml.too_large");
        assertThat(read(InputStream.nullInputStream(), line -> {}).problems())
                .extracting(Problem::code)
                .containsExactly("cxml.empty");
    }

    @Test
    @DisplayName("what the handler throws comes out as it is; a stream that fails is an exception, not a problem")
    void failures() {
        byte[] document = CREATE.adding(ODD_LINES).bytes();
        IllegalStateException own = new IllegalStateException("own");
        assertThatThrownBy(() -> read(new ByteArrayInputStream(document), line -> {
                    throw own;
                }))
                .isSameAs(own);
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThatThrownBy(() -> read(failing, line -> {})).isInstanceOf(PunchOutException.class);
        String begun = CREATE.with(RETURN_URL, " ".repeat(20_000) + RETURN_URL).xml();
        InputStream late = new SequenceInputStream(bytes(begun.substring(0, 15_000)), failing);
        assertThatThrownBy(() -> read(late, line -> {})).isInstanceOf(PunchOutException.class);
    }

    private static Enumeration<InputStream> enumeration(Iterator<InputStream> parts) {
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return parts.next();
            }
        };
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static CxmlDocument read(InputStream document, LineHandler lines) {
        return new CxmlReader(ReadLimits.defaults()).read(document, null, lines);
    }
}
