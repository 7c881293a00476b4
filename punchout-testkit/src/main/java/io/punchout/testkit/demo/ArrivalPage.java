package io.punchout.testkit.demo;

import io.punchout.cart.Cart;
import io.punchout.http.HttpReply;
import io.punchout.http.Parameter;
import io.punchout.testkit.buyer.ReceivedCart;
import java.util.List;

/** Shows what a procurement system received. */
final class ArrivalPage {
    private ArrivalPage() {}

    static HttpReply list(List<BuyerDesk.Arrival> arrivals) {
        Markup page = new Markup();
        if (arrivals.isEmpty()) {
            page.raw("<p>Nothing came back yet. ").link("/", "Start a visit").raw(" and press Transfer.</p>");
        }
        page.raw("<ul>");
        for (BuyerDesk.Arrival arrival : arrivals) {
            page.raw("<li>")
                    .link("/buyer/return?cart=" + arrival.key(), title(arrival))
                    .raw("</li>\n");
        }
        return Layout.page(200, "Received carts", page.raw("</ul>"));
    }

    private static String title(BuyerDesk.Arrival arrival) {
        String protocol = arrival.isCxml() ? "cXML" : "OCI";
        Cart cart = arrival.received().cart();
        return switch (arrival.received().kind()) {
            case CART -> protocol + ", " + (cart == null ? 0 : cart.lines().size()) + " lines";
            case CANCELLED -> protocol + ", cancelled: the requisition stays as it is";
            case CLEARED -> protocol + ", cleared: the lines are removed from the requisition";
            case UNREADABLE -> protocol + ", not readable";
        };
    }

    static HttpReply show(BuyerDesk.Arrival arrival, boolean playsCxml) {
        ReceivedCart received = arrival.received();
        Markup page = new Markup();
        page.raw("<p>This came back from the shop, by your browser. ")
                .text(title(arrival))
                .raw(".</p>\n");
        Layout.problems(page, received.problems());
        Cart cart = received.cart();
        if (cart != null) {
            CartTable.append(page, cart, "The cart as the procurement system reads it");
            if (arrival.isCxml() && playsCxml) {
                page.button("/buyer/cxml", "Edit this cart in the shop", "operation", "edit", "cart", arrival.key())
                        .button("/buyer/cxml", "Look at it in the shop", "operation", "inspect", "cart", arrival.key());
            }
        }
        page.raw(
                "<h2>The form's fields</h2>\n<table><tr><th scope=\"col\">Name</th><th scope=\"col\">Value</th></tr>\n");
        for (Parameter field : received.fields()) {
            page.raw("<tr>")
                    .element("td", field.name())
                    .element("td", field.value())
                    .raw("</tr>\n");
        }
        page.raw("</table>\n");
        if (!received.document().isEmpty()) {
            page.raw("<h2>The document</h2>\n").block(Indented.of(received.document()));
        }
        return Layout.page(200, "Received cart", page);
    }
}
