package io.punchout.testkit.demo;

import io.punchout.testkit.buyer.Fate;
import io.punchout.testkit.buyer.ReceivedCart;
import io.punchout.testkit.buyer.TakenLine;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a buyer's system made of each line. */
final class TakenTable {
    private static final int MOST = 500;

    /** What can be done with a line that came back. */
    interface LineActions {
        void append(Markup page, int number, TakenLine line);
    }

    private TakenTable() {}

    /** One sentence on what came back. */
    static String summary(@Nullable ReceivedCart received, List<TakenLine.Change> whole, List<TakenLine> taken) {
        if (received == null) {
            return "The shop answered the function.";
        }
        return switch (received.kind()) {
            case CART ->
                whole.stream().anyMatch(change -> change.fate() == Fate.REFUSED)
                        ? "The cart was refused as a whole. " + counted(taken)
                        : counted(taken);
            case CANCELLED -> "Nothing came back: the requisition stays as it is.";
            case CLEARED -> "The cart came back empty: its lines are removed from the requisition.";
            case UNREADABLE -> "What came back cannot be read.";
        };
    }

    private static String counted(List<TakenLine> taken) {
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        taken.forEach(line -> counts.merge(line.fate(), 1, Integer::sum));
        String lines = taken.size() == 1 ? "A line came back: " : taken.size() + " lines came back: ";
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + word(count.getKey()))
                .collect(Collectors.joining(", ", lines, "."));
    }

    private static String word(Fate fate) {
        return switch (fate) {
            case TAKEN -> "taken over";
            case DOUBTFUL -> "taken, with doubts";
            case CUT -> "cut";
            case CHANGED -> "changed";
            case DROPPED -> "dropped in part";
            case REFUSED -> "refused";
        };
    }

    /** Writes the table; {@code actions} are null where there is nothing to do with a line. */
    static void append(
            Markup page,
            @Nullable ReceivedCart received,
            List<TakenLine.Change> whole,
            List<TakenLine> taken,
            @Nullable LineActions actions) {
        if (received != null && !received.problems().isEmpty()) {
            ProblemTable.append(page, "Found while reading it", received.problems());
        }
        if (!whole.isEmpty()) {
            page.raw("<p>Of the whole:</p>\n<ul class=\"whole\">");
            whole.forEach(change -> change(page, change));
            page.raw("</ul>\n");
        }
        if (taken.isEmpty()) {
            page.raw("<p>There is no cart to take over.</p>\n");
            return;
        }
        page.raw("<table>")
                .element("caption", "Line by line")
                .raw("<thead><tr><th scope=\"col\">Line</th><th scope=\"col\">Fate</th>")
                .raw("<th scope=\"col\">What became of it</th></tr></thead><tbody>\n");
        for (int i = 0; i < Math.min(MOST, taken.size()); i++) {
            row(page, i + 1, taken.get(i), actions);
        }
        page.raw("</tbody></table>\n");
    }

    private static void row(Markup page, int number, TakenLine line, @Nullable LineActions actions) {
        page.raw("<tr><th scope=\"row\">")
                .text(number + " " + line.sent().supplierPartId())
                .raw("<br><span class=\"hint\">")
                .text(line.sent().description())
                .raw("</span></th><td>");
        tag(page, line.fate());
        page.raw("</td><td>")
                .text(line.kept().quantity().toPlainString() + " " + line.kept().unit() + ", "
                        + CartTable.price(line.kept()));
        if (!line.changes().isEmpty()) {
            page.raw("<ul>");
            line.changes().forEach(change -> change(page, change));
            page.raw("</ul>");
        }
        if (actions != null) {
            actions.append(page, number, line);
        }
        page.raw("</td></tr>\n");
    }

    private static void tag(Markup page, Fate fate) {
        page.raw("<span class=\"tag " + fate.name().toLowerCase(Locale.ROOT) + "\">")
                .text(word(fate))
                .raw("</span>");
    }

    private static void change(Markup page, TakenLine.Change change) {
        page.raw("<li>").text(change.field()).raw(" ");
        if (change.before().isEmpty()) {
            page.raw("is missing: ");
        } else {
            page.raw("<q>").text(change.before()).raw("</q> ");
        }
        page.text(word(change.fate()));
        if (!change.after().isEmpty() && !change.after().equals(change.before())) {
            page.raw(": now <q>").text(change.after()).raw("</q>");
        }
        page.raw("</li>");
    }
}
