package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlType;

/** The most that items outside a contract may come to. Content: Money. */
@XmlType(propOrder = {"money", "otherElements"})
public class MaxAdhocAmount extends MoneyElement {}
