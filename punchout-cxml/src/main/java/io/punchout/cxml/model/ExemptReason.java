package io.punchout.cxml.model;

/** The reason of a TaxExemption. Content: text; xml:lang required. */
public class ExemptReason extends LangText {}
