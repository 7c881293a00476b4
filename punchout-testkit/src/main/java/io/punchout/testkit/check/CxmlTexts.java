package io.punchout.testkit.check;

import io.punchout.cxml.model.AnyContent;
import io.punchout.cxml.model.CxmlText;
import io.punchout.cxml.model.Money;
import io.punchout.cxml.model.MoneyElement;
import io.punchout.cxml.model.UrlElement;
import io.punchout.cxml.read.CxmlDecimal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Texts and numbers of the model; null where there is none. */
final class CxmlTexts {
    private CxmlTexts() {}

    static @Nullable String strip(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static @Nullable String strip(@Nullable CxmlText text) {
        return text == null ? null : strip(text.getValue());
    }

    static @Nullable String url(@Nullable UrlElement element) {
        return element == null ? null : strip(element.getURL());
    }

    /** Returns the text as it stands, and that of elements within, unless one of them holds a secret. */
    static @Nullable String whole(@Nullable AnyContent content) {
        if (content == null) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContent()) {
            if (part instanceof Element element) {
                text.append(holdsSecret(element) ? Secrets.MASK : element.getTextContent());
            } else if (part instanceof CxmlText element && element.getValue() != null) {
                text.append(element.getValue());
            } else if (part instanceof String characters) {
                text.append(characters);
            }
        }
        return text.toString();
    }

    private static boolean holdsSecret(Element element) {
        NodeList within = element.getElementsByTagName("*");
        boolean secret = isSecret(element);
        for (int i = 0; i < within.getLength() && !secret; i++) {
            secret = within.item(i) instanceof Element child && isSecret(child);
        }
        return secret;
    }

    private static boolean isSecret(Element element) {
        return Secrets.isSecret(element.getTagName())
                || Secrets.isSecret(element.getAttribute("name"))
                || element.getTagName().equals("CredentialMac");
    }

    /** Returns what a number is worth: plain, without separators, with the decimals that were written. */
    static @Nullable String decimal(@Nullable String text) {
        return text == null
                ? null
                : CxmlDecimal.parse(text).map(BigDecimal::toPlainString).orElse(null);
    }

    static @Nullable Money money(@Nullable MoneyElement element) {
        return element == null ? null : element.getMoney();
    }
}
