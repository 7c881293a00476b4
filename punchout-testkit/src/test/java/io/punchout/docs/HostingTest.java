package io.punchout.docs;

import static io.punchout.docs.SampleSetup.tokenOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.sun.net.httpserver.HttpServer;
import io.punchout.PunchOut;
import io.punchout.connection.Connection;
import io.punchout.connection.SecuritySettings;
import io.punchout.cxml.CxmlSettings;
import io.punchout.problem.Outcome;
import io.punchout.secret.Secret;
import io.punchout.session.ShopUser;
import io.punchout.testkit.Samples;
import io.punchout.testkit.buyer.CxmlBuyer;
import io.punchout.testkit.servlet.ServletApi;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The samples of docs/hosting.md, run. */
@DisplayName("docs/hosting.md")
class HostingTest {
    private final PunchOut punchOut = PunchOut.builder()
            .shop((connection, setup) -> Outcome.accepted(ShopUser.of("guest")))
            .connections(List.of(Connection.builder("acme")
                    .businessUnit("acme-inc")
                    .settings(CxmlSettings.builder()
                            .credential("NetworkId", "AN01000000001")
                            .sharedSecret(Secret.of(SampleSetup.SECRET))
                            .build())
                    .security(SecuritySettings.builder()
                            .returnHost("buyer.example")
                            .build())
                    .build()))
            .startUrl(URI.create("https://shop.example/punchout/start"))
            .build();

    @BeforeAll
    static void readServletApi() throws ClassNotFoundException {
        ServletApi.read();
    }

    @Test
    void spring() throws Exception {
        MockMvc mvc = MockMvcBuilders.standaloneSetup(
                        new SpringSample.PunchOutController(punchOut, visit -> Samples.cart()))
                .build();
        String answer = mvc.perform(
                        post("/punchout").contentType(CxmlBuyer.CONTENT_TYPE).content(SampleSetup.body()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        MockHttpSession session = new MockHttpSession();
        session = (MockHttpSession) mvc.perform(
                        get("/punchout/start").param("token", tokenOf(answer)).session(session))
                .andExpect(redirectedUrl("/shop"))
                .andReturn()
                .getRequest()
                .getSession();
        assertThat(session).isNotNull();
        String page = mvc.perform(post("/cart/transfer").session(session))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("https://buyer.example/return");
    }

    @Test
    void servlets() throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler(ServletContextHandler.SESSIONS);
        context.addEventListener(new ServletSample.PunchOutListener(punchOut, visit -> Samples.cart()));
        server.setHandler(context);
        server.start();
        try {
            String base = "http://127.0.0.1:" + connector.getLocalPort();
            String token = tokenOf(setup(base + "/punchout").body());
            HttpClient browser = HttpClient.newHttpClient();
            HttpResponse<String> started = browser.send(
                    HttpRequest.newBuilder(URI.create(base + "/punchout/start?token=" + token))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(started.statusCode()).isEqualTo(302);
            String cookie =
                    started.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
            HttpResponse<String> page = browser.send(
                    HttpRequest.newBuilder(URI.create(base + "/cart/transfer"))
                            .header("Cookie", cookie)
                            .POST(BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("https://buyer.example/return");
        } finally {
            server.stop();
        }
    }

    @Test
    void anyOtherServer() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/punchout", ServerSample.entryPoint(punchOut));
        server.start();
        try {
            HttpResponse<String> answer =
                    setup("http://127.0.0.1:" + server.getAddress().getPort() + "/punchout");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/xml; charset=UTF-8");
            assertThat(punchOut.start(tokenOf(answer.body())).isAccepted()).isTrue();
        } finally {
            server.stop(0);
        }
    }

    private static HttpResponse<String> setup(String url) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url))
                                .header("Content-Type", CxmlBuyer.CONTENT_TYPE)
                                .POST(BodyPublishers.ofByteArray(SampleSetup.body()))
                                .build(),
                        BodyHandlers.ofString());
    }
}
