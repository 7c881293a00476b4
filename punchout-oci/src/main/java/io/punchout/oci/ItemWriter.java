package io.punchout.oci;

import io.punchout.cart.CartLine;
import io.punchout.http.Parameters;
import io.punchout.mapping.MappedValue;
import io.punchout.problem.Problems;
import io.punchout.protocol.CartMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes one item after the other: a line, or for a bundle also its parts, which name their parent (ITEM_TYPE and
 * PARENT_ID, OCI 2.2). What counts is priced once: a bundle with a price of its own is functional and its parts inform; a
 * bundle that costs what its parts cost is their outline. Before 5.0, which has no hierarchies, only what is priced goes.
 */
final class ItemWriter {
    private static final String ROOT = "R";
    private static final String OUTLINE = "O";
    private static final String FUNCTIONAL = "F";
    private static final String INFORMATION = "I";

    private final OciSettings settings;
    private final ReturnState state;
    private final CartMapper mapper;
    private final Problems problems;
    private final Leftovers leftovers;
    private final LineLeftovers lineLeftovers;
    private final boolean hierarchies;
    private final Parameters.Builder fields = Parameters.builder();
    private boolean beyondTable;
    private int next;

    ItemWriter(OciSettings settings, ReturnState state, CartMapper mapper, Problems problems, Leftovers leftovers) {
        this.settings = settings;
        this.state = state;
        this.mapper = mapper;
        this.problems = problems;
        this.leftovers = leftovers;
        this.lineLeftovers = new LineLeftovers(leftovers, problems);
        this.hierarchies = OciField.PARENT_ID.isIn(settings.ociVersion());
        this.next = settings.form().startIndex();
    }

    Parameters fields() {
        return fields.build();
    }

    /** Returns how many fields there are if all are the table's, else 0. */
    int ofTable() {
        return beyondTable ? 0 : fields.size();
    }

    void write(CartLine line, String where) {
        if (!line.isBundle()) {
            item(line, null, null, null, where);
        } else if (hierarchies) {
            bundle(line, null, null, line.isPricedByParts() ? ROOT : FUNCTIONAL, where);
        } else if (line.isPricedByParts()) {
            leftovers.add("the name of a bundle, whose parts go as lines of their own", where);
            parts(line, where);
        } else {
            item(line, null, null, null, where);
            leftovers.add("parts of a bundle, whose price counts", where + ".parts");
        }
    }

    /** Before hierarchies: the parts as lines. */
    private void parts(CartLine line, String where) {
        for (int i = 0; i < line.parts().size(); i++) {
            write(line.parts().get(i), where + ".parts[" + i + "]");
        }
    }

    private void bundle(CartLine line, @Nullable CartLine around, @Nullable Integer parent, String type, String where) {
        int own = next;
        item(line, around, type, parent, where);
        for (int i = 0; i < line.parts().size(); i++) {
            CartLine part = line.parts().get(i);
            bundle(part, line, own, type(part, type), where + ".parts[" + i + "]");
        }
    }

    private static String type(CartLine part, String parent) {
        if (parent.equals(FUNCTIONAL) || parent.equals(INFORMATION)) {
            return INFORMATION;
        }
        return part.isPricedByParts() ? OUTLINE : FUNCTIONAL;
    }

    private void item(
            CartLine line, @Nullable CartLine bundle, @Nullable String type, @Nullable Integer parent, String where) {
        LineFields item = new LineFields(settings, state.charset(), problems, where);
        List<MappedValue> mapped = mapper.line(line, bundle, where, problems);
        new LineWriter(line, item, mapped, leftovers, where).write(state.statics());
        lineLeftovers.of(line, where);
        if (type != null) {
            item.replace(OciField.ITEM_TYPE, type, "parts");
        }
        if (parent != null) {
            item.replace(OciField.PARENT_ID, parent.toString(), "parts");
        }
        item.addTo(fields, next);
        beyondTable |= item.isBeyondTable();
        next++;
    }
}
