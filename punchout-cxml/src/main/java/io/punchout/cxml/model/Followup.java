package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlType;

/** Where later documents about this one go; discouraged. Content: URL. */
@XmlType(propOrder = {"url", "otherElements"})
public class Followup extends UrlElement {}
