package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlType;

/** The address the user's browser is sent to: one visit each, short-lived. Content: URL. */
@XmlType(propOrder = {"url", "otherElements"})
public class StartPage extends UrlElement {}
