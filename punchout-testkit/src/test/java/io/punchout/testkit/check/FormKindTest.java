package io.punchout.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.http.Parameters;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormKindTest {

    @ParameterizedTest
    @CsvSource({
        "cXML-base64=x, CXML",
        "a=1&CXML-URLENCODED=x, CXML",
        "~xmlDocument=x, OCI_RETURN",
        "NEW_ITEM-QUANTITY[1]=1, OCI_RETURN",
        "new_item-quantity[1]=1&HOOK_URL=https://x, OCI_RETURN",
        "NEW_ITEM-DESCRIPTION[1]=1, OCI_RETURN",
        "~OkCode=ADDI&~CALLER=CTLG, OCI_RETURN",
        "HOOK_URL=https://x, OCI_CALL_UP",
        "hook-url=https://x&NEW_ITEM-VENDOR=4711, OCI_CALL_UP",
        "USERNAME=u, OCI_CALL_UP",
        "pw_kunde=u, OCI_CALL_UP",
        "FUNCTION=DETAIL, OCI_CALL_UP",
        "OCI_VERSION=4.0, OCI_CALL_UP",
        "back=https%3A//x, OCI_CALL_UP",
        "a=b, UNKNOWN",
        "username=, UNKNOWN",
        "hello, UNKNOWN"
    })
    void decidesByNames(String body, FormKind kind) {
        assertThat(FormKind.of(Parameters.parse(body, StandardCharsets.UTF_8))).isEqualTo(kind);
    }
}
