package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlType;

/** Where the browser posts the cart; may be absent when no form takes part. Content: URL. */
@XmlType(propOrder = {"url", "otherElements"})
public class BrowserFormPost extends UrlElement {}
