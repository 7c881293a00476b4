package io.punchout.cxml.read;

import static io.punchout.cxml.SetupText.COOKIE;
import static io.punchout.cxml.SetupText.CREATE;
import static io.punchout.cxml.SetupText.DECLARATION;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cxml.SetupText;
import io.punchout.problem.Problem;
import io.punchout.protocol.ReadLimits;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Guide p.19-20: the charset of the transport, of the byte order mark, of the declaration")
class CharsetTest {
    private static final String WORLD = "Grüße İı 東京 😀";
    private static final String LATIN = "Grüße";
    private static final String MARK = "\uFEFF";

    @ParameterizedTest(name = "{0} bytes, mark {1}, declared {2}, {3}")
    @MethodSource("fitting")
    void isReadWithoutAWord(Charset bytes, String mark, String declared, String contentType, String cookie) {
        CxmlDocument document = read(text(mark, declared, cookie).getBytes(bytes), contentType);
        assertThat(document.problems()).isEmpty();
        assertThat(SetupText.setup(document).buyerCookie()).isEqualTo(cookie);
    }

    static Stream<Arguments> fitting() {
        return Stream.of(
                Arguments.of(UTF_8, "", "UTF-8", null, WORLD),
                Arguments.of(UTF_8, "", null, null, WORLD),
                Arguments.of(UTF_8, MARK, "UTF-8", null, WORLD),
                Arguments.of(UTF_8, MARK, null, "text/xml; charset=UTF-8", WORLD),
                Arguments.of(UTF_8, MARK, "ISO-8859-1", null, WORLD),
                Arguments.of(UTF_8, "", "UTF-8", "text/xml; charset=\"utf-8\"", WORLD),
                Arguments.of(UTF_8, "", "ISO-8859-1", "text/xml; charset=utf-8", WORLD),
                Arguments.of(UTF_8, "", "iso-8859-1", "application/xml;charset='UTF-8'", WORLD),
                Arguments.of(UTF_8, "", "UTF-8", "text/xml", WORLD),
                Arguments.of(ISO_8859_1, "", "ISO-8859-1", null, LATIN),
                Arguments.of(ISO_8859_1, "", "UTF-8", "text/xml; charset=ISO-8859-1", LATIN),
                Arguments.of(ISO_8859_1, "", null, "text/xml; CHARSET=iso-8859-1", LATIN),
                Arguments.of(Charset.forName("windows-1254"), "", "windows-1254", null, "İı ş"),
                Arguments.of(UTF_16BE, MARK, "UTF-16", null, WORLD),
                Arguments.of(UTF_16LE, MARK, "UTF-16", null, WORLD),
                Arguments.of(UTF_16BE, MARK, null, "text/xml; charset=utf-16", WORLD),
                Arguments.of(UTF_16LE, MARK, null, "text/xml; charset=utf-16", WORLD),
                Arguments.of(UTF_16LE, MARK, "UTF-16LE", "text/xml; charset=utf-16le", WORLD),
                Arguments.of(UTF_16BE, "", "UTF-16BE", null, WORLD),
                Arguments.of(UTF_16LE, "", "UTF-16LE", null, WORLD),
                Arguments.of(UTF_16LE, "", null, "text/xml; charset=utf-16le", WORLD),
                Arguments.of(UTF_16LE, "", null, "text/xml; charset=utf-16", WORLD),
                Arguments.of(UTF_16BE, "", null, "text/xml; charset=utf-16", WORLD));
    }

    @Test
    @DisplayName("text in US-ASCII with character references")
    void asciiWithReferences() {
        String references = "Gr&#252;&#xDF;e &#x6771;&#20140; &#128512;";
        for (String contentType : List.of("text/xml", "text/xml; charset=us-ascii")) {
            CxmlDocument document = read(text("", "US-ASCII", references).getBytes(US_ASCII), contentType);
            assertThat(document.problems()).isEmpty();
            assertThat(SetupText.setup(document).buyerCookie()).isEqualTo("Grüße 東京 😀");
        }
    }

    @ParameterizedTest(name = "{0} bytes, mark {1}, declared {2}, {3}")
    @MethodSource("wrongTransport")
    @DisplayName("a charset of the transport that does not fit is told, and the document's own used")
    void fallsBack(Charset bytes, String mark, String declared, String contentType, String cookie) {
        CxmlDocument document = read(text(mark, declared, cookie).getBytes(bytes), contentType);
        assertThat(document.problems()).extracting(Problem::code).containsExactly("cxml.transport_charset");
        assertThat(SetupText.setup(document).buyerCookie()).isEqualTo(cookie);
    }

