package io.punchout.cxml.write;

import io.punchout.cxml.read.CxmlSource;
import io.punchout.protocol.ReadLimits;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Copies a document for the log without its secrets, by structure: the content of SharedSecret, CredentialMac and
 * DigitalSignature, of extrinsics and attributes that are named like a secret, number and expiration of a payment card
 * (PCard), and all comments and instructions. A document that breaks off is copied as far as it can be read. Stateless
 * and thread-safe.
 */
public final class CxmlRedaction {
    static final String MASK = "***";

    private CxmlRedaction() {}

    /**
     * Returns the document without secrets.
     *
     * @param contentType the Content-Type that came with it; null if none
     */
    public static String redact(byte[] document, @Nullable String contentType, ReadLimits limits) {
        String plain = PlainRedaction.redact(document, contentType, limits);
        return plain == null ? parsed(document, contentType, limits) : plain;
    }

    /** Redacts whatever a parser can read. */
    static String parsed(byte[] document, @Nullable String contentType, ReadLimits limits) {
        MarkupText copy = new MarkupText(Math.min(document.length, limits.bytes()) + 64);
        boolean complete = false;
        try {
            copy(CxmlSource.reader(document, contentType, limits), copy);
            complete = true;
        } catch (XMLStreamException | RuntimeException unreadable) {
            complete = false;
        }
        return complete ? copy.toString() : copy.broken() + "[the rest cannot be read]";
    }

    private static void copy(XMLStreamReader reader, MarkupText copy) throws XMLStreamException {
        int hidden = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (hidden > 0) {
                hidden += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                hidden -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
                if (hidden == 0) {
                    copy.end(reader.getPrefix(), reader.getLocalName());
                }
                continue;
            }
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    boolean secret = isSecret(reader);
                    start(reader, copy, secret);
                    if (secret) {
                        copy.text(MASK);
                        hidden = 1;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> copy.end(reader.getPrefix(), reader.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    copy.text(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                default -> {
                    // comments and instructions may hold anything; the DOCTYPE is the same for all
                }
            }
        }
    }

    private static boolean isSecret(XMLStreamReader reader) {
        String name = reader.getLocalName();
        return SecretNames.hidesContent(
                name, SecretNames.isExtrinsic(name) ? reader.getAttributeValue(null, "name") : null);
    }

    private static void start(XMLStreamReader reader, MarkupText copy, boolean secret) {
        copy.start(reader.getPrefix(), reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = qualified(reader.getAttributePrefix(i), reader.getAttributeLocalName(i));
            boolean hidden = SecretNames.hidesAttribute(reader.getLocalName(), name, secret);
            copy.attribute(name, hidden ? MASK : reader.getAttributeValue(i));
        }
    }

    private static String qualified(@Nullable String prefix, String name) {
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }
}
