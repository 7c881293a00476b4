package io.punchout.cxml.model;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of which the DTD says that it is text alone. Its owner's property is the text; attributes that a document
 * gives it nevertheless are kept here and written back.
 */
public class PlainText extends CxmlText {

    static @Nullable String textOf(@Nullable PlainText element) {
        return element == null ? null : element.getValue();
    }

    /** Returns the element with another text and the attributes that it has; null for no text. */
    static @Nullable PlainText with(@Nullable PlainText element, @Nullable String text) {
        if (text == null) {
            return null;
        }
        PlainText changed = element == null ? new PlainText() : element;
        changed.setValue(text);
        return changed;
    }

    /** Returns the texts of elements, live. */
    static List<String> texts(List<PlainText> elements) {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                String text = elements.get(index).getValue();
                return text == null ? "" : text;
            }

            @Override
            public String set(int index, String text) {
                String before = get(index);
                elements.get(index).setValue(text);
                return before;
            }

            @Override
            public void add(int index, String text) {
                PlainText element = new PlainText();
                element.setValue(text);
                elements.add(index, element);
            }

            @Override
            public String remove(int index) {
                String before = get(index);
                elements.remove(index);
                return before;
            }

            @Override
            public int size() {
                return elements.size();
            }
        };
    }
}
