package io.punchout.mapped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.PunchOut;
import io.punchout.cart.Attribute;
import io.punchout.connection.Connection;
import io.punchout.connection.LoginSettings;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.mapping.Mapping;
import io.punchout.mapping.MappingRule;
import io.punchout.mapping.TransformStep;
import io.punchout.problem.Problem;
import io.punchout.session.SetupRequest;
import io.punchout.store.memory.MemoryConnectionStore;
import io.punchout.store.memory.MemoryTransactionLog;
import io.punchout.testkit.FakeShop;
import io.punchout.testkit.Samples;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A request mapping fills the user's and the session's data before the shop is asked")
class RequestMappingTest {
    private final FakeShop shop = new FakeShop();
    private final MemoryTransactionLog log = new MemoryTransactionLog();

    private HttpReply callUp(Mapping mapping, String parameters) {
        Connection connection = Samples.ociConnection("pass").toBuilder()
                .login(LoginSettings.builder().requestMapping(mapping).build())
                .build();
        // a store of the host's own is not validated when the facade is built
        PunchOut punchOut = PunchOut.builder()
                .shop(shop)
                .startUrl(URI.create("https://shop.example/start"))
                .connectionStore(new MemoryConnectionStore(List.of(connection)))
                .transactionLog(log)
                .build();
        return punchOut.receive(HttpRequest.builder("POST", "/oci")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .body(("USERNAME=" + Samples.OCI_USERNAME + "&PASSWORD=pass&HOOK_URL=http%3A%2F%2F127.0.0.1%2Freturn&"
                                + parameters)
                        .getBytes(StandardCharsets.UTF_8))
                .build());
    }

    private List<Transaction> logged() {
        return log.find(TransactionQuery.newest(10));
    }

    @Test
    @DisplayName("user data, further values and session values, in the session and in the log")
    void fills() {
        HttpReply reply = callUp(
                Mapping.of(
                        MappingRule.to("user.email")
                                .source("setup.attribute:MAIL")
                                .transform(TransformStep.of("lower"))
                                .build(),
                        MappingRule.to("user.name")
                                .template("${setup.attribute:VN} ${setup.attribute:NN}")
                                .build(),
                        MappingRule.to("user.attribute:cost centre")
                                .source("setup.attribute:KST")
                                .build(),
                        MappingRule.to("session.attribute:plant").constant("W1").build()),
                "MAIL=Jane%40Buyer.example&VN=Jane&NN=Doe&KST=4711");
        assertThat(reply.status()).isIn(302, 303);
        SetupRequest setup = shop.lastCall().setup();
        assertThat(setup.user().email()).isEqualTo("jane@buyer.example");
        assertThat(setup.user().name()).isEqualTo("Jane Doe");
        assertThat(setup.user().attribute("Cost Centre")).hasValue("4711");
        assertThat(setup.sessionAttribute("PLANT")).hasValue("W1");
        assertThat(logged())
                .filteredOn(entry -> entry.type() == MessageType.SETUP_REQUEST)
                .singleElement()
                .satisfies(entry -> assertThat(entry.mappedData())
                        .extracting(Attribute::name, Attribute::value)
                        .containsExactly(
                                tuple("user.email", "jane@buyer.example"),
                                tuple("user.name", "Jane Doe"),
                                tuple("user.attribute:cost centre", "4711"),
                                tuple("session.attribute:plant", "W1")));
    }

    @Test
    @DisplayName("a required value that is not there refuses the login, and the shop is not asked")
    void required() {
        callUp(
                Mapping.of(MappingRule.to("user.email")
                        .source("setup.attribute:MAIL")
                        .required(true)
                        .build()),
                "X=1");
        assertThat(shop.calls()).isEmpty();
        assertThat(logged())
                .anySatisfy(entry ->
                        assertThat(entry.problems()).extracting(Problem::code).contains("mapping.required"));
        assertThat(logged()).noneMatch(Transaction::successful);
    }

    @Test
    @DisplayName("a broken mapping in a host's own store refuses the login with the reason; nothing is thrown")
    void broken() {
        callUp(Mapping.of(MappingRule.to("user.mail").constant("x").build()), "X=1");
        assertThat(shop.calls()).isEmpty();
        assertThat(logged())
                .anySatisfy(entry -> assertThat(entry.problems())
                        .extracting(Problem::code, Problem::where)
                        .contains(tuple("mapping.unknown_target", "login.requestMapping/user.mail")));
    }

    @Test
    @DisplayName("null takes out what the protocol found")
    void omitted() {
        callUp(Mapping.of(MappingRule.to("user.email").omit().build()), "EMAIL=jane%40buyer.example");
        assertThat(shop.lastCall().setup().user().email()).isNull();
    }
}
