package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visit at a provider has ended. Content: OriginatorCookie; ReturnData, any number. */
@XmlType(propOrder = {"originatorCookie", "returnData", "otherElements"})
public class ProviderDoneMessage extends CxmlParent {

    @XmlElement(name = "OriginatorCookie")
    private @Nullable PlainText originatorCookie;

    @XmlElement(name = "ReturnData")
    private @Nullable List<ReturnData> returnData;

    public @Nullable String getOriginatorCookie() {
        return PlainText.textOf(originatorCookie);
    }

    public void setOriginatorCookie(@Nullable String originatorCookie) {
        this.originatorCookie = PlainText.with(this.originatorCookie, originatorCookie);
    }

    public List<ReturnData> getReturnData() {
        if (returnData == null) {
            returnData = new ArrayList<>();
        }
        return returnData;
    }
}
