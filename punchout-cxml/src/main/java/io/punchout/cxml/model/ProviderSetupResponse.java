package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Where the visit at a provider begins. Content: StartPage. */
@XmlType(propOrder = {"startPage", "otherElements"})
public class ProviderSetupResponse extends CxmlParent {

    @XmlElement(name = "StartPage")
    private @Nullable StartPage startPage;

    public @Nullable StartPage getStartPage() {
        return startPage;
    }

    public void setStartPage(@Nullable StartPage startPage) {
        this.startPage = startPage;
    }
}
