package io.punchout.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTypeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/xml | text/xml | ",
                "TEXT/XML; CHARSET=UTF-8 | text/xml | UTF-8",
                "text/xml;charset=\"utf-8\" | text/xml | utf-8",
                "text/xml; charset='utf-8' | text/xml | utf-8",
                "text/xml; version=1; charset=iso-8859-1; x=y | text/xml | iso-8859-1",
                "text/xml; charset= | text/xml | ",
                "text/xml; charset=a; charset=b | text/xml | a",
                "APPLICATION/XML | application/xml | ",
                "'' | '' | ",
                ";; | '' | "
            })
    void readsTypeAndCharset(String header, String type, String charset) {
        ContentType read = ContentType.parse(header);
        assertThat(read.mediaType()).isEqualTo(type);
        assertThat(read.charsetName()).isEqualTo(charset);
    }

    @Test
    void aMissingHeaderIsAnEmptyType() {
        assertThat(ContentType.parse(null)).isEqualTo(new ContentType("", null));
        assertThat(ContentType.parse(null).charset()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "text/xml, true, false",
        "application/xml; charset=x, true, false",
        "application/soap+xml, true, false",
        "application/x-www-form-urlencoded; charset=UTF-8, false, true",
        "text/html, false, false",
        "text/xmlx, false, false"
    })
    void tellsXmlAndForms(String header, boolean xml, boolean form) {
        assertThat(ContentType.parse(header).isXml()).isEqualTo(xml);
        assertThat(ContentType.parse(header).isForm()).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"text/xml; charset=utf8, true", "text/xml; charset=x-no-such, false", "text/xml; charset=!?, false"})
    void aCharsetThatNobodyKnowsIsNone(String header, boolean known) {
        assertThat(ContentType.parse(header).charset().isPresent()).isEqualTo(known);
        assertThat(ContentType.parse(header).charset().orElse(UTF_8)).isEqualTo(UTF_8);
    }
}
