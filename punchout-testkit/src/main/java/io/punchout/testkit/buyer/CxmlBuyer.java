package io.punchout.testkit.buyer;

import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Request;
import io.punchout.cxml.write.CxmlWriter;
import io.punchout.cxml.write.DtdVersion;
import io.punchout.order.Order;
import io.punchout.session.SetupRequest;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A simulated procurement system that speaks cXML: it posts setup requests and orders over real HTTP and reads the answers.
 * Carts that come back are read by {@link CxmlReceiver}. Thread-safe.
 *
 * <pre>{@code
 * try (ReturnEndpoint endpoint = ReturnEndpoint.start();
 *         CxmlBuyer buyer = CxmlBuyer.builder(URI.create("http://127.0.0.1:8080/punchout"))
 *                 .credential("NetworkId", "AN01000000001")
 *                 .sharedSecret("...")
 *                 .build();
 *         Browser browser = new Browser()) {
 *     SetupAnswer answer = buyer.setup(Setups.create(endpoint.uri()).build());
 *     Page shop = browser.open(answer.startPageOrThrow());
 *     ...
 *     ReceivedCart cart = CxmlReceiver.read(endpoint.await(), Operation.CREATE);
 *     OrderAnswer taken = buyer.order(Order.builder("4500012345").cart(cart.orElseThrow()).build());
 * }
 * }</pre>
 *
 * <p>Standard: cXML guide p.69-83 and 104-190.
 */
public final class CxmlBuyer implements AutoCloseable {
    /** The Content-Type that documents are posted with. */
    public static final String CONTENT_TYPE = "text/xml; charset=UTF-8";

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private final URI entryPoint;
    private final BuyerHeader header;
    private final DtdVersion dtdVersion;
    private final DtdVersion orderVersion;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final HttpCaller caller = new HttpCaller(null);

    private CxmlBuyer(Builder builder, BuyerHeader header) {
        this.entryPoint = builder.entryPoint;
        this.header = header;
        this.dtdVersion = builder.dtdVersion;
        this.orderVersion = builder.orderVersion == null ? builder.dtdVersion : builder.orderVersion;
        this.clock = builder.clock;
    }

    /** Starts a buyer that calls this entry point of a shop. */
    public static Builder builder(URI entryPoint) {
        return new Builder(entryPoint);
    }

    /**
     * Asks for a visit. Follows no redirect: procurement systems do not.
     *
     * @throws UncheckedIOException if nobody answers
     */
    public SetupAnswer setup(SetupRequest setup) {
        return setup(setup, CONTENT_TYPE, UnaryOperator.identity());
    }

    /** Asks with the document changed on its way; the same change is made to what is shown of it. */
    SetupAnswer setup(SetupRequest setup, String contentType, UnaryOperator<byte[]> change) {
        CXML document = document(setup);
        byte[] bytes = change.apply(bytes(document));
        MaskedDocument.mask(document);
        byte[] shown = change.apply(bytes(document));
        Charset charset = contentType.equals(CONTENT_TYPE) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        return post(bytes, contentType, new String(shown, charset));
    }

    /** Returns a setup request as it would be sent, secret included, to be bent and passed to {@link #send}. */
    public byte[] write(SetupRequest setup) {
        return bytes(document(setup));
    }

    /**
     * Posts whatever document, sane or not. {@link SetupAnswer#sent()} is empty.
     *
     * @throws UncheckedIOException if nobody answers
     */
    public SetupAnswer send(byte[] body, String contentType) {
        return post(body, contentType, "");
    }

    /**
     * Orders, changes an order or deletes one: as the type of the order says. An update or deletion names the message that
     * it replaces, see {@link OrderAnswer#payloadId()}.
     *
     * @throws IllegalArgumentException if the order lacks what the DTD demands
     * @throws UncheckedIOException if nobody answers
     */
    public OrderAnswer order(Order order) {
        return send(prepare(order));
    }

    /**
     * Returns an order as a message of its own, to be sent once or several times. It is dated now unless it has a date.
     *
     * @throws IllegalArgumentException if the order lacks what the DTD demands
     */
    public PreparedOrder prepare(Order order) {
        return prepare(payloadId(), order);
    }

