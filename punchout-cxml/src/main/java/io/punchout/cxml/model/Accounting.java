package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a share is booked. Content: AccountingSegment, one or more, or Segment, one or more (deprecated). */
@XmlType(propOrder = {"segment", "accountingSegment", "otherElements"})
public class Accounting extends CxmlParent {

    @XmlAttribute
    private @Nullable String name;

    @XmlElement(name = "Segment")
    private @Nullable List<Segment> segment;

    @XmlElement(name = "AccountingSegment")
    private @Nullable List<AccountingSegment> accountingSegment;

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public List<Segment> getSegment() {
        if (segment == null) {
            segment = new ArrayList<>();
        }
        return segment;
    }

    public List<AccountingSegment> getAccountingSegment() {
        if (accountingSegment == null) {
            accountingSegment = new ArrayList<>();
        }
        return accountingSegment;
    }
}
