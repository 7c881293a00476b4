package io.punchout.oci;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.PriceBasis;
import io.punchout.cart.SupplierId;
import io.punchout.http.Parameters;
import io.punchout.http.ReturnForm;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is written is read back equal: cart, form, form body, fields, cart. */
class OciRoundTripTest {
    private static final int CARTS = 300;
    private static final String LETTERS = "cdeXYZ 019=&+%<>\"'[];:~\u00E4\u00DF\u0130\u20AC\u4E2D\uD83D\uDD29";

    private final Random random = new Random(20260301);

    @Test
    @DisplayName("300 random carts come back equal, in every version")
    void random_carts() {
        for (OciVersion version : OciVersion.values()) {
            Visits visits = Visits.of(settings -> settings.ociVersion(version));
            for (int i = 0; i < CARTS / OciVersion.values().length; i++) {
                Cart cart = cart(version.isAtLeast(OciVersion.V4_0));
                ReturnForm form = visits.transfer(cart).orElseThrow();
                String body = Parameters.of(form.fields()).encode(StandardCharsets.UTF_8);

                OciReturn back = OciReturn.parse(body);

                assertThat(back.problems()).isEmpty();
                assertThat(back.toCart().orElseThrow()).isEqualTo(cart);
            }
        }
    }

    @Test
    @DisplayName("Prices of up to seven decimals come back worth the same")
    void random_prices() {
        Visits visits = Visits.usual();
        for (int i = 0; i < 200; i++) {
            BigDecimal price = BigDecimal.valueOf(random.nextInt(100_000_000), random.nextInt(8));
            Cart cart = Cart.builder("EUR")
                    .line(Visits.bolt().unitPrice(price.toPlainString(), "EUR"))
                    .build();
            ReturnForm form = visits.transfer(cart).orElseThrow();

            Cart back = OciReturn.of(Parameters.of(form.fields())).toCart().orElseThrow();

            assertThat(back.lines().get(0).total())
                    .isEqualTo(cart.lines().get(0).total());
        }
    }

    private Cart cart(boolean classes) {
        Cart.Builder cart = Cart.builder(random.nextBoolean() ? "EUR" : "JPY");
        int lines = 1 + random.nextInt(15);
        for (int i = 0; i < lines; i++) {
            cart.line(line(cart.build().currency(), classes));
        }
        return cart.build();
    }

    private CartLine line(String currency, boolean classes) {
        String id = text(20);
        CartLine.Builder line = CartLine.builder(id)
                .quantity(decimal(11))
                .unit(random.nextBoolean() ? "PCE" : "H87")
                .unitPrice(decimal(9).toPlainString(), currency)
                .description(text(random.nextBoolean() ? 30 : 200));
        if (random.nextBoolean()) {
            line.priceBasis(
                    PriceBasis.per(2 + random.nextInt(9_998), line.build().unit()));
        }
        if (random.nextBoolean()) {
            line.buyerPartId(text(18));
        }
        if (classes && random.nextBoolean()) {
            line.supplierPartAuxiliaryId(id + "/" + random.nextInt(99))
                    .classification("UNSPSC", String.valueOf(10_000_000 + random.nextInt(80_000_000)));
        }
        if (random.nextBoolean()) {
            line.manufacturer(null, text(40)).leadTimeDays(random.nextInt(100_000));
        }
        if (random.nextBoolean()) {
            line.supplier(new SupplierId("VendorID", text(10)))
                    .attribute("SERVICE", "X")
                    .attribute("CUST_FIELD5", text(50));
        }
        return line.build();
    }

    private BigDecimal decimal(int digits) {
        int scale = random.nextInt(4);
        long most = BigDecimal.TEN.pow(1 + random.nextInt(digits - 1) + scale).longValueExact();
        return BigDecimal.valueOf(1 + Math.floorMod(random.nextLong(), most), scale);
    }

    /** A text of up to so many characters, without blanks around it. */
    private String text(int most) {
        int[] letters = LETTERS.codePoints().toArray();
        StringBuilder text = new StringBuilder("x");
        int length = random.nextInt(most - 1);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString().strip();
    }
}
