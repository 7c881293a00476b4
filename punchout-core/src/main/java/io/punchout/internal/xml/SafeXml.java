package io.punchout.internal.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import io.punchout.protocol.ReadLimits;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.function.BiConsumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * Makes every XML parser and writer of the library. A DOCTYPE is accepted and skipped, its DTD never fetched, its
 * entities never declared: a reference to one is an {@link EntityRefusedException}. The five predefined entities and
 * character references work. Limits are enforced by {@link BoundedReader}. The factories are named, not looked up, so
 * no provider on the host's class path can take their place. Thread-safe.
 */
public final class SafeXml {
    private static final WstxInputFactory INPUT = input();
    private static final WstxOutputFactory OUTPUT = output();

    private SafeXml() {}

    private static WstxInputFactory input() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        // BoundedReader's limit is the one that tells what was exceeded; the bytes of a document are bounded anyway
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Integer.MAX_VALUE);
        XMLResolver closed = (publicId, systemId, baseUri, name) -> {
            throw new EntityRefusedException(String.valueOf(name));
        };
        factory.setXMLResolver(closed);
        factory.setProperty(WstxInputProperties.P_DTD_RESOLVER, closed);
        factory.setProperty(WstxInputProperties.P_ENTITY_RESOLVER, closed);
        factory.setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER, closed);
        return factory;
    }

    private static WstxOutputFactory output() {
        WstxOutputFactory factory = new WstxOutputFactory();
        factory.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, false);
        return factory;
    }

    /**
     * Returns a reader at the start of a document.
     *
     * @param charset the charset that the transport names, which overrides the XML declaration; null leaves it to the
     *     document's byte order mark and declaration
     */
    public static BoundedReader reader(InputStream document, @Nullable Charset charset, ReadLimits limits)
            throws XMLStreamException {
        XMLStreamReader reader = charset == null
                ? INPUT.createXMLStreamReader(document)
                : INPUT.createXMLStreamReader(new InputStreamReader(document, strict(charset)));
        return new BoundedReader(reader, limits);
    }

    /** Returns the system id of the DOCTYPE at the DTD event of a reader made here; null if it has none. */
    public static @Nullable String doctypeSystemId(XMLStreamReader reader) throws XMLStreamException {
        return parser(reader).getDTDInfo() == null
                ? null
                : parser(reader).getDTDInfo().getDTDSystemId();
    }

    /**
     * Holds what a reader made here reads from now on against a DTD, before it has reached the root element.
     *
     * @param findings takes what is wrong, in the parser's words, with its place
     */
    public static void validate(XMLStreamReader reader, DtdGrammar grammar, BiConsumer<String, Location> findings)
            throws XMLStreamException {
        XMLStreamReader2 parser = parser(reader);
        parser.setValidationProblemHandler(problem -> findings.accept(problem.getMessage(), problem.getLocation()));
        parser.validateAgainst(grammar.schema());
    }

    private static XMLStreamReader2 parser(XMLStreamReader reader) {
        if (reader instanceof BoundedReader bounded && bounded.getParent() instanceof XMLStreamReader2 parser) {
            return parser;
        }
        throw new IllegalStateException("this reader was not made here");
    }

    /** Bytes that are no text of the charset are a failure: read over, they would be lost without a word. */
    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Returns a document without content, for elements that are kept as trees. */
    public static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the JDK makes no documents", impossible);
        }
    }

    /** Returns a writer; characters that the charset lacks become character references. */
    public static XMLStreamWriter writer(OutputStream target, Charset charset) throws XMLStreamException {
        return OUTPUT.createXMLStreamWriter(target, charset.name());
    }
}
