package io.punchout.cxml.read;

import io.punchout.cxml.model.Item;
import io.punchout.cxml.model.ItemOut;
import io.punchout.order.OrderLine;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the lines of an OrderRequest while it is read, as neutral lines: a document of many lines is never in memory as a
 * model. Not thread-safe.
 *
 * <pre>{@code
 * CxmlOrderLines lines = new CxmlOrderLines();
 * CxmlDocument document = new CxmlReader(limits).read(body, contentType, lines);
 * Outcome<Order> order = CxmlOrder.toOrder(document.root().orElseThrow(), lines);
 * }</pre>
 */
public final class CxmlOrderLines implements LineHandler {
    private final List<OrderLine> lines = new ArrayList<>();
    private final Problems problems = new Problems();

    @Override
    public boolean takes(String holder) {
        return holder.equals("OrderRequest");
    }

    @Override
    public void line(Item item) {
        if (item instanceof ItemOut ordered) {
            lines.add(toLine(ordered, lines.size() + 1, problems));
        }
    }

    /**
     * Returns one line, for hosts that hold no more than one at a time.
     *
     * @param number its place in the document, from 1, for problems
     * @param found where to tell what was found; an error means that a number or currency cannot be read
     */
    public static OrderLine toLine(ItemOut item, int number, Problems found) {
        return OrderItem.line(item, "cXML/Request/OrderRequest/ItemOut[" + number + "]", found);
    }

    /** Returns the lines taken so far. */
    public List<OrderLine> list() {
        return List.copyOf(lines);
    }

    /** Returns what was found in them. */
    public List<Problem> problems() {
        return problems.list();
    }
}
