package io.punchout.testkit.demo;

import io.punchout.testkit.buyer.OrderAnswer;

/** The order that followed a cart, and the shop's answer. */
final class OrderSection {
    private OrderSection() {}

    static void append(Markup page, Play play) {
        OrderAnswer order = play.order();
        if (order == null) {
            return;
        }
        page.raw("<section aria-labelledby=\"order\">\n<h2 id=\"order\">The order</h2>\n<p>")
                .text(order.isAccepted() ? "The shop took it: " : "The shop refused it: ")
                .text(order)
                .raw("</p>\n");
        if (!order.problems().isEmpty()) {
            ProblemTable.append(page, "Told about it", order.problems());
        }
        page.raw("<details><summary>The order as it was sent</summary>\n")
                .block(Indented.of(order.sent()))
                .raw("</details>\n<details><summary>The answer</summary>\n")
                .block(Indented.of(order.received()))
                .raw("</details>\n</section>\n");
    }
}
