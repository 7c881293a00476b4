package io.punchout.cxml.read;

import static io.punchout.cxml.SetupText.COOKIE;
import static io.punchout.cxml.SetupText.CREATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cxml.SetupText;
import io.punchout.problem.Problem;
import io.punchout.protocol.ReadLimits;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A problem says where: line and column of the start tag, both from 1, and the path")
class PositionTest {
    private static final String SETUP = "cXML/Request/PunchOutSetupRequest/";

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void place(SetupText document, String code, int line, int column, String where) {
        assertThat(document.read().problems())
                .singleElement()
                .returns(code, Problem::code)
                .returns(line, Problem::line)
                .returns(column, Problem::column)
                .returns(where, Problem::where);
    }

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(CREATE.with(COOKIE, ""), "cxml.required_missing", 13, 5, SETUP + "BuyerCookie"),
                Arguments.of(CREATE.with("+01:00", "Z"), "cxml.timestamp", 3, 1, "cXML/@timestamp"),
                Arguments.of(
                        CREATE.with("123456789", " 1 "), "cxml.blanks", 6, 9, "cXML/Header/To/Credential/Identity"),
                Arguments.of(
                        CREATE.adding(
                                "\n<ItemOut quantity=\"1\"><ItemID><SupplierPartID>1</SupplierPartID></ItemID></ItemOut>"
                                        + "\n  <ItemOut quantity=\"x\"><ItemID><SupplierPartID>1</SupplierPartID></ItemID></ItemOut>"),
                        "cxml.number",
                        18,
                        3,
                        SETUP + "ItemOut[2]/@quantity"),
                Arguments.of(
                        CREATE.with(COOKIE, COOKIE + "\n <Future>\n</Future>"),
                        "cxml.element_kept",
                        15,
                        2,
                        SETUP + "Future"),
                Arguments.of(
                        CREATE.with("<UserAgent>Buy 1</UserAgent>", ""),
                        "cxml.required_missing",
                        7,
                        5,
                        "cXML/Header/Sender/UserAgent"),
                Arguments.of(CREATE.with("</Header>", "</Head>"), "cxml.malformed", 11, 8, null),
                Arguments.of(CREATE.with(">cookie<", ">coo&kie;<"), "cxml.entity", 14, 20, null));
    }

    @Test
    @DisplayName("a byte order mark takes no column, and lines are counted in the transport's charset too")
    void otherCharsets() {
        String text = CREATE.with(COOKIE, "").xml();
        byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        byte[] wide = ("\uFEFF" + text.replace("UTF-8", "UTF-16")).getBytes(StandardCharsets.UTF_16LE);
        CxmlReader reader = new CxmlReader(ReadLimits.defaults());
        for (CxmlDocument document : new CxmlDocument[] {
            reader.read(marked, null), reader.read(wide, null), reader.read(marked, "text/xml; charset=UTF-8")
        }) {
            assertThat(document.problems())
                    .singleElement()
                    .returns(13, Problem::line)
                    .returns(5, Problem::column);
        }
    }
}
