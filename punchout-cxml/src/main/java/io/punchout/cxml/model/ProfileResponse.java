package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a server can do. Content: Option, any number; Transaction, one or more. effectiveDate is required. */
@XmlType(propOrder = {"option", "transaction", "otherElements"})
public class ProfileResponse extends CxmlParent {

    @XmlAttribute
    private @Nullable String effectiveDate;

    @XmlAttribute
    private @Nullable String lastRefresh;

    @XmlElement(name = "Option")
    private @Nullable List<Option> option;

    @XmlElement(name = "Transaction")
    private @Nullable List<Transaction> transaction;

    public @Nullable String getEffectiveDate() {
        return effectiveDate;
    }

    public void setEffectiveDate(@Nullable String effectiveDate) {
        this.effectiveDate = effectiveDate;
    }

    public @Nullable String getLastRefresh() {
        return lastRefresh;
    }

    public void setLastRefresh(@Nullable String lastRefresh) {
        this.lastRefresh = lastRefresh;
    }

    public List<Option> getOption() {
        if (option == null) {
            option = new ArrayList<>();
        }
        return option;
    }

    public List<Transaction> getTransaction() {
        if (transaction == null) {
            transaction = new ArrayList<>();
        }
        return transaction;
    }
}
