package io.punchout.cxml.read;

import io.punchout.cxml.model.Item;
import io.punchout.cxml.model.ItemOut;
import io.punchout.order.OrderLine;
import io.punchout.order.OrderProblem;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    private final Set<String> numbers = new HashSet<>();
    private final Problems problems = new Problems();

    @Override
    public boolean takes(String holder) {
        return holder.equals("OrderRequest");
    }

    @Override
    public void line(Item item) {
        if (item instanceof ItemOut ordered) {
            int place = lines.size() + 1;
            OrderLine line = toLine(ordered, place, problems);
            numbers(line, path(place));
            lines.add(line);
        }
    }

    private void numbers(OrderLine line, String at) {
        if (line.parent() != null && !numbers.contains(line.parent())) {
            problems.add(Problem.of(
                            OrderProblem.PARENT_UNKNOWN,
                            "No line before this one has the number that it names as its bundle's; it counts as a line of its own.")
                    .at(at + "/@parentLineNumber")
                    .hint("The line of a bundle stands before its parts (guide p.142)."));
        }
        if (line.number() != null && !numbers.add(line.number())) {
            problems.add(Problem.of(OrderProblem.LINE_NUMBER_REPEATED, "A line before this one has the same number.")
                    .at(at + "/@lineNumber")
                    .hint("Parts and later versions of the order cannot tell the two apart: number each line once."));
        }
    }

    private static String path(int number) {
        return "cXML/Request/OrderRequest/ItemOut[" + number + "]";
    }

    /**
     * Returns one line, for hosts that hold no more than one at a time.
     *
     * @param number its place in the document, from 1, for problems
     * @param found where to tell what was found; an error means that a number or currency cannot be read
     */
    public static OrderLine toLine(ItemOut item, int number, Problems found) {
        return OrderItem.line(item, path(number), found);
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
