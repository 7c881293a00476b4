package io.punchout.cxml.model;

/** The term of delivery. Content: text. */
public class TermsOfDeliveryCode extends CodedText {}
