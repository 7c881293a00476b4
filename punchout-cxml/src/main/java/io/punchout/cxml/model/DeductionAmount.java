package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlType;

/** The amount taken off. Content: Money. */
@XmlType(propOrder = {"money", "otherElements"})
public class DeductionAmount extends MoneyElement {}
