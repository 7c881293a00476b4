package io.punchout.oci;

import static io.punchout.oci.Visits.callUp;
import static io.punchout.oci.Visits.get;
import static io.punchout.oci.Visits.pairs;
import static io.punchout.oci.Visits.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameters;
import io.punchout.session.Session;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pitfalls: leaking. Secrets are removed from the log by the structure of the message. */
class OciRedactionTest {
    @Test
    @DisplayName("The call-up is logged in a form that can be read again, the password masked")
    void the_call_up_is_readable() {
        Visits visits = Visits.usual();
        visits.start(post(callUp("fname", "Zo\u00EB")));

        String message = visits.log().get(2).message();
        assertThat(message).startsWith("POST /oci\n\nUSERNAME=acme-oci&PASSWORD=***&HOOK_URL=https%3A");
        OciCallUp again = OciCallUp.parse(message);
        assertThat(again.value("fname")).contains("Zo\u00EB");
        assertThat(again.hookUrl()).contains(Visits.HOOK);
        assertThat(visits.logText()).doesNotContain(Visits.PASSWORD);
    }

    @Test
    @DisplayName("GET: the query string is masked, too")
    void query_is_masked() {
        Visits visits = Visits.usual();
        visits.start(get(callUp()));

        assertThat(visits.log().get(2).message()).startsWith("GET /oci?USERNAME=acme-oci&PASSWORD=***&HOOK_URL=");
        assertThat(visits.logText()).doesNotContain(Visits.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Passwort",
                "j_password",
                "~Password",
                "pw_kunde",
                "PW",
                "userPwd",
                "TOKEN",
                "access-token",
                "api.key",
                "client_secret",
                "sessionID"
            })
    @DisplayName("Usual names of secrets are masked whatever the connection's own one is")
    void aliases(String name) {
        Visits visits = Visits.of(settings -> settings.passwordParameter("geheim"));
        Parameters request = pairs("USERNAME", Visits.USER, "geheim", Visits.PASSWORD, "HOOK_URL", Visits.HOOK);
        Session session = visits.start(post(request.and(pairs(name, "hunter2"))));

        assertThat(visits.logText()).doesNotContain("hunter2").doesNotContain(Visits.PASSWORD);
        assertThat(session.setup().toString()).doesNotContain("hunter2").doesNotContain(Visits.PASSWORD);
    }

    @Test
    @DisplayName("Secrets inside HOOK_URL are masked in call-up and return: query, user, fragment, nested URL")
    void secrets_inside_the_hook() {
        String hook = "https://buyer.example/x;jsessionid=hunter1?uniqueid=7&token=hunter2"
                + "&back=https%3A%2F%2Fbuyer.example%2Fy%3Fpassword%3Dhunter3#hunter4";
        for (HookQuery query : HookQuery.values()) {
            Visits visits = Visits.of(settings -> settings.hookQuery(query));
            Session session =
                    visits.start(get(pairs("USERNAME", Visits.USER, "PASSWORD", Visits.PASSWORD, "HOOK_URL", hook)));
            visits.punchOut
                    .transfer(
                            session.id(),
                            Cart.builder("EUR").line(Visits.bolt()).build())
                    .orElseThrow();

            assertThat(visits.logText()).doesNotContain("hunter");
            assertThat(visits.log().get(0).message()).contains("uniqueid=7");
            assertThat(session.setup().returnUrl()).isEqualTo(hook);
        }
        Visits refusing = Visits.usual();
        refusing.receive(get(callUp().and(pairs("x", "https://u:hunter5@buyer.example/"))));
        assertThat(refusing.logText()).doesNotContain("hunter5");
    }

    @Test
    @DisplayName("Without a connection nobody knows which parameter is secret: all but OCI's own are masked")
    void unknown_connection() {
        Visits visits = Visits.of(settings -> settings.passwordParameter("kennung2"));
        Parameters request = pairs(
                "USERNAME",
                "nobody",
                "kennung2",
                Visits.PASSWORD,
                "~OkCode",
                "ADDI",
                "HOOK_URL",
                "https://buyer.example/?sap-client=1&sid=hunter2&x=hunter3");
        visits.receive(get(request));
        visits.receive(HttpRequest.builder("GET", "/oci?hunter4").build());

        assertThat(visits.logText()).doesNotContain("hunter").doesNotContain(Visits.PASSWORD);
        assertThat(visits.log().get(3).message())
                .contains("USERNAME=nobody", "kennung2=***", "%7EOkCode=ADDI", "sap-client%3D1");
    }

    @Test
    @DisplayName("The start token is not in the log")
    void start_token() {
        Visits visits = Visits.usual();
        String location = visits.receive(post(callUp())).header("Location").orElseThrow();

        assertThat(visits.logText()).doesNotContain(location.substring(location.indexOf("token=") + 6));
        assertThat(visits.log().get(0).message()).contains("token=***");
    }

    @Test
    @DisplayName("Call-up and return say nothing of values in toString")
    void to_string() {
        assertThat(OciCallUp.of(post(callUp()))).hasToString("OciCallUp(POST, 3 parameters)");
        assertThat(OciReturn.of(callUp())).hasToString("OciReturn(0 items)");
        assertThat(Visits.connection("acme", settings -> {}).toString()).doesNotContain(Visits.PASSWORD);
    }

    @ParameterizedTest(name = "item {0}")
    @ValueSource(ints = {1, 9, 10})
    @DisplayName("A password that has the name of an item's field is masked in the return, too")
    void field_as_password(int item) {
        String name = "NEW_ITEM-CUST_FIELD1[" + item + "]";
        Visits visits = Visits.of(settings -> settings.passwordParameter(name));
        Session session =
                visits.start(post(pairs("USERNAME", Visits.USER, name, Visits.PASSWORD, "HOOK_URL", Visits.HOOK)));
        Cart.Builder cart = Cart.builder("EUR");
        for (int i = 1; i <= 10; i++) {
            cart.line(Visits.bolt().attribute("CUST_FIELD1", i == item ? "hunter2" : "seen" + i));
        }
        visits.punchOut.transfer(session.id(), cart.build()).orElseThrow();

        assertThat(visits.logText()).doesNotContain("hunter2").doesNotContain(Visits.PASSWORD);
        assertThat(visits.log().get(0).message()).contains(item == 1 ? "seen2" : "seen1", "B-100");
    }

    @Test
    @DisplayName("A function is in the log as it was called, the password masked, with what is odd about it")
    void function() {
        Visits visits = Visits.usual();
        visits.receive(get(callUp("FUNCTION", "DETAIL", "PRODUCTID", "1", "x", "1", "x", "2")));

        assertThat(visits.log().get(1).message())
                .startsWith("GET /oci?USERNAME=acme-oci&PASSWORD=***")
                .contains("FUNCTION=DETAIL");
        assertThat(visits.log().get(1).payloadId()).isNull();
        assertThat(visits.log().get(1).problems())
                .extracting(problem -> problem.code())
                .contains("oci.duplicate_parameter");
    }
}
