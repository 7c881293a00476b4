package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlType;

/**
 * The buyer's own mark for one visit, to be returned unchanged. Content: any. It is new for every visit, re-edits
 * included.
 */
@XmlType(propOrder = {"content"})
public class BuyerCookie extends AnyContent {}
