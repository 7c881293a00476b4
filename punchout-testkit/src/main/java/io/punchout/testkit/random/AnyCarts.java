package io.punchout.testkit.random;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Carts of which cXML of every DTD version and OCI carry every value. */
final class AnyCarts {
    private final Words words;
    private final Random random;

    AnyCarts(Random random) {
        this.random = random;
        this.words = new Words(random);
    }

    Cart next(int lines) {
        String currency = words.pick(List.of("EUR", "USD", "JPY"));
        Cart.Builder cart = Cart.builder(currency);
        for (int i = 0; i < lines; i++) {
            cart.line(line(currency));
        }
        return cart.build();
    }

    private CartLine line(String currency) {
        CartLine.Builder line = CartLine.builder(words.key("A"))
                .quantity(decimal(1_000_000))
                .unit(words.pick(List.of("EA", "PCE", "MTR", "KGM")))
                .unitPrice(decimal(10_000_000).toPlainString(), currency)
                .description(words.text() + " " + words.below(1_000))
                .classification("UNSPSC", words.digits(10_000_000, 80_000_000));
        if (words.flip()) {
            line.supplierPartAuxiliaryId(words.key("cfg") + " & " + words.below(100));
        }
        if (words.flip()) {
            line.manufacturerPartId(words.key("M"));
        }
        if (words.flip()) {
            line.leadTimeDays(words.below(400));
        }
        return line.build();
    }

    /** Positive, of up to three decimals. */
    private BigDecimal decimal(int most) {
        int scale = random.nextInt(4);
        return BigDecimal.valueOf(1 + random.nextInt(most), scale);
    }
}
