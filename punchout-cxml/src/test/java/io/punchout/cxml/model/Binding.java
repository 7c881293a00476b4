package io.punchout.cxml.model;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.transform.stream.StreamSource;

/** Reads and writes the model for tests, text to text. */
final class Binding {

    private static final JAXBContext CONTEXT = context();

    private Binding() {}

    static CXML read(String xml) {
        try {
            return (CXML) CONTEXT.createUnmarshaller().unmarshal(new StreamSource(new StringReader(xml)));
        } catch (JAXBException e) {
            throw new AssertionError(e);
        }
    }

    /** Without XML declaration. */
    static String write(Object element) {
        try {
            StringWriter out = new StringWriter();
            Marshaller marshaller = CONTEXT.createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
            marshaller.marshal(element, out);
            return out.toString();
        } catch (JAXBException e) {
            throw new AssertionError(e);
        }
    }

    private static JAXBContext context() {
        try {
            return JAXBContext.newInstance(CXML.class);
        } catch (JAXBException e) {
            throw new AssertionError(e);
        }
    }
}
