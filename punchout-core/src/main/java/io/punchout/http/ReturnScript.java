package io.punchout.http;

/**
 * The script that sends a return form, once: a second click sends nothing, nor does the page when the user comes back to
 * it. Procurement systems add the lines of a cart that arrives twice a second time.
 */
final class ReturnScript {
    static final String FORM_ID = "punchout-return";

    /**
     * Fields may have the names of methods, which hides those of the form: none is called on it. The mark stays with the
     * window when the page is loaded anew; a page with another cart has another mark. What a browser lacks, or forbids in
     * a frame, is done without.
     */
    private static final String SCRIPT = """
            (function () {
              var mark = "punchout-return-@MARK@";
              var form = document.getElementById("punchout-return");
              var button = document.querySelector("#punchout-return button");
              var sent = false;
              try { sent = sessionStorage.getItem(mark) === "sent"; } catch (e) { }
              var again = sent;
              function close() {
                sent = true;
                try { sessionStorage.setItem(mark, "sent"); } catch (e) { }
                if (button) { button.disabled = true; }
              }
              document.addEventListener("submit", function (event) {
                if (event.target !== form) { return; }
                if (sent) { event.preventDefault(); } else { close(); }
              });
              close();
              if (!again) { HTMLFormElement.prototype.submit.call(form); }
            }());
            """;

    private ReturnScript() {}

    /**
     * @param nonce the nonce of the page that the script stands in
     * @param mark what tells this form from others
     */
    static String element(String nonce, String mark) {
        StringBuilder html = new StringBuilder(1_024);
        html.append("<script nonce=\"");
        Html.escape(nonce, html);
        return html.append("\">\n")
                .append(SCRIPT.replace("@MARK@", mark))
                .append("</script>\n")
                .toString();
    }
}
