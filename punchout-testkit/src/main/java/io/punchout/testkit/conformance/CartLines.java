package io.punchout.testkit.conformance;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Charge;
import io.punchout.cart.Money;
import io.punchout.cart.PriceBasis;
import io.punchout.cart.Quote;
import io.punchout.cart.SupplierId;
import io.punchout.cart.SupplierOrder;
import io.punchout.cart.Text;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the cart that a host transfers. A line is {@code part | quantity | unit | price | description}; what follows is its. */
final class CartLines {
    static final List<String> KEYS = List.of(
            "currency",
            "shipping",
            "tax",
            "quote",
            "supplier order",
            "line",
            "auxiliary id",
            "buyer part id",
            "classification",
            "manufacturer",
            "lead time",
            "short name",
            "translation",
            "language",
            "price per",
            "url",
            "comments",
            "extrinsic",
            "supplier",
            "part");

    private final String file;
    private final String currency;
    private final Cart.Builder cart;
    private CartLine.@Nullable Builder line;

    private CartLines(String file, String currency) {
        this.file = file;
        this.currency = currency;
        this.cart = Cart.builder(currency);
    }

    static Cart read(String file, Block block) {
        CartLines lines = new CartLines(file, block.text("currency").orElse("EUR"));
        block.entries().forEach(lines::add);
        lines.finish();
        return lines.cart.build();
    }

    private void finish() {
        if (line != null) {
            cart.line(line);
            line = null;
        }
    }

    private void add(Entry entry) {
        String[] parts = entry.parts();
        switch (entry.key()) {
            case "currency" -> {
                // read before
            }
            case "line" -> {
                finish();
                line = line(entry);
            }
            case "shipping" -> cart.shipping(charge(entry));
            case "tax" -> cart.tax(charge(entry));
            case "quote" -> cart.quote(entry.text().equals("pending") ? Quote.PENDING : Quote.FINAL);
            case "supplier order" -> cart.supplierOrder(new SupplierOrder(parts[0], null));
            default -> addToLine(entry, parts);
        }
    }

    private void addToLine(Entry entry, String[] parts) {
        if (line == null) {
            throw new TranscriptException(file, entry.line(), "'" + entry.key() + "' needs a 'line' before it");
        }
        String text = entry.text();
        switch (entry.key()) {
            case "auxiliary id" -> line.supplierPartAuxiliaryId(text);
            case "buyer part id" -> line.buyerPartId(text);
            case "classification" -> line.classification(at(entry, 0), at(entry, 1));
            case "manufacturer" -> line.manufacturer(at(entry, 0), at(entry, 1));
            case "lead time" -> line.leadTimeDays(Integer.valueOf(text));
            case "short name" -> line.shortName(text);
            case "language" -> line.language(text);
            case "translation" -> line.translation(new Text(at(entry, 1), at(entry, 0)));
            case "price per" -> line.priceBasis(PriceBasis.per(Integer.parseInt(parts[0]), at(entry, 1)));
            case "url" -> line.url(text);
            case "comments" -> line.comments(text);
            case "extrinsic" -> line.attribute(at(entry, 0), at(entry, 1));
            case "supplier" -> line.supplier(new SupplierId(at(entry, 0), at(entry, 1)));
            case "part" -> line.part(line(entry).build());
            default -> throw new TranscriptException(file, entry.line(), "no part of a cart: " + entry.key());
        }
    }

    private CartLine.Builder line(Entry entry) {
        return CartLine.builder(at(entry, 0))
                .quantity(at(entry, 1))
                .unit(at(entry, 2))
                .unitPrice(at(entry, 3).split(" ", 2)[0], currencyOf(at(entry, 3)))
                .description(at(entry, 4))
                .language("en");
    }

    private String currencyOf(String price) {
        return price.contains(" ") ? price.substring(price.indexOf(' ') + 1) : currency;
    }

    private Charge charge(Entry entry) {
        return new Charge(new Money(new BigDecimal(at(entry, 0)), currency), at(entry, 1));
    }

    private String at(Entry entry, int index) {
        String[] parts = entry.parts();
        if (index >= parts.length) {
            throw new TranscriptException(
                    file, entry.line(), "'" + entry.key() + "' needs " + (index + 1) + " parts between bars");
        }
        return parts[index];
    }
}
