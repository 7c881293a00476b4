package io.punchout.testkit.demo;

import io.punchout.http.HttpReply;
import io.punchout.http.Parameter;
import io.punchout.problem.Problem;
import io.punchout.testkit.buyer.Fate;
import io.punchout.testkit.buyer.ReceivedCart;
import io.punchout.testkit.buyer.TakenLine;
import io.punchout.transaction.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came back of a play: what the shop sent, what the buyer's system made of it, and the advice, side by side. */
final class ResultPage {
    private static final int MOST_CHARACTERS = 200_000;
    private static final int MOST_FIELDS = 1_000;

    private final Origins origins;
    private final Play play;
    private final List<Transaction> entries;

    ResultPage(Origins origins, Play play, List<Transaction> entries) {
        this.origins = origins;
        this.play = play;
        this.entries = entries;
    }

    HttpReply show() {
        Markup page = new Markup();
        ReceivedCart received = play.received();
        List<TakenLine> taken = BuyersCart.taken(play);
        List<TakenLine.Change> whole = BuyersCart.whole(play);
        page.raw("<p class=\"summary\"><strong>")
                .text(TakenTable.summary(received, whole, taken))
                .raw("</strong></p>\n");
        actions(page);
        page.raw("<div class=\"columns\">\n<section aria-labelledby=\"sent\">\n")
                .raw("<h2 id=\"sent\">What the shop sent</h2>\n");
        sent(page, received);
        page.raw("</section>\n<section aria-labelledby=\"taken\">\n<h2 id=\"taken\">")
                .text("What " + play.role().profile().name() + " made of it")
                .raw("</h2>\n");
        boolean asksFunctions = !play.role().isCxml() && BuyersCart.kept(play).isPresent();
        TakenTable.append(page, received, whole, taken, asksFunctions ? this::functions : null);
        page.raw("</section>\n<section aria-labelledby=\"advice\">\n<h2 id=\"advice\">Advice before it left</h2>\n");
        advice(page);
        page.raw("</section>\n</div>\n");
        OrderSection.append(page, play);
        PlaySteps.append(page, origins, play, entries);
        return Layout.buyer(origins, 200, play.title(), page);
    }

    private void actions(Markup page) {
        page.raw("<p class=\"actions\">");
        boolean kept = BuyersCart.kept(play).isPresent();
        Role role = play.role();
        if (kept && role.asks(Ask.EDIT)) {
            again(page, Ask.EDIT, "Send an edit of this cart");
        }
        if (kept && role.asks(Ask.INSPECT)) {
            again(page, Ask.INSPECT, "Look at this cart in the shop");
        }
        if (kept && role.isCxml()) {
            page.button("/order", "Send the order", "play", play.key());
        }
        page.link("/?platform=" + role.profile().id() + "&protocol=" + role.protocol(), "Play again");
        page.raw("</p>\n");
    }

    /** What OCI can ask about a line that came back. */
    private void functions(Markup page, int number, TakenLine line) {
        if (line.fate() != Fate.REFUSED) {
            again(page, Ask.VALIDATE, "Validate line " + number, "line", Integer.toString(number));
            again(page, Ask.DETAIL, "Show the product of line " + number, "line", Integer.toString(number));
        }
    }

    private void again(Markup page, Ask ask, String label, String... more) {
        List<String> hidden = new ArrayList<>(List.of(
                "platform",
                play.role().profile().id(),
                "protocol",
                play.role().protocol(),
                "ask",
                ask.id(),
                "opens",
                play.window() ? "window" : "frame",
                "cart",
                play.key()));
        hidden.addAll(List.of(more));
        page.button("/play", label, hidden.toArray(String[]::new));
    }

    private void sent(Markup page, @Nullable ReceivedCart received) {
        if (received == null) {
            page.raw("<p>The answer to the function:</p>\n");
            document(page, play.text());
        } else if (!received.document().isEmpty()) {
            page.raw("<p>The document in the form that came back. Secrets do not travel in it.</p>\n");
            document(page, received.document());
        } else {
            fields(page, received);
        }
    }

    private static void document(Markup page, String text) {
        boolean whole = text.length() <= MOST_CHARACTERS;
        if (!whole) {
            page.raw("<p>Only its beginning is shown.</p>\n");
        }
        page.block(Indented.of(whole ? text : text.substring(0, MOST_CHARACTERS)));
    }

    private static void fields(Markup page, ReceivedCart received) {
        List<Parameter> fields = received.fields().list();
        page.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Fields\"><table>")
                .element("caption", "The form that came back, " + fields.size() + " fields")
                .raw("<thead><tr><th scope=\"col\">Field</th><th scope=\"col\">Value</th></tr></thead><tbody>\n");
        for (Parameter field : fields.subList(0, Math.min(MOST_FIELDS, fields.size()))) {
            page.raw("<tr>")
                    .element("td", field.name())
                    .element("td", field.value())
                    .raw("</tr>\n");
        }
        page.raw("</tbody></table></div>\n");
        if (fields.size() > MOST_FIELDS) {
            page.raw("<p>Only the first " + MOST_FIELDS + " are shown.</p>\n");
        }
    }

    private void advice(Markup page) {
        Optional<List<Problem>> advice = PlayLog.advice(entries);
        if (advice.isEmpty()) {
            page.raw("<p>Advice is given on carts that are returned from a visit.</p>\n");
        } else if (advice.get().isEmpty()) {
            page.raw("<p>None: nothing was told about this cart.</p>\n");
        } else {
            page.raw("<p>This is what <code>transfer</code> told the shop.</p>\n");
            ProblemTable.append(page, "Advice", advice.get());
        }
    }
}
