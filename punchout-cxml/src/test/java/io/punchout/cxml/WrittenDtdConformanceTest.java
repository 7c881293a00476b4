package io.punchout.cxml;

import static io.punchout.cxml.SetupText.CREATE;
import static io.punchout.cxml.SetupText.FROM;
import static io.punchout.cxml.Shopfront.connection;
import static io.punchout.cxml.Shopfront.settings;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.connection.CartSettings;
import io.punchout.connection.Connection;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Credential;
import io.punchout.cxml.model.From;
import io.punchout.cxml.model.Header;
import io.punchout.cxml.model.Identity;
import io.punchout.cxml.model.Sender;
import io.punchout.cxml.model.To;
import io.punchout.cxml.write.CartContent;
import io.punchout.cxml.write.CartWriter;
import io.punchout.cxml.write.DtdVersion;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutProblem;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("Guide p.15: everything that is sent is valid against the official DTD of the connection")
class WrittenDtdConformanceTest {
    private static final List<String> VERSIONS = OfficialDtd.VERSIONS;
    private static final Header HEADER = header();

    @BeforeAll
    static void dtdFilesAreThere() {
        OfficialDtd.assumeFiles();
    }

    @Test
    @DisplayName("the check itself finds what is wrong, and where")
    void theCheckChecks() {
        String good = reply(shopfront(Shopfront.ANYBODY, "1.2.014").post(CREATE));
        String bad = good.replace("<StartPage>", "<StartPage><Money/>");
        assertThat(OfficialDtd.errorsOfAll(List.of(good, bad, good), "1.2.014"))
                .hasSizeGreaterThan(1)
                .allMatch(error -> error.startsWith("3: "));
    }

