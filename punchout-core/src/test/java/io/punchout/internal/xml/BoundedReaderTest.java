package io.punchout.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.punchout.internal.xml.LimitExceededException.Limit;
import io.punchout.protocol.ReadLimits;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("XML: limits on depth, attributes, names and texts")
class BoundedReaderTest {
    private static final ReadLimits LIMITS = new ReadLimits(100_000, 3, 2, 5, 10, 10, 10);

    private static BoundedReader reader(String document) throws XMLStreamException {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        return SafeXml.reader(new ByteArrayInputStream(bytes), null, LIMITS);
    }

    private static void readAll(String document) throws XMLStreamException {
        BoundedReader reader = reader(document);
        while (reader.hasNext()) {
            reader.next();
        }
    }

    static Stream<String> within() {
        return Stream.of(
                "<a><b><c/></b><b><c/></b></a>",
                "<abcde fghij='1' b='2'/>",
                "<a>1234567890</a>",
                "<a x='1234567890'/>",
                "<a>1234567890<b>1234567890</b>1234567890</a>",
                "<a>" + "<b/>".repeat(1_000) + "</a>",
                "<!-- a comment longer than a text may be --><a/>");
    }

    @ParameterizedTest
    @MethodSource("within")
    void whatIsWithinTheLimitsIsRead(String document) throws Exception {
        readAll(document);
        assertThat(reader(document).nextTag()).isEqualTo(XMLStreamConstants.START_ELEMENT);
    }

    static Stream<Arguments> beyond() {
        return Stream.of(
                Arguments.of("<a><b><c><d/></c></b></a>", Limit.DEPTH, 3),
                Arguments.of("<a x='1' y='2' z='3'/>", Limit.ATTRIBUTES, 2),
                Arguments.of("<abcdef/>", Limit.NAME_LENGTH, 5),
                Arguments.of("<a abcdef='1'/>", Limit.NAME_LENGTH, 5),
                Arguments.of("<a>12345678901</a>", Limit.TEXT_LENGTH, 10),
                Arguments.of("<a><![CDATA[12345678901]]></a>", Limit.TEXT_LENGTH, 10),
                Arguments.of("<a>123456<!-- -->7890<![CDATA[1]]></a>", Limit.TEXT_LENGTH, 10),
                Arguments.of("<a>" + "&amp;".repeat(11) + "</a>", Limit.TEXT_LENGTH, 10),
                Arguments.of("<a>" + " ".repeat(5_000) + "</a>", Limit.TEXT_LENGTH, 10),
                Arguments.of("<a x='12345678901'/>", Limit.TEXT_LENGTH, 10));
    }

    @ParameterizedTest
    @MethodSource("beyond")
    void whatIsBeyondIsRefusedWithTheLimitAndThePlace(String document, Limit limit, int most) {
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> readAll(document))
                .satisfies(refused -> {
                    assertThat(refused.limit()).isEqualTo(limit);
                    assertThat(refused.most()).isEqualTo(most);
                    assertThat(refused.getLocation().getLineNumber()).isEqualTo(1);
                });
    }

    @Test
    void theTextOfAnElementIsReadWholeAndBounded() throws Exception {
        BoundedReader reader = reader("<a>12<!-- c -->&amp;<![CDATA[34]]></a>");
        reader.nextTag();
        assertThat(reader.getElementText()).isEqualTo("12&34");
        BoundedReader tooLong = reader("<a>123456789<!-- -->01</a>");
        tooLong.nextTag();
        assertThatExceptionOfType(LimitExceededException.class).isThrownBy(tooLong::getElementText);
        BoundedReader nested = reader("<a>1<b/></a>");
        nested.nextTag();
        assertThatExceptionOfType(XMLStreamException.class).isThrownBy(nested::getElementText);
    }

    @Test
    void tagsAreFoundBehindBlanksCommentsAndInstructions() throws Exception {
        BoundedReader reader = reader("<!DOCTYPE a><?p i?><!-- c --><a> <!-- c --> <b/></a>");
        assertThat(reader.nextTag()).isEqualTo(XMLStreamConstants.START_ELEMENT);
        assertThat(reader.nextTag()).isEqualTo(XMLStreamConstants.START_ELEMENT);
        assertThat(reader.getLocalName()).isEqualTo("b");
        assertThat(reader.nextTag()).isEqualTo(XMLStreamConstants.END_ELEMENT);
        BoundedReader text = reader("<a>text</a>");
        text.nextTag();
        assertThatExceptionOfType(XMLStreamException.class).isThrownBy(text::nextTag);
    }

    @Test
    void theSystemIdOfTheDoctypeIsTold() throws Exception {
        BoundedReader named = reader("<!DOCTYPE a SYSTEM \"http://xml.example/1.2.014/a.dtd\"><a/>");
        assertThat(named.next()).isEqualTo(XMLStreamConstants.DTD);
        assertThat(SafeXml.doctypeSystemId(named)).isEqualTo("http://xml.example/1.2.014/a.dtd");
        BoundedReader bare = reader("<!DOCTYPE a><a/>");
        bare.next();
        assertThat(SafeXml.doctypeSystemId(bare)).isNull();
    }

    @Test
    void limitsArePositive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.defaults().withBytes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadLimits(1, 1, 1, 1, 1, 1, 0));
        assertThat(ReadLimits.defaults().withBytes(7).bytes()).isEqualTo(7);
        assertThat(ReadLimits.defaults().withBytes(7).depth())
                .isEqualTo(ReadLimits.defaults().depth());
    }
}
