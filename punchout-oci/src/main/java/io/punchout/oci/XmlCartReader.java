package io.punchout.oci;

import io.punchout.http.Parameter;
import io.punchout.internal.xml.SafeXml;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.protocol.ReadLimits;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XML document of OCI (2.8) as the fields that the same items would have in a form, so that one reader knows
 * what they mean. Elements are known by their own name and their parent's, in any case; others below a product are fields
 * by their name. For one document.
 */
final class XmlCartReader {
    private static final int MAX_ITEMS = 99_999;
    private static final Pattern FIELD = Pattern.compile("[A-Z][A-Z0-9_]{0,99}");

    private static final Map<String, OciField> FIELDS = Map.ofEntries(
            Map.entry("product/catalogkey", OciField.EXT_PRODUCT_ID),
            Map.entry("product/parentcategoryid", OciField.MATGROUP),
            Map.entry("product/description", OciField.DESCRIPTION),
            Map.entry("product/productid", OciField.MATNR),
            Map.entry("attachment/url", OciField.ATTACHMENT),
            Map.entry("attachment/description", OciField.ATTACHMENT_TITLE),
            Map.entry("attachment/purpose", OciField.ATTACHMENT_PURPOSE),
            Map.entry("shoppingbasketitem/quantity", OciField.QUANTITY),
            Map.entry("netprice/price", OciField.PRICE),
            Map.entry("netprice/priceunit", OciField.PRICEUNIT),
            Map.entry("shoppingbasketitem/leadtime", OciField.LEADTIME),
            Map.entry("quote/quoteid", OciField.EXT_QUOTE_ID),
            Map.entry("quote/quoteitemid", OciField.EXT_QUOTE_ITEM),
            Map.entry("shoppingbasketitem/itemtext", OciField.LONGTEXT),
            Map.entry("manufacturerdescription/partnerproductid", OciField.MANUFACTMAT),
            Map.entry("manufacturerdescription/partnerid", OciField.MANUFACTCODE),
            Map.entry("vendordescription/partnerproductid", OciField.VENDORMAT),
            Map.entry("vendordescription/partnerid", OciField.VENDOR),
            Map.entry("buyercontract/contractid", OciField.CONTRACT),
            Map.entry("buyercontract/contractitemid", OciField.CONTRACT_ITEM));

    private final List<Parameter> fields = new ArrayList<>();
    private final List<Parameter> ofItem = new ArrayList<>();
    private final Problems problems = new Problems();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private boolean leaf;
    private boolean buyersNumber;
    private int item;

    private XmlCartReader() {}

    static Outcome<List<Parameter>> read(byte[] document) {
        XmlCartReader reader = new XmlCartReader();
        try {
            XMLStreamReader xml = SafeXml.reader(new ByteArrayInputStream(document), null, ReadLimits.defaults());
            while (xml.hasNext()) {
                reader.event(xml.next(), xml);
            }
        } catch (XMLStreamException | RuntimeException failure) {
            // the parser's own words may repeat what is in the document
            return XmlField.unreadable("it is no well-formed XML, or is larger or deeper than is read");
        }
        if (reader.item > MAX_ITEMS) {
            return XmlField.unreadable("it has more than " + MAX_ITEMS + " items");
        }
        reader.finishItem();
        for (String name : reader.unknown) {
            reader.problems.add(
                    Problem.of(OciProblem.FIELD_NAME_INVALID, "The element means nothing here: it is not read.")
                            .at(name));
        }
        return Outcome.accepted(reader.fields, reader.problems.list());
    }

    private void event(int event, XMLStreamReader xml) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            default -> {
                // declarations and comments say nothing of a cart
            }
        }
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName().toLowerCase(Locale.ROOT);
        path.push(name);
        text.setLength(0);
        leaf = true;
        switch (name) {
            case "product" -> {
                finishItem();
                item++;
                String type = attribute(xml, "ProductType");
                if (type != null && type.equalsIgnoreCase("Service")) {
                    add(OciField.SERVICE, OciFlags.SET);
                }
            }
            case "productid" -> {
                String code = attribute(xml, "Code");
                buyersNumber = code == null || code.equalsIgnoreCase("Buyer");
            }
            case "quantity" -> add(OciField.UNIT, attribute(xml, "UoM"));
            case "price" -> add(OciField.CURRENCY, attribute(xml, "Currency"));
            default -> {
                // no attribute of its own
            }
        }
    }

    private void end(String local) {
        String name = path.pop();
        String parent = path.isEmpty() ? "" : path.peek();
        if (leaf && item > 0 && path.contains("product")) {
            OciField field = FIELDS.get(parent + "/" + name);
            if (field == OciField.MATNR && !buyersNumber) {
                unknown.add(local);
            } else if (field != null) {
                add(field, text.toString());
            } else {
                custom(local, parent);
            }
        }
        leaf = false;
        text.setLength(0);
    }

    private void custom(String local, String parent) {
        String field = local.toUpperCase(Locale.ROOT);
        boolean own = parent.equals("product") || parent.equals("shoppingbasketitem");
        if (text.toString().isBlank()) {
            return;
        }
        if (own && FIELD.matcher(field).matches()) {
            ofItem.add(new Parameter("NEW_ITEM-" + field + "[" + item + "]", text.toString()));
        } else {
            unknown.add(local);
        }
    }

    private void add(OciField field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            ofItem.add(new Parameter(field.parameterName(item), value));
        }
    }

    /** A form has an item's fields in the order of the table. */
    private void finishItem() {
        ofItem.sort(Comparator.comparingInt(XmlCartReader::place));
        fields.addAll(ofItem);
        ofItem.clear();
    }

    private static int place(Parameter field) {
        return OciFieldName.of(field.name())
                .flatMap(name -> OciField.of(name.field()))
                .map(OciField::ordinal)
                .orElse(Integer.MAX_VALUE);
    }

    private static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equalsIgnoreCase(name)) {
                return xml.getAttributeValue(i).strip();
            }
        }
        return null;
    }
}
