package io.punchout.oci;

import io.punchout.connection.Connection;
import io.punchout.protocol.HandoverSection;
import io.punchout.protocol.HandoverSection.Row;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What to enter in procurement systems that speak OCI: for SAP the rows of the call structure (OCI 1.1, 1.2). */
final class OciHandover {
    private static final String OWN = "The buyer may use other parameters before the return URL; they are kept.";

    private final OciSettings settings;
    private final String url;

    private OciHandover(OciSettings settings, URI entryPoint) {
        this.settings = settings;
        this.url = entryPoint.toString();
    }

    static List<HandoverSection> of(Connection connection, URI entryPoint) {
        OciHandover sheet = new OciHandover(connection.settings(OciSettings.class), entryPoint);
        return List.of(
                sheet.generic(),
                sheet.sap("sap-srm", "SAP SRM", "Define External Web Services: call structure"),
                sheet.sap("sap-s4", "SAP S/4HANA and ECC", "Web Services: ID and description, call structure"));
    }

    private String username() {
        return settings.logins().isEmpty()
                ? "(agree with the supplier)"
                : settings.logins().get(0).username();
    }

    private HandoverSection generic() {
        List<Row> rows = List.of(
                Row.of("URL", url),
                Row.of("Method", String.join(" or ", settings.methods())),
                Row.of(settings.usernameParameter(), username()),
                Row.of(settings.passwordParameter(), HandoverSection.SECRET),
                new Row(settings.hookParameter(), "", "the system fills in the return URL"),
                Row.of("OCI version", settings.ociVersion().label()));
        return new HandoverSection(HandoverSection.GENERIC, "Any OCI system", rows, List.of(OWN), null);
    }

    /** The rows after the return URL are SAP's own: it encodes them into the return URL, so their place matters. */
    private HandoverSection sap(String platform, String title, String where) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("10 (name empty)", url, "type 0: URL"));
        rows.add(new Row("20 " + settings.usernameParameter(), username(), "type 2: fixed value"));
        rows.add(new Row("30 " + settings.passwordParameter(), HandoverSection.SECRET, "type 2: fixed value"));
        rows.add(new Row("40 OCI_VERSION", settings.ociVersion().label(), "type 2: fixed value"));
        rows.add(new Row("50 OPI_VERSION", "1.0", "type 2: fixed value"));
        rows.add(new Row("60 http_content_charset", charset(), "type 2: fixed value"));
        rows.add(new Row("70 " + settings.hookParameter(), "", "type 4: return URL; the value stays empty"));
        rows.add(new Row("80 ~OkCode", "ADDI", "type 2: fixed value"));
        rows.add(new Row("90 ~Target", "_top", "type 2: fixed value"));
        rows.add(new Row("100 ~CALLER", "CTLG", "type 2: fixed value"));
        return new HandoverSection(
                platform,
                title,
                rows,
                List.of(
                        "Customizing: " + where + ".",
                        "The catalog's own parameters come before the return URL, SAP's own (with a tilde) after it.",
                        "Units of the cart are ISO codes: each must be known in the unit table."),
                null);
    }

    private String charset() {
        return settings.charset() == null ? "UTF-8" : settings.charset().name();
    }
}
