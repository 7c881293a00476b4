package io.punchout.oci;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Recorded call-ups and forms without persons. */
class OciPersonsTest {
    private static String filtered(String recorded) {
        return new OciProtocol().withoutPersons(recorded);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ~OkCode=ADDI&~CALLER=CTLG                           | ~OkCode=ADDI&~CALLER=CTLG
            USERNAME=anna                                       | USERNAME=***
            username=anna&sap-language=EN                       | username=***&sap-language=EN
            EMAIL=anna%40b.example                              | EMAIL=***
            EMAIL=                                              | ***
            anna                                                | ***
            =anna                                               | =***
            &~OkCode=ADDI&&                                     | &~OkCode=ADDI&&
            NEW_ITEM-DESCRIPTION%5B1%5D=Bolt+%c3%bc             | NEW_ITEM-DESCRIPTION%5B1%5D=Bolt+%c3%bc
            HOOK_URL=https%3a%2f%2fb.example%2fback             | HOOK_URL=https%3a%2f%2fb.example%2fback
            HOOK_URL=https%3A%2F%2Fb.example%2Fback%3Fu%3Danna  | HOOK_URL=https%3A%2F%2Fb.example%2Fback%3F***
            HOOK_URL=HTTP%3A%2F%2Fb.example%2F%3Fu%3Danna       | HOOK_URL=HTTP%3A%2F%2Fb.example%2F%3F***
            SEARCHSTRING=who%3F+https%3A%2F%2F                  | SEARCHSTRING=who%3F+https%3A%2F%2F
            NEW_ITEM-ATTACHMENT[1]=https%3A%2F%2Fs%2Fa%3Fx%3D1  | NEW_ITEM-ATTACHMENT%5B1%5D=https%3A%2F%2Fs%2Fa%3F***
            """)
    @DisplayName(
            "What OCI defines stays letter by letter but for the user name; URLs lose their query, all else its value")
    void pairs(String recorded, String kept) {
        assertThat(filtered("GET /oci?" + recorded)).isEqualTo("GET /oci?" + kept);
        assertThat(filtered("POST /oci\n\n" + recorded)).isEqualTo("POST /oci\n\n" + kept);
        assertThat(filtered("POST /oci?" + recorded + "\n\n" + recorded))
                .isEqualTo("POST /oci?" + kept + "\n\n" + kept);
    }

    @Test
    @DisplayName("A request without parameters and a redirect stay as they are")
    void without_parameters() {
        assertThat(filtered("GET /oci")).isEqualTo("GET /oci");
        assertThat(filtered("303 See Other\nLocation: https://shop.example/start?token=***"))
                .isEqualTo("303 See Other\nLocation: https://shop.example/start?token=***");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GET",
                "PUT /oci?~OkCode=ADDI",
                "303",
                "<html>anna came by</html>",
                "GET /oci?~OkCode=ADDI\nX-User: anna",
                "GET /oci\nX-User: anna\n\n~OkCode=ADDI"
            })
    @DisplayName("What is no message of OCI is left out whole")
    void foreign(String recorded) {
        assertThat(filtered(recorded)).isEmpty();
    }
}
