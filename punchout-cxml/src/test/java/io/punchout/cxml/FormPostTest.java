package io.punchout.cxml;

import static io.punchout.cxml.SetupText.CREATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.problem.Problem;
import io.punchout.transaction.Transaction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Documents that come in forms, under other Content-Types, or compressed")
class FormPostTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Shopfront shopfront = new Shopfront(Shopfront.acme());

    @ParameterizedTest
    @MethodSource("forms")
    @DisplayName(
            "a setup in a form's field is served, and told (p.17-20; fields as in p.39-41); its secret is not logged")
    void served(String form) {
        HttpReply reply = shopfront.post(form.getBytes(StandardCharsets.UTF_8), FORM);
        assertThat(Shopfront.status(reply)).isEqualTo("200");
        Transaction request = shopfront.logged().get(1);
        assertThat(request.problems()).extracting(Problem::code).containsExactly("cxml.form");
        assertThat(request.message()).contains(">Grüße<", "<SharedSecret>***</SharedSecret>");
        assertThat(shopfront.logged().toString()).doesNotContain("open sesame", "open+sesame", "open%20sesame");
    }

    static Stream<String> forms() {
        String xml = CREATE.with(">cookie<", ">Grüße<").xml();
        String latin = xml.replace("UTF-8", "ISO-8859-1");
        String base64 = Base64.getMimeEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_8));
        return Stream.of(
                "cXML-urlencoded=" + escaped(xml, StandardCharsets.UTF_8),
                "CXML-URLENCODED=" + escaped("\uFEFF" + xml, StandardCharsets.UTF_8) + "&utf8=%E2%9C%93",
                "user=jane&xml=" + escaped(latin, StandardCharsets.ISO_8859_1),
                escaped(xml, StandardCharsets.UTF_8),
                "cxml-base64=" + escaped(base64, StandardCharsets.UTF_8),
                // plus signs that the sender did not escape
                "cxml-base64=" + base64.replace("\r\n", ""),
                "cxml-urlencoded=%3Cbroken&cXML-base64=" + escaped(base64, StandardCharsets.UTF_8));
    }

    private static String escaped(String text, Charset charset) {
        return URLEncoder.encode(text, charset);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "USERNAME=cxml&PASSWORD=planted&HOOK_URL=https%3A%2F%2Fbuyer.example%2Fcxml",
                "USERNAME=%3Cb%3E&note=cXML&HOOK_URL=https%3A%2F%2Fbuyer.example",
                "cxml-urlencoded=",
                ""
            })
    @DisplayName("forms without a document are left to other protocols")
    void otherForms(String form) {
        HttpRequest request = HttpRequest.builder("POST", "/punchout")
                .header("Content-Type", FORM)
                .body(form.getBytes(StandardCharsets.UTF_8))
                .build();
        assertThat(new CxmlProtocol().recognises(request)).isFalse();
    }

    @Test
    @DisplayName("base64 that is none is refused with 406, as is a form's document that breaks off")
    void brokenForms() {
        for (String form : List.of("cxml-base64=***", "cxml-base64=PGNY", "xml=%3CcXML%3E%3CHeader")) {
            assertThat(Shopfront.status(shopfront.post(form.getBytes(StandardCharsets.UTF_8), FORM)))
                    .as(form)
                    .isEqualTo("406");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FORM,
                "text/plain",
                "text/html; charset=UTF-8",
                "application/octet-stream",
                "application/json",
                "multipart/related; boundary=B"
            })
    @DisplayName("a document under the Content-Type of something else is served, and told (p.19)")
    void otherContentTypes(String contentType) {
        HttpReply reply = shopfront.post(CREATE.bytes(), contentType);
        assertThat(Shopfront.status(reply)).isEqualTo("200");
        assertThat(shopfront.logged().get(1).problems())
                .extracting(Problem::code)
                .containsExactly("cxml.content_type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/xml", "application/xml; charset=utf-8", "application/cxml+xml", "TEXT/XML"})
    @DisplayName("the Content-Types of XML are nothing to tell")
    void contentTypesOfXml(String contentType) {
        shopfront.post(CREATE.bytes(), contentType);
        assertThat(shopfront.logged().get(1).problems()).isEmpty();
    }

    @Test
    @DisplayName("a compressed body is refused with 406 and said to be one")
    void compressed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(CREATE.bytes());
        }
        HttpReply reply = shopfront.post(bytes.toByteArray(), "text/xml");
        assertThat(Shopfront.status(reply)).isEqualTo("406");
        assertThat(reply.bodyText()).contains("compressed");
        assertThat(shopfront.logged().get(1).problems())
                .extracting(Problem::code)
                .containsExactly("cxml.compressed");
    }
}
