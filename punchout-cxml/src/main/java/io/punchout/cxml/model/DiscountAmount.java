package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlType;

/** A discount as an amount. Content: Money. */
@XmlType(propOrder = {"money", "otherElements"})
public class DiscountAmount extends MoneyElement {}
