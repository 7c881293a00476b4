package io.punchout.cxml.model;

/** The trade term, such as an Incoterm. Content: text. */
public class TransportTerms extends CodedText {}
