package io.punchout.benchmark;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Money;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A cart message as one would write it by hand, element by element, without a check. */
final class HandWriter {
    private final XMLOutputFactory factory = Woodstox.output();

    byte[] write(Cart cart) throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4_096);
        XMLStreamWriter out = factory.createXMLStreamWriter(bytes, "UTF-8");
        out.writeStartDocument("UTF-8", "1.0");
        out.writeCharacters("\n");
        out.writeDTD("<!DOCTYPE cXML SYSTEM \"http://xml.cxml.org/schemas/cXML/1.2.014/cXML.dtd\">");
        out.writeCharacters("\n");
        out.writeStartElement("cXML");
        out.writeAttribute("payloadID", "1@shop.example");
        out.writeAttribute("timestamp", "2026-03-01T09:00:00+00:00");
        out.writeStartElement("Message");
        out.writeStartElement("PunchOutOrderMessage");
        text(out, "BuyerCookie", "cookie");
        out.writeStartElement("PunchOutOrderMessageHeader");
        out.writeAttribute("operationAllowed", "edit");
        out.writeStartElement("Total");
        money(out, cart.total());
        out.writeEndElement();
        out.writeEndElement();
        for (CartLine line : cart.lines()) {
            line(out, line);
        }
        out.writeEndDocument();
        out.close();
        return bytes.toByteArray();
    }

    private static void line(XMLStreamWriter out, CartLine line) throws XMLStreamException {
        out.writeStartElement("ItemIn");
        out.writeAttribute("quantity", line.quantity().toPlainString());
        out.writeStartElement("ItemID");
        text(out, "SupplierPartID", line.supplierPartId());
        text(out, "SupplierPartAuxiliaryID", line.supplierPartAuxiliaryId());
        out.writeEndElement();
        out.writeStartElement("ItemDetail");
        out.writeStartElement("UnitPrice");
        money(out, line.unitPrice());
        out.writeEndElement();
        out.writeStartElement("Description");
        out.writeAttribute("xml:lang", line.language());
        out.writeCharacters(line.description());
        out.writeEndElement();
        text(out, "UnitOfMeasure", line.unit());
        out.writeStartElement("Classification");
        out.writeAttribute("domain", line.classifications().get(0).domain());
        out.writeCharacters(line.classifications().get(0).code());
        out.writeEndElement();
        text(out, "ManufacturerPartID", line.manufacturerPartId());
        text(out, "ManufacturerName", line.manufacturerName());
        text(out, "URL", line.url());
        text(out, "LeadTime", line.leadTimeDays().toString());
        out.writeStartElement("Extrinsic");
        out.writeAttribute("name", line.attributes().get(0).name());
        out.writeCharacters(line.attributes().get(0).value());
        out.writeEndElement();
        out.writeEndElement();
        out.writeEndElement();
    }

    private static void money(XMLStreamWriter out, Money money) throws XMLStreamException {
        out.writeStartElement("Money");
        out.writeAttribute("currency", money.currency());
        out.writeCharacters(money.plainAmount());
        out.writeEndElement();
    }

    private static void text(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }
}
