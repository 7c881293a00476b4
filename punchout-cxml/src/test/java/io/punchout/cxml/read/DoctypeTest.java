package io.punchout.cxml.read;

import static io.punchout.cxml.SetupText.CREATE;
import static io.punchout.cxml.SetupText.DOCTYPE;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.problem.Problem;
import io.punchout.problem.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Guide p.19: the DOCTYPE, in all the forms that buyers send")
class DoctypeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<!DOCTYPE cXML SYSTEM 'http://xml.cxml.org/schemas/cXML/1.2.008/cXML.dtd'> | 1.2.008",
                "`<!DOCTYPE\n cXML\n\tSYSTEM\n'http://xml.cxml.org/schemas/cXML/1.2.023/cXML.dtd'\n>` | 1.2.023",
                "<!DOCTYPE cXML PUBLIC '-//cXML//DTD' \"http://xml.cxml.org/schemas/cXML/1.2.011/cXML.dtd\"> | 1.2.011",
                "`<!DOCTYPE cXML SYSTEM 'http://x/1.2.014/cXML.dtd' [\n<!ENTITY unused \"']>\"> <!-- ]> -->\n"
                        + "<!ATTLIST cXML version CDATA 'x'>\n]>` | 1.2.014",
                "<!DOCTYPE cXML [ <!ELEMENT cXML ANY> ]> | ",
                "<!DOCTYPE cXML> | ",
                "<!DOCTYPE cXML SYSTEM 'cXML.dtd'> | ",
                "<!DOCTYPE cXML SYSTEM \"file:///C:/dtd/1.2.014/cXML.dtd\"> | 1.2.014"
            })
    void everyFormIsRead(String doctype, String version) {
        CxmlDocument document = CREATE.with(DOCTYPE, doctype + "\n").read();
        assertThat(document.problems()).isEmpty();
        assertThat(document.documentType()).isEqualTo("PunchOutSetupRequest");
        assertThat(document.dtdVersion()).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.1.010", "1.2.001", "1.2.007", "1.2.014", "1.2.020", "1.2.036", "1.2.050", "1.2.061", "1.2.071"
            })
    void everyVersionIsRead(String version) {
        CxmlDocument document = CREATE.with("1.2.014", version).read();
        assertThat(document.problems()).isEmpty();
        assertThat(document.dtdVersion()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({
        "1.2.014/cXML.dtd, ",
        "/1.2.014, ",
        "/1.2.014/, 1.2.014",
        "http://x/1.2/1.3/, 1.2",
        "/x/1.2.3.4/, 1.2.3.4",
        "/1.2.3.4.5/, ",
        "/1.0024/, ",
        "/999.999/, 999.999",
        "/1/, ",
        "/1./, ",
        "/.1/, ",
        "/1..2/, ",
        "//1.2/, 1.2",
        "/1.2a/, ",
        "/\u0661.2/, ",
        "'', "
    })
    @DisplayName("a folder of the system id is a version if it is two to four numbers of up to three digits")
    void version(String systemId, String version) {
        assertThat(SystemId.version(systemId)).isEqualTo(version);
    }

    @Test
    @DisplayName("no DOCTYPE is an advice, and the version attribute then names the version")
    void missing() {
        CxmlDocument document = CREATE.with(DOCTYPE, "")
                .with("<cXML ", "<cXML version=\" 1.2.008 \" ")
                .read();
        assertThat(document.problems())
                .singleElement()
                .returns(CxmlProblem.DOCTYPE_MISSING.code(), Problem::code)
                .returns(Severity.ADVICE, Problem::severity);
        assertThat(document.dtdVersion()).isEqualTo("1.2.008");
    }

    @Test
    @DisplayName("SYSTEM id before version attribute (reference 1)")
    void systemIdCountsMore() {
        CxmlDocument document =
                CREATE.with("<cXML ", "<cXML version=\"1.1.009\" ").read();
        assertThat(document.dtdVersion()).isEqualTo("1.2.014");
    }
}