    @ParameterizedTest
    @FieldSource("VERSIONS")
    @DisplayName("300 carts, in both encodings")
    void carts(String version) {
        Connection base64 = connection(
                        "base64",
                        CxmlSettings.builder()
                                .credential("a", "b")
                                .sharedSecret(settings().build().sharedSecret())
                                .dtdVersion(version))
                .build();
        List<String> documents = new ArrayList<>();
        for (CartSettings encoding : List.of(CartSettings.defaults(), Shopfront.urlEncoded())) {
            Shopfront shopfront =
                    new Shopfront(base64.toBuilder().cart(encoding).build());
            for (int seed = 0; seed < 150; seed++) {
                Cart cart = version.compareTo("1.2.036") < 0 ? Carts.plain(seed) : Carts.rich(seed);
                String session = shopfront.visit(oddSetup(seed)).id();
                documents.add(Shopfront.message(
                        shopfront.punchOut.transfer(session, cart).orElseThrow()));
            }
        }
        assertThat(OfficialDtd.errorsOfAll(documents, version)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("VERSIONS")
    @DisplayName("1,000 carts with more than the older versions know: what is left out leaves the rest valid")
    void tooRich(String version) {
        List<String> documents = new ArrayList<>();
        for (int seed = 0; seed < 1_000; seed++) {
            CXML document = new CXML();
            document.setPayloadID("1@shop.example");
            document.setTimestamp("2026-03-01T09:00:00+00:00");
            document.setHeader(HEADER);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Problems problems = new Problems();
            new CartWriter(new DtdVersion(version))
                    .write(
                            document,
                            CartContent.of(Carts.tooRich(seed), "cookie", "edit"),
                            StandardCharsets.UTF_8,
                            bytes,
                            problems);
            assertThat(problems.hasErrors()).isFalse();
            assertThat(problems.list().isEmpty()).isEqualTo(version.compareTo("1.2.050") >= 0);
            documents.add(bytes.toString(StandardCharsets.UTF_8));
        }
        assertThat(OfficialDtd.errorsOfAll(documents, version)).isEmpty();
    }

    private static Header header() {
        Credential credential = new Credential();
        credential.setDomain("d");
        Identity identity = new Identity();
        identity.setText("i");
        credential.setIdentity(identity);
        Header header = new Header();
        header.setFrom(new From());
        header.getFrom().getCredential().add(credential);
        header.setTo(new To());
        header.getTo().getCredential().add(credential);
        header.setSender(new Sender());
        header.getSender().getCredential().add(credential);
        header.getSender().setUserAgent("test");
        return header;
    }

    /** Setups whose peculiarities come back in the cart's header. */
    private static SetupText oddSetup(int seed) {
        SetupText document = CREATE.with("domain=\"NetworkId\"", "domain=\"a\"").with(">AN01<", ">b<");
        return switch (seed % 6) {
            case 0 -> document.with(SetupText.COOKIE, "");
            case 1 -> document.with("deploymentMode=\"production\"", "deploymentMode=\"Staging\"");
            case 2 ->
                document.with("<From>" + FROM.replace("NetworkId", "a").replace("AN01", "b") + "</From>", "")
                        .with("123456789", "");
            case 3 -> document.with("payloadID=\"1@buyer.example\"", "").with(">cookie<", ">&lt;😀&amp;<");
            case 4 ->
                document.with("domain=\"DUNS\"", "domain=\"D&amp;&quot;&lt;\"").with("123456789", "<b/>x&#13;");
            default -> document;
        };
    }

    @ParameterizedTest
    @FieldSource("VERSIONS")
    @DisplayName("setup response, cancel and clear")
    void replyAndEnds(String version) {
        Shopfront shopfront = shopfront(Shopfront.ANYBODY, version);
        String cancelled = shopfront.visit(CREATE.operation("edit")).id();
        String cleared = shopfront.visit(CREATE.operation("edit")).id();
        assertThat(OfficialDtd.errorsOfAll(
                        List.of(
                                reply(shopfront.post(CREATE)),
                                Shopfront.message(
                                        shopfront.punchOut.cancel(cancelled).orElseThrow()),
                                Shopfront.message(
                                        shopfront.punchOut.clear(cleared).orElseThrow())),
                        version))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("VERSIONS")
    @DisplayName("every refusal after the buyer is known")
    void refusals(String version) {
        Shopfront shopfront = shopfront(Shopfront.ANYBODY, version);
        Shopfront closed = shopfront(
                (connection, setup) -> Outcome.refused(Problem.of(PunchOutProblem.USER_REFUSED, "no")), version);
        Shopfront broken = shopfront(
                (connection, setup) -> {
                    throw new IllegalStateException();
                },
                version);
        List<HttpReply> replies = List.of(
                shopfront.post(CREATE.operation("source")),
                shopfront.post(CREATE.with("https://buyer.example", "javascript:\"&lt;")),
                closed.post(CREATE),
                broken.post(CREATE));
        assertThat(replies).extracting(Shopfront::status).containsExactly("450", "400", "403", "500");
        assertThat(OfficialDtd.errorsOfAll(
                        replies.stream().map(WrittenDtdConformanceTest::reply).toList(), version))
                .isEmpty();
    }

    @Test
    @DisplayName("what is answered without knowing the buyer is valid against the default DTD")
    void answers() {
        Shopfront shopfront = shopfront(Shopfront.ANYBODY, "1.2.071");
        List<HttpReply> replies = List.of(
                shopfront.punchOut.receive(HttpRequest.builder("GET", "/").build()),
                shopfront.post(CREATE.with("open sesame", "x")),
                shopfront.post(CREATE.with("AN01", "x")),
                shopfront.post(CREATE.with("PunchOutSetupRequest", "StatusUpdateRequest")),
                shopfront.post(CREATE.with("cookie", "&cookie;")),
                shopfront.post(CREATE.with("</cXML>", "")));
        assertThat(replies).extracting(Shopfront::status).containsExactly("200", "401", "401", "450", "406", "406");
        assertThat(OfficialDtd.errorsOfAll(
                        replies.stream().map(WrittenDtdConformanceTest::reply).toList(), "1.2.014"))
                .isEmpty();
    }

    private static Shopfront shopfront(io.punchout.spi.Shop shop, String version) {
        return new Shopfront(
                shop,
                URI.create("https://shop.example/start?a=1&b=2"),
                connection("acme", settings().dtdVersion(version)).build());
    }

    private static String reply(HttpReply reply) {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }
}
