package io.punchout.http;

/** Renders a {@link ReturnForm} as a page that works with and without script, under a strict security policy. */
final class ReturnPage {
    private ReturnPage() {}

    static String render(ReturnForm form) {
        StringBuilder html = new StringBuilder(size(form));
        html.append("<!DOCTYPE html>\n<html lang=\"");
        Html.escape(form.text().language(), html);
        html.append("\">\n<head>\n<meta charset=\"")
                .append(form.charset().name())
                .append("\">\n<title>");
        Html.escape(form.text().title(), html);
        html.append("</title>\n</head>\n<body>\n");
        form(form, html);
        html.append(form.scriptHtml(form.nonce()));
        return html.append("</body>\n</html>\n").toString();
    }

    static void form(ReturnForm form, StringBuilder html) {
        html.append("<form id=\"")
                .append(ReturnScript.FORM_ID)
                .append("\" method=\"")
                .append(form.method())
                .append("\" action=\"");
        Html.escape(form.action().toString(), html);
        html.append("\" target=\"");
        Html.escape(form.target(), html);
        html.append("\" accept-charset=\"").append(form.charset().name());
        html.append("\" enctype=\"application/x-www-form-urlencoded\">\n");
        fields(form, html);
        if (form.visible()) {
            html.append("<p>");
            Html.escape(form.text().explanation(), html);
            html.append("</p>\n<button type=\"submit\">");
            Html.escape(form.text().button(), html);
            html.append("</button>\n");
        }
        html.append("</form>\n");
    }

    static void fields(ReturnForm form, StringBuilder html) {
        for (Parameter field : form.fields()) {
            html.append("<input type=\"hidden\" name=\"");
            Html.escape(field.name(), html);
            html.append("\" value=\"");
            Html.escape(field.value(), html);
            html.append("\">\n");
        }
    }

    static int size(ReturnForm form) {
        int size = form.fields().stream()
                .mapToInt(field -> field.name().length() + field.value().length() + 64)
                .sum();
        return size + size / 8 + 2_048;
    }
}
