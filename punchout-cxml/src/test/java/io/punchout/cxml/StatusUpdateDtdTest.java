package io.punchout.cxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.cart.Charge;
import io.punchout.cart.Money;
import io.punchout.cart.Text;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Credential;
import io.punchout.cxml.model.StatusUpdateRequest;
import io.punchout.cxml.read.CxmlDocument;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.cxml.write.CardPayment;
import io.punchout.cxml.write.CxmlEnvelope;
import io.punchout.cxml.write.CxmlWriteProblem;
import io.punchout.cxml.write.DtdVersion;
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
        }
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
        switch (random.nextInt(3)) {
            case 0 -> update.detail(payment(random));
            case 1 ->
                update.detail(new SourcingResult(
                        random.nextBoolean() ? SourcingResult.Action.values()[random.nextInt(3)] : null, text(random)));
            default -> update.detail(null);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            update.attribute("Plant", text(random).value());
        }
        return update.build();
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
