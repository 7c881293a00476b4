package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlType;

/** The part of an invoice that is paid. Content: Money. */
@XmlType(propOrder = {"money", "otherElements"})
public class PartialAmount extends MoneyElement {}
