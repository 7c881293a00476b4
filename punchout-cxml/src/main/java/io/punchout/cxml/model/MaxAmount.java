package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlType;

/** The most a blanket line may come to. Content: Money. */
@XmlType(propOrder = {"money", "otherElements"})
public class MaxAmount extends MoneyElement {}
