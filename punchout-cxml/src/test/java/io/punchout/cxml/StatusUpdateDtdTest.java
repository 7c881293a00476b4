package io.punchout.cxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.cart.Charge;
import io.punchout.cart.Money;
import io.punchout.cart.Text;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Credential;
import io.punchout.cxml.model.DocumentStatus;
import io.punchout.cxml.model.InvoiceStatus;
import io.punchout.cxml.model.PaymentStatus;
import io.punchout.cxml.model.StatusUpdateRequest;
import io.punchout.cxml.read.CxmlDocument;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.cxml.write.CardPayment;
import io.punchout.cxml.write.CxmlEnvelope;
import io.punchout.cxml.write.CxmlWriteProblem;
import io.punchout.cxml.write.DocumentResult;
import io.punchout.cxml.write.DtdVersion;
import io.punchout.cxml.write.IntegrationResult;
import io.punchout.cxml.write.InvoiceResult;
import io.punchout.cxml.write.StatusUpdate;
import io.punchout.cxml.write.StatusUpdate.SourcingResult;
import io.punchout.cxml.write.StatusUpdateWriter;
import io.punchout.order.PaymentCard;
import io.punchout.problem.Problems;
import io.punchout.protocol.ReadLimits;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("Guide p.36: the status of an order, told later")
class StatusUpdateDtdTest {
    private static final List<String> VERSIONS = OfficialDtd.VERSIONS;
    private static final OffsetDateTime DAY = OffsetDateTime.parse("2026-03-01T10:15:30+05:45");
    private static final List<String> TEXTS = List.of("Stift & <Block>", "قلم", "ペン 😀", "İş \"ok\"", "a]]>b", "");

    @ParameterizedTest
    @FieldSource("VERSIONS")
    @DisplayName("1,000 are valid against the official DTD, what a version does not know left out")
    void valid(String version) {
        OfficialDtd.assumeFiles();
        List<String> documents = new ArrayList<>();
        for (int seed = 0; seed < 1_000; seed++) {
            byte[] document = written(update(seed), version, StandardCharsets.UTF_8, new Problems());
            documents.add(new String(document, StandardCharsets.UTF_8));
        }
        assertThat(OfficialDtd.errorsOfAll(documents, version)).isEmpty();
    }

    @Test
    @DisplayName("all that was said is read again, in a charset that lacks most of it")
    void readAgain() {
        for (int seed = 0; seed < 500; seed++) {
            StatusUpdate update = update(seed);
            Problems problems = new Problems();
            byte[] bytes = written(update, "1.2.071", StandardCharsets.US_ASCII, problems);
            assertThat(problems.list()).isEmpty();
            StatusUpdateRequest read = read(bytes).getRequest().getStatusUpdateRequest();
            assertThat(read.getDocumentReference().getPayloadID()).isEqualTo(update.document());
            assertThat(read.getStatus().getCode()).isEqualTo(Integer.toString(update.code()));
            assertThat(read.getStatus().getText()).isEqualTo(update.text());
            String message = update.message() == null ? "" : update.message().value();
            assertThat(String.valueOf(read.getStatus().getValue()).replace("null", ""))
                    .isEqualTo(message);
            assertThat(read.getExtrinsic()).hasSameSizeAs(update.attributes());
            assertThat(read.getPaymentStatus() != null).isEqualTo(update.detail() instanceof CardPayment);
            assertThat(read.getSourcingStatus() != null).isEqualTo(update.detail() instanceof SourcingResult);
            assertThat(read.getInvoiceStatus() != null).isEqualTo(update.detail() instanceof InvoiceResult);
            assertThat(read.getDocumentStatus() != null).isEqualTo(update.detail() instanceof DocumentResult);
            assertThat(read.getIntegrationStatus() != null).isEqualTo(update.detail() instanceof IntegrationResult);
            if (update.detail() instanceof InvoiceResult invoice) {
                invoiceReadAgain(read.getInvoiceStatus(), invoice);
            } else if (update.detail() instanceof DocumentResult document) {
                documentReadAgain(read.getDocumentStatus(), document);
            } else if (update.detail() instanceof IntegrationResult integration) {
                assertThat(read.getIntegrationStatus().getDocumentStatus())
                        .isEqualToIgnoringCase(integration.state().name().replace("_", ""));
                assertThat(read.getIntegrationStatus().getIntegrationMessage() != null)
                        .isEqualTo(integration.message() != null);
            }
        }
    }

