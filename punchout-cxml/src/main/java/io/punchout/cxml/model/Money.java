package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** An amount as text, in a currency of ISO 4217; it may come with group separators and is read elsewhere. */
public class Money extends CxmlText {

    @XmlAttribute
    private @Nullable String currency;

    @XmlAttribute
    private @Nullable String alternateAmount;

    @XmlAttribute
    private @Nullable String alternateCurrency;

    public @Nullable String getCurrency() {
        return currency;
    }

    public void setCurrency(@Nullable String currency) {
        this.currency = currency;
    }

    public @Nullable String getAlternateAmount() {
        return alternateAmount;
    }

    public void setAlternateAmount(@Nullable String alternateAmount) {
        this.alternateAmount = alternateAmount;
    }

    public @Nullable String getAlternateCurrency() {
        return alternateCurrency;
    }

    public void setAlternateCurrency(@Nullable String alternateCurrency) {
        this.alternateCurrency = alternateCurrency;
    }
}
