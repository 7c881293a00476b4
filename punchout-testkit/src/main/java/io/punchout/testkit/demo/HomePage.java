package io.punchout.testkit.demo;

import io.punchout.connection.Connection;
import io.punchout.http.HttpReply;
import io.punchout.http.Parameter;
import java.net.URI;
import java.util.List;

/** The first page: what this is, and the buyer to play. */
final class HomePage {
    private final List<Connection> connections;
    private final BuyerDesk desk;
    private final URI entryPoint;

    HomePage(List<Connection> connections, BuyerDesk desk, URI entryPoint) {
        this.connections = connections;
        this.desk = desk;
        this.entryPoint = entryPoint;
    }

    HttpReply show() {
        Markup page = new Markup()
                .raw(
                        "<p>This is a sample shop with a punch-out entry point, and a sample procurement system that uses it. ")
                .raw("Start a visit, put something into the cart, press Transfer, and see what arrives.</p>\n")
                .raw("<h2>Start a visit</h2>\n");
        if (desk.playsCxml()) {
            page.raw(
                            "<p>cXML: the procurement system posts a setup request to the shop, and sends your browser to the ")
                    .raw("start URL that the shop answers.</p>\n")
                    .button("/buyer/cxml", "Start a cXML punch-out");
        }
        if (desk.playsOci()) {
            page.raw(
                            "<p>OCI: the procurement system sends your browser to the shop with a call-up, by this form.</p>\n")
                    .raw("<form method=\"post\" action=\"/punchout\" id=\"oci-call-up\">");
            for (Parameter parameter : desk.ociCallUp()) {
                page.hidden(parameter.name(), parameter.value());
            }
            page.raw("<button>Start an OCI punch-out</button></form>\n");
        }
        page.raw("<h2>Connections</h2>\n<table><tr><th scope=\"col\">Id</th><th scope=\"col\">Name</th>")
                .raw(
                        "<th scope=\"col\">Format</th><th scope=\"col\">Business unit</th><th scope=\"col\">Active</th></tr>\n");
        for (Connection connection : connections) {
            page.raw("<tr>")
                    .element("td", connection.id())
                    .element("td", connection.name())
                    .element("td", connection.format())
                    .element("td", connection.businessUnit())
                    .element("td", connection.active() ? "yes" : "no")
                    .raw("</tr>\n");
        }
        page.raw("</table>\n<p>A real procurement system calls ")
                .element("code", entryPoint)
                .raw(" with the credentials of its connection. This page can only play the built-in buyers: the ")
                .raw(
                        "secrets of the other connections are nobody's business here. The demo listens on 127.0.0.1 only.</p>");
        return Layout.page(200, "Play the buyer", page);
    }
}
