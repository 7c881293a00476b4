package io.punchout.cxml.model;

/** Who pays the shipping. Content: text. */
public class ShippingPaymentMethod extends CodedText {}
