package io.punchout.oci;

import static io.punchout.oci.Visits.pairs;
import static io.punchout.oci.Visits.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.http.HttpReply;
import io.punchout.http.Parameters;
import io.punchout.problem.Problem;
import io.punchout.session.Session;
import io.punchout.transaction.MessageType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OCI 1.2, 1.4: names that a buyer has of its own, for parameters and functions. */
class OciCallUpNamesTest {
    private static final OciCallUpNames OWN = new OciCallUpNames(
            Map.of(
                    OciParameter.USERNAME, List.of("name_kunde", "cid"),
                    OciParameter.PASSWORD, List.of("kennung2", "pw_kunde"),
                    OciParameter.HOOK_URL, List.of("zurueck"),
                    OciParameter.FUNCTION, List.of("actions[]", "~OkCode"),
                    OciParameter.PRODUCTID, List.of("ordernumber"),
                    OciParameter.SEARCHSTRING, List.of("keyword"),
                    OciParameter.OCICANCEL, List.of("abbruch")),
            Map.of(
                    "PRODUCTDETAILS", OciFunctionName.DETAIL,
                    "search", OciFunctionName.SOURCING,
                    "DETAILADD", OciFunctionName.DETAIL));

    private final Visits visits = Visits.of(settings -> settings.names(OWN));

    private HttpReply call(String... pairs) {
        return visits.receive(post(pairs(pairs)));
    }

    @Test
    @DisplayName("User, password and hook come by any of the connection's names, in any case")
    void aliases() {
        assertThat(call("CID", Visits.USER, "Kennung2", Visits.PASSWORD, "ZURUECK", Visits.HOOK)
                        .status())
                .isEqualTo(303);
        assertThat(call("username", Visits.USER, "PW_KUNDE", Visits.PASSWORD, "hookurl", Visits.HOOK)
                        .status())
                .isEqualTo(303);
        assertThat(call("login", Visits.USER, "password", Visits.PASSWORD, "hookurl", Visits.HOOK)
                        .status())
                .as("a name that the connection does not have")
                .isEqualTo(403);
        assertThat(call("cid", Visits.USER, "pin", Visits.PASSWORD, "hookurl", Visits.HOOK)
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("The first name that is sent counts: a second password is no second chance")
    void first_counts() {
        assertThat(call("cid", Visits.USER, "password", "no", "kennung2", Visits.PASSWORD, "hook_url", Visits.HOOK)
                        .status())
                .isEqualTo(403);
        assertThat(call("username", "nobody", "cid", Visits.USER, "password", Visits.PASSWORD, "hook_url", Visits.HOOK)
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("A password by any name is in no log and not among the visit's attributes, in the query neither")
    void secrets() {
        Parameters form = pairs("cid", Visits.USER, "kennung2", Visits.PASSWORD, "hook_url", Visits.HOOK);
        Session session = visits.start(Visits.get(form));

        assertThat(visits.logText()).doesNotContain(Visits.PASSWORD);
        assertThat(session.toString()).doesNotContain(Visits.PASSWORD);
        assertThat(session.setup().attributes().toString())
                .doesNotContain(Visits.PASSWORD)
                .contains("cid");
    }

    @ParameterizedTest
    @CsvSource({
        "FUNCTION, PRODUCTDETAILS",
        "function, productdetails",
        "Function, ' Product-Details '",
        "actions[], detail",
        "~OkCode, DETAIL",
        "FUNCTION, DetailAdd"
    })
    @DisplayName("A function by another name or in another parameter is that function, once the connection is known")
    void functions(String parameter, String value) {
        HttpReply reply = call(
                "cid",
                Visits.USER,
                "password",
                Visits.PASSWORD,
                "hook_url",
                Visits.HOOK,
                parameter,
                value,
                "ordernumber",
                "1");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.bodyText()).contains("The function DETAIL is not offered");
        assertThat(visits.log().get(1).type()).isEqualTo(MessageType.OCI_FUNCTION);
    }

    @Test
    @DisplayName("Arguments are read by the connection's names; the records say what is asked for")
    void arguments() {
        OciSettings settings = OciSettings.builder().names(OWN).build();
        OciCallUp detail = OciCallUp.of(post(pairs("FUNCTION", "DETAIL", "ORDERNUMBER", " 4711 ")));
        OciCallUp validate = OciCallUp.of(post(pairs("FUNCTION", "VALIDATE", "PRODUCTID", "a", "QUANTITY", "2,5")));
        OciCallUp search = OciCallUp.of(post(pairs("FUNCTION", "SEARCH", "keyword", "bolt")));

        assertThat(detail.function(settings).orElseThrow()).isEqualTo(new OciFunction.Detail("4711"));
        assertThat(detail.function().isAccepted()).isFalse();
        assertThat(validate.function(settings).orElseThrow())
                .isEqualTo(new OciFunction.Validate("a", new BigDecimal("2.5")));
        assertThat(search.function(settings).orElseThrow()).isEqualTo(new OciFunction.Sourcing("bolt", null));
        assertThat(search.function().orElseThrow()).isEqualTo(new OciFunction.Login());
    }

    @Test
    @DisplayName("SOURCING by other names tells the shop its search text by the usual name")
    void sourcing() {
        Session session = visits.start(post(pairs(
                "cid",
                Visits.USER,
                "password",
                Visits.PASSWORD,
                "hook_url",
                Visits.HOOK,
                "FUNCTION",
                "search",
                "keyword",
                "bolt m8")));

        assertThat(session.setup().firstAttribute("SEARCHSTRING")).isEqualTo("bolt m8");
    }

    @Test
    @DisplayName("SOURCING where the connection does not allow it is refused, and opens no visit")
    void sourcing_not_allowed() {
        Visits none = Visits.of(settings -> settings.functions(java.util.Set.of()));

        HttpReply reply = none.receive(post(Visits.callUp("FUNCTION", "SOURCING", "SEARCHSTRING", "x")));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.bodyText()).contains("The function SOURCING is not allowed");
    }

    @Test
    @DisplayName("An unknown FUNCTION is a login and told; ADDI in ~OkCode is no unknown function")
    void unknown() {
        visits.start(post(
                pairs("cid", Visits.USER, "password", Visits.PASSWORD, "hook_url", Visits.HOOK, "~OkCode", "ADDI")));
        assertThat(visits.log().get(2).problems()).isEmpty();
        visits.start(post(
                pairs("cid", Visits.USER, "password", Visits.PASSWORD, "hook_url", Visits.HOOK, "FUNCTION", "DANCE")));
        assertThat(visits.log().get(2).problems()).extracting(Problem::code).containsExactly("oci.function_unknown");
    }
}
