package io.punchout.testkit.cli;

import io.punchout.cart.CartLine;
import io.punchout.problem.Problem;
import io.punchout.problem.Severity;
import io.punchout.testkit.buyer.Fate;
import io.punchout.testkit.buyer.ReceivedCart;
import io.punchout.testkit.buyer.TakenLine;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Prints the steps of a call, numbered and timed, and remembers whether anything was wrong. */
final class CallReport {
    private static final int MAX_LINES = 50;

    private final PrintStream out;
    private final Clock clock;
    private final Instant begin;
    private int steps;
    private boolean wrong;

    CallReport(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
        this.begin = clock.instant();
    }

    /** Does something and prints how long it took. */
    <T> T step(String what, Supplier<T> work) {
        steps++;
        out.print(steps + ". " + what);
        out.flush();
        Instant before = clock.instant();
        T result;
        try {
            result = work.get();
        } finally {
            out.println(": " + millis(before) + " ms");
        }
        return result;
    }

    private long millis(Instant before) {
        return Duration.between(before, clock.instant()).toMillis();
    }

    /** Prints a detail of the step. */
    void say(String line) {
        out.println("   " + line);
    }

    /** Prints a detail of the step that is not in order. */
    void fail(String line) {
        wrong = true;
        say(line);
    }

    void problems(List<Problem> problems) {
        for (Problem problem : problems) {
            wrong |= problem.severity() == Severity.ERROR;
            say(problem.toString());
        }
    }

    /** Prints what came back, and what becomes of it as a whole and of each line. */
    void cart(ReceivedCart received, List<TakenLine.Change> whole, List<TakenLine> lines) {
        switch (received.kind()) {
            case CART -> say("A cart came back with " + lines.size() + (lines.size() == 1 ? " line." : " lines."));
            case CANCELLED -> say("Nothing came back: the requisition stays as it is.");
            case CLEARED -> say("An empty cart came back: the lines are taken out of the requisition.");
            case UNREADABLE -> fail("What came back cannot be read.");
        }
        problems(received.problems());
        for (TakenLine.Change change : whole) {
            wrong |= isBad(change.fate());
            say(text(change));
        }
        int number = 0;
        for (TakenLine line : lines) {
            number++;
            wrong |= isBad(line.fate());
            if (number <= MAX_LINES) {
                line(number, line);
            }
        }
        if (number > MAX_LINES) {
            say("and " + (number - MAX_LINES) + " more lines");
        }
    }

    private void line(int number, TakenLine taken) {
        CartLine line = taken.sent();
        say("line " + number + ": " + line.supplierPartId() + ", "
                + line.quantity().toPlainString() + " " + line.unit()
                + " at " + line.unitPrice().amount().toPlainString() + " "
                + line.unitPrice().currency() + ": " + word(taken.fate()));
        for (TakenLine.Change change : taken.changes()) {
            say("  " + text(change));
        }
    }

    private static boolean isBad(Fate fate) {
        return fate == Fate.REFUSED || fate == Fate.DROPPED;
    }

    private static String text(TakenLine.Change change) {
        String became = change.before().equals(change.after()) || change.after().isEmpty()
                ? "'" + change.before() + "'"
                : "'" + change.before() + "' becomes '" + change.after() + "'";
        return change.field() + " " + became + ": " + word(change.fate());
    }

    private static String word(Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT);
    }

    /** Prints the sum; returns the exit code. */
    int end() {
        out.println((wrong ? "Not in order" : "In order") + ", " + steps + (steps == 1 ? " step" : " steps") + " in "
                + millis(begin) + " ms.");
        return wrong ? 1 : 0;
    }
}
