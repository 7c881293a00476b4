package io.punchout.cxml;

import io.punchout.cart.Address;
import io.punchout.cart.Attachment;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Charge;
import io.punchout.cart.Contact;
import io.punchout.cart.CostShare;
import io.punchout.cart.Dimension;
import io.punchout.cart.Money;
import io.punchout.cart.Period;
import io.punchout.cart.PriceAdjustment;
import io.punchout.cart.Quote;
import io.punchout.cart.SupplierId;
import io.punchout.cart.SupplierOrder;
import io.punchout.cart.TaxDetail;
import io.punchout.cart.Text;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;

/**
 * Carts with everything that the message has a place for, each part on and off at random; the same for the same seed.
 */
final class FullCarts {
    private static final List<String> TEXTS =
            List.of("Stift & <Block>", "قلم", "ペン 😀", "İş \"ok\"", "a]]>b", "5 % off");
    private static final OffsetDateTime DAY = OffsetDateTime.parse("2026-03-01T10:15:30+05:45");

    private final Random random;

    private FullCarts(long seed) {
        this.random = new Random(seed);
    }

    static Cart of(long seed) {
        return new FullCarts(seed).cart();
    }

    private Cart cart() {
        Cart.Builder cart = Cart.builder("EUR");
        for (int lines = 1 + random.nextInt(3); lines > 0; lines--) {
            cart.line(line(2));
        }
        if (flip()) {
            cart.shipping(charge(false));
        }
        if (flip()) {
            cart.tax(charge(true));
        }
        if (flip()) {
            cart.shipTo(address());
        }
        if (flip()) {
            cart.adjustment(adjustment());
        }
        if (flip()) {
            cart.supplierOrder(new SupplierOrder(text(), flip() ? DAY : null));
        }
        if (flip()) {
            cart.quote(flip() ? Quote.PENDING : new Quote(Quote.Status.PENDING, Quote.Decision.APPROVE, word()));
        }
        return cart.build();
    }

    private CartLine line(int depth) {
        CartLine.Builder line = CartLine.builder("A-" + random.nextInt(1_000))
                .quantity("" + (1 + random.nextInt(9)))
                .unitPrice(money())
                .description(text())
                .classification("UNSPSC", "44121704");
        if (flip()) {
            line.shortName("short").translation(new Text(text(), "fr", flip() ? "court" : null));
        }
        if (flip()) {
            line.supplier(new SupplierId("DUNS", "123456789"));
        }
        if (flip()) {
            line.adjustment(adjustment()).adjustment(adjustment());
        }
        if (flip()) {
            line.dimension(pick(List.of(Dimension.Type.values())), "1.50", "KGM");
        }
        if (flip()) {
            line.attachment(new Attachment("id-1", "sheet.pdf", word(), flip() ? "https://shop.example/1.pdf" : null));
        }
        if (flip()) {
            line.shipTo(address());
        }
        if (flip()) {
            line.shipping(charge(false));
        }
        if (flip()) {
            line.tax(charge(true));
        }
        if (flip()) {
            line.costShare(
                    new CostShare("Costs", List.of(new CostShare.Account("Cost centre", "4711", text())), money()));
        }
        if (flip()) {
            line.contact(new Contact(flip() ? "endUser" : null, text(), List.of("pat@buyer.example"), List.of()));
        }
        if (flip()) {
            line.comments(text());
        }
        if (flip()) {
            line.period(new Period(DAY, DAY.plusDays(30)));
        }
        if (flip()) {
            line.attribute("colour", text());
        }
        if (depth > 0 && random.nextInt(3) == 0) {
            line.part(line(depth - 1)).part(line(0));
        }
        return line.build();
    }

    private PriceAdjustment adjustment() {
        return switch (random.nextInt(4)) {
            case 0 -> PriceAdjustment.cost("Freight", money());
            case 1 -> PriceAdjustment.costPercent("Small order", "2.5");
            case 2 -> PriceAdjustment.deduction("Volume", money());
            default -> PriceAdjustment.deductionPercent("Loyalty", "3");
        };
    }

    private Charge charge(boolean tax) {
        List<TaxDetail> details = tax && flip() ? List.of(TaxDetail.of("vat", "19", money(), money())) : List.of();
        return new Charge(money(), text(), "en", details);
    }

    private Address address() {
        return Address.builder("DE")
                .id("7")
                .name(text())
                .street(text())
                .city("53113", "Bonn")
                .build();
    }

    private Money money() {
        return new Money(BigDecimal.valueOf(random.nextInt(100_000), 2), "EUR");
    }

    private Text word() {
        return new Text(text(), "en", null);
    }

    private String text() {
        return pick(TEXTS);
    }

    private boolean flip() {
        return random.nextBoolean();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
