package io.punchout.cxml.write;

import io.punchout.cart.Money;
import io.punchout.cart.Text;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutProblem;
import java.math.BigDecimal;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes elements of cleaned text. The place of what is written is put together only when there is something to tell. */
final class Out {
    private static final int SHORT_NAME = 50;

    private final XMLStreamWriter writer;
    private final Problems problems;
    private int line = -1;

    Out(XMLStreamWriter writer, Problems problems) {
        this.writer = writer;
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    /** Says which line is written; -1 for the cart itself. */
    void line(int number) {
        line = number;
    }

    String where(String property) {
        return line < 0 ? property : "lines[" + line + "]." + property;
    }

    void start(String element) throws XMLStreamException {
        writer.writeStartElement(element);
    }

    void end() throws XMLStreamException {
        writer.writeEndElement();
    }

    void attribute(String name, @Nullable String value, String property) throws XMLStreamException {
        if (value != null) {
            writer.writeAttribute(name, clean(value, property));
        }
    }

    void lang(String language) throws XMLStreamException {
        writer.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", clean(language, "language"));
    }

    void characters(String value, String property) throws XMLStreamException {
        if (!value.isEmpty()) {
            writer.writeCharacters(clean(value, property));
        }
    }

    void text(String element, @Nullable String value, String property) throws XMLStreamException {
        if (value != null) {
            start(element);
            characters(value, property);
            end();
        }
    }

    void text(String element, String value, String language, String property) throws XMLStreamException {
        start(element);
        lang(language);
        characters(value, property);
        end();
    }

    void description(Text text, String property) throws XMLStreamException {
        start("Description");
        lang(text.language());
        if (text.shortName() != null) {
            text("ShortName", shortName(text.shortName(), property), property);
        }
        characters(text.value(), property);
        end();
    }

    /** The one length that the standard itself sets (guide p.92). */
    private String shortName(String name, String property) {
        if (name.codePointCount(0, name.length()) <= SHORT_NAME) {
            return name;
        }
        problems.add(Problem.of(
                        PunchOutProblem.CART_TEXT_CUT,
                        "The short name was cut to the " + SHORT_NAME + " characters that cXML allows.")
                .at(where(property)));
        return name.substring(0, name.offsetByCodePoints(0, SHORT_NAME));
    }

    void money(Money amount) throws XMLStreamException {
        start("Money");
        writer.writeAttribute("currency", amount.currency());
        writer.writeCharacters(amount.plainAmount());
        end();
    }

    void money(String element, @Nullable Money amount) throws XMLStreamException {
        if (amount != null) {
            start(element);
            money(amount);
            end();
        }
    }

    void percent(String element, BigDecimal percent) throws XMLStreamException {
        start(element);
        writer.writeAttribute("percent", percent.toPlainString());
        end();
    }

    private String clean(String value, String property) {
        return Clean.isClean(value) ? value : Clean.text(value, where(property), problems);
    }
}
