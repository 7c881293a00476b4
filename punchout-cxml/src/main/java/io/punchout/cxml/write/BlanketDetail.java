package io.punchout.cxml.write;

import io.punchout.cart.Attribute;
import io.punchout.cart.CartLine;
import io.punchout.cart.Classification;
import io.punchout.cart.Money;
import io.punchout.cxml.read.CxmlDecimal;
import io.punchout.order.OrderLine;
import io.punchout.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Writes the BlanketItemDetail of a line that has limits in place of a price (guide p.147), and the limits that an
 * ItemDetail may have as well. In a neutral line they are details: {@code MaxAmount} is {@code "900.00 EUR"}.
 */
final class BlanketDetail {
    private static final List<String> OF_ALL = List.of("OverallLimit", "ExpectedLimit");
    private static final List<String> AMOUNTS =
            List.of("MaxAmount", "MinAmount", "MaxContractAmount", "MaxAdhocAmount");
    private static final List<String> QUANTITIES = List.of("MaxQuantity", "MinQuantity");

    /** Details of lines that are elements here, not attributes. */
    static final Set<String> LIMITS = Set.of(
            "OverallLimit",
            "ExpectedLimit",
            "MaxAmount",
            "MinAmount",
            "MaxContractAmount",
            "MaxAdhocAmount",
            "MaxQuantity",
            "MinQuantity");

    private BlanketDetail() {}

    /** Tells whether only a BlanketItemDetail can say what a line says. */
    static boolean isBlanket(OrderLine line) {
        return !line.priced()
                || line.details().stream()
                        .map(Attribute::name)
                        .anyMatch(name -> AMOUNTS.contains(name) || QUANTITIES.contains(name));
    }

    static void write(Out out, OrderLine line, ItemParts parts, boolean priceBasis) throws XMLStreamException {
        CartLine item = line.item();
        out.start("BlanketItemDetail");
        parts.descriptions(item);
        limits(out, line, true);
        if (line.priced()) {
            parts.price(item, priceBasis);
        }
        if (!item.unit().isEmpty()) {
            out.text("UnitOfMeasure", item.unit(), "unit");
        }
        parts.basis(item.priceBasis(), priceBasis);
        for (Classification known : item.classifications()) {
            parts.classification(known.domain(), known.code());
        }
        parts.attributes(item);
        out.end();
        boolean more = item.manufacturerPartId() != null
                || item.manufacturerName() != null
                || item.url() != null
                || item.leadTimeDays() != null
                || !item.product().dimensions().isEmpty()
                || !item.product().options().isEmpty()
                || !item.product().attachments().isEmpty();
        if (more) {
            out.problems()
                    .add(Problem.of(
                                    CxmlWriteProblem.LEFT_OUT,
                                    "A line with limits has no place for manufacturer, URL, lead time, dimensions, options and files.")
                            .at(out.where("product")));
        }
    }

    private static Optional<Money> money(String said) {
        int blank = said.lastIndexOf(' ');
        if (blank < 0 || !said.substring(blank + 1).matches("[A-Za-z]{3}")) {
            return Optional.empty();
        }
        return CxmlDecimal.parse(said.substring(0, blank))
                .map(amount -> new Money(amount, said.substring(blank + 1).toUpperCase(Locale.ROOT)));
    }

    /** Writes the limits in the DTD's order. */
    static void limits(Out out, OrderLine line, boolean blanket) throws XMLStreamException {
        amounts(out, line, OF_ALL);
        if (blanket) {
            amounts(out, line, AMOUNTS);
            for (String name : QUANTITIES) {
                out.text(name, line.detail(name), "details");
            }
        }
    }

    private static void amounts(Out out, OrderLine line, List<String> names) throws XMLStreamException {
        for (String name : names) {
            String said = line.detail(name);
            if (said == null) {
                continue;
            }
            Optional<Money> amount = money(said);
            if (amount.isPresent()) {
                out.money(name, amount.get());
            } else {
                out.problems()
                        .add(Problem.of(
                                        CxmlWriteProblem.LEFT_OUT,
                                        "The limit '" + name + "' is no amount with a currency, such as 900.00 EUR.")
                                .at(out.where("details")));
            }
        }
    }
}
