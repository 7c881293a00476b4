package io.punchout.oci;

import static io.punchout.oci.Visits.get;
import static io.punchout.oci.Visits.pairs;
import static io.punchout.oci.Visits.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.connection.Connection;
import io.punchout.connection.SecuritySettings;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameters;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.protocol.CredentialMessage;
import io.punchout.secret.Secret;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pitfalls: letting the wrong party in. OCI 1.2: USERNAME, PASSWORD. */
class OciAuthenticationTest {
    private static HttpReply call(Visits visits, String... pairs) {
        return visits.receive(post(pairs("HOOK_URL", Visits.HOOK).and(pairs(pairs))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "s3cret-of-acm", "S3CRET-OF-ACME", "s3cret-of-acme ", "***"})
    @DisplayName("A wrong password is refused")
    void wrong_password(String password) {
        Visits visits = Visits.usual();

        assertThat(call(visits, "USERNAME", Visits.USER, "PASSWORD", password).status())
                .isEqualTo(403);
        assertThat(visits.log().get(1).problems())
                .extracting(Problem::code)
                .contains(PunchOutProblem.WRONG_SECRET.code());
        assertThat(visits.log().get(1).connectionId()).isEqualTo("acme");
    }

    @Test
    @DisplayName("No password at all is refused")
    void missing_password() {
        assertThat(call(Visits.usual(), "USERNAME", Visits.USER).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("An unknown user and a wrong password are answered alike, byte for byte")
    void answers_do_not_tell_who_is_known() {
        Visits visits = Visits.usual();
        HttpReply wrong = call(visits, "USERNAME", Visits.USER, "PASSWORD", "no");
        HttpReply unknown = call(visits, "USERNAME", "nobody", "PASSWORD", "no");

        assertThat(wrong.status()).isEqualTo(unknown.status()).isEqualTo(403);
        assertThat(wrong.body()).isEqualTo(unknown.body());
        assertThat(wrong.headers()).isEqualTo(unknown.headers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anything"})
    @DisplayName("An unset password never authenticates, not even an empty one")
    void unset_secret(String password) {
        Connection open = Connection.builder("open")
                .settings(
                        OciSettings.builder().login(Visits.USER, Secret.unset()).build())
                .security(SecuritySettings.builder().returnHost("buyer.example").build())
                .build();

        assertThat(call(new Visits(open), "USERNAME", Visits.USER, "PASSWORD", password)
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("Without connections, and without logins, everything is refused")
    void closed_by_default() {
        assertThat(call(new Visits(), "USERNAME", Visits.USER, "PASSWORD", Visits.PASSWORD)
                        .status())
                .isEqualTo(403);
        Visits none = Visits.of(settings -> settings.logins(List.of()));
        assertThat(call(none, "USERNAME", Visits.USER, "PASSWORD", Visits.PASSWORD)
                        .status())
                .isEqualTo(403);
        assertThat(OciSettings.builder().build().lookupKeys()).isEmpty();
    }

    @Test
    @DisplayName("An inactive connection answers like an unknown one")
    void inactive() {
        Connection inactive = Connection.builder("off")
                .settings(OciSettings.builder()
                        .login(Visits.USER, Secret.of(Visits.PASSWORD))
                        .build())
                .active(false)
                .build();
        assertThat(call(new Visits(inactive), "USERNAME", Visits.USER, "PASSWORD", Visits.PASSWORD)
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("The user name is found under the connection's parameter name only, in any case of the name")
    void the_parameter_name_is_the_domain() {
        Visits visits =
                Visits.of(settings -> settings.usernameParameter("loginname").passwordParameter("Kennung2"));

        assertThat(call(visits, "LOGINNAME", Visits.USER, "KENNUNG2", Visits.PASSWORD)
                        .status())
                .isEqualTo(303);
        assertThat(call(visits, "USERNAME", Visits.USER, "PASSWORD", Visits.PASSWORD)
                        .status())
                .isEqualTo(403);
        assertThat(call(visits, "loginname", Visits.USER, "PASSWORD", Visits.PASSWORD)
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("Parameter names are compared without the default locale: the dotless i of Turkish does no harm")
    void names_do_not_depend_on_the_locale() {
        Visits visits =
                Visits.of(settings -> settings.usernameParameter("CLIENT_ID").hookParameter("RETURN_URI"));

        assertThat(visits.receive(post(pairs(
                                "client_id", Visits.USER, "password", Visits.PASSWORD, "return_uri", Visits.HOOK)))
                        .status())
                .isEqualTo(303);
    }

    @Test
    @DisplayName("User names are compared exactly; blanks around them do not count")
    void user_names_are_exact() {
        Visits visits = Visits.usual();
        assertThat(call(visits, "USERNAME", "ACME-OCI", "PASSWORD", Visits.PASSWORD)
                        .status())
                .isEqualTo(403);
        assertThat(call(visits, "USERNAME", " acme-oci ", "PASSWORD", Visits.PASSWORD)
                        .status())
                .isEqualTo(303);
    }

    @Test
    @DisplayName("While a password is replaced, the old and the new one work")
    void two_passwords() {
        Visits visits = Visits.of(settings -> settings.login(Visits.USER, Secret.of("new")));

        assertThat(call(visits, "USERNAME", Visits.USER, "PASSWORD", "new").status())
                .isEqualTo(303);
        assertThat(call(visits, "USERNAME", Visits.USER, "PASSWORD", Visits.PASSWORD)
                        .status())
                .isEqualTo(303);
        assertThat(call(visits, "USERNAME", Visits.USER, "PASSWORD", "other").status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("Several logins of one connection, but never one's name with another's password")
    void several_logins() {
        Visits visits = Visits.of(settings -> settings.login("second", Secret.of("pw2")));

        assertThat(call(visits, "USERNAME", "second", "PASSWORD", "pw2").status())
                .isEqualTo(303);
        assertThat(call(visits, "USERNAME", "second", "PASSWORD", Visits.PASSWORD)
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("Two connections of one login let nobody in; different passwords tell them apart")
    void ambiguous_connections() {
        Visits same = new Visits(Visits.connection("one", settings -> {}), Visits.connection("two", settings -> {}));
        assertThat(call(same, "USERNAME", Visits.USER, "PASSWORD", Visits.PASSWORD)
                        .status())
                .isEqualTo(403);

        Visits different = new Visits(
                Visits.connection("one", settings -> {}),
                Visits.connection(
                        "two", settings -> settings.logins(List.of(new OciLogin(Visits.USER, Secret.of("other"))))));
        HttpRequest request = post(pairs("USERNAME", Visits.USER, "PASSWORD", "other", "HOOK_URL", Visits.HOOK));
        assertThat(different.start(request).connectionId()).isEqualTo("two");
    }

    @Test
    @DisplayName("On a clash the form wins over the URL, and the clash is reported without the values")
    void form_wins() {
        Visits visits = Visits.usual();
        HttpRequest request = HttpRequest.builder("POST", "/oci")
                .query("USERNAME=acme-oci&password=forged&PASSWORD=forged2")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .body(pairs("PASSWORD", Visits.PASSWORD, "HOOK_URL", Visits.HOOK)
                        .encode(StandardCharsets.UTF_8)
                        .getBytes(StandardCharsets.US_ASCII))
                .build();

        visits.start(request);

        List<Problem> problems = visits.log().get(2).problems();
        assertThat(problems).extracting(Problem::code).containsExactly("oci.duplicate_parameter");
        assertThat(problems.toString()).doesNotContain("forged");
    }

    @Test
    @DisplayName("The number and length of lookup keys is bounded, and passwords give none")
    void lookup_keys_are_bounded() {
        Parameters many = Parameters.empty();
        for (int i = 0; i < 300; i++) {
            many = many.and(pairs("p" + i, "v" + i));
        }
        Parameters all = pairs("PASSWORD", "x", "pw_kunde", "y", "long", "z".repeat(300), "empty", "")
                .and(many);
        Set<String> keys = new OciProtocol().read(get(all), Visits.CONTEXT) instanceof CredentialMessage message
                ? message.lookupKeys()
                : Set.of();

        assertThat(keys).hasSizeLessThanOrEqualTo(200).contains("p0=v0");
        assertThat(keys).noneMatch(key -> key.startsWith("pass") || key.startsWith("pw") || key.startsWith("long"));
    }
}
