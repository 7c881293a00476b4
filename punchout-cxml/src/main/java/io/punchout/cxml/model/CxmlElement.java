package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.HashMap;
import java.util.Map;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * What every element has: attributes that no property stands for, kept and written back. The superclasses of this
 * package are transient to the binding, so their properties count as the element's own and take their place in its
 * order.
 */
@XmlTransient
public abstract class CxmlElement {

    @XmlAnyAttribute
    private @Nullable Map<QName, String> otherAttributes;

    /** What an attribute says; where it is not there, the value that the DTD gives it. */
    static String orDefault(@Nullable String sent, String byDtd) {
        return sent == null ? byDtd : sent;
    }

    /** The attributes without a property, live; names without prefix are in no namespace. */
    public Map<QName, String> otherAttributes() {
        if (otherAttributes == null) {
            otherAttributes = new HashMap<>();
        }
        return otherAttributes;
    }
}
