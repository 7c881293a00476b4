package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlType;

/** The least a blanket line must come to. Content: Money. */
@XmlType(propOrder = {"money", "otherElements"})
public class MinAmount extends MoneyElement {}
