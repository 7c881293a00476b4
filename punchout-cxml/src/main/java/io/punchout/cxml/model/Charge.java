package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlType;

/** The amount of a Distribution. Content: Money. */
@XmlType(propOrder = {"money", "otherElements"})
public class Charge extends MoneyElement {}
