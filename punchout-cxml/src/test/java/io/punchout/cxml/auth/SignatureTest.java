package io.punchout.cxml.auth;

import static io.punchout.cxml.SetupText.CREATE;
import static io.punchout.cxml.Shopfront.connection;
import static io.punchout.cxml.Shopfront.settings;
import static io.punchout.cxml.Shopfront.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.PunchOut;
import io.punchout.connection.Connection;
import io.punchout.cxml.CxmlProtocol;
import io.punchout.cxml.SetupText;
import io.punchout.cxml.Shopfront;
import io.punchout.cxml.SignatureRule;
import io.punchout.cxml.auth.SignatureVerifier.Result;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Guide p.578-584: digital signatures, verified by the host")
class SignatureTest {
    private static final SetupText SIGNED = CREATE.with(
            "</cXML>",
            "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:SignedInfo/></ds:Signature></cXML>");

    private final List<byte[]> verified = new ArrayList<>();

    private HttpReply post(SignatureRule rule, SignatureVerifier verifier, SetupText document) {
        Connection connection = connection("acme", settings().signatures(rule)).build();
        PunchOut punchOut = PunchOut.builder()
                .protocols(List.of(new CxmlProtocol().withSignatures((known, bytes) -> {
                    assertThat(known).isEqualTo(connection);
                    verified.add(bytes);
                    return verifier.verify(known, bytes);
                })))
                .shop(Shopfront.ANYBODY)
                .connections(List.of(connection))
                .startUrl(URI.create("https://shop.example/start"))
                .clock(Clock.fixed(Shopfront.NOW, ZoneOffset.UTC))
                .build();
        return punchOut.receive(HttpRequest.builder("POST", "/punchout")
                .header("Content-Type", "text/xml; charset=UTF-8")
                .body(document.bytes())
                .build());
    }

    @ParameterizedTest(name = "{0}, signed: {1}, the host says {2}: {3}")
    @CsvSource({
        "REQUIRED, true, VALID, 200",
        "REQUIRED, true, INVALID, 476",
        "REQUIRED, true, UNACCEPTABLE, 477",
        "REQUIRED, false, VALID, 475",
        "IF_PRESENT, true, VALID, 200",
        "IF_PRESENT, true, INVALID, 476",
        "IF_PRESENT, true, UNACCEPTABLE, 477",
        "IF_PRESENT, false, INVALID, 200",
        "IGNORED, true, INVALID, 200",
        "IGNORED, false, INVALID, 200"
    })
    void states(SignatureRule rule, boolean signed, Result result, String code) {
        HttpReply reply = post(rule, (connection, document) -> result, signed ? SIGNED : CREATE);
        assertThat(status(reply)).isEqualTo(code);
        assertThat(verified).hasSize(signed && rule != SignatureRule.IGNORED ? 1 : 0);
    }

    @Test
    @DisplayName("the host verifies the very bytes that arrived")
    void bytes() {
        post(SignatureRule.REQUIRED, (connection, document) -> Result.VALID, SIGNED);
        assertThat(verified).containsExactly(SIGNED.bytes());
    }

    @Test
    @DisplayName("nothing is verified for who is not let in")
    void authenticatedFirst() {
        HttpReply reply = post(
                SignatureRule.REQUIRED, (connection, document) -> Result.VALID, SIGNED.with("open sesame", "guessed"));
        assertThat(status(reply)).isEqualTo("401");
        assertThat(verified).isEmpty();
    }

    @Test
    @DisplayName("a verification that fails is a failure of the server, and lets nobody in")
    void failure() {
        HttpReply reply = post(
                SignatureRule.IF_PRESENT,
                (connection, document) -> {
                    throw new IllegalStateException("planted: the key store is gone");
                },
                SIGNED);
        assertThat(status(reply)).isEqualTo("500");
        assertThat(reply.bodyText()).doesNotContain("planted").doesNotContain("token");
    }
}
