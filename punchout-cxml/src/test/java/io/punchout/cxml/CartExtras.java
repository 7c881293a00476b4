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
import io.punchout.cart.ProductOption;
import io.punchout.cart.Quote;
import io.punchout.cart.SupplierId;
import io.punchout.cart.SupplierOrder;
import io.punchout.cart.TaxDetail;
import io.punchout.cart.Text;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;

/** The parts of a cart that the DTDs since 1.2.050 have a place for, each on or off. */
final class CartExtras {
    private static final OffsetDateTime DAY = OffsetDateTime.parse("2026-03-01T09:00:00+05:45");
    private static final List<String> TEXTS = List.of("x", "Größe <&\"'>", "ペン", "قلم", "עט 1", "😀", "Ручка\nb");

    private final Random random;
    private final String currency;

    CartExtras(Random random, String currency) {
        this.random = random;
        this.currency = currency;
    }

    void on(Cart.Builder cart) {
        if (random.nextBoolean()) {
            cart.adjustment(adjustment()).adjustment(adjustment());
        }
        if (random.nextBoolean()) {
            cart.shipTo(address());
        }
        if (random.nextBoolean()) {
            cart.tax(tax());
        }
        if (random.nextBoolean()) {
            cart.supplierOrder(new SupplierOrder(text(), random.nextBoolean() ? DAY : null));
        }
        if (random.nextBoolean()) {
            cart.quote(new Quote(
                    Quote.Status.values()[random.nextInt(2)],
                    random.nextBoolean() ? Quote.Decision.values()[random.nextInt(3)] : null,
                    random.nextBoolean() ? new Text(text(), "de") : null));
        }
    }

    CartLine on(CartLine plain, int depth) {
        CartLine.Builder line = plain.toBuilder();
        if (random.nextBoolean()) {
            line.shortName(text()).translation(new Text(text(), "fr", random.nextBoolean() ? text() : null));
        }
        if (random.nextBoolean()) {
            line.supplier(new SupplierId(text(), text()));
        }
        if (random.nextBoolean()) {
            line.adjustment(adjustment()).adjustment(adjustment());
        }
        if (random.nextBoolean()) {
            Dimension.Type[] types = Dimension.Type.values();
            line.dimension(types[random.nextInt(types.length)], "1.50", "KGM").dimension(types[0], "7", "MTR");
        }
        if (random.nextBoolean()) {
            line.option(new ProductOption(text(), text()))
                    .option(new ProductOption(text(), text(), random.nextBoolean() ? text() : null));
        }
        if (random.nextBoolean()) {
            line.attachment(new Attachment(
                    text(), text(), new Text(text(), "en"), random.nextBoolean() ? "https://shop.example/a" : null));
        }
        terms(line);
        if (depth > 0 && random.nextInt(4) == 0) {
            line.part(on(plain, depth - 1)).part(on(plain, depth - 1));
            if (random.nextBoolean()) {
                line.unitPrice(Money.zero(currency));
            }
        }
        return line.build();
    }

    private void terms(CartLine.Builder line) {
        if (random.nextBoolean()) {
            line.shipTo(address()).shipping(new Charge(money(), text(), "ja", List.of()));
        }
        if (random.nextBoolean()) {
            line.tax(tax());
        }
        if (random.nextBoolean()) {
            CostShare.Account account = new CostShare.Account(text(), text(), random.nextBoolean() ? text() : "");
            line.costShare(new CostShare(text(), List.of(account, account), money()));
        }
        if (random.nextBoolean()) {
            line.contact(new Contact("endUser", text(), List.of("a@b.example"), List.of("+49 89 12 34", text())));
        }
        if (random.nextBoolean()) {
            line.comments(text());
        }
        if (random.nextBoolean()) {
            line.period(new Period(DAY, DAY.plusDays(random.nextInt(3))));
        }
    }

    private Charge tax() {
        Text text = random.nextBoolean() ? new Text(text(), "en") : null;
        return new Charge(
                money(),
                text(),
                "de",
                List.of(
                        TaxDetail.of("vat", "19.50", money(), money()),
                        new TaxDetail(text(), money(), null, null, text, text)));
    }

    private PriceAdjustment adjustment() {
        PriceAdjustment adjustment = switch (random.nextInt(4)) {
            case 0 -> PriceAdjustment.cost(text(), money());
            case 1 -> PriceAdjustment.costPercent(text(), "2.50");
            case 2 -> PriceAdjustment.deduction(text(), money());
            default -> PriceAdjustment.deductionPercent(text(), "10");
        };
        adjustment = random.nextBoolean() ? adjustment.on(money()) : adjustment;
        return random.nextBoolean() ? adjustment.described(text(), "en") : adjustment;
    }

    private Address address() {
        Address.Builder address = Address.builder("DE").name(random.nextBoolean() ? text() : null);
        if (random.nextBoolean()) {
            address.id(text()).deliverTo(text()).street(text()).street(text()).city(text(), text());
        }
        if (random.nextBoolean()) {
            address.state(text()).email("a@b.example").phone(random.nextBoolean() ? "+1 555 01 ext. 7" : "030/1");
        }
        return address.build();
    }

    private Money money() {
        return new Money(BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4)), currency);
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
