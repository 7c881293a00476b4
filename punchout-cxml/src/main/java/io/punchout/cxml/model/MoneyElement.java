package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlTransient;
import org.jspecify.annotations.Nullable;

/** An element that is there to give its one Money a meaning. */
@XmlTransient
public abstract class MoneyElement extends CxmlParent {

    @XmlElement(name = "Money")
    private @Nullable Money money;

    public @Nullable Money getMoney() {
        return money;
    }

    public void setMoney(@Nullable Money money) {
        this.money = money;
    }
}
