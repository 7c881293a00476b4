package io.punchout.cxml.write;

import io.punchout.cxml.model.CXML;
import io.punchout.internal.xml.SafeXml;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes documents: XML declaration, DOCTYPE with the official system id, and the document, nothing before the first
 * {@code <} (cXML guide p.14-19). Stateless and thread-safe.
 */
public final class CxmlWriter {

    /**
     * Returns the document as bytes.
     *
     * @param charset any charset; characters that it lacks become character references
     * @throws PunchOutException if the model cannot be written, for example for a character that XML does not allow
     */
    public byte[] write(CXML document, DtdVersion version, Charset charset) {
        return write(document, version, charset, new Problems());
    }

    /**
     * Returns the document as bytes, without what the DTD version has no place for.
     *
     * @param problems where to tell what was left out
     * @throws PunchOutException if the model cannot be written, for example for a character that XML does not allow
     */
    public byte[] write(CXML document, DtdVersion version, Charset charset, Problems problems) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4_096);
        try {
            write(
                    document,
                    version,
                    charset,
                    new DtdGate(SafeXml.writer(bytes, charset), version, DtdGrowth.of(version), problems));
        } catch (XMLStreamException failure) {
            throw new PunchOutException("the cXML document cannot be written", failure);
        }
        return bytes.toByteArray();
    }

    static void write(CXML document, DtdVersion version, Charset charset, XMLStreamWriter writer)
            throws XMLStreamException {
        begin(version, charset, writer);
        new ModelWriter(writer).document(document);
        writer.writeEndDocument();
        writer.close();
    }

    /** Writes what stands before the root element. */
    static void begin(DtdVersion version, Charset charset, XMLStreamWriter writer) throws XMLStreamException {
        writer.writeStartDocument(charset.name().toUpperCase(Locale.ROOT), "1.0");
        writer.writeCharacters("\n");
        writer.writeDTD("<!DOCTYPE cXML SYSTEM \"" + version.systemId() + "\">");
        writer.writeCharacters("\n");
    }
}
