package io.punchout.cxml.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** What the model writes is valid against the official DTDs, which stand outside the repository. */
class ElementDtdConformanceTest {

    private static final Path DTD = Path.of(System.getenv().getOrDefault("PUNCHOUT_CXML_DTD", "../../shared/cxml-dtd"));

    @BeforeAll
    static void dtdFilesAreThere() {
        boolean there = Files.isDirectory(DTD);
        if ("true".equals(System.getenv("PUNCHOUT_CXML_DTD_REQUIRED"))) {
            assertThat(there).as("DTD files in %s", DTD.toAbsolutePath()).isTrue();
        }
        assumeTrue(there, () -> "no DTD files in " + DTD.toAbsolutePath() + ": set PUNCHOUT_CXML_DTD");
    }

    @ParameterizedTest(name = "{0} against {1}")
    @MethodSource("documents")
    void writtenDocumentIsValid(String name, String version, String document) throws Exception {
        assertThat(errors(Binding.write(Binding.read(document)), version)).isEmpty();
    }

    static Stream<Arguments> documents() {
        Stream<Arguments> basic = Stream.of("1.2.014", "1.2.020", "1.2.050", "1.2.071")
                .flatMap(version -> Stream.of(
                        Arguments.of("PunchOutSetupRequest", version, Documents.SETUP_REQUEST),
                        Arguments.of("PunchOutSetupResponse", version, Documents.SETUP_RESPONSE),
                        Arguments.of("Response/Status", version, Documents.STATUS),
                        Arguments.of("PunchOutOrderMessage", version, Documents.CART)));
        Stream<Arguments> full = Stream.of(
                Arguments.of("full PunchOutSetupRequest", "1.2.071", Documents.FULL_SETUP_REQUEST),
                Arguments.of("full PunchOutOrderMessage", "1.2.071", Documents.FULL_CART));
        return Stream.concat(basic, full);
    }

    private static List<String> errors(String document, String version) throws Exception {
        List<String> errors = new ArrayList<>();
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setValidating(true);
        String doctype = "<!DOCTYPE cXML SYSTEM \"http://xml.cxml.org/schemas/cXML/" + version + "/cXML.dtd\">";
        factory.newSAXParser().parse(new InputSource(new StringReader(doctype + document)), new DefaultHandler() {
            @Override
            public InputSource resolveEntity(String publicId, String systemId) throws IOException {
                assertThat(systemId).endsWith("/" + version + "/cXML.dtd");
                InputSource dtd = new InputSource(
                        Files.newInputStream(DTD.resolve(version).resolve("cXML.dtd")));
                dtd.setSystemId(systemId);
                return dtd;
            }

            @Override
            public void error(SAXParseException e) {
                errors.add(e.getMessage());
            }
        });
        return errors;
    }
}
