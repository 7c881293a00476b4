package io.punchout.http;

/** Renders a {@link ReturnForm} as a page that works with and without script, under a strict security policy. */
final class ReturnPage {
    private ReturnPage() {}

    static String render(ReturnForm form) {
        int size = 0;
        for (Parameter field : form.fields()) {
            size += field.name().length() + field.value().length() + 64;
        }
        StringBuilder html = new StringBuilder(size + size / 8 + 1_024);
        html.append("<!DOCTYPE html>\n<html lang=\"");
        Html.escape(form.text().language(), html);
        html.append("\">\n<head>\n<meta charset=\"")
                .append(form.charset().name())
                .append("\">\n<title>");
        Html.escape(form.text().title(), html);
        html.append("</title>\n</head>\n<body>\n<form id=\"punchout-return\" method=\"")
                .append(form.method())
                .append("\" action=\"");
        Html.escape(form.action().toString(), html);
        html.append("\" target=\"");
        Html.escape(form.target(), html);
        html.append("\" accept-charset=\"").append(form.charset().name());
        html.append("\" enctype=\"application/x-www-form-urlencoded\">\n");
        for (Parameter field : form.fields()) {
            html.append("<input type=\"hidden\" name=\"");
            Html.escape(field.name(), html);
            html.append("\" value=\"");
            Html.escape(field.value(), html);
            html.append("\">\n");
        }
        if (form.visible()) {
            html.append("<p>");
            Html.escape(form.text().explanation(), html);
            html.append("</p>\n<button type=\"submit\">");
            Html.escape(form.text().button(), html);
            html.append("</button>\n");
        }
        html.append("</form>\n");
        if (form.submitting()) {
            // a field named "submit" would hide the form's own method
            html.append("<script nonce=\"")
                    .append(form.nonce())
                    .append("\">HTMLFormElement.prototype.submit.call(document.getElementById(\"punchout-return\"));")
                    .append("</script>\n");
        }
        return html.append("</body>\n</html>\n").toString();
    }
}
