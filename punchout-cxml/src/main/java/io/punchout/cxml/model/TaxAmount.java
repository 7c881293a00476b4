package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlType;

/** How much tax. Content: Money. */
@XmlType(propOrder = {"money", "otherElements"})
public class TaxAmount extends MoneyElement {}
