package io.punchout.cxml;

import static io.punchout.cxml.SetupText.CREATE;
import static io.punchout.cxml.Shopfront.acme;
import static io.punchout.cxml.Shopfront.connection;
import static io.punchout.cxml.Shopfront.settings;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.connection.CartUse;
import io.punchout.cxml.model.Status;
import io.punchout.http.HttpReply;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.session.Operation;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Guide p.34-37: what a buyer's system is told of a refusal, and by which HTTP status")
class RefusalTextTest {
    private static Status status(HttpReply reply) {
        return Shopfront.document(reply).getResponse().getStatus();
    }

    private static HttpReply refused(PunchOutProblem problem, HttpStatusRule rule) {
        return new Shopfront(
                        (connection, setup) -> Outcome.refused(Problem.of(problem, "planted")),
                        URI.create("https://shop.example/start"),
                        connection("acme", settings().httpStatus(rule)).build())
                .post(CREATE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "USER_REFUSED, 403, The user is not accepted by the shop.",
        "CART_GONE, 412, The cart is not there any more. Start a new visit.",
        "SHOP_CLOSED, 560, The shop is closed for a while. Try again later."
    })
    @DisplayName("the shop's reason in the standard's words, the shop's own words for its log alone")
    void byShop(PunchOutProblem problem, String code, String text) {
        assertThat(status(refused(problem, HttpStatusRule.ALWAYS_200)))
                .returns(code, Status::getCode)
                .returns(text, Status::getValue);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"USER_REFUSED, 403", "CART_GONE, 412", "SHOP_CLOSED, 503"})
    @DisplayName("as-cxml: the nearest HTTP status, 200 for what was done")
    void asCxml(PunchOutProblem problem, int http) {
        assertThat(refused(problem, HttpStatusRule.AS_CXML).status()).isEqualTo(http);
        Shopfront open = new Shopfront(connection("acme", settings().httpStatus(HttpStatusRule.AS_CXML))
                .build());
        assertThat(open.post(CREATE).status()).isEqualTo(200);
        assertThat(open.post(CREATE.again().operation("source")).status()).isEqualTo(501);
        assertThat(open.post(CREATE.again().with("https://buyer.example", "ftp://buyer.example"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("credentials: no word of which part is wrong")
    void credentials() {
        String text = "The credentials of the sender are not accepted.";
        for (SetupText wrong : List.of(CREATE.with("open sesame", "x"), CREATE.with("AN01", "AN02"))) {
            assertThat(status(new Shopfront(acme()).post(wrong)))
                    .returns("401", Status::getCode)
                    .returns(text, Status::getValue);
        }
    }

    @Test
    @DisplayName("the wrong mode, a return URL and an operation are named: they are the sender's to put right")
    void named() {
        Shopfront test = new Shopfront(connection("acme", settings().deploymentMode(DeploymentMode.TEST))
                .build());
        assertThat(status(test.post(CREATE)))
                .returns("403", Status::getCode)
                .matches(status ->
                        !status.getValue().isBlank() && !status.getValue().contains("user"));
        Shopfront shopfront = new Shopfront(acme());
        assertThat(status(shopfront.post(CREATE.with("https://buyer.example", "ftp://buyer.example")))
                        .getValue())
                .contains("'ftp'");
        assertThat(status(shopfront.post(CREATE.operation("source"))).getValue())
                .contains("'source'")
                .endsWith(" (cXML/Request/PunchOutSetupRequest/@operation)");
    }

    @Test
    @DisplayName("p.81: who offers edit offers inspect; create is offered always")
    void offers() {
        CxmlSettings create = settings().operations(Set.of(Operation.CREATE)).build();
        CxmlSettings inspect = settings().operations(Set.of(Operation.INSPECT)).build();
        CxmlSettings edit = settings().operations(Set.of(Operation.EDIT)).build();
        assertThat(List.of(CartUse.values())).allMatch(edit::offers);
        assertThat(inspect.offers(CartUse.CREATE)).isTrue();
        assertThat(inspect.offers(CartUse.INSPECT)).isTrue();
        assertThat(inspect.offers(CartUse.EDIT)).isFalse();
        assertThat(create.offers(CartUse.CREATE)).isTrue();
        assertThat(create.offers(CartUse.INSPECT)).isFalse();
        assertThat(create.offers(CartUse.EDIT)).isFalse();
    }

    @Test
    @DisplayName("p.35: a code that is not known counts as the first of its class; 2xx is done, 5xx may be sent again")
    void classes() {
        assertThat(CxmlStatus.handledAs(204)).isEqualTo(CxmlStatus.of(204));
        assertThat(CxmlStatus.handledAs(299)).hasValue(CxmlStatus.OK);
        assertThat(CxmlStatus.handledAs(400)).hasValue(CxmlStatus.BAD_REQUEST);
        assertThat(CxmlStatus.handledAs(499)).isEqualTo(CxmlStatus.of(499));
        assertThat(CxmlStatus.handledAs(498)).hasValue(CxmlStatus.BAD_REQUEST);
        assertThat(CxmlStatus.handledAs(599)).hasValue(CxmlStatus.INTERNAL_SERVER_ERROR);
        for (int none : new int[] {0, 199, 302, 600, -200}) {
            assertThat(CxmlStatus.handledAs(none)).isEqualTo(Optional.empty());
        }
        assertThat(CxmlStatus.values())
                .allMatch(status -> status.isDone() == (status.code() / 100 == 2))
                .allMatch(status -> status.isRepeatable() == (status.code() / 100 == 5));
    }
}
