package io.punchout.cxml.model;

import jakarta.xml.bind.DataBindingException;
import jakarta.xml.bind.ValidationEvent;
import jakarta.xml.bind.ValidationEventHandler;
import jakarta.xml.bind.annotation.W3CDomHandler;
import jakarta.xml.bind.helpers.ValidationEventImpl;
import javax.xml.transform.dom.DOMResult;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an element without a class as a tree, and warns the unmarshaller's event handler beforehand. Each such tree
 * costs the binding up to a tenth of a millisecond however small it is, so a reader of foreign documents counts the
 * warnings: when its handler answers false, reading ends at once with a {@link DataBindingException}.
 */
final class OtherElementHandler extends W3CDomHandler {

    @Override
    public DOMResult createUnmarshaller(@Nullable ValidationEventHandler events) {
        if (events != null
                && !events.handleEvent(
                        new ValidationEventImpl(ValidationEvent.WARNING, "element kept as it is", null))) {
            throw new DataBindingException("too many elements that have no class", null);
        }
        return super.createUnmarshaller(events);
    }
}
