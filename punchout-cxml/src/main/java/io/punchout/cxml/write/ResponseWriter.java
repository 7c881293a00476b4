package io.punchout.cxml.write;

import io.punchout.internal.xml.SafeXml;
import io.punchout.problem.PunchOutException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes Responses that are a status, or a status and a start page (guide p.42 and 84), in UTF-8: by hand, for nearly every
 * request is answered by one. Immutable and thread-safe.
 *
 * @param payloadId the id of the document
 * @param timestamp its time, see {@link CxmlTime}
 * @param version the DTD that it names
 */
public record ResponseWriter(String payloadId, String timestamp, DtdVersion version) {

    /**
     * Returns the document as bytes.
     *
     * @param explanation the text of the status
     * @param startPage the URL of the start page; null if there is none
     * @throws PunchOutException if a text has a character that XML does not allow
     */
    public byte[] write(int code, String text, String explanation, @Nullable String startPage) {
        boolean plain = isPlainValue(payloadId)
                && isPlainValue(timestamp)
                && isPlainValue(text)
                && isPlainText(explanation)
                && (startPage == null || isPlainText(startPage));
        return plain ? plain(code, text, explanation, startPage) : escaped(code, text, explanation, startPage);
    }

    /** Writes texts of which no more than an ampersand is to be escaped: a parser's writer costs more than all the rest. */
    private byte[] plain(int code, String text, String explanation, @Nullable String startPage) {
        StringBuilder out = new StringBuilder(640)
                .append("<?xml version='1.0' encoding='UTF-8'?>\n<!DOCTYPE cXML SYSTEM \"")
                .append(version.systemId())
                .append("\">\n<cXML payloadID=\"")
                .append(payloadId)
                .append("\" timestamp=\"")
                .append(timestamp)
                .append("\"><Response><Status code=\"")
                .append(code)
                .append("\" text=\"")
                .append(text)
                .append("\" xml:lang=\"en\">")
                .append(explanation.replace("&", "&amp;"))
                .append("</Status>");
        if (startPage != null) {
            out.append("<PunchOutSetupResponse><StartPage><URL>")
                    .append(startPage.replace("&", "&amp;"))
                    .append("</URL></StartPage></PunchOutSetupResponse>");
        }
        return out.append("</Response></cXML>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isPlainValue(String text) {
        return isPlainText(text) && text.indexOf('&') < 0 && text.indexOf('"') < 0;
    }

    private static boolean isPlainText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '<' || c == '>') {
                return false;
            }
        }
        return true;
    }

    /** Writes texts of any kind. */
    byte[] escaped(int code, String text, String explanation, @Nullable String startPage) {
        Charset charset = StandardCharsets.UTF_8;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1_024);
        try {
            XMLStreamWriter writer = SafeXml.writer(bytes, charset);
            CxmlWriter.begin(version, charset, writer);
            writer.writeStartElement("cXML");
            writer.writeAttribute("payloadID", payloadId);
            writer.writeAttribute("timestamp", timestamp);
            writer.writeStartElement("Response");
            writer.writeStartElement("Status");
            writer.writeAttribute("code", Integer.toString(code));
            writer.writeAttribute("text", text);
            writer.writeAttribute(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, "lang", "en");
            writer.writeCharacters(explanation);
            writer.writeEndElement();
            if (startPage != null) {
                writer.writeStartElement("PunchOutSetupResponse");
                writer.writeStartElement("StartPage");
                writer.writeStartElement("URL");
                writer.writeCharacters(startPage);
            }
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException failure) {
            throw new PunchOutException("the cXML document cannot be written", failure);
        }
        return bytes.toByteArray();
    }
}
