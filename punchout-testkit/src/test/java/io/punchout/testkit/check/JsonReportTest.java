package io.punchout.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The JSON form is for programs: it is compared byte for byte with files beside this class. */
class JsonReportTest {

    @Test
    void setupRequest() throws IOException {
        assertJson(Documents.SETUP, "setup-request.json");
    }

    @Test
    void cart() throws IOException {
        assertJson(Documents.CART, "cart.json");
    }

    @Test
    void bareStatus() throws IOException {
        assertJson(Documents.REFUSAL, "bare-status.json");
    }

    @Test
    void callUp() throws IOException {
        assertJson(Documents.CALL_UP, "call-up.json");
    }

    @Test
    void ociReturn() throws IOException {
        assertJson(Documents.RETURN, "oci-return.json");
    }

    @Test
    void unreadable() throws IOException {
        assertJson("<cXML>\n  <Header></cXML>", "unreadable.json");
    }

    private static void assertJson(String input, String file) throws IOException {
        try (InputStream expected = Objects.requireNonNull(JsonReportTest.class.getResourceAsStream(file))) {
            assertThat(Documents.json(Documents.check(input)))
                    .isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
