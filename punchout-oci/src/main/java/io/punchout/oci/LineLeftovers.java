package io.punchout.oci;

import io.punchout.cart.CartLine;
import io.punchout.cart.Charge;
import io.punchout.cart.LineTerms;
import io.punchout.cart.PriceAdjustment;
import io.punchout.cart.Product;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names what a line says and no version of OCI has a field for (OCI 2.2, 2.3). */
final class LineLeftovers {
    private final Leftovers leftovers;
    private final Problems problems;
    private final List<String> charged = new ArrayList<>();

    LineLeftovers(Leftovers leftovers, Problems problems) {
        this.leftovers = leftovers;
        this.problems = problems;
    }

    void of(CartLine line, String where) {
        Product product = line.product();
        leftovers.add(product.manufacturerName(), "manufacturerName", where, ".manufacturerName");
        leftovers.add(product.url(), "url", where, ".url");
        if (product.descriptions().size() > 1) {
            leftovers.add("descriptions in other languages", where + ".descriptions[1]");
        }
        leftovers.add(product.dimensions(), "dimensions", where, ".dimensions");
        leftovers.add(product.options(), "options", where, ".options");
        List<PriceAdjustment> adjustments = line.price().adjustments();
        leftovers.add(adjustments, "how the price came about", where, ".adjustments");
        LineTerms terms = line.terms();
        leftovers.add(terms.comments(), "a line's comments", where, ".comments");
        leftovers.add(terms.shipTo(), "where a line goes", where, ".shipTo");
        leftovers.add(terms.costShares(), "costShares", where, ".costShares");
        leftovers.add(terms.contacts(), "contacts", where, ".contacts");
        leftovers.add(terms.period(), "period", where, ".period");
        charge(terms.shipping(), "shipping", where);
        charge(terms.tax(), "tax", where);
    }

    /** Money that is not in the price: told once for all lines. */
    private void charge(@Nullable Charge charge, String which, String where) {
        if (charge != null && !charged.contains(which)) {
            charged.add(which);
            problems.add(Problem.of(
                            OciProblem.CHARGE_NOT_TRANSFERRED,
                            "OCI has no field for the " + which + " of a line: it is not transferred.")
                    .at(where + "." + which)
                    .hint("Put it into the price or a line of its own, or agree on an extra field with the buyer."));
        }
    }
}
