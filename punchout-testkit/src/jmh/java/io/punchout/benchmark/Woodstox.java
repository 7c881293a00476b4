package io.punchout.benchmark;

import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.CxmlBinding;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The bare parser, which the library is measured against. */
final class Woodstox {
    private static final ClassLoader LOADER = Woodstox.class.getClassLoader();

    private Woodstox() {}

    static XMLInputFactory input() {
        XMLInputFactory factory = XMLInputFactory.newFactory(XMLInputFactory.class.getName(), LOADER);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return requireWoodstox(factory);
    }

    static XMLOutputFactory output() {
        return requireWoodstox(XMLOutputFactory.newFactory(XMLOutputFactory.class.getName(), LOADER));
    }

    private static <T> T requireWoodstox(T factory) {
        if (!factory.getClass().getName().startsWith("com.ctc.wstx.")) {
            throw new IllegalStateException("not Woodstox, but " + factory.getClass());
        }
        return factory;
    }

    /** Reads a document, touching every name, attribute and text. */
    static int scan(XMLInputFactory factory, byte[] document) throws XMLStreamException {
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(document));
        int touched = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                touched += reader.getLocalName().length();
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    touched += reader.getAttributeLocalName(i).length()
                            + reader.getAttributeValue(i).length();
                }
            } else if (event == XMLStreamConstants.CHARACTERS) {
                touched += reader.getText().length();
            }
        }
        reader.close();
        return touched;
    }

    /** Binds a document to the model by a context that is at hand. */
    static CXML bind(XMLInputFactory factory, byte[] document) throws XMLStreamException, JAXBException {
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(document));
        while (!reader.isStartElement()) {
            reader.next();
        }
        return CxmlBinding.context()
                .createUnmarshaller()
                .unmarshal(reader, CXML.class)
                .getValue();
    }
}
