package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlType;

/** The ceiling of a service line. Content: Money. */
@XmlType(propOrder = {"money", "otherElements"})
public class OverallLimit extends MoneyElement {}
