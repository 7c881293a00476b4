package io.punchout.cxml;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Charge;
import io.punchout.cart.Money;
import io.punchout.cart.PriceBasis;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Carts at random, the same for the same seed: every optional part on and off, all scripts of text. */
public final class Carts {
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "JPY", "KWD", "CLF");
    private static final List<String> TEXTS = List.of(
            "Stift, blau",
            "Schöne Grüße & <mehr>",
            "ペン 東京",
            "قلم حبر",
            "עט",
            "Ручка",
            "ปากกา",
            "😀👩‍🔧",
            "İıŞğ",
            "]]>",
            "\"'&amp;'\"",
            "a\u00A0b\u2028c\u0085d",
            "e\u0301",
            "\uD7FF\uE000\uFFFD",
            "tab\tnew\nline\r\nend",
            "1 < 2 > 0",
            "--",
            "?>",
            "{x}");
    private static final List<String> UNITS = List.of("EA", "C62", "KGM", "LTR", "H87", "BX");

    private final Random random;
    private final boolean exactPerUnit;

    private Carts(long seed, boolean exactPerUnit) {
        this.random = new Random(seed);
        this.exactPerUnit = exactPerUnit;
    }

    /** A cart that every DTD version can carry: price bases divide without a remainder, no id of the buyer's. */
    public static Cart plain(long seed) {
        return new Carts(seed, true).cart();
    }

    /** A cart with all that the later DTDs carry. */
    public static Cart rich(long seed) {
        return new Carts(seed, false).cart();
    }

    /** A plain cart with all the extras, of which an older DTD has no place for most. */
    public static Cart tooRich(long seed) {
        Carts carts = new Carts(seed, true);
        Cart cart = carts.cart();
        CartExtras extras = new CartExtras(carts.random, cart.currency());
        Cart.Builder rich = cart.toBuilder();
        extras.on(rich);
        return rich.build()
                .withLines(cart.lines().stream()
                        .map(line -> extras.on(line.toBuilder().buyerPartId("B").build(), 2))
                        .toList());
    }

    private Cart cart() {
        String currency = pick(CURRENCIES);
        Cart.Builder cart = Cart.builder(currency);
        if (random.nextBoolean()) {
            cart.shipping(new Charge(money(currency), random.nextBoolean() ? text() : ""));
        }
        if (random.nextBoolean()) {
            cart.tax(new Charge(money(currency), text()));
        }
        for (int lines = 1 + random.nextInt(4); lines > 0; lines--) {
            CartLine line = line(currency);
            cart.line(exactPerUnit ? line : new CartExtras(random, currency).on(line, 2));
        }
        if (!exactPerUnit) {
            new CartExtras(random, currency).on(cart);
        }
        return cart.build();
    }

    private CartLine line(String currency) {
        CartLine.Builder line = CartLine.builder(id())
                .quantity(decimal(3).max(new BigDecimal("0.001")))
                .unit(pick(UNITS))
                .unitPrice(money(currency))
                .description(text())
                .language(pick(List.of("en", "de-DE", "ja", "x-\"&<")))
                .classification("UNSPSC", "" + (10_000_000 + random.nextInt(80_000_000)));
        if (random.nextBoolean()) {
            line.supplierPartAuxiliaryId(text() + " " + text());
        }
        if (random.nextBoolean()) {
            line.classification("ECLASS & co", "24-24-06-" + random.nextInt(100));
        }
        if (random.nextBoolean()) {
            line.manufacturer(random.nextBoolean() ? id() : null, random.nextBoolean() ? id() : null);
        }
        if (random.nextBoolean()) {
            line.leadTimeDays(random.nextInt(400));
        }
        if (random.nextBoolean()) {
            line.url("https://shop.example/p?a=1&b=" + random.nextInt());
        }
        if (random.nextBoolean()) {
            line.priceBasis(basis());
        }
        if (!exactPerUnit && random.nextBoolean()) {
            line.buyerPartId(id());
        }
        for (int count = random.nextInt(4); count > 0; count--) {
            line.attribute(
                    pick(List.of("colour", "größe", "a\"<&>'b", "tab\tin\nname")),
                    random.nextInt(4) == 0 ? "" : text());
        }
        return line.build();
    }

    private PriceBasis basis() {
        int quantity = exactPerUnit ? pick(List.of(1, 10, 100, 8)) : 1 + random.nextInt(1_000);
        return new PriceBasis(
                BigDecimal.valueOf(quantity), pick(UNITS), decimal(2).max(BigDecimal.ONE));
    }

    private Money money(String currency) {
        return new Money(random.nextInt(10) == 0 ? BigDecimal.ZERO : decimal(4), currency);
    }

    private BigDecimal decimal(int mostDecimals) {
        return BigDecimal.valueOf(
                random.nextInt(random.nextBoolean() ? 1_000 : 1_000_000_000), random.nextInt(mostDecimals + 1));
    }

    /** Text of which the reader strips nothing. */
    private String id() {
        return pick(TEXTS) + "-" + random.nextInt(1_000);
    }

    /** Text with blanks around it, sometimes. */
    private String text() {
        return (random.nextInt(8) == 0 ? " " : "") + pick(TEXTS) + pick(TEXTS) + (random.nextInt(8) == 0 ? "\n " : "");
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
