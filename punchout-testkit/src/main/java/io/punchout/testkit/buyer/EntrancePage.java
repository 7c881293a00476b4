package io.punchout.testkit.buyer;

import io.punchout.http.Html;
import io.punchout.http.HttpReply;
import io.punchout.http.Parameter;
import java.nio.charset.StandardCharsets;

/** The buyer's own page with the button that leads a person to the shop, as OCI has it (1.1). No script, nothing else. */
final class EntrancePage {
    private EntrancePage() {}

    static HttpReply of(String system, HtmlForm form) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"UTF-8\"><title>")
                .append(Html.escape(system))
                .append("</title></head><body><h1>")
                .append(Html.escape(system))
                .append("</h1><form id=\"call-up\" action=\"")
                .append(Html.escape(form.action()))
                .append("\" method=\"")
                .append(Html.escape(form.method()))
                .append("\" accept-charset=\"")
                .append(Html.escape(form.charset().name()))
                .append("\">");
        for (Parameter entry : form.entries()) {
            page.append("<input type=\"hidden\" name=\"")
                    .append(Html.escape(entry.name()))
                    .append("\" value=\"")
                    .append(Html.escape(entry.value()))
                    .append("\">");
        }
        page.append("<button>To the shop</button></form></body></html>");
        return HttpReply.of(200, "text/html; charset=UTF-8", page.toString().getBytes(StandardCharsets.UTF_8));
    }
}
