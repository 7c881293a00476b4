package io.punchout.cxml.write;

import io.punchout.cxml.read.CxmlSource;
import io.punchout.internal.xml.SafeXml;
import io.punchout.protocol.ReadLimits;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Copies a recorded document without persons, by structure: the content of names, e-mail and postal addresses, telephone
 * numbers, comments, users' identities, the holder of a payment card, ids of contacts, of every extrinsic outside of items
 * and of those in items that are named like a person. Country, quantities, products and prices stay. E-mail addresses
 * elsewhere go, too. Stateless and thread-safe.
 */
public final class CxmlPersons {
    private static final String MASK = "***";
    private static final String BROKEN = "[the rest cannot be read]";
    private static final Set<String> PERSONAL = Set.of(
            "name",
            "email",
            "phone",
            "fax",
            "telephonenumber",
            "deliverto",
            "street",
            "city",
            "municipality",
            "state",
            "postalcode",
            "comments",
            "pcard");
    private static final String CONTACT = "contact";
    private static final Set<String> ITEMS = Set.of("itemin", "itemout");
    private static final List<String> PERSON_WORDS = List.of(
            "user",
            "mail",
            "phone",
            "fax",
            "name",
            "request",
            "employee",
            "person",
            "contact",
            "address",
            "street",
            "deliver",
            "recipient",
            "approver");
    private static final Pattern EMAIL = Pattern.compile("[^\\s<>\"'=;,/@]{1,64}@[^\\s<>\"'=;,/@?&]{1,255}");

    private final XMLStreamReader reader;
    private final XMLStreamWriter writer;
    private int items;
    private int contacts;
    private @Nullable String credentialDomain;

    private CxmlPersons(XMLStreamReader reader, XMLStreamWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /** Returns the document without persons; empty if it is none. */
    public static String remove(String document, ReadLimits limits) {
        if (document.isBlank()) {
            return "";
        }
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream copy = new ByteArrayOutputStream(bytes.length + 64);
        boolean complete = false;
        try {
            XMLStreamWriter writer = SafeXml.writer(copy, StandardCharsets.UTF_8);
            try {
                XMLStreamReader reader = CxmlSource.reader(bytes, "text/xml; charset=utf-8", limits);
                new CxmlPersons(reader, writer).copy();
                complete = true;
            } catch (XMLStreamException | RuntimeException unreadable) {
                complete = false;
            }
            writer.flush();
        } catch (XMLStreamException unwritable) {
            complete = false;
        }
        String text = copy.toString(StandardCharsets.UTF_8);
        return complete ? text : text + BROKEN;
    }

    private void copy() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> element();
                case XMLStreamConstants.END_ELEMENT -> {
                    String name = fold(reader.getLocalName());
                    items -= ITEMS.contains(name) ? 1 : 0;
                    contacts -= name.equals(CONTACT) ? 1 : 0;
                    writer.writeEndElement();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    writer.writeCharacters(withoutEmail(reader.getText()));
                default -> {
                    // the DOCTYPE is the same for all; comments and instructions are not in the record
                }
            }
        }
        writer.writeEndDocument();
    }

    private void element() throws XMLStreamException {
        String name = fold(reader.getLocalName());
        items += ITEMS.contains(name) ? 1 : 0;
        contacts += name.equals(CONTACT) ? 1 : 0;
        if (name.equals("credential")) {
            credentialDomain = reader.getAttributeValue(null, "domain");
        }
        writer.writeStartElement(qualified(reader.getPrefix(), reader.getLocalName()));
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            writer.writeAttribute(
                    qualified(reader.getAttributePrefix(i), reader.getAttributeLocalName(i)),
                    isPersonal(name, fold(reader.getAttributeLocalName(i)))
                            ? MASK
                            : withoutEmail(reader.getAttributeValue(i)));
        }
        if (isPersonal(name)) {
            mask();
        }
    }

    /** Who holds a card, and by which id another system knows a person (DTD PCard, Contact). */
    private boolean isPersonal(String element, String attribute) {
        return switch (element) {
            case "pcard" -> attribute.equals("name");
            case "idreference" -> contacts > 0 && attribute.equals("identifier");
            case CONTACT -> attribute.equals("addressid");
            default -> false;
        };
    }

    private boolean isPersonal(String element) {
        if (element.equals("extrinsic")) {
            String name = reader.getAttributeValue(null, "name");
            return items == 0 || (name != null && PERSON_WORDS.stream().anyMatch(fold(name)::contains));
        }
        if (element.equals("identity")) {
            return credentialDomain != null && fold(credentialDomain).contains("user");
        }
        return PERSONAL.contains(element);
    }

    /** Leaves out all that is inside the element. */
    private void mask() throws XMLStreamException {
        writer.writeCharacters(MASK);
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
        writer.writeEndElement();
    }

    private static String withoutEmail(String text) {
        return text.indexOf('@') < 0 ? text : EMAIL.matcher(text).replaceAll(MASK);
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String qualified(@Nullable String prefix, String name) {
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }
}
