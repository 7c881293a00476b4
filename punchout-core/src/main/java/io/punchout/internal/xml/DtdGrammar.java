package io.punchout.internal.xml;

import com.ctc.wstx.dtd.DTDSchemaFactory;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.validation.XMLValidationSchema;

/** A DTD, parsed once, that documents can be held against. Thread-safe. */
public final class DtdGrammar {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern EXTERNAL =
            Pattern.compile("<!ENTITY\\s+(%\\s+)?[^\\s\"'>]+\\s+(SYSTEM|PUBLIC)[\\s\"']");

    private final XMLValidationSchema schema;

    private DtdGrammar(XMLValidationSchema schema) {
        this.schema = schema;
    }

    /**
     * Parses a DTD that stands for itself.
     *
     * @throws XMLStreamException if it is none, or refers to another file: nothing is ever fetched
     */
    public static DtdGrammar parse(String dtd) throws XMLStreamException {
        if (EXTERNAL.matcher(COMMENT.matcher(dtd).replaceAll("")).find()) {
            throw new XMLStreamException("the DTD refers to another file");
        }
        return new DtdGrammar(new DTDSchemaFactory().createSchema(new StringReader(dtd), null, null));
    }

    XMLValidationSchema schema() {
        return schema;
    }
}
