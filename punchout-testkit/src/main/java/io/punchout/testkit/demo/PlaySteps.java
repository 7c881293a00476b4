package io.punchout.testkit.demo;

import io.punchout.transaction.Transaction;
import java.util.List;

/** The steps of a play, each with its entry in the shop's log. */
final class PlaySteps {
    private PlaySteps() {}

    static void append(Markup page, Origins origins, Play play, List<Transaction> entries) {
        page.raw("<section aria-labelledby=\"steps\">\n<h2 id=\"steps\">Steps, with the shop's log</h2>\n");
        if (entries.isEmpty()) {
            page.raw("<p>The shop's log has nothing of this visit yet.</p>\n</section>\n");
            return;
        }
        page.raw("<ol class=\"steps\">\n");
        for (Transaction entry : entries) {
            page.raw("<li>")
                    .text(what(entry, play.role().profile().name()))
                    .raw(entry.successful() ? " " : " It was refused. ")
                    .link(
                            origins.shop("/log?id=" + entry.id()).toString(),
                            "log: " + entry.type().label())
                    .raw("</li>\n");
        }
        page.raw("</ol>\n</section>\n");
    }

    private static String what(Transaction entry, String buyer) {
        return switch (entry.type()) {
            case SETUP_REQUEST -> buyer + " asked for a visit.";
            case SETUP_RESPONSE -> "The shop answered.";
            case START -> "The browser opened the start link.";
            case CART_RETURN -> "The user transferred the cart, and the shop wrote the form that returns it.";
            case CANCEL -> "The user left without a cart.";
            case CLEAR -> "The user emptied the cart.";
            case OCI_FUNCTION -> buyer + " asked about products, and the shop answered.";
            case ORDER_REQUEST -> buyer + " ordered.";
            case ORDER_RESPONSE -> "The shop answered the order.";
            default -> "A message.";
        };
    }
}
