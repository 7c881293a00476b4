package io.punchout.benchmark;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
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
import io.punchout.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Carts of laboratory glass, some 870 bytes of cXML a line. */
final class SampleCart {
    private SampleCart() {}

    static Cart of(int lines) {
        Cart.Builder builder = Cart.builder("EUR");
        for (int i = 0; i < lines; i++) {
            builder.line(CartLine.builder("A-" + (100_000 + i))
                    .supplierPartAuxiliaryId("visit=4711;line=" + i)
                    .quantity(BigDecimal.valueOf(1 + i % 40, i % 3))
                    .unit("EA")
                    .unitPrice(i % 500 + ".99", "EUR")
                    .description("Flasche & Verschluß, 500 ml, steril, einzeln verpackt; Größe " + i
                            + ". For use in laboratories <only>, not for food or medicine.")
                    .language("de-DE")
                    .classification("UNSPSC", "41121800")
                    .manufacturer("Glass & Sons", "GS-" + i)
                    .leadTimeDays(1 + i % 9)
                    .url("https://shop.example/product?id=" + i + "&lang=de")
                    .attribute("hazardous", i % 7 == 0 ? "yes" : "no"));
        }
        return builder.build();
    }

    /** Returns a cart as a whole PunchOutOrderMessage. */
    static byte[] message(int lines) {
        Header header = new Header();
        header.setFrom(new From());
        header.getFrom().getCredential().add(credential("AN01000000002"));
        header.setTo(new To());
        header.getTo().getCredential().add(credential("AN01000000001"));
        header.setSender(new Sender());
        header.getSender().getCredential().add(credential("AN01000000002"));
        header.getSender().setUserAgent("Some Shop 2026.1");
        CXML document = new CXML();
        document.setPayloadID("1@shop.example");
        document.setTimestamp("2026-03-01T09:00:00+00:00");
        document.setHeader(header);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(lines * 1_000 + 4_096);
        new CartWriter(DtdVersion.DEFAULT)
                .write(
                        document,
                        CartContent.of(of(lines), "cookie", "edit"),
                        StandardCharsets.UTF_8,
                        bytes,
                        new Problems());
        return bytes.toByteArray();
    }

    private static Credential credential(String name) {
        Identity identity = new Identity();
        identity.setText(name);
        Credential credential = new Credential();
        credential.setDomain("NetworkId");
        credential.setIdentity(identity);
        return credential;
    }
}
