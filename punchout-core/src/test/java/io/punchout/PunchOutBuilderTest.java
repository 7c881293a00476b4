package io.punchout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.connection.Connection;
import io.punchout.connection.LoginSettings;
import io.punchout.http.HttpRequest;
import io.punchout.problem.Outcome;
import io.punchout.problem.PunchOutException;
import io.punchout.protocol.Protocol;
import io.punchout.protocol.ReadLimits;
import io.punchout.session.ShopUser;
import io.punchout.support.TextProtocol;
import io.punchout.support.Visits;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PunchOutBuilderTest {
    private static PunchOutBuilder complete() {
        return PunchOut.builder()
                .protocols(List.of(new TextProtocol()))
                .shop((connection, setup) -> Outcome.accepted(ShopUser.of("someone")))
                .startUrl(URI.create("https://shop.example/start"));
    }

    private static HttpRequest setup() {
        String body = "user=anna\nsecret=" + Visits.SECRET + "\nreturn=" + Visits.RETURN_URL;
        return HttpRequest.builder("POST", "/")
                .header("Content-Type", TextProtocol.CONTENT_TYPE)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .build();
    }

    @Test
    void shopConnectionsAndStartUrlAreEnough() {
        PunchOut punchOut =
                complete().connections(List.of(Visits.connection().build())).build();
        String answer = punchOut.receive(setup()).bodyText();
        String id = punchOut.start(answer.substring(answer.indexOf("token=") + 6))
                .orElseThrow()
                .id();
        assertThat(punchOut.transfer(id, Visits.cart()).isAccepted()).isTrue();
    }

    @Test
    void withoutConnectionsEverythingIsRefused() {
        assertThat(complete().build().receive(setup()).bodyText()).isEqualTo("refused UNAUTHENTICATED");
    }

    @Test
    void aShopAndAStartUrlAreNeeded() {
        assertThatThrownBy(() -> complete().shop(null).build()).isInstanceOf(PunchOutException.class);
        assertThatThrownBy(() -> complete().startUrl(null).build()).isInstanceOf(PunchOutException.class);
    }

    @Test
    void aProtocolIsNeeded() {
        assertThatThrownBy(() -> complete().protocols(List.of()).build()).isInstanceOf(PunchOutException.class);
    }

    @Test
    void thisModuleAloneHasNoProtocolAndSaysWhatToAdd() {
        PunchOutBuilder builder = PunchOut.builder()
                .shop((connection, setup) -> Outcome.accepted(ShopUser.of("someone")))
                .startUrl(URI.create("https://shop.example/start"));
        assertThatThrownBy(builder::build).isInstanceOf(PunchOutException.class).hasMessageContaining("punchout-cxml");
    }

    @Test
    void twoProtocolsOfOneIdAreWrong() {
        List<Protocol> twins = List.of(new TextProtocol(), new TextProtocol());
        assertThatThrownBy(() -> complete().protocols(twins).build())
                .isInstanceOf(PunchOutException.class)
                .hasMessageContaining("'text'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/start", "shop.example/start", "ftp://shop.example/", "https:///start", "https://s.example/#x"})
    void theStartUrlMustBeAnAbsolutePage(String url) {
        assertThatThrownBy(() -> complete().startUrl(URI.create(url)).build())
                .isInstanceOf(PunchOutException.class)
                .hasMessageContaining(url);
    }

    @ParameterizedTest
    @CsvSource({
        "https://shop.example/start, https://shop.example/start?token=",
        "https://shop.example, https://shop.example?token=",
        "https://shop.example/s?a=b%26c, https://shop.example/s?a=b%26c&token=",
        "http://[::1]:8080/s, http://[::1]:8080/s?token="
    })
    void theTokenIsAddedToTheStartUrl(String page, String expected) {
        PunchOut punchOut = complete()
                .startUrl(URI.create(page))
                .connections(List.of(Visits.connection().build()))
                .build();
        assertThat(punchOut.receive(setup()).bodyText()).startsWith("start " + expected);
    }

    @Test
    void theFirstProtocolByIdThatRecognisesARequestGetsIt() {
        PunchOut punchOut = complete()
                .protocols(List.of(new TextProtocol("zebra"), new TextProtocol("ant")))
                .build();
        HttpRequest explode = HttpRequest.builder("POST", "/")
                .header("Content-Type", TextProtocol.CONTENT_TYPE)
                .body("explode".getBytes(StandardCharsets.UTF_8))
                .build();
        assertThat(punchOut.receive(explode).bodyText()).isEqualTo("internal error of ant");
    }

    @Test
    void theLargestBodyIsThatOfTheLimits() {
        assertThat(complete().build().maxBodyBytes())
                .isEqualTo(ReadLimits.defaults().bytes());
        assertThat(complete()
                        .limits(ReadLimits.defaults().withBytes(99))
                        .build()
                        .maxBodyBytes())
                .isEqualTo(99);
    }

    @Test
    void connectionsThatAreNotValidAreRefusedWithAllProblems() {
        Connection broken = Visits.connection()
                .name(" ")
                .login(LoginSettings.singleUser(""))
                .build();
        assertThatThrownBy(() -> complete().connections(List.of(broken)).build())
                .isInstanceOf(PunchOutException.class)
                .hasMessageContaining("connection.name.required at [acme].name")
                .hasMessageContaining("login.single_user.required at [acme].login.singleUser")
                .hasMessageNotContaining(Visits.SECRET);
    }
}
