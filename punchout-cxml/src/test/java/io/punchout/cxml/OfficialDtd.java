package io.punchout.cxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The official DTD files, which stand outside the repository: see CONTRIBUTING.md. */
public final class OfficialDtd {
    public static final List<String> VERSIONS = List.of("1.2.014", "1.2.020", "1.2.050", "1.2.071");
    private static final Path FOLDER =
            Path.of(System.getenv().getOrDefault("PUNCHOUT_CXML_DTD", "../../shared/cxml-dtd"));

    private OfficialDtd() {}

    /** Skips the calling test if the files are not there, or fails it if they are demanded. */
    public static void assumeFiles() {
        boolean there = Files.isDirectory(FOLDER);
        if ("true".equals(System.getenv("PUNCHOUT_CXML_DTD_REQUIRED"))) {
            assertThat(there).as("DTD files in %s", FOLDER.toAbsolutePath()).isTrue();
        }
        assumeTrue(there, () -> "no DTD files in " + FOLDER.toAbsolutePath() + ": set PUNCHOUT_CXML_DTD");
    }

    /** What is wrong with a document that has no DOCTYPE of its own. */
    public static List<String> errors(String document, String version) {
        return parse("<!DOCTYPE cXML SYSTEM \"" + systemId(version) + "\">" + document, version);
    }

    /**
     * What is wrong with any of the documents, which are complete with declaration and DOCTYPE. All are checked as
     * children of one, so that the DTD is parsed once; an error names its line, and each document stands on one.
     */
    public static List<String> errorsOfAll(List<String> documents, String version) {
        StringBuilder all = new StringBuilder("<!DOCTYPE all [<!ELEMENT all (cXML)*><!ENTITY % dtd SYSTEM \""
                + systemId(version) + "\">%dtd;]><all>\n");
        for (String document : documents) {
            int root = document.indexOf("<cXML");
            assertThat(document.substring(0, root))
                    .matches("<\\?xml version='1.0' encoding='[A-Z0-9-]+'\\?>\n<!DOCTYPE cXML SYSTEM \""
                            + systemId(version) + "\">\n");
            all.append(document.substring(root).replace("\n", "&#10;")).append('\n');
        }
        List<String> errors = new ArrayList<>();
        for (String error : parse(all + "</all>", version)) {
            int line = Integer.parseInt(error.substring(0, error.indexOf(':')));
            errors.add(error + " in " + documents.get(line - 2));
        }
        return errors;
    }

    /** The main DTD of a version. */
    public static Path file(String version) {
        return FOLDER.resolve(version).resolve("cXML.dtd");
    }

    private static String systemId(String version) {
        return "http://xml.cxml.org/schemas/cXML/" + version + "/cXML.dtd";
    }

    private static List<String> parse(String document, String version) {
        List<String> errors = new ArrayList<>();
        DefaultHandler handler = new DefaultHandler() {
            @Override
            public InputSource resolveEntity(String publicId, String systemId) throws IOException {
                assertThat(systemId).isEqualTo(systemId(version));
                InputSource dtd = new InputSource(
                        Files.newInputStream(FOLDER.resolve(version).resolve("cXML.dtd")));
                dtd.setSystemId(systemId);
                return dtd;
            }

            @Override
            public void error(SAXParseException e) {
                errors.add(e.getLineNumber() + ": " + e.getMessage());
            }
        };
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setValidating(true);
            factory.newSAXParser().parse(new InputSource(new StringReader(document)), handler);
        } catch (ParserConfigurationException | SAXException | IOException failure) {
            throw new AssertionError(document, failure);
        }
        return errors;
    }
}
