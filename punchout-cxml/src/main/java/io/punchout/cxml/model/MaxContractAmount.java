package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlType;

/** The most that contract items may come to. Content: Money. */
@XmlType(propOrder = {"money", "otherElements"})
public class MaxContractAmount extends MoneyElement {}
