package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** The term of an agreement that a rate goes by. Empty. */
public class TermReference extends CxmlElement {

    @XmlAttribute
    private @Nullable String termName;

    @XmlAttribute
    private @Nullable String term;

    public @Nullable String getTermName() {
        return termName;
    }

    public void setTermName(@Nullable String termName) {
        this.termName = termName;
    }

    public @Nullable String getTerm() {
        return term;
    }

    public void setTerm(@Nullable String term) {
        this.term = term;
    }
}
