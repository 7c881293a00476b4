package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlType;

/** What a service line is expected to come to. Content: Money. */
@XmlType(propOrder = {"money", "otherElements"})
public class ExpectedLimit extends MoneyElement {}
