package io.punchout.testkit.demo;

import io.punchout.http.Html;

/** Builds HTML: literals of ours as they are, everything else escaped. */
final class Markup {
    private final StringBuilder html = new StringBuilder(4_096);

    /** Adds literal HTML: never anything that came from outside. */
    Markup raw(String literal) {
        html.append(literal);
        return this;
    }

    /** Adds text, escaped for content and for quoted attributes. */
    Markup text(Object value) {
        Html.escape(String.valueOf(value), html);
        return this;
    }

    /** Adds an element with text. */
    Markup element(String name, Object value) {
        return raw("<" + name + ">").text(value).raw("</" + name + ">");
    }

    /** Adds text of several lines, as it stands. */
    Markup block(String value) {
        html.append("<pre tabindex=\"0\">");
        // line breaks as they are: in pre they count, and references would hide them from people reading the source
        value.lines().forEach(line -> {
            Html.escape(line, html);
            html.append('\n');
        });
        html.append("</pre>");
        return this;
    }

    /** Adds a link to a page of ours. */
    Markup link(String address, String label) {
        return raw("<a href=\"").text(address).raw("\">").text(label).raw("</a>");
    }

    /** Adds a form that is only a button. */
    Markup button(String action, String label, String... hidden) {
        raw("<form method=\"post\" action=\"").text(action).raw("\">");
        for (int i = 0; i < hidden.length; i += 2) {
            hidden(hidden[i], hidden[i + 1]);
        }
        return raw("<button>").text(label).raw("</button></form>");
    }

    /** Adds a hidden field. */
    Markup hidden(String name, String value) {
        return raw("<input type=\"hidden\" name=\"")
                .text(name)
                .raw("\" value=\"")
                .text(value)
                .raw("\">");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
