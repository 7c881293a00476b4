package io.punchout.testkit.random;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.PriceBasis;
import io.punchout.cart.SupplierId;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Carts of which OCI 4.0 carries every value, with all fields that carts can fill, and texts of one charset. */
final class OciCarts {
    /** Nothing that reads as markup or as a reference. */
    private static final String ASCII = "cdeXYZ 019=&+%<>\"'[];:~/?@$,.-_\\\\|";

    private static final Map<String, String> LETTERS = Map.of(
            "UTF-8", "\u00E4\u00DF\u0130\u20AC\u4E2D\uD83D\uDD29\u202E\u00A0",
            "ISO-8859-1", "\u00E4\u00D6\u00FC\u00DF\u00E9\u00D1\u00A7\u00B0\u00BD\u00FF",
            "windows-1252", "\u00E4\u00DF\u20AC\u2013\u201E\u201C\u0178\u2022\u017E",
            "Shift_JIS", "\u6F22\u5B57\u30AB\u30CA\u3072\uFF76\u8868\u80FD\u3042\u00D7");

    private final Random random;
    private final int[] letters;

    OciCarts(Random random, Charset charset) {
        this.random = random;
        this.letters =
                (ASCII + LETTERS.getOrDefault(charset.name(), "")).codePoints().toArray();
    }

    Cart next(int lines) {
        Cart.Builder cart = Cart.builder(random.nextBoolean() ? "EUR" : "JPY");
        String currency = cart.build().currency();
        for (int i = 0; i < lines; i++) {
            cart.line(lines < 200 ? full(currency) : plain(currency, i));
        }
        return cart.build();
    }

    /** For large carts, of which by GET not much more than this goes into a URL. */
    private CartLine plain(String currency, int i) {
        return CartLine.builder("A-" + i)
                .quantity(decimal(3))
                .unit("PCE")
                .unitPrice(decimal(4).toPlainString(), currency)
                .description(text(6))
                .build();
    }

    private CartLine full(String currency) {
        String id = text(20);
        String unit = random.nextBoolean() ? "PCE" : "H87";
        CartLine.Builder line = CartLine.builder(id)
                .quantity(decimal(11))
                .unit(unit)
                .unitPrice(decimal(9).toPlainString(), currency)
                .description(random.nextBoolean() ? text(30) : text(100) + "\n" + text(90));
        if (random.nextBoolean()) {
            line.priceBasis(PriceBasis.per(2 + random.nextInt(9_998), unit));
        }
        if (random.nextBoolean()) {
            line.buyerPartId(text(40)).supplier(new SupplierId("VendorID", text(10)));
        }
        if (random.nextBoolean()) {
            line.supplierPartAuxiliaryId(id + "/" + random.nextInt(99))
                    .classification("UNSPSC", String.valueOf(10_000_000 + random.nextInt(80_000_000)));
        }
        if (random.nextBoolean()) {
            line.manufacturerPartId(text(40)).leadTimeDays(random.nextInt(100_000));
        }
        if (random.nextBoolean()) {
            attributes(line);
        }
        return line.build();
    }

    /** In the order of the table, in which they come back. */
    private void attributes(CartLine.Builder line) {
        for (String field : List.of(
                "MANUFACTCODE 10",
                "SERVICE 0",
                "CONTRACT 10",
                "CONTRACT_ITEM 5",
                "EXT_QUOTE_ID 35",
                "EXT_QUOTE_ITEM 10",
                "SLD_SYS_NAME 60",
                "CUST_FIELD1 10",
                "CUST_FIELD4 20",
                "CUST_FIELD5 50")) {
            String[] words = field.split(" ", -1);
            int length = Integer.parseInt(words[1]);
            line.attribute(words[0], length == 0 ? "X" : text(length));
        }
    }

    private BigDecimal decimal(int digits) {
        int scale = random.nextInt(4);
        long most = BigDecimal.TEN.pow(1 + random.nextInt(digits - 1) + scale).longValueExact();
        return BigDecimal.valueOf(1 + Math.floorMod(random.nextLong(), most), scale);
    }

    /** A text of one to so many characters, without blanks around it. */
    private String text(int most) {
        StringBuilder text = new StringBuilder("x");
        int length = random.nextInt(most - 1);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.append('y').toString();
    }
}
