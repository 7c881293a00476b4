package io.punchout.http;

import java.nio.charset.StandardCharsets;

/** Renders a {@link ReturnForm} as a page that works with and without script, under a strict security policy. */
final class ReturnPage {
    private static final byte[] FIELD = ascii("<input type=\"hidden\" name=\"");
    private static final byte[] VALUE = ascii("\" value=\"");
    private static final byte[] END = ascii("\">\n");

    private ReturnPage() {}

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Returns the page in UTF-8. */
    static Utf8Text render(ReturnForm form) {
        Utf8Text html = room(form);
        html.ascii("<!DOCTYPE html>\n<html lang=\"").escaped(form.text().language());
        html.ascii("\">\n<head>\n<meta charset=\"").ascii(form.charset().name());
        html.ascii("\">\n<title>").escaped(form.text().title()).ascii("</title>\n</head>\n<body>\n");
        form(form, html);
        return html.ascii(form.scriptHtml(form.nonce())).ascii("</body>\n</html>\n");
    }

    static void form(ReturnForm form, Utf8Text html) {
        html.ascii("<form id=\"").ascii(ReturnScript.FORM_ID);
        html.ascii("\" method=\"").ascii(form.method());
        html.ascii("\" action=\"").escaped(form.action().toString());
        html.ascii("\" target=\"").escaped(form.target());
        html.ascii("\" accept-charset=\"").ascii(form.charset().name());
        html.ascii("\" enctype=\"application/x-www-form-urlencoded\">\n");
        fields(form, html);
        if (form.visible()) {
            html.ascii("<p>").escaped(form.text().explanation()).ascii("</p>\n");
            html.ascii("<button type=\"submit\">").escaped(form.text().button()).ascii("</button>\n");
        }
        html.ascii("</form>\n");
    }

    static void fields(ReturnForm form, Utf8Text html) {
        for (Parameter field : form.fields()) {
            html.ascii(FIELD)
                    .escaped(field.name())
                    .ascii(VALUE)
                    .escaped(field.value())
                    .ascii(END);
        }
    }

    /** Returns a text with room for the form. */
    static Utf8Text room(ReturnForm form) {
        return Utf8Text.of(form.fields(), FIELD.length + VALUE.length + END.length);
    }
}
