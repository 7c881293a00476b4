package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlType;

/** What was adjusted in the tax. Content: Money. */
@XmlType(propOrder = {"money", "otherElements"})
public class TaxAdjustmentAmount extends MoneyElement {}
