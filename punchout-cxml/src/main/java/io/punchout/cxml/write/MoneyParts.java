package io.punchout.cxml.write;

import io.punchout.cart.Charge;
import io.punchout.cart.PriceAdjustment;
import io.punchout.cart.TaxDetail;
import io.punchout.cart.Text;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Writes Modifications, Shipping and Tax (guide p.92-94). */
final class MoneyParts {
    private MoneyParts() {}

    static void modifications(Out out, List<PriceAdjustment> adjustments, String property) throws XMLStreamException {
        if (adjustments.isEmpty()) {
            return;
        }
        out.start("Modifications");
        for (PriceAdjustment adjustment : adjustments) {
            out.start("Modification");
            out.money("OriginalPrice", adjustment.originalPrice());
            boolean cost = adjustment.kind() == PriceAdjustment.Kind.COST;
            out.start(cost ? "AdditionalCost" : "AdditionalDeduction");
            if (adjustment.amount() == null) {
                out.percent(
                        cost ? "Percentage" : "DeductionPercent",
                        Objects.requireNonNull(adjustment.percent(), "an amount or a percentage"));
            } else if (cost) {
                out.money(adjustment.amount());
            } else {
                out.money("DeductionAmount", adjustment.amount());
            }
            out.end();
            out.start("ModificationDetail");
            out.attribute("name", adjustment.name(), property);
            if (adjustment.description() != null) {
                out.description(adjustment.description(), property);
            }
            out.end();
            out.end();
        }
        out.end();
    }

    static void shipping(Out out, @Nullable Charge shipping) throws XMLStreamException {
        if (shipping != null) {
            out.start("Shipping");
            out.money(shipping.money());
            out.text("Description", shipping.description(), shipping.language(), "shipping");
            out.end();
        }
    }

    static void tax(Out out, @Nullable Charge tax) throws XMLStreamException {
        if (tax == null) {
            return;
        }
        out.start("Tax");
        out.money(tax.money());
        out.text("Description", tax.description(), tax.language(), "tax");
        for (TaxDetail detail : tax.details()) {
            out.start("TaxDetail");
            out.attribute("category", detail.category(), "tax");
            if (detail.percent() != null) {
                out.attribute("percentageRate", detail.percent().toPlainString(), "tax");
            }
            out.money("TaxableAmount", detail.taxable());
            out.money("TaxAmount", detail.amount());
            Text location = detail.location();
            if (location != null) {
                out.text("TaxLocation", location.value(), location.language(), "tax");
            }
            if (detail.description() != null) {
                out.description(detail.description(), "tax");
            }
            out.end();
        }
        out.end();
    }
}
