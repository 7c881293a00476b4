package io.punchout.cxml.write;

import io.punchout.cxml.model.CxmlBinding;
import io.punchout.internal.xml.SafeXml;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutException;
import io.punchout.protocol.ReadLimits;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A piece of a document on its way into the model. */
final class Fragment {
    private static final int ANY = Integer.MAX_VALUE;
    private static final ReadLimits OWN_OUTPUT = new ReadLimits(ANY, ANY, ANY, ANY, ANY, ANY, ANY);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(2_048);
    private final XMLStreamWriter writer;
    private final Problems problems;

    Fragment(Problems problems) throws XMLStreamException {
        this.writer = SafeXml.writer(bytes, StandardCharsets.UTF_8);
        this.problems = problems;
    }

    XMLStreamWriter writer() {
        return writer;
    }

    Out out() {
        return new Out(writer, problems);
    }

    <T> T read(Class<T> type) throws XMLStreamException {
        writer.close();
        try {
            return CxmlBinding.context()
                    .createUnmarshaller()
                    .unmarshal(
                            SafeXml.reader(
                                    new ByteArrayInputStream(bytes.toByteArray()), StandardCharsets.UTF_8, OWN_OUTPUT),
                            type)
                    .getValue();
        } catch (JAXBException failure) {
            throw new PunchOutException("the cart cannot be bound", failure);
        }
    }
}