    private static void invoiceReadAgain(InvoiceStatus read, InvoiceResult invoice) {
        assertThat(read.getType()).isEqualToIgnoringCase(invoice.state().name());
        assertThat(
                        read.getInvoiceIDInfo() == null
                                ? null
                                : read.getInvoiceIDInfo().getInvoiceID())
                .isEqualTo(invoice.invoiceId());
        assertThat(read.getPartialAmount() != null).isEqualTo(invoice.partialAmount() != null);
        assertThat(read.getPaymentNetDueDate() != null).isEqualTo(invoice.paymentDue() != null);
        assertThat(read.getComments()).hasSameSizeAs(invoice.comments());
    }

    private static void documentReadAgain(DocumentStatus read, DocumentResult document) {
        assertThat(read.getType()).isEqualTo(document.type());
        assertThat(read.getDocumentInfo() != null).isEqualTo(document.document() != null);
        assertThat(read.getComments()).hasSameSizeAs(document.comments());
        assertThat(read.getItemStatus()).hasSameSizeAs(document.items());
        for (int i = 0; i < document.items().size(); i++) {
            DocumentResult.Item item = document.items().get(i);
            String line = read.getItemStatus().get(i).getReferenceDocumentInfo().getLineNumber();
            assertThat(line).isEqualTo(item.line() == null ? null : item.line().toString());
            assertThat(read.getItemStatus().get(i).getType()).isEqualTo(item.type());
        }
    }

