package io.punchout.testkit.servlet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.session.SetupRequest;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the servlet adapter promises for OCI's forms, also where a filter was faster. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("resource")
abstract class ServletFormContract {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String CALL_UP = "USERNAME=punchout&PASSWORD=" + ServletShop.PASSWORD
            + "&HOOK_URL=http%3A%2F%2F127.0.0.1%3A9%2Freturn%3Fa%3Db%26c%3Dd%252B";

    private ServletShop shop;
    private final Http http = new Http();

    abstract Container.Starter container();

    @BeforeAll
    void start() throws Exception {
        ServletApi.read();
        shop = new ServletShop(container());
    }

    @AfterAll
    void stop() throws Exception {
        shop.close();
    }

    private SetupRequest accepted(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("http://shop.example/start?token=");
        ServletContainerContract.assertEveryHeaderOnce(answer);
        SetupRequest setup = shop.users.lastCall().setup();
        assertThat(setup.returnUrl()).isEqualTo("http://127.0.0.1:9/return?a=b&c=d%2B");
        return setup;
    }

    private URI entry(String query) {
        return shop.uri("/punchout" + query);
    }

    @Test
    void aCallUpByGetKeepsItsRawQuery() {
        SetupRequest setup = accepted(http.get(entry("?" + CALL_UP + "&NOTE=%FC+%2B%25&note=2")));
        assertThat(setup.attribute("NOTE")).contains("ü +%");
        assertThat(setup.attributes())
                .filteredOn(attribute -> attribute.name().equalsIgnoreCase("note"))
                .extracting("value")
                .containsExactly("ü +%", "2");
    }

    @Test
    void aCallUpByPostIsReadFromItsBody() {
        SetupRequest setup = accepted(http.post(entry(""), FORM, (CALL_UP + "&NOTE=%C3%BC+%2B%25").getBytes(UTF_8)));
        assertThat(setup.attribute("NOTE")).contains("ü +%");
    }

    @Test
    @DisplayName("a filter that calls getParameter before: the form is put together again")
    void aConsumedFormIsRebuilt() {
        byte[] body = (CALL_UP + "&NOTE=%C3%BC+%2B%25%26%3D&NOTE=2&EMPTY=").getBytes(UTF_8);
        HttpResponse<String> answer =
                http.post(entry("?q=query"), FORM + "; charset=UTF-8", body, ProbeFilter.CONSUME, "default");
        SetupRequest setup = accepted(answer);
        assertThat(setup.attributes())
                .filteredOn(attribute -> attribute.name().equals("NOTE"))
                .extracting("value")
                .containsExactly("ü +%&=", "2");
        assertThat(setup.attribute("EMPTY")).contains("");
        assertThat(setup.attributes())
                .filteredOn(attribute -> attribute.name().equals("q"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "UTF-8"})
    void aConsumedFormWhoseCharsetNobodyNamesIsNotGarbled(String filtersCharset) {
        byte[] body = (CALL_UP + "&NOTE=%C3%BC%20%E2%82%AC").getBytes(UTF_8);
        assertThat(accepted(http.post(entry(""), FORM, body, ProbeFilter.CONSUME, filtersCharset))
                        .attribute("NOTE"))
                .contains("ü €");
    }

    @Test
    void aConsumedFormInLatin1IsRebuiltInIt() {
        byte[] body = (CALL_UP + "&NOTE=%FC").getBytes(ISO_8859_1);
        HttpResponse<String> answer =
                http.post(entry(""), FORM + "; charset=ISO-8859-1", body, ProbeFilter.CONSUME, "default");
        assertThat(accepted(answer).attribute("NOTE")).contains("ü");
    }

    @Test
    void ofAParameterThatQueryAndFormHaveTheFormsIsNotLost() {
        byte[] body = (CALL_UP + "&NOTE=form").getBytes(UTF_8);
        SetupRequest setup = accepted(http.post(entry("?NOTE=query"), FORM, body, ProbeFilter.CONSUME, "UTF-8"));
        assertThat(setup.attributes())
                .filteredOn(attribute -> attribute.name().equals("NOTE"))
                .extracting("value")
                .containsExactly("form");
    }

    @Test
    void aWrongPasswordIsRefusedInTheBrowser() {
        HttpResponse<String> answer =
                http.post(entry(""), FORM, CALL_UP.replace("planted", "wrong").getBytes(UTF_8));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("wrong-password");
        ServletContainerContract.assertEveryHeaderOnce(answer);
    }
}
