package io.punchout.cxml;

import io.punchout.connection.Connection;
import io.punchout.http.Html;
import io.punchout.protocol.HandoverSection;
import io.punchout.protocol.HandoverSection.Row;
import io.punchout.session.Operation;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What to enter in procurement systems that speak cXML (Reference Guide p.67-69). */
final class CxmlHandover {
    private static final CxmlCredential OPEN =
            new CxmlCredential("(agree with the supplier)", "(agree with the supplier)");

    private final CxmlSettings settings;
    private final String url;
    private final CxmlCredential from;
    private final CxmlCredential sender;
    private final CxmlCredential to;

    private CxmlHandover(CxmlSettings settings, URI entryPoint) {
        this.settings = settings;
        this.url = entryPoint.toString();
        this.from = first(settings.credentials(), OPEN);
        this.sender = first(settings.senders(), from);
        CxmlCredential own = settings.supplier();
        this.to = own == null ? OPEN : own;
    }

    static List<HandoverSection> of(Connection connection, URI entryPoint) {
        CxmlHandover sheet = new CxmlHandover(connection.settings(CxmlSettings.class), entryPoint);
        return List.of(
                sheet.generic(),
                sheet.ariba(),
                sheet.coupa(),
                sheet.jaggaer(),
                sheet.oracle(),
                sheet.fusion(),
                sheet.dynamics());
    }

    private static CxmlCredential first(List<CxmlCredential> list, CxmlCredential otherwise) {
        return list.isEmpty() ? otherwise : list.get(0);
    }

