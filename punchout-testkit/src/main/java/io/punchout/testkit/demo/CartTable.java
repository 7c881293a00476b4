package io.punchout.testkit.demo;

import io.punchout.cart.Attribute;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Classification;
import io.punchout.cart.PriceBasis;
import java.util.ArrayList;
import java.util.List;

/** Shows a cart to a person. */
final class CartTable {
    private CartTable() {}

    static Markup append(Markup page, Cart cart, String caption) {
        page.raw("<table>")
                .element("caption", caption)
                .raw("<tr><th scope=\"col\">Article</th><th scope=\"col\">Text</th><th scope=\"col\">Quantity</th>")
                .raw("<th scope=\"col\">Price</th><th scope=\"col\">More</th><th scope=\"col\">Sum</th></tr>\n");
        for (CartLine line : cart.lines()) {
            page.raw("<tr>")
                    .element("td", line.supplierPartId())
                    .element("td", line.description())
                    .element("td", line.quantity().toPlainString() + " " + line.unit())
                    .element("td", price(line))
                    .element("td", more(line))
                    .element("td", line.total().plainAmount())
                    .raw("</tr>\n");
        }
        return page.raw("</table>\n").element("p", "Total: " + cart.total());
    }

    static String price(CartLine line) {
        PriceBasis basis = line.priceBasis();
        return basis == null
                ? line.unitPrice().toString()
                : line.unitPrice() + " per " + basis.quantity().toPlainString() + " " + basis.unit();
    }

    static String more(CartLine line) {
        List<String> more = new ArrayList<>();
        if (line.supplierPartAuxiliaryId() != null) {
            more.add("key " + line.supplierPartAuxiliaryId());
        }
        for (Classification classification : line.classifications()) {
            more.add(classification.domain() + " " + classification.code());
        }
        for (Attribute attribute : line.attributes()) {
            more.add(attribute.name() + " " + attribute.value());
        }
        return String.join(", ", more);
    }
}
