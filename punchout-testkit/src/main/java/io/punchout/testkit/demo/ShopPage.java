package io.punchout.testkit.demo;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.http.HttpReply;
import io.punchout.problem.Problem;
import java.util.List;

/** The sample shop's only page: articles, cart, and the ways to leave. */
final class ShopPage {
    private final Origins origins;
    private final Visit visit;

    ShopPage(Origins origins, Visit visit) {
        this.origins = origins;
        this.visit = visit;
    }

    HttpReply show(List<Problem> problems) {
        Markup page = new Markup()
                .raw("<p>Welcome, ")
                .text(visit.session().user().name())
                .raw(". This is a visit to ")
                .element("strong", visit.session().operation().label())
                .raw(" a cart, over ")
                .text(visit.session().format())
                .raw(", session ")
                .raw("<a target=\"_blank\" rel=\"noopener\" href=\"/log?visit=")
                .text(visit.session().id())
                .raw("\">")
                .text(visit.session().id())
                .raw("</a>.</p>\n");
        Layout.problems(page, problems);
        if (!visit.missing().isEmpty()) {
            page.raw("<p class=\"note\">No longer in the catalogue: ")
                    .text(String.join(", ", visit.missing()))
                    .raw("</p>\n");
        }
        if (visit.mayShop()) {
            articles(page);
        }
        cart(page, visit.cart().toCart());
        leave(page);
        return Layout.shop(origins, 200, "Shop", page);
    }

    private static void articles(Markup page) {
        page.raw("<table><caption>Articles</caption><tr><th scope=\"col\">Article</th><th scope=\"col\">Text</th>")
                .raw("<th scope=\"col\">Price</th><th scope=\"col\">Add</th></tr>\n");
        for (Product product : Catalog.products()) {
            page.raw("<tr>")
                    .element("td", product.id())
                    .element("td", product.text())
                    .element("td", product.priceText())
                    .raw("<td>");
            quantityForm(page, "add", product.id(), "1", "Add");
            page.raw("</td></tr>\n");
        }
        page.raw("</table>\n");
    }

    private void cart(Markup page, Cart cart) {
        if (cart.isEmpty()) {
            page.raw("<p>The cart is empty.</p>\n");
            return;
        }
        CartTable.append(page, cart, "Cart");
        if (!visit.mayShop()) {
            return;
        }
        page.raw("<ul>");
        for (CartLine line : cart.lines()) {
            String id = line.supplierPartId();
            page.raw("<li>").text(id).raw(" ");
            quantityForm(page, "change", id, line.quantity().toPlainString(), "Change");
            page.button("/shop/remove", "Remove " + id, "product", id).raw("</li>\n");
        }
        page.raw("</ul>\n");
    }

    private static void quantityForm(Markup page, String action, String product, String quantity, String label) {
        page.raw("<form method=\"post\" action=\"/shop/" + action + "\" id=\"" + action + "-")
                .text(product)
                .raw("\">")
                .hidden("product", product)
                .raw("<label>Quantity <input name=\"quantity\" inputmode=\"decimal\" autocomplete=\"off\" value=\"")
                .text(quantity)
                .raw("\"></label> <button>")
                .text(label + " " + product)
                .raw("</button></form>");
    }

    private void leave(Markup page) {
        page.raw("<h2>Back to the procurement system</h2>\n");
        if (visit.mayShop()) {
            page.raw(
                    "<form method=\"post\" action=\"/shop/transfer\" id=\"transfer\"><button>Transfer</button></form>");
        }
        page.raw("<form method=\"post\" action=\"/shop/cancel\" id=\"cancel\"><button>Cancel</button></form>");
        if (visit.mayClear()) {
            page.raw("<form method=\"post\" action=\"/shop/clear\" id=\"clear\"><button>Clear</button></form>");
        }
        page.raw("<p>Transfer returns the cart. Cancel leaves the requisition as it is.");
        if (visit.mayClear()) {
            page.raw(" Clear removes the lines from the requisition.");
        }
        page.raw("</p>");
    }
}
