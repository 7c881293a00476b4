package io.punchout.oci;

import io.punchout.http.Parameter;
import io.punchout.internal.xml.SafeXml;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes items, which kept the rules of the field table, as the XML document of OCI (2.8). */
final class XmlCartWriter {
    private final XMLStreamWriter xml;
    private int number;

    private XmlCartWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] write(List<Parameter> fields) {
        Map<Integer, Map<String, String>> items = new TreeMap<>();
        for (Parameter field : fields) {
            OciFieldName.of(field.name())
                    .ifPresent(name -> items.computeIfAbsent(name.index(), unused -> new LinkedHashMap<>())
                            .putIfAbsent(name.field(), field.value()));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1_024 + 64 * fields.size());
        try {
            XMLStreamWriter writer = SafeXml.writer(bytes, StandardCharsets.UTF_8);
            new XmlCartWriter(writer).document(items.values());
            writer.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a document in memory cannot be written", impossible);
        }
        return bytes.toByteArray();
    }

    private void document(Collection<Map<String, String>> items) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("BusinessDocument");
        xml.writeStartElement("Catalog");
        for (Map<String, String> item : items) {
            product(item);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void product(Map<String, String> item) throws XMLStreamException {
        number++;
        Map<String, String> rest = new LinkedHashMap<>(item);
        xml.writeStartElement("Product");
        xml.writeAttribute("ProductType", take(rest, OciField.SERVICE) == null ? "Product" : "Service");
        coded("ProductID", "Buyer", take(rest, OciField.MATNR));
        text("CatalogKey", take(rest, OciField.EXT_PRODUCT_ID));
        text("ParentCategoryID", take(rest, OciField.MATGROUP));
        text("Description", take(rest, OciField.DESCRIPTION));
        attachment(rest);
        basketItem(rest);
        partner(
                "ManufacturerDescription",
                "M",
                take(rest, OciField.MANUFACTMAT),
                take(rest, OciField.MANUFACTCODE),
                null,
                null);
        partner(
                "VendorDescription",
                "V",
                take(rest, OciField.VENDORMAT),
                take(rest, OciField.VENDOR),
                take(rest, OciField.CONTRACT),
                take(rest, OciField.CONTRACT_ITEM));
        for (Map.Entry<String, String> custom : rest.entrySet()) {
            text(custom.getKey(), custom.getValue());
        }
        xml.writeEndElement();
    }

    private void attachment(Map<String, String> item) throws XMLStreamException {
        String url = take(item, OciField.ATTACHMENT);
        String title = take(item, OciField.ATTACHMENT_TITLE);
        String purpose = take(item, OciField.ATTACHMENT_PURPOSE);
        if (url != null) {
            xml.writeStartElement("Attachment");
            text("URL", url);
            text("Description", title);
            text("Purpose", purpose);
            xml.writeEndElement();
        }
    }

    private void basketItem(Map<String, String> item) throws XMLStreamException {
        xml.writeStartElement("ShoppingBasketItem");
        reference("RefVendorDescription", "V", item, OciField.VENDORMAT, OciField.VENDOR, OciField.CONTRACT);
        reference("RefManufacturerDescription", "M", item, OciField.MANUFACTMAT, OciField.MANUFACTCODE);
        attributed("Quantity", "UoM", take(item, OciField.UNIT), take(item, OciField.QUANTITY));
        xml.writeStartElement("NetPrice");
        attributed("Price", "Currency", take(item, OciField.CURRENCY), take(item, OciField.PRICE));
        text("PriceUnit", take(item, OciField.PRICEUNIT));
        xml.writeEndElement();
        text("LeadTime", take(item, OciField.LEADTIME));
        String quote = take(item, OciField.EXT_QUOTE_ID);
        String quoteItem = take(item, OciField.EXT_QUOTE_ITEM);
        if (quote != null) {
            xml.writeStartElement("Quote");
            text("QuoteID", quote);
            text("QuoteItemID", quoteItem);
            xml.writeEndElement();
        }
        text("ItemText", take(item, OciField.LONGTEXT));
        xml.writeEndElement();
    }

    private void reference(String name, String prefix, Map<String, String> item, OciField... of)
            throws XMLStreamException {
        for (OciField field : of) {
            if (item.containsKey(field.name())) {
                xml.writeAttribute(name, prefix + number);
                return;
            }
        }
    }

    private void partner(
            String element,
            String prefix,
            @Nullable String product,
            @Nullable String id,
            @Nullable String contract,
            @Nullable String contractItem)
            throws XMLStreamException {
        if (product == null && id == null && contract == null) {
            return;
        }
        xml.writeStartElement(element);
        xml.writeAttribute("ID", prefix + number);
        coded("PartnerProductID", "Other", product);
        coded("PartnerID", "Other", id);
        if (contract != null) {
            xml.writeStartElement("BuyerContract");
            text("ContractID", contract);
            text("ContractItemID", contractItem);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static @Nullable String take(Map<String, String> item, OciField field) {
        return item.remove(field.name());
    }

    private void text(String element, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            xml.writeStartElement(element);
            xml.writeCharacters(allowed(value));
            xml.writeEndElement();
        }
    }

    private void coded(String element, String code, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            attributed(element, "Code", code, value);
        }
    }

    private void attributed(String element, String name, @Nullable String attribute, @Nullable String value)
            throws XMLStreamException {
        xml.writeStartElement(element);
        if (attribute != null) {
            xml.writeAttribute(name, allowed(attribute));
        }
        xml.writeCharacters(value == null ? "" : allowed(value));
        xml.writeEndElement();
    }

    /** XML has no control characters and no halves of pairs. */
    private static String allowed(String value) {
        StringBuilder text = new StringBuilder(value.length());
        value.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || (c >= ' ' && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c > 0xFFFF)
                .forEach(text::appendCodePoint);
        return text.toString();
    }
}
