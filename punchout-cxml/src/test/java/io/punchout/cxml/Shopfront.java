package io.punchout.cxml;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.PunchOut;
import io.punchout.connection.CartEncoding;
import io.punchout.connection.CartSettings;
import io.punchout.connection.Connection;
import io.punchout.connection.SecuritySettings;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.PunchOutOrderMessage;
import io.punchout.cxml.read.CxmlDocument;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.protocol.ReadLimits;
import io.punchout.secret.Secret;
import io.punchout.session.Session;
import io.punchout.session.ShopUser;
import io.punchout.spi.Shop;
import io.punchout.store.memory.MemoryConnectionStore;
import io.punchout.store.memory.MemoryTransactionLog;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;

/** A shop behind the facade, with the clock stopped and a log to look into. */
public final class Shopfront {
    public static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    public static final Shop ANYBODY = (connection, setup) -> Outcome.accepted(ShopUser.of("jane"));

    public final MemoryTransactionLog log = new MemoryTransactionLog();
    public final PunchOut punchOut;
    private int visits;

    public Shopfront(Connection... connections) {
        this(ANYBODY, URI.create("https://shop.example/start"), connections);
    }

    public Shopfront(Shop shop, URI startUrl, Connection... connections) {
        this(new CxmlProtocol(), shop, startUrl, connections);
    }

    /** A shop whose protocol has hooks of the host's. */
    public Shopfront(CxmlProtocol protocol, Connection... connections) {
        this(protocol, ANYBODY, URI.create("https://shop.example/start"), connections);
    }

    private Shopfront(CxmlProtocol protocol, Shop shop, URI startUrl, Connection... connections) {
        this.punchOut = PunchOut.builder()
                .protocols(List.of(protocol))
                .shop(shop)
                .connectionStore(new MemoryConnectionStore(List.of(connections)))
                .startUrl(startUrl)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .transactionLog(log)
                .build();
    }

    /** The connection that {@link SetupText#CREATE} belongs to. */
    public static Connection acme() {
        return connection("acme", settings()).build();
    }

    public static CxmlSettings.Builder settings() {
        return CxmlSettings.builder().credential("NetworkID", "AN01").sharedSecret(Secret.of("open sesame"));
    }

    public static Connection.Builder connection(String id, CxmlSettings.Builder settings) {
        return Connection.builder(id)
                .settings(settings.build())
                .security(SecuritySettings.builder().returnHost("buyer.example").build());
    }

    public static CartSettings urlEncoded() {
        return CartSettings.builder().encoding(CartEncoding.URL_ENCODED).build();
    }

    public HttpReply post(SetupText document) {
        return post(document.bytes(), "text/xml; charset=UTF-8");
    }

    public HttpReply post(byte[] body, String contentType) {
        return punchOut.receive(HttpRequest.builder("POST", "/punchout")
                .header("Content-Type", contentType)
                .body(body)
                .build());
    }

    /** The visit that the document opens, its start URL opened too; after the first under a payload id of its own. */
    public Session visit(SetupText document) {
        String url = startUrl(post(visits++ == 0 ? document : document.again()));
        return punchOut.start(url.substring(url.indexOf("token=") + 6)).orElseThrow();
    }

    /** What the log holds, newest first. */
    public List<Transaction> logged() {
        return log.find(TransactionQuery.newest(1_000));
    }

    /** The reply's document, after the checks that every reply must pass. */
    public static CXML document(HttpReply reply) {
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).hasValue("text/xml; charset=UTF-8");
        CxmlDocument document = new CxmlReader(ReadLimits.defaults()).read(reply.body(), "text/xml; charset=UTF-8");
        assertThat(document.problems()).isEmpty();
        return document.root().orElseThrow();
    }

    /** The status code within a reply. */
    public static String status(HttpReply reply) {
        return document(reply).getResponse().getStatus().getCode();
    }

    /** The start URL of a reply that must be a success. */
    public static String startUrl(HttpReply reply) {
        var response = document(reply).getResponse();
        assertThat(response.getStatus().getCode()).isEqualTo("200");
        return response.getPunchOutSetupResponse().getStartPage().getURL().getValue();
    }

    /** The document in a return form, as the buyer decodes it. */
    public static String message(ReturnForm form) {
        assertThat(form.fields()).hasSize(1);
        String value = form.fields().get(0).value();
        return form.fields().get(0).isNamed("cXML-base64")
                ? new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8)
                : value;
    }

    /** The document in a return form, read without a problem. */
    public static CXML returned(ReturnForm form) {
        CxmlDocument document =
                new CxmlReader(ReadLimits.defaults()).read(message(form).getBytes(StandardCharsets.UTF_8), null);
        assertThat(document.problems()).isEmpty();
        return document.root().orElseThrow();
    }

    public static PunchOutOrderMessage order(ReturnForm form) {
        return returned(form).getMessage().getPunchOutOrderMessage();
    }
}
