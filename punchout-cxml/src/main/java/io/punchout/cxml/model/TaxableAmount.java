package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlType;

/** What the tax is reckoned on. Content: Money. */
@XmlType(propOrder = {"money", "otherElements"})
public class TaxableAmount extends MoneyElement {}
