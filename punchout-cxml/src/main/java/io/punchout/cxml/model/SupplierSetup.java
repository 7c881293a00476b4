package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlType;

/** The shop's address as the buyer knows it; obsolete, tolerated. Content: URL. */
@XmlType(propOrder = {"url", "otherElements"})
public class SupplierSetup extends UrlElement {}
