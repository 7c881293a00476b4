package io.punchout.testkit.demo;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.http.Parameter;
import io.punchout.problem.Problem;
import io.punchout.transaction.Transaction;
import java.io.PrintStream;
import java.util.List;

/** Prints what happens in a round trip. Secrets are masked before they get here. */
final class Transcript {
    private static final String INDENT = "     ";

    private final PrintStream out;
    private int step;

    Transcript(PrintStream out) {
        this.out = out;
    }

    void title(String text) {
        step = 0;
        out.println();
        out.println("=== " + text);
    }

    void step(String text) {
        step++;
        out.println();
        out.println(step + ". " + text);
    }

    void line(String text) {
        out.println(INDENT + text);
    }

    void block(String text) {
        text.lines().forEach(line -> out.println(INDENT + "| " + line));
    }

    void fields(List<Parameter> fields) {
        fields.forEach(field -> line(field.name() + " = " + field.value()));
    }

    void problems(List<Problem> problems) {
        problems.forEach(problem -> line("! " + problem));
    }

    void cart(Cart cart) {
        for (CartLine line : cart.lines()) {
            line(line.quantity().toPlainString() + " " + line.unit() + "  " + line.supplierPartId() + "  "
                    + CartTable.price(line) + "  " + line.description() + "  [" + CartTable.more(line) + "]");
        }
        line("Total " + cart.total());
    }

    void log(List<Transaction> newestFirst) {
        title("Transaction log, newest first");
        for (Transaction entry : newestFirst) {
            out.println(entry.createdAt() + "  " + entry.direction().label() + "  "
                    + entry.type().label() + "  " + (entry.successful() ? "successful" : "refused") + "  "
                    + entry.connectionId() + "  session " + entry.sessionId() + "  " + entry.size() + " bytes");
            problems(entry.problems());
        }
    }
}