    @Test
    @DisplayName("DocumentReference may be missing only for an invoice that is named by its number")
    void byNumber() {
        InvoiceResult paid = InvoiceResult.of(InvoiceResult.State.PAID, "INV-7");
        StatusUpdate update = StatusUpdate.ofInvoice(200, "OK", paid).build();
        StatusUpdateRequest read = read(written(update, "1.2.014", StandardCharsets.UTF_8, new Problems()))
                .getRequest()
                .getStatusUpdateRequest();
        assertThat(read.getDocumentReference()).isNull();
        assertThat(read.getInvoiceStatus().getInvoiceIDInfo().getInvoiceID()).isEqualTo("INV-7");
        InvoiceResult unnamed = InvoiceResult.of(InvoiceResult.State.PAID, null);
        StatusUpdate.Builder without = StatusUpdate.ofInvoice(200, "OK", unnamed);
        assertThatThrownBy(without::build).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("p.28: From, To and Sender are the host's; the secret stands in Sender alone")
    void credentials() {
        byte[] bytes = written(update(1), "1.2.014", StandardCharsets.UTF_8, new Problems());
        CXML read = read(bytes);
        assertThat(read.getPayloadID()).isEqualTo("s1@shop.example");
        assertThat(read.getRequest().getDeploymentMode()).isEqualTo("test");
        Credential sender = read.getHeader().getSender().getCredential().get(0);
        assertThat(sender.getSharedSecret()).isNotNull();
        assertThat(new String(bytes, StandardCharsets.UTF_8)).containsOnlyOnce("open sesame");
        assertThat(envelope().toString()).doesNotContain("open sesame");
        assertThatThrownBy(() -> new CxmlEnvelope("s1@shop.example", DAY)
                        .from("DUNS", "123456789")
                        .build())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("pitfalls: no more of a card's number than its last digits")
    void card() {
        CardPayment payment = CardPayment.builder(
                        "45",
                        DAY,
                        CardPayment.Type.SALE,
                        PaymentCard.of("4111 1111 1111 1234", "Jane"),
                        Money.of("25", "EUR"))
                .build();
        StatusUpdate update = StatusUpdate.builder("o1@buyer.example", 200, "OK")
                .detail(payment)
                .build();
        StatusUpdateRequest read = read(written(update, "1.2.014", StandardCharsets.UTF_8, new Problems()))
                .getRequest()
                .getStatusUpdateRequest();
        assertThat(read.getPaymentStatus().getPCard().getNumber()).isEqualTo("000000001234");
        assertThat(read.getPaymentStatus().getType()).isEqualTo("Sale");
        assertThat(read.getPaymentStatus().getIsFailed()).isNull();
    }

    @Test
    @DisplayName("DTD PaymentStatus: ids, shipping and tax of the amount stand where they were said, and nowhere else")
    void payment() {
        CardPayment full = CardPayment.builder(
                        "45", DAY, CardPayment.Type.SALE, PaymentCard.of("", "Jane"), Money.of("25", "EUR"))
                .failed()
                .transactionId("T-1")
                .authorizationId("A-1")
                .shipping(new Charge(Money.of("4.90", "EUR"), "UPS"))
                .tax(new Charge(Money.of("4.75", "EUR"), "VAT"))
                .build();
        PaymentStatus read = payment(full);
        assertThat(read.getTransactionID()).isEqualTo("T-1");
        assertThat(read.getAuthorizationID()).isEqualTo("A-1");
        assertThat(read.getIsFailed()).isEqualTo("yes");
        assertThat(read.getOrderID()).isEqualTo("45");
        assertThat(read.getShipping().getMoney().getValue()).isEqualTo("4.90");
        assertThat(read.getTax().getMoney().getValue()).isEqualTo("4.75");
        assertThat(read.getTotal().getMoney().getValue()).isEqualTo("25.00");
        PaymentStatus bare = payment(
                CardPayment.builder("45", DAY, CardPayment.Type.SALE, PaymentCard.of("", "Jane"), Money.of("25", "EUR"))
                        .build());
        assertThat(bare.getTransactionID()).isNull();
        assertThat(bare.getAuthorizationID()).isNull();
        assertThat(bare.getShipping()).isNull();
        assertThat(bare.getTax()).isNull();
    }

    private static PaymentStatus payment(CardPayment payment) {
        StatusUpdate update = StatusUpdate.builder("o1@buyer.example", 200, "OK")
                .message(new Text("Bezahlt", "de"))
                .detail(payment)
                .build();
        CXML read = read(written(update, "1.2.014", StandardCharsets.UTF_8, new Problems()));
        assertThat(read.getRequest().getStatusUpdateRequest().getStatus().getLang())
                .isEqualTo("de");
        assertThat(read.getHeader().getSender().getUserAgent()).isEqualTo("Shop 1");
        return read.getRequest().getStatusUpdateRequest().getPaymentStatus();
    }

    @Test
    @DisplayName(
            "what a version lacks, and what XML does not allow, is told; a code has three digits, a status a document")
    void told() {
        StatusUpdate update = StatusUpdate.builder("o1@buyer.example", 200, "OK")
                .message(new Text("a\u0001b", "en"))
                .attribute("Plant", "0001")
                .build();
        Problems problems = new Problems();
        byte[] bytes = written(update, "1.2.014", StandardCharsets.UTF_8, problems);
        assertThat(problems.list())
                .extracting("code")
                .containsExactlyInAnyOrder(
                        CxmlWriteProblem.LEFT_OUT.code(), CxmlWriteProblem.CHARACTER_REPLACED.code());
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .contains("a\uFFFDb")
                .doesNotContain("Plant");
        assertThatThrownBy(() -> StatusUpdate.builder("o1", 20, "OK").build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StatusUpdate.builder(" ", 200, "OK").build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static StatusUpdate update(long seed) {
        Random random = new Random(seed);
        CxmlStatus status = CxmlStatus.values()[random.nextInt(CxmlStatus.values().length)];
        StatusUpdate.Builder update =
                StatusUpdate.builder("o" + seed + "&<\"@buyer.example", status.code(), status.text());
        if (random.nextBoolean()) {
            update.message(text(random));
        }
        switch (random.nextInt(6)) {
            case 0 -> update.detail(payment(random));
            case 1 ->
                update.detail(new SourcingResult(
                        random.nextBoolean() ? SourcingResult.Action.values()[random.nextInt(3)] : null, text(random)));
            case 2 -> update.detail(invoice(random));
            case 3 -> update.detail(document(random));
            case 4 -> update.detail(integration(random));
            default -> update.detail(null);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            update.attribute("Plant", text(random).value());
        }
        return update.build();
    }

    private static InvoiceResult invoice(Random random) {
        InvoiceResult.State state = InvoiceResult.State.values()[random.nextInt(6)];
        return new InvoiceResult(
                state,
                random.nextBoolean() ? text(random).value() : null,
                random.nextBoolean() ? DAY : null,
                random.nextBoolean() ? Money.of("25.00", "JPY") : null,
                random.nextBoolean() ? DAY : null,
                texts(random));
    }

    private static DocumentResult document(Random random) {
        List<DocumentResult.Item> items = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            items.add(new DocumentResult.Item(
                    text(random).value(),
                    random.nextBoolean() ? text(random).value() : null,
                    random.nextBoolean() ? i : null,
                    random.nextBoolean() ? i : null,
                    texts(random)));
        }
        DocumentResult.Reference reference = random.nextBoolean()
                ? new DocumentResult.Reference(text(random).value(), "OrderRequest", random.nextBoolean() ? DAY : null)
                : null;
        return new DocumentResult(text(random).value(), reference, items, texts(random));
    }

    private static IntegrationResult integration(Random random) {
        IntegrationResult.State state = IntegrationResult.State.values()[random.nextInt(7)];
        return new IntegrationResult(
                state,
                random.nextBoolean()
                        ? new IntegrationResult.Message(
                                random.nextBoolean(),
                                text(random).value(),
                                text(random).value())
                        : null);
    }

    private static List<Text> texts(Random random) {
        List<Text> texts = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            texts.add(text(random));
        }
        return texts;
    }

    private static CardPayment payment(Random random) {
        CardPayment.Type type = CardPayment.Type.values()[random.nextInt(4)];
        PaymentCard card = PaymentCard.of(
                random.nextBoolean() ? "4111111111111234" : "", text(random).value());
        CardPayment.Builder payment = CardPayment.builder("45", DAY, type, card, Money.of("25.00", "EUR"));
        if (random.nextBoolean()) {
            payment.failed().transactionId(text(random).value());
        }
        if (random.nextBoolean()) {
            payment.authorizationId("A-1").shipping(new Charge(Money.of("4.90", "EUR"), "UPS"));
        }
        if (random.nextBoolean()) {
            payment.tax(new Charge(Money.of("4.75", "EUR"), text(random).value()));
        }
        return payment.build();
    }

    private static Text text(Random random) {
        return new Text(TEXTS.get(random.nextInt(TEXTS.size())), random.nextBoolean() ? "de" : "en");
    }

    private static CxmlEnvelope envelope() {
        return new CxmlEnvelope("s1@shop.example", DAY)
                .from("DUNS", "123456789")
                .to("NetworkId", "AN01")
                .sender("DUNS", "123456789", "open sesame")
                .userAgent("Shop 1")
                .test();
    }

    private static byte[] written(StatusUpdate update, String version, Charset charset, Problems problems) {
        return new StatusUpdateWriter(new DtdVersion(version)).write(envelope().build(), update, charset, problems);
    }

    private static CXML read(byte[] bytes) {
        CxmlDocument document = new CxmlReader(ReadLimits.defaults()).read(bytes, null);
        assertThat(document.problems()).isEmpty();
        return document.root().orElseThrow();
    }
}
