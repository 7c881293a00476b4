package io.punchout.oci;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Quote;
import io.punchout.http.Parameters;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.protocol.CartMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a cart as fields of a return form (OCI 2.1 to 2.4). What is changed or left out is reported. */
final class CartWriter {
    /** The buyer's line counter has five digits. */
    private static final int MAX_LINES = 99_999;

    private final OciSettings settings;
    private final ReturnState state;
    private final CartMapper mapper;
    private final Problems problems;
    private final Leftovers leftovers = new Leftovers();
    private int ofTable;

    CartWriter(OciSettings settings, ReturnState state, CartMapper mapper, Problems problems) {
        this.settings = settings;
        this.state = state.forItems(settings);
        this.mapper = mapper;
        this.problems = problems;
    }

    Parameters write(Cart cart) {
        if (count(cart.lines()) > MAX_LINES) {
            problems.add(OciProblem.TOO_MANY_LINES, "A cart can have at most " + MAX_LINES + " lines.");
            return Parameters.empty();
        }
        ItemWriter items = new ItemWriter(settings, state, mapper, problems, leftovers);
        mapper.cart(cart, problems);
        charge(cart.shipping(), "shipping");
        charge(cart.tax(), "tax");
        charge(cart.adjustments().isEmpty() ? null : cart.adjustments(), "adjustments");
        leftovers.add(cart.comments(), "comments", "comments");
        leftovers.add(cart.shipTo(), "shipTo", "shipTo");
        leftovers.add(cart.supplierOrder(), "supplierOrder", "supplierOrder");
        leftovers.add(cart.quote().equals(Quote.FINAL) ? null : cart.quote(), "the state of the quotation", "quote");
        leftovers.add(cart.attributes(), "the cart's attributes", "attributes");
        for (int i = 0; i < cart.lines().size(); i++) {
            items.write(cart.lines().get(i), "lines[" + i + "]");
        }
        leftovers.report(problems);
        ofTable = items.ofTable();
        return items.fields();
    }

    /** Returns how many of the fields that were written are the table's; 0 if there are others among them. */
    int ofTable() {
        return ofTable;
    }

    private static long count(List<CartLine> lines) {
        long count = lines.size();
        for (CartLine line : lines) {
            count += line.isBundle() ? count(line.parts()) : 0;
        }
        return count;
    }

    private void charge(@Nullable Object charge, String which) {
        if (charge != null) {
            problems.add(
                    Problem.of(
                                    OciProblem.CHARGE_NOT_TRANSFERRED,
                                    "OCI has no field for the cart's " + which + ": it is not transferred.")
                            .at(which)
                            .hint(
                                    "Let the connection's totalsMode make lines of them, or add a line if the buyer shall see it."));
        }
    }
}
