package io.punchout.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Secrets are searched for in everything that is printed. */
class NoSecretTest {

    static Stream<String> inputs() {
        return Stream.of(
                Documents.SETUP,
                Documents.SETUP.replace("</Sender>", ""),
                Documents.SETUP.replace("PunchOutSetupRequest", "OrderRequest"),
                Documents.SETUP.replace("SharedSecret", "CredentialMac"),
                Documents.SETUP.replace("<SharedSecret>", "<DigitalSignature>PLANTED</DigitalSignature><SharedSecret>"),
                Documents.STARTED,
                Documents.CART.replace("</Identity>", "</Identity><SharedSecret>PLANTED</SharedSecret>"),
                Documents.CALL_UP,
                Documents.CALL_UP.substring(Documents.CALL_UP.indexOf('?') + 1),
                Documents.CALL_UP.replace("PASSWORD=", "password=PLANTED&pw=PLANTED&PASSWORD="),
                "user=u&password=PLANTED",
                "HOOK_URL=https://user:PLANTED@srm.example/&username=u&password=PLANTED",
                "HOOK_URL=" + Documents.encoded(Documents.encoded(Documents.HOOK)),
                Documents.RETURN + "&csrf_token=PLANTED&NEW_ITEM-TOKEN[1]=PLANTED",
                "cxml-base64=" + Documents.encoded(Documents.base64(Documents.SETUP)),
                "cxml-urlencoded=" + Documents.encoded(Documents.SETUP),
                "<form action='https://x?token=PLANTED'><input name='NEW_ITEM-QUANTITY[1]'>"
                        + "<input name='password' value='PLANTED'></form>");
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void isPrinted(String input) {
        Report report = Documents.check(input);
        assertThat(Documents.json(report)).doesNotContain("PLANTED");
        assertThat(String.join("\n", TextReport.lines(report))).doesNotContain("PLANTED");
    }
}
