package io.punchout.testkit.demo;

import io.punchout.transaction.MessageType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The form with the log's filters. */
final class LogForm {
    private static final Map<String, String> LABELS = Map.of(
            "connection", "Connection",
            "unit", "Business unit",
            "session", "Session",
            "type", "Type",
            "outcome", "Outcome",
            "from", "From (UTC)",
            "until", "Until (UTC)",
            "payload", "Payload id",
            "text", "Text");

    private LogForm() {}

    static void write(Markup page, LogFilter filter) {
        page.raw("<form method=\"get\" action=\"/log\" class=\"filters\">\n");
        for (String name : LogFilter.NAMES) {
            page.raw("<label>").text(LABELS.getOrDefault(name, name)).raw(" ");
            if (name.equals("type")) {
                options(
                        page,
                        name,
                        filter,
                        Arrays.stream(MessageType.values())
                                .map(MessageType::label)
                                .toList());
            } else if (name.equals("outcome")) {
                options(page, name, filter, LogFilter.OUTCOMES);
            } else {
                boolean time = name.equals("from") || name.equals("until");
                page.raw("<input name=\"")
                        .text(name)
                        .raw("\" value=\"")
                        .text(filter.value(name))
                        .raw(time ? "\" placeholder=\"2026-03-01T10:15\">" : "\">");
            }
            page.raw("</label>\n");
        }
        page.raw("<button>Filter</button> ").link("/log", "Show all").raw("\n</form>\n");
    }

    private static void options(Markup page, String name, LogFilter filter, List<String> values) {
        page.raw("<select name=\"").text(name).raw("\"><option value=\"\">any</option>");
        for (String value : values) {
            page.raw(value.equals(filter.value(name)) ? "<option selected>" : "<option>")
                    .text(value)
                    .raw("</option>");
        }
        page.raw("</select>");
    }
}