    private HandoverSection generic() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("PunchOut URL", url));
        rows.add(new Row("From domain", from.domain(), "who the buyer is"));
        rows.add(Row.of("From identity", from.identity()));
        rows.add(new Row("To domain", to.domain(), "who the supplier is"));
        rows.add(Row.of("To identity", to.identity()));
        rows.add(new Row("Sender domain", sender.domain(), "who hands the document over"));
        rows.add(Row.of("Sender identity", sender.identity()));
        rows.add(Row.of("Shared secret", HandoverSection.SECRET));
        rows.add(Row.of("Operations", operations()));
        List<String> notes = List.of(
                "Requests go by HTTP POST as text/xml or application/xml in UTF-8; answers are HTTP 200 with a cXML status.",
                "The cart comes back by the user's browser, as a form to the URL in the request.");
        return new HandoverSection(HandoverSection.GENERIC, "Any cXML system", rows, notes, null);
    }

    private String operations() {
        return settings.operations().stream()
                .map(Operation::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String offers(Operation operation) {
        return settings.operations().contains(operation) ? "yes" : "no";
    }

    private HandoverSection ariba() {
        List<Row> rows = List.of(
                new Row(
                        "PunchOut URL",
                        url,
                        "in the supplier's Ariba Network account: cXML setup, and in the catalog item"),
                Row.of("Authentication method", "Shared Secret"),
                new Row("Shared secret", HandoverSection.SECRET, "the same in the supplier's Ariba Network account"),
                new Row("Supplier id", to.identity(), "domain " + to.domain()),
                new Row("Buyer id", from.identity(), "domain " + from.domain() + "; test accounts end in -T"),
                Row.of("Sender", sender.domain() + " / " + sender.identity()));
        return new HandoverSection(
                "ariba",
                "SAP Ariba",
                rows,
                List.of("The network is Sender, the buyer is From: both must be as stated."),
                null);
    }

    private HandoverSection coupa() {
        List<Row> rows = List.of(
                Row.of("Name", "cXML PunchOut"),
                Row.of("PunchOut URL", url),
                Row.of("Protocol", "cXML"),
                Row.of("Domain", from.domain()),
                Row.of("Identity", from.identity()),
                Row.of("Sender domain", sender.domain()),
                Row.of("Sender identity", sender.identity()),
                Row.of("Secret", HandoverSection.SECRET),
                Row.of("Supports edit", offers(Operation.EDIT)),
                Row.of("Supports inspect", offers(Operation.INSPECT)));
        return new HandoverSection(
                "coupa",
                "Coupa",
                rows,
                List.of("A unit of measure that Coupa does not know fails the cart: map them first."),
                null);
    }

    private HandoverSection jaggaer() {
        List<Row> rows = List.of(
                Row.of("PunchOut URL", url),
                Row.of("From", from.domain() + " / " + from.identity()),
                Row.of("To", to.domain() + " / " + to.identity()),
                Row.of("Sender", sender.domain() + " / " + sender.identity()),
                Row.of("Shared secret", HandoverSection.SECRET),
                Row.of("Edit", offers(Operation.EDIT)),
                Row.of("Inspect", offers(Operation.INSPECT)));
        return new HandoverSection(
                "jaggaer",
                "Jaggaer (SciQuest)",
                rows,
                List.of(
                        "A unit of measure that is not mapped becomes EA without a word: map all units before going live."),
                null);
    }

    private HandoverSection oracle() {
        return oracle(
                "oracle-ebs",
                "Oracle E-Business Suite (iProcurement)",
                new Row("Protocol", "cXML", "not the older Oracle login document"),
                "Units and categories must be mapped there; one that is not fails. The piece is often EACH.",
                "It offers no client certificate. Refusals may be shown as status 700 or 701.");
    }

    private HandoverSection fusion() {
        return oracle(
                "oracle-fusion",
                "Oracle Fusion Cloud Procurement",
                Row.of("Protocol", "cXML"),
                "Units and categories that no map set and no business unit maps are passed on as they are.",
                "An agreement is named by an id reference of the domain supplierReference.");
    }

    private HandoverSection oracle(String platform, String title, Row protocol, String... notes) {
        List<Row> rows = List.of(
                Row.of("PunchOut URL", url),
                protocol,
                Row.of("From domain and identity", from.domain() + " / " + from.identity()),
                Row.of("To domain and identity", to.domain() + " / " + to.identity()),
                Row.of("Sender domain and identity", sender.domain() + " / " + sender.identity()),
                Row.of("Shared secret (supplier password)", HandoverSection.SECRET));
        return new HandoverSection(platform, title, rows, List.of(notes), null);
    }

    private HandoverSection dynamics() {
        List<Row> rows = List.of(
                Row.of("URL", url),
                new Row("Shared secret", HandoverSection.SECRET, "goes into the message below"),
                Row.of("Setup request message", "the text below"));
        return new HandoverSection(
                "d365",
                "Microsoft Dynamics 365 Finance",
                rows,
                List.of(
                        "Add an extrinsic for the user name and one for the e-mail; the system fills in their values.",
                        "Units and currencies of the cart must exist in the system."),
                template());
    }

    /** DTD 1.2.008 without a DOCTYPE, create only; the system fills in ids, times, cookie and return URL. */
    private String template() {
        return String.format(
                Locale.ROOT,
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <cXML payloadID="" timestamp="" version="1.2.008" xml:lang="en-US">
                  <Header>
                    <From>%s</From>
                    <To>%s</To>
                    <Sender>%s<UserAgent>Dynamics 365</UserAgent></Sender>
                  </Header>
                  <Request>
                    <PunchOutSetupRequest operation="create">
                      <BuyerCookie></BuyerCookie>
                      <BrowserFormPost><URL></URL></BrowserFormPost>
                    </PunchOutSetupRequest>
                  </Request>
                </cXML>
                """,
                credential(from, ""),
                credential(to, ""),
                credential(sender, "<SharedSecret>" + HandoverSection.SECRET + "</SharedSecret>"));
    }

    private static String credential(CxmlCredential credential, String secret) {
        return "<Credential domain=\"" + Html.escape(credential.domain()) + "\"><Identity>"
                + Html.escape(credential.identity()) + "</Identity>" + secret + "</Credential>";
    }
}
