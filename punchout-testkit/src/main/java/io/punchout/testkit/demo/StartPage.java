package io.punchout.testkit.demo;

import io.punchout.connection.Connection;
import io.punchout.http.HttpReply;
import io.punchout.platform.PlatformProfile;
import io.punchout.platform.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** The first page: what this is, and the buyer to play. */
final class StartPage {
    private static final int NOTES = 2;

    private final Cast cast;
    private final Origins origins;
    private final List<Connection> connections;

    StartPage(Cast cast, Origins origins, List<Connection> connections) {
        this.cast = cast;
        this.origins = origins;
        this.connections = connections;
    }

    /** Returns the page, with a choice made; one that does not fit together is told. */
    HttpReply show(PlayChoice choice, int status) {
        Markup page = new Markup()
                .raw(
                        "<p>Play the user of a procurement system. It asks the sample shop for a visit, you fill the cart and ")
                .raw("press Transfer, and the cart goes back. Then you see side by side what the shop sent, what ")
                .raw("the system makes of it, and what this library advised before the cart left.</p>\n");
        if (status != 200) {
            page.raw("<p class=\"note\" role=\"alert\">")
                    .text(choice.role().profile().name() + " does not do this over this protocol. Below is what comes ")
                    .raw("nearest; start it, or choose again.</p>\n");
        }
        form(page, choice);
        platforms(page);
        connections(page);
        return Layout.buyer(origins, status, "Play the buyer", page);
    }

    private void form(Markup page, PlayChoice choice) {
        page.raw("<form method=\"post\" action=\"/play\" id=\"play\" class=\"choose\">\n");
        List<PlatformProfile> profiles = profiles();
        page.raw("<p><label for=\"platform\">Platform</label>")
                .raw("<select id=\"platform\" name=\"platform\" aria-describedby=\"about\">");
        for (PlatformProfile profile : profiles) {
            page.raw("<option value=\"").text(profile.id()).raw("\"");
            for (Role role : roles(profile)) {
                String asks = role.asks().stream().map(Ask::id).collect(Collectors.joining(" "));
                page.raw(" data-" + role.protocol() + "=\"").text(asks).raw("\"");
            }
            page.raw(" data-about=\"").text(about(profile)).raw("\"");
            option(page, profile.name(), profile.equals(choice.role().profile()));
        }
        page.raw("</select></p>\n<p id=\"about\" class=\"about\" aria-live=\"polite\">")
                .text(about(choice.role().profile()))
                .raw("</p>\n<p><label for=\"protocol\">Protocol</label><select id=\"protocol\" name=\"protocol\">");
        for (String protocol : List.of("cxml", "oci")) {
            page.raw("<option value=\"").text(protocol).raw("\"");
            option(page, Role.nameOf(protocol), protocol.equals(choice.role().protocol()));
        }
        page.raw("</select></p>\n<p><label for=\"ask\">Operation or function</label><select id=\"ask\" name=\"ask\">");
        for (String protocol : List.of("cxml", "oci")) {
            page.raw("<optgroup label=\"").text(Role.nameOf(protocol)).raw("\">");
            for (Ask ask : Ask.of(protocol)) {
                page.raw("<option value=\"").text(ask.id()).raw("\"");
                option(page, ask.label(), ask == choice.ask());
            }
            page.raw("</optgroup>");
        }
        page.raw("</select></p>\n<fieldset><legend>The shop opens</legend>");
        opens(page, "frame", "in a frame of the system", !choice.window());
        opens(page, "window", "in a new window", choice.window());
        page.raw("</fieldset>\n<p><button>Start the visit</button></p>\n</form>\n");
    }

    private static void option(Markup page, String label, boolean selected) {
        page.raw(selected ? " selected>" : ">").text(label).raw("</option>");
    }

    private static void opens(Markup page, String value, String label, boolean checked) {
        page.raw("<label><input type=\"radio\" name=\"opens\" value=\"")
                .text(value)
                .raw(checked ? "\" checked> " : "\"> ")
                .text(label)
                .raw("</label>");
    }

    private List<PlatformProfile> profiles() {
        return cast.roles().stream().map(Role::profile).distinct().toList();
    }

    private List<Role> roles(PlatformProfile profile) {
        return cast.roles().stream()
                .filter(role -> role.profile().equals(profile))
                .toList();
    }

    private static String about(PlatformProfile profile) {
        String notes = profile.notes().stream()
                .filter(note -> note.topic().equals("note"))
                .map(Statement::values)
                .map(values -> String.join(" ", values))
                .limit(NOTES)
                .collect(Collectors.joining(" "));
        String speaks = "Speaks "
                + String.join(
                        " and ",
                        profile.formats().stream().map(Role::nameOf).sorted().toList());
        int limits = profile.limits().size();
        String known = limits == 0 ? "no limits are known. " : limits + " limits are known. ";
        return speaks + "; " + (limits == 1 ? "one limit is known. " : known) + notes;
    }

    private void platforms(Markup page) {
        page.raw("<details><summary>What each platform speaks, and what to know of it</summary>\n<div class=\"wide\">")
                .raw("<table><thead><tr><th scope=\"col\">Platform</th><th scope=\"col\">Protocol</th>")
                .raw("<th scope=\"col\">Can ask for</th><th scope=\"col\">To know</th></tr></thead><tbody>\n");
        for (Role role : cast.roles()) {
            page.raw("<tr><th scope=\"row\">")
                    .text(role.profile().name())
                    .raw("</th>")
                    .element("td", role.protocolName())
                    .element("td", role.asks().stream().map(Ask::id).collect(Collectors.joining(", ")))
                    .element("td", about(role.profile()))
                    .raw("</tr>\n");
        }
        page.raw("</tbody></table></div></details>\n");
    }

    private void connections(Markup page) {
        page.raw("<details><summary>Connections of the sample shop</summary>\n<div class=\"wide\"><table><thead><tr>")
                .raw("<th scope=\"col\">Id</th><th scope=\"col\">Name</th><th scope=\"col\">Format</th>")
                .raw("<th scope=\"col\">Business unit</th><th scope=\"col\">Active</th></tr></thead><tbody>\n");
        for (Connection connection : connections) {
            page.raw("<tr>")
                    .element("td", connection.id())
                    .element("td", connection.name())
                    .element("td", connection.format())
                    .element("td", connection.businessUnit())
                    .element("td", connection.active() ? "yes" : "no")
                    .raw("</tr>\n");
        }
        page.raw("</tbody></table></div>\n<p>A real procurement system calls ")
                .element("code", origins.shop("/punchout"))
                .raw(
                        " with the credentials of its connection. This page plays the built-in buyers only: the secrets of ")
                .raw(
                        "the other connections are nobody's business here. The demo listens on 127.0.0.1 only.</p></details>\n");
    }
}
