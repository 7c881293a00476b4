package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlType;

/** The price that is left. Content: Money. */
@XmlType(propOrder = {"money", "otherElements"})
public class DeductedPrice extends MoneyElement {}