    static Stream<Arguments> wrongTransport() {
        return Stream.of(
                Arguments.of(UTF_8, "", "UTF-8", "text/xml; charset=us-ascii", WORLD),
                Arguments.of(UTF_8, "", "UTF-8", "text/xml; charset=klingon", WORLD),
                Arguments.of(UTF_8, "", "UTF-8", "text/xml; charset=utf-16", WORLD),
                Arguments.of(UTF_8, "", "UTF-8", "text/xml; charset=utf-16le", WORLD + "."),
                Arguments.of(UTF_16LE, "", "UTF-16LE", "text/xml; charset=iso-8859-1", WORLD),
                Arguments.of(UTF_8, "", "UTF-8", "text/xml; charset=%%", WORLD),
                Arguments.of(ISO_8859_1, "", "ISO-8859-1", "text/xml; charset=utf-8", LATIN),
                Arguments.of(UTF_8, MARK, "UTF-8", "text/xml; charset=iso-8859-1", WORLD),
                Arguments.of(UTF_16LE, MARK, "UTF-16", "text/xml; charset=utf-8", WORLD),
                Arguments.of(UTF_16BE, MARK, "UTF-16", "text/xml; charset=iso-8859-1", WORLD));
    }

    @ParameterizedTest(name = "{0} bytes declared as {1}")
    @MethodSource("wrongDeclaration")
    @DisplayName(
            "a declaration that does not fit is told, and the bytes read as what they are: UTF-8, or else windows-1252")
    void wrongDeclarations(Charset bytes, String declared, String cookie, String readAs) {
        CxmlDocument document = read(text("", declared, cookie).getBytes(bytes), null);
        assertThat(SetupText.setup(document).buyerCookie()).isEqualTo(cookie);
        assertThat(document.problems())
                .singleElement()
                .returns(CxmlProblem.DECLARED_CHARSET.code(), Problem::code)
                .returns(1, Problem::line)
                .matches(problem -> problem.message().contains(readAs));
    }

    static Stream<Arguments> wrongDeclaration() {
        Charset windows = Charset.forName("windows-1252");
        return Stream.of(
                Arguments.of(ISO_8859_1, "UTF-8", LATIN, "WINDOWS-1252"),
                Arguments.of(ISO_8859_1, null, LATIN, "WINDOWS-1252"),
                Arguments.of(windows, "utf-8", "100 € “x”", "WINDOWS-1252"),
                Arguments.of(ISO_8859_1, "US-ASCII", LATIN, "WINDOWS-1252"),
                Arguments.of(ISO_8859_1, "klingon", LATIN, "WINDOWS-1252"),
                Arguments.of(UTF_8, "klingon", WORLD, "UTF-8"),
                Arguments.of(UTF_8, "US-ASCII", WORLD, "UTF-8"),
                // as a writer of strings declares it that knows nothing of the bytes
                Arguments.of(UTF_8, "utf-16", WORLD, "UTF-8"),
                Arguments.of(UTF_8, "UTF-16LE", WORLD, "UTF-8"),
                // as a writer of bytes sends it whose declaration was written by somebody else
                Arguments.of(UTF_16LE, "UTF-8", WORLD, "UTF-16LE"),
                Arguments.of(UTF_16BE, "ISO-8859-1", WORLD, "UTF-16BE"));
    }

    @Test
    @DisplayName("a mark of UTF-16 counts more than a declaration of something else, which is told")
    void wideMark() {
        for (Charset bytes : List.of(UTF_16LE, UTF_16BE)) {
            for (String contentType : new String[] {null, "text/xml", "text/xml; charset=utf-16"}) {
                CxmlDocument document = read(text(MARK, "UTF-8", WORLD).getBytes(bytes), contentType);
                assertThat(SetupText.setup(document).buyerCookie()).isEqualTo(WORLD);
                assertThat(document.problems())
                        .extracting(Problem::code)
                        .containsExactly(CxmlProblem.DECLARED_CHARSET.code());
            }
            assertThat(read(text(MARK, "utf-16", WORLD).getBytes(bytes), null).problems())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("behind the mark of UTF-8, bytes that are none are an error: there they were changed on their way")
    void invalidBytes() {
        byte[] body = text(MARK, "UTF-8", "~").getBytes(UTF_8);
        body[new String(body, ISO_8859_1).indexOf('~')] = (byte) 0xFC;
        CxmlDocument document = read(body, null);
        assertThat(document.isReadable()).isFalse();
        assertThat(document.problems())
                .singleElement()
                .returns(CxmlProblem.CHARSET.code(), Problem::code)
                .matches(problem -> problem.line() > 0);
    }

    private static String text(String mark, String declared, String cookie) {
        String declaration = declared == null ? "" : DECLARATION.replace("UTF-8", declared);
        return mark
                + CREATE.with(DECLARATION, declaration)
                        .with(COOKIE, "<BuyerCookie>" + cookie + "</BuyerCookie>")
                        .xml();
    }

    private static CxmlDocument read(byte[] body, String contentType) {
        return new CxmlReader(ReadLimits.defaults()).read(body, contentType);
    }
}
