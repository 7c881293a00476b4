package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that is served, and where. Content: URL; Option, any number. */
@XmlType(propOrder = {"url", "option", "otherElements"})
public class Transaction extends UrlElement {

    @XmlAttribute
    private @Nullable String requestName;

    @XmlElement(name = "Option")
    private @Nullable List<Option> option;

    public @Nullable String getRequestName() {
        return requestName;
    }

    public void setRequestName(@Nullable String requestName) {
        this.requestName = requestName;
    }

    public List<Option> getOption() {
        if (option == null) {
            option = new ArrayList<>();
        }
        return option;
    }
}
