package io.punchout.testkit.demo;

import io.punchout.cart.Cart;
import io.punchout.http.Parameter;
import io.punchout.session.Operation;
import io.punchout.testkit.CartDifferences;
import io.punchout.testkit.buyer.Browser;
import io.punchout.testkit.buyer.CxmlBuyer;
import io.punchout.testkit.buyer.CxmlReceiver;
import io.punchout.testkit.buyer.HtmlForm;
import io.punchout.testkit.buyer.OciBuyer;
import io.punchout.testkit.buyer.OciReceiver;
import io.punchout.testkit.buyer.Page;
import io.punchout.testkit.buyer.ReceivedCart;
import io.punchout.testkit.buyer.ReturnEndpoint;
import io.punchout.testkit.buyer.SetupAnswer;
import io.punchout.testkit.buyer.Setups;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.TransactionQuery;
import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Plays the built-in buyers against a demo, over HTTP, and prints each step. */
public final class RoundTrips {
    private static final String MASK = "***";

    private final DemoServer demo;
    private final Transcript transcript;

    public RoundTrips(DemoServer demo, PrintStream out) {
        this.demo = demo;
        this.transcript = new Transcript(out);
    }

    /**
     * Runs a cXML and an OCI round trip and prints the log.
     *
     * @return whether the carts that arrived equal the carts that were sent
     * @throws RuntimeException if a step fails that must not
     */
    public boolean run() {
        boolean cxml = cxml();
        boolean oci = oci();
        transcript.log(demo.log().find(TransactionQuery.newest(100)));
        transcript.title(cxml && oci ? "Both carts arrived as they were sent." : "A cart arrived changed: see above.");
        return cxml && oci;
    }

    private boolean cxml() {
        transcript.title("cXML round trip");
        try (ReturnEndpoint endpoint = ReturnEndpoint.start();
                CxmlBuyer buyer = demo.buyers().cxmlBuyer(demo.uri("/punchout"), Clock.systemUTC());
                Browser browser = new Browser()) {
            transcript.step("The procurement system posts a PunchOutSetupRequest to " + demo.uri("/punchout"));
            SetupAnswer answer = buyer.setup(Setups.create(endpoint.uri())
                    .attribute("UserEmail", "pat.buyer@acme.example")
                    .attribute("CostCenter", "4711")
                    .build());
            transcript.block(Indented.of(answer.sent()));
            transcript.step("The shop answers: " + answer);
            transcript.block(Indented.of(answer.received()));
            transcript.step("The browser opens the start URL");
            Page shop = browser.open(answer.startPageOrThrow());
            arrivedInShop(shop);
            Map<String, String> wishes = new LinkedHashMap<>();
            wishes.put("PEN-01", "12");
            wishes.put("PAPER-A4", "5");
            wishes.put("CABLE-5", "2.5");
            wishes.put("CHAIR-7", "1");
            wishes.put("CLIP-1", "1000");
            transferred(browser, fill(browser, shop, wishes));
            return compare(CxmlReceiver.read(endpoint.await(), Operation.CREATE), SampleBuyers.CXML_ID);
        }
    }

    private boolean oci() {
        transcript.title("OCI round trip");
        try (ReturnEndpoint endpoint = ReturnEndpoint.start();
                Browser browser = new Browser()) {
            OciBuyer buyer = demo.buyers().ociBuyer(demo.uri("/punchout"));
            transcript.step("The procurement system sends the browser to " + demo.uri("/punchout") + " with a call-up");
            for (Parameter parameter : buyer.parameters(endpoint.uri().toString())) {
                String value = parameter.isNamed("PASSWORD") ? MASK : parameter.value();
                transcript.line(parameter.name() + " = " + value);
            }
            transcript.step("The shop answers with the start URL, and the browser follows");
            Page shop = buyer.callUp(browser, endpoint.uri());
            arrivedInShop(shop);
            Map<String, String> wishes = new LinkedHashMap<>();
            wishes.put("SCREW-M4", "250");
            wishes.put("CABLE-5", "2.5");
            wishes.put("CHAIR-7", "1");
            wishes.put("PAPER-A4", "3");
            transferred(browser, fill(browser, shop, wishes));
            return compare(OciReceiver.read(endpoint.await()), SampleBuyers.OCI_ID);
        }
    }

    private void arrivedInShop(Page shop) {
        shop.redirects().forEach(address -> transcript.line("303 -> " + masked(address)));
        transcript.line("HTTP " + shop.status() + ", page \"" + shop.title() + "\"");
    }

    private static String masked(URI address) {
        String text = address.toString();
        int query = text.indexOf('?');
        return query < 0 ? text : text.substring(0, query + 1) + MASK;
    }

    private Page fill(Browser browser, Page shop, Map<String, String> wishes) {
        transcript.step("The user fills the cart");
        Page page = shop;
        for (Map.Entry<String, String> wish : wishes.entrySet()) {
            HtmlForm form = page.form("form#add-" + wish.getKey()).with("quantity", wish.getValue());
            page = browser.submit(page, form);
            transcript.line(
                    "POST /shop/add " + wish.getKey() + ", quantity " + wish.getValue() + ": HTTP " + page.status());
        }
        return page;
    }

    private void transferred(Browser browser, Page shop) {
        transcript.step("The user presses Transfer, and the shop answers a form for the browser");
        Page page = browser.submit(shop, "form#transfer");
        HtmlForm form = page.form("form#punchout-return");
        transcript.line(form.method() + " " + form.action() + ", target " + form.target() + ", charset "
                + form.charset().name());
        transcript.line("Content-Security-Policy: "
                + page.headers().first("Content-Security-Policy").orElse("none"));
        Parameter first = form.entries().get(0);
        transcript.line("Fields: " + form.entries().size() + ", the first is " + first.name() + " of "
                + first.value().length() + " characters");
        transcript.step("The browser submits the form to the procurement system");
        Page receipt = browser.submit(page, form);
        transcript.line("HTTP " + receipt.status() + ", " + receipt.text());
    }

    private boolean compare(ReceivedCart received, String connectionId) {
        transcript.step("The procurement system reads what arrived");
        if (received.document().isEmpty()) {
            transcript.fields(received.fields().list());
        } else {
            transcript.block(Indented.of(received.document()));
        }
        transcript.problems(received.problems());
        Cart arrived = received.cart();
        Optional<Cart> sent = session(connectionId).flatMap(demo::transferred);
        if (arrived == null || sent.isEmpty()) {
            transcript.line("No cart arrived: " + received.kind());
            return false;
        }
        transcript.step("The cart that was sent, and the cart that arrived");
        transcript.cart(sent.get());
        List<String> differences = CartDifferences.between(sent.get(), arrived);
        if (differences.isEmpty() && sent.get().equals(arrived)) {
            transcript.line("The cart that arrived equals it.");
            return true;
        }
        transcript.line("The cart that arrived differs:");
        differences.forEach(transcript::line);
        return false;
    }

    private Optional<String> session(String connectionId) {
        TransactionQuery query = TransactionQuery.newest(1)
                .ofConnection(connectionId)
                .ofType(MessageType.CART_RETURN)
                .successful(true);
        return demo.log().find(query).stream()
                .flatMap(entry -> Stream.ofNullable(entry.sessionId()))
                .findFirst();
    }
}
