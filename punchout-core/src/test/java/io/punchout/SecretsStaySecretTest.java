package io.punchout;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.connection.Connection;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.ReturnForm;
import io.punchout.http.ReturnUrl;
import io.punchout.protocol.StartLink;
import io.punchout.secret.StartToken;
import io.punchout.session.Session;
import io.punchout.support.TextSettings;
import io.punchout.support.Visits;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("pitfalls, leaking: no toString tells a secret")
class SecretsStaySecretTest {
    private static final String PLANTED = Visits.SECRET;

    static Stream<Object> everythingThatHoldsASecret() {
        Connection connection = Visits.connection().build();
        Session session = new Visits().session();
        return Stream.of(
                connection,
                connection.settings(),
                connection.settings(TextSettings.class).password(),
                session,
                StartToken.presented(PLANTED),
                new StartLink(URI.create("https://shop.example/?token=" + PLANTED), "https://shop.example/?token=***"),
                HttpRequest.builder("GET", "/punchout?PASSWORD=" + PLANTED)
                        .header("Authorization", PLANTED)
                        .body(PLANTED.getBytes(StandardCharsets.UTF_8))
                        .build(),
                HttpRequest.builder("GET", "/p?x=" + PLANTED).build().query(StandardCharsets.UTF_8),
                HttpReply.text(200, PLANTED).with("Location", PLANTED),
                ReturnForm.to(ReturnUrl.parse("https://buyer.example/r?sid=" + PLANTED)
                                .orElseThrow())
                        .field("name", PLANTED)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("everythingThatHoldsASecret")
    void toStringSaysNothing(Object holder) {
        assertThat(holder.toString()).isNotEmpty().doesNotContain(PLANTED);
    }
}