    /**
     * Returns an order as a message of a given id, as broken systems make it that use one id twice.
     *
     * @throws IllegalArgumentException if the order lacks what the DTD demands
     */
    public PreparedOrder prepare(String payloadId, Order order) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Order dated = order.date() == null ? order.toBuilder().date(now).build() : order;
        return PreparedOrder.of(envelope(payloadId, new Request()), dated, orderVersion);
    }

    /**
     * Sends an order, the first time or again.
     *
     * @throws UncheckedIOException if nobody answers
     */
    public OrderAnswer send(PreparedOrder order) {
        return OrderAnswerReader.read(post(order.body(), order.contentType()), order);
    }

    private SetupAnswer post(byte[] body, String contentType, String shown) {
        return new SetupAnswerReader().read(post(body, contentType), shown);
    }

    private HttpResponse<byte[]> post(byte[] body, String contentType) {
        HttpRequest.Builder request = HttpRequest.newBuilder(entryPoint)
                .header("Content-Type", contentType)
                .header("User-Agent", BuyerHeader.USER_AGENT)
                .POST(BodyPublishers.ofByteArray(body));
        return caller.send(request);
    }

    private CXML document(SetupRequest setup) {
        String cookie = setup.buyerCookie() == null ? randomText() : setup.buyerCookie();
        Request request = new Request();
        request.setPunchOutSetupRequest(new SetupDocument(setup).build(cookie));
        return envelope(payloadId(), request);
    }

    private CXML envelope(String payloadId, Request request) {
        CXML document = new CXML();
        document.setPayloadID(payloadId);
        document.setTimestamp(TIMESTAMP.format(OffsetDateTime.now(clock)));
        document.setLang("en-US");
        document.setHeader(header.build());
        document.setRequest(request);
        return document;
    }

    private String payloadId() {
        return clock.millis() + "." + randomText() + "@buyer.example";
    }

    private byte[] bytes(CXML document) {
        return new CxmlWriter().write(document, dtdVersion, StandardCharsets.UTF_8);
    }

    private String randomText() {
        return HexFormat.of().toHexDigits(random.nextLong());
    }

    @Override
    public void close() {
        caller.close();
    }

    /** Builds a buyer. Not thread-safe. */
    public static final class Builder {
        private final URI entryPoint;
        private BuyerHeader.@Nullable Name from;
        private BuyerHeader.@Nullable Name sender;
        private BuyerHeader.Name to = new BuyerHeader.Name("DUNS", "012345678");
        private @Nullable String sharedSecret;
        private DtdVersion dtdVersion = DtdVersion.DEFAULT;
        private @Nullable DtdVersion orderVersion;
        private Clock clock = Clock.systemUTC();

        private Builder(URI entryPoint) {
            this.entryPoint = entryPoint;
        }

        /** Sets who the buyer is, in From, and in Sender unless {@link #sender} says otherwise. */
        public Builder credential(String inDomain, String name) {
            this.from = new BuyerHeader.Name(inDomain, name);
            return this;
        }

        /** Sets who hands the buyer's documents over, in Sender, with the secret: a network, for example. */
        public Builder sender(String inDomain, String name) {
            this.sender = new BuyerHeader.Name(inDomain, name);
            return this;
        }

        /** Sets who the shop is, in To; a made-up DUNS number unless set. */
        public Builder supplier(String inDomain, String name) {
            this.to = new BuyerHeader.Name(inDomain, name);
            return this;
        }

        /** Sets the secret that Sender presents; null presents none. */
        public Builder sharedSecret(@Nullable String secret) {
            this.sharedSecret = secret;
            return this;
        }

        /** Sets the DTD version that documents name; 1.2.014 unless set. */
        public Builder dtdVersion(DtdVersion version) {
            this.dtdVersion = version;
            return this;
        }

        /** Sets the DTD version that orders name; that of {@link #dtdVersion} unless set. */
        public Builder orderDtdVersion(DtdVersion version) {
            this.orderVersion = version;
            return this;
        }

        /** Sets the clock for timestamps; the system's unless set. */
        public Builder clock(Clock time) {
            this.clock = Objects.requireNonNull(time, "clock");
            return this;
        }

        /**
         * Returns the buyer.
         *
         * @throws IllegalStateException if it has no credential
         */
        public CxmlBuyer build() {
            if (from == null) {
                throw new IllegalStateException("the buyer needs a credential");
            }
            return new CxmlBuyer(this, new BuyerHeader(from, sender == null ? from : sender, to, sharedSecret));
        }
    }
}
