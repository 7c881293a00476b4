package io.punchout.cxml.shape;

import io.punchout.cxml.model.AnyContent;
import io.punchout.cxml.model.CxmlElement;
import io.punchout.cxml.model.CxmlText;
import org.jspecify.annotations.Nullable;

/** An element that has begun and not yet ended, and the object of the model that it fills. */
public final class OpenElement {
    private final ModelShape shape;
    private final CxmlElement target;
    private @Nullable String text;
    private @Nullable StringBuilder texts;
    private int place;
    private long seen;
    private boolean orderTold;
    private boolean textTold;

    /** Begins an element with a new object of its class. */
    public OpenElement(ModelShape shape) {
        this.shape = shape;
        this.target = shape.create();
    }

    /** Returns what the model says of it. */
    public ModelShape shape() {
        return shape;
    }

    /** Returns the object that it fills. */
    public CxmlElement target() {
        return target;
    }

    /** Takes note of a child; tells whether it stands a second time where one can stand. */
    public boolean repeats(ModelShape.Child child) {
        long bit = child.place() < 0 ? 0 : 1L << child.place();
        boolean again = !child.property().repeats() && (seen & bit) != 0;
        seen |= bit;
        return again;
    }

    /** Takes note of a child's place; tells, once, that it stands after one which the DTD puts behind it. */
    public boolean breaksOrder(ModelShape.Child child) {
        boolean tell = child.place() < place && !orderTold;
        orderTold |= tell;
        place = Math.max(place, child.place());
        return tell;
    }

    /** Takes note of a text where none can stand; tells whether it is the first. */
    public boolean firstStrayText() {
        boolean first = !textTold;
        textTold = true;
        return first;
    }

    /** Takes a piece of the element's text. */
    public void text(String piece) {
        if (text == null) {
            text = piece;
        } else {
            if (texts == null) {
                texts = new StringBuilder(text);
            }
            texts.append(piece);
        }
    }

    /** Puts the text so far into mixed content, before what stands next in it. */
    private void textBefore() {
        String all = takeText();
        if (all != null && !all.isEmpty()) {
            ((AnyContent) target).getContent().add(all);
        }
    }

    /** Adds an element to mixed content, behind the text before it. */
    public void add(Object element) {
        textBefore();
        ((AnyContent) target).getContent().add(element);
    }

    /** Completes the object. */
    public void end() {
        if (target instanceof CxmlText owner) {
            String all = takeText();
            owner.setValue(all == null ? "" : all);
        } else if (target instanceof AnyContent) {
            textBefore();
        }
    }

    private @Nullable String takeText() {
        String all = texts == null ? text : texts.toString();
        text = null;
        texts = null;
        return all;
    }
}
