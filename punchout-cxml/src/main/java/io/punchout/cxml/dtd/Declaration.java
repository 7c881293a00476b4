package io.punchout.cxml.dtd;

import io.punchout.internal.xml.SafeXml;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Which DTD a document asks for.
 *
 * @param version the version of the DOCTYPE, else that of the attribute; null when neither is there
 * @param dtd the name of the file without its ending, for example {@code "cXML"}
 */
record Declaration(@Nullable String version, String dtd) {
    private static final String MAIN = "cXML";
    private static final Pattern SYSTEM_ID =
            Pattern.compile("(?:/([0-9]{1,3}(?:\\.[0-9]{1,3}){2}))?/([A-Za-z]{1,40})\\.dtd$");
    private static final Set<String> ENVELOPE = Set.of("cXML", "Request", "Message", "Response");
    private static final Map<String, String> OF_DOCUMENTS = Map.of(
            "ConfirmationRequest", "Fulfill",
            "ShipNoticeRequest", "Fulfill",
            "ServiceEntryRequest", "Fulfill",
            "SalesOrderRequest", "Fulfill",
            "ReceiptRequest", "Fulfill",
            "OrderStatusRequest", "Fulfill",
            "InvoiceDetailRequest", "InvoiceDetail",
            "QuoteMessage", "Quote",
            "QuoteRequest", "Quote",
            "CatalogUploadRequest", MAIN);

    /** Reads as far as the element that says what the document is. */
    static Declaration read(XMLStreamReader reader) throws XMLStreamException {
        String systemId = null;
        String attribute = null;
        boolean inHeader = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                systemId = SafeXml.doctypeSystemId(reader);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String name = reader.getLocalName();
                if (name.equals(MAIN)) {
                    attribute = reader.getAttributeValue(null, "version");
                }
                inHeader |= name.equals("Header");
                if (!inHeader && !ENVELOPE.contains(name) && !name.equals("Status")) {
                    return of(systemId, attribute, name);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("Header")) {
                inHeader = false;
            }
        }
        return of(systemId, attribute, "");
    }

    private static Declaration of(@Nullable String systemId, @Nullable String attribute, String document) {
        Matcher declared = SYSTEM_ID.matcher(systemId == null ? "" : systemId.strip());
        boolean named = declared.find();
        String version = named ? declared.group(1) : null;
        if (version == null && attribute != null && !attribute.isBlank()) {
            version = attribute.strip();
        }
        String file = named && !declared.group(2).equalsIgnoreCase(MAIN) ? declared.group(2) : MAIN;
        return new Declaration(version, file.equals(MAIN) ? OF_DOCUMENTS.getOrDefault(document, MAIN) : file);
    }
}
