package io.punchout.internal.xml;

import io.punchout.internal.xml.LimitExceededException.Limit;
import io.punchout.protocol.ReadLimits;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Holds a parser to the limits on depth, attributes, names and texts. Used by one thread. */
public final class BoundedReader extends StreamReaderDelegate {
    private final ReadLimits limits;
    private int depth;
    private int textLength;

    BoundedReader(XMLStreamReader parent, ReadLimits limits) {
        super(parent);
        this.limits = limits;
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> startElement();
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                textLength = 0;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                textLength += getTextLength();
                require(textLength <= limits.textLength(), Limit.TEXT_LENGTH, limits.textLength());
            }
            default -> {
                // comments, instructions and the DOCTYPE are bounded by the bytes of the document
            }
        }
        return event;
    }

    private void startElement() throws XMLStreamException {
        depth++;
        textLength = 0;
        require(depth <= limits.depth(), Limit.DEPTH, limits.depth());
        require(getLocalName().length() <= limits.nameLength(), Limit.NAME_LENGTH, limits.nameLength());
        int attributes = getAttributeCount();
        require(attributes <= limits.attributes(), Limit.ATTRIBUTES, limits.attributes());
        for (int i = 0; i < attributes; i++) {
            require(getAttributeLocalName(i).length() <= limits.nameLength(), Limit.NAME_LENGTH, limits.nameLength());
            require(getAttributeValue(i).length() <= limits.textLength(), Limit.TEXT_LENGTH, limits.textLength());
        }
    }

    private void require(boolean within, Limit limit, int most) throws LimitExceededException {
        if (!within) {
            throw new LimitExceededException(limit, most, getLocation());
        }
    }

    @Override
    public int nextTag() throws XMLStreamException {
        int event = next();
        while (event == XMLStreamConstants.COMMENT
                || event == XMLStreamConstants.PROCESSING_INSTRUCTION
                || event == XMLStreamConstants.SPACE
                || event == XMLStreamConstants.DTD
                || ((event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) && isWhiteSpace())) {
            event = next();
        }
        if (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            throw new XMLStreamException("expected a tag", getLocation());
        }
        return event;
    }

    @Override
    public String getElementText() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (next() != XMLStreamConstants.END_ELEMENT) {
            if (isStartElement()) {
                throw new XMLStreamException("expected text only", getLocation());
            }
            if (hasText() && (isCharacters() || getEventType() == XMLStreamConstants.CDATA)) {
                text.append(getText());
            }
        }
        return text.toString();
    }
}
