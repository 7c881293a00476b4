package io.punchout.cxml.read;

import static io.punchout.cxml.SetupText.CREATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.cxml.Shopfront;
import io.punchout.http.HttpReply;
import io.punchout.problem.Problem;
import io.punchout.protocol.ReadLimits;
import io.punchout.transaction.Transaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Documents with attachments (guide p.20-22, RFC 2046)")
class MultipartTest {
    private static final String RELATED =
            "multipart/related; type=\"text/xml\"; start=\"<main@buyer.example>\"; boundary=\"=_a b\"";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            multipart/related; type="text/xml"; start="<main@buyer.example>"; boundary="=_a b"
            multipart/mixed; boundary="=_a b"
            Multipart/Mixed; charset=utf-8; Boundary="=_a b" ; x="a;b\\"c"
            """)
    @DisplayName("the document and its files, each under its Content-ID")
    void usual(String contentType) throws IOException {
        CxmlDocument document = read(message("\r\n"), contentType);
        assertThat(document.problems()).isEmpty();
        assertThat(document.documentType()).isEqualTo("PunchOutSetupRequest");
        assertThat(document.attachments())
                .extracting(CxmlAttachment::contentId, CxmlAttachment::fileName)
                .containsExactly(tuple("plan 1@buyer.example", "plan.txt"), tuple("note@buyer.example", null));
        CxmlAttachment plan =
                document.attachment(" cid:plan%201@buyer.example ").orElseThrow();
        assertThat(plan.open().readAllBytes()).isEqualTo(new byte[] {0, 1, 2, '\r', '\n', -1});
        assertThat(plan.size()).isEqualTo(6);
        assertThat(plan.contentType()).isEqualTo("application/octet-stream");
        assertThat(text(document.attachment("CID:note@buyer.example").orElseThrow()))
                .isEqualTo("Grüße = so long a line");
        assertThat(document.attachment("cid:other@buyer.example")).isEmpty();
        assertThat(document.attachment("https://buyer.example/plan")).isEmpty();
        assertThat(plan.toString()).doesNotContain("\u0001").contains("6 bytes");
    }

    @Test
    @DisplayName("the start parameter names the document, wherever it stands; without it the first XML is it")
    void start() {
        String body = "--b\r\nContent-Type: text/xml\r\nContent-ID: <other>\r\n\r\n<other/>\r\n"
                + "--b\r\nContent-Type: text/plain\r\nContent-ID: <main>\r\n\r\n" + CREATE.xml() + "\r\n--b--\r\n";
        assertThat(read(body, "multipart/related; boundary=b; start=\"<main>\"").isReadable())
                .isTrue();
        assertThat(read(body, "multipart/related; boundary=b").problems())
                .extracting(Problem::code)
                .containsExactly("cxml.not_cxml");
    }

    @Test
    @DisplayName("lines that end in LF alone, and a part without headers")
    void lineFeeds() {
        assertThat(read(message("\n"), RELATED).isReadable()).isTrue();
        assertThat(read("--b\n\n" + CREATE.xml() + "\n--b--", "multipart/mixed; boundary=b")
                        .isReadable())
                .isTrue();
    }

    @Test
    @DisplayName("a multipart within a multipart is taken apart too")
    void nested() {
        String inner = "--in\r\nContent-ID: <a>\r\n\r\none\r\n--in\r\nContent-ID: <b>\r\n\r\ntwo\r\n--in--\r\n";
        CxmlDocument document = read(
                "--b\r\nContent-Type: text/xml\r\n\r\n" + CREATE.xml()
                        + "\r\n--b\r\nContent-Type: multipart/mixed;\r\n boundary=in\r\n\r\n" + inner + "\r\n--b--",
                "multipart/mixed; boundary=b");
        assertThat(document.attachments())
                .extracting(CxmlAttachment::contentId, MultipartTest::text)
                .containsExactly(tuple("a", "one"), tuple("b", "two"));
    }

    @Test
    @DisplayName("what is odd is told")
    void odd() {
        String open = "--b\r\nContent-Type: text/xml\r\n\r\n" + CREATE.xml()
                + "\r\n--b\r\nContent-Transfer-Encoding: base64\r\n\r\nQ";
        CxmlDocument document = read(open, "multipart/mixed; boundary=b");
        assertThat(document.isReadable()).isTrue();
        assertThat(document.problems())
                .extracting(Problem::code)
                .containsExactly("cxml.multipart_encoding", "cxml.multipart_open");
        assertThat(text(document.attachments().get(0))).isEqualTo("Q");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"multipart/mixed", "multipart/related; boundary=\"\"", "multipart/mixed; boundary=none"})
    @DisplayName("a message that cannot be taken apart is unreadable")
    void broken(String contentType) {
        CxmlDocument document = read(message("\r\n"), contentType);
        assertThat(document.isReadable()).isFalse();
        assertThat(document.problems()).extracting(Problem::code).containsOnly("cxml.multipart");
    }

    @Test
    @DisplayName("bounded: parts without number, boundaries without end")
    void bounded() {
        String many = "--b\r\n\r\nx\r\n".repeat(2_000) + "--b--";
        assertThat(read(many, "multipart/mixed; boundary=b").isReadable()).isFalse();
        assertThat(read(many, "multipart/mixed; boundary=" + "b".repeat(10_000)).isReadable())
                .isFalse();
    }

    @Test
    @DisplayName("the facade serves it; the log holds the document without its secret, and no file")
    void served() {
        Shopfront shop = new Shopfront(Shopfront.acme());
        HttpReply reply = shop.post(message("\r\n").getBytes(StandardCharsets.UTF_8), RELATED);
        assertThat(Shopfront.startUrl(reply)).startsWith("https://shop.example/start");
        assertThat(shop.logged())
                .extracting(Transaction::message)
                .allSatisfy(message -> assertThat(message).doesNotContain("open sesame", "so long"))
                .anySatisfy(message -> assertThat(message).contains("<BuyerCookie>cookie</BuyerCookie>"));
    }

    private static String message(String end) {
        String plan = Base64.getEncoder().encodeToString(new byte[] {0, 1, 2, '\r', '\n', -1});
        return String.join(
                end,
                "This is a message with attachments.",
                "--=_a b",
                "Content-Type: text/xml; charset=utf-8",
                "Content-ID: <main@buyer.example>",
                "",
                CREATE.xml(),
                "--=_a b  ",
                "content-type: application/octet-stream",
                "Content-ID: <plan 1@buyer.example>",
                "Content-Disposition: attachment;",
                "  filename=\"C:\\\\folder\\\\plan.txt\"",
                "Content-Transfer-Encoding: BASE64",
                "",
                plan.substring(0, 4),
                plan.substring(4),
                "--=_a b",
                "Content-Type: text/plain; charset=utf-8",
                "Content-ID: <note@buyer.example>",
                "Content-Transfer-Encoding: quoted-printable",
                "",
                "Gr=C3=BC=C3=9Fe =3D so =",
                "long a line",
                "--=_a b--",
                "epilogue");
    }

    private static String text(CxmlAttachment attachment) {
        return new String(attachment.bytes(), StandardCharsets.UTF_8);
    }

    private static CxmlDocument read(String body, String contentType) {
        return new CxmlReader(ReadLimits.defaults()).read(body.getBytes(StandardCharsets.UTF_8), contentType);
    }
}
