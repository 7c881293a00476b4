package io.punchout.testkit.adversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.testkit.LoopbackServer;
import io.punchout.testkit.Samples;
import io.punchout.testkit.TestHost;
import io.punchout.testkit.contract.AdversaryContract;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("attacks on the library's own entry point")
class AdversaryTest extends AdversaryContract {
    private TestHost host;

    @BeforeEach
    void open() {
        host = TestHost.start();
    }

    @AfterEach
    void close() {
        host.close();
    }

    // adversary:start
    @Override
    protected Adversary adversary() {
        return Adversary.of(host.entryPoint())
                .cxml(Samples.CXML_DOMAIN, Samples.CXML_IDENTITY, TestHost.SECRET)
                .oci(Samples.OCI_USERNAME, TestHost.PASSWORD)
                .returnUrl("https://127.0.0.1/return");
    }
    // adversary:end

    @Test
    @DisplayName("a shop that lets everybody in and repeats what it was sent is found out, in every class")
    void aNaiveShopIsFoundOut() throws IOException {
        try (LoopbackServer naive = LoopbackServer.bind(0)) {
            naive.start(1 << 26, request -> naiveAnswer(request, naive.uri("/start?token=" + UUID.randomUUID())));
            List<Finding> findings = Adversary.of(naive.uri("/punchout"))
                    .cxml("NetworkId", "AN01", "secret")
                    .oci("user", "password")
                    .attack();
            assertThat(findings.stream().map(found -> found.attack().kind()).collect(Collectors.toSet()))
                    .containsAll(EnumSet.allOf(AttackClass.class));
        }
    }

    private static HttpReply naiveAnswer(HttpRequest request, URI startUrl) {
        String body = new String(request.body(), StandardCharsets.UTF_8);
        if (request.method().equals("GET")) {
            return HttpReply.text(200, "welcome");
        }
        if (body.contains(Answer.MARK)) {
            return HttpReply.text(200, "unknown user in " + body.replace("&lt;", "<"));
        }
        String answer = "<cXML><Response><Status code=\"200\" text=\"OK\"/><PunchOutSetupResponse><StartPage><URL>"
                + startUrl + "</URL></StartPage></PunchOutSetupResponse></Response></cXML>";
        return HttpReply.of(200, "text/xml; charset=UTF-8", answer.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void withoutABuyerThereIsNothingToAttack() {
        assertThatIllegalStateException()
                .isThrownBy(Adversary.of(URI.create("http://127.0.0.1:1/"))::attack)
                .withMessageContaining("cxml");
    }
}
