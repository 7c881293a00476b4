package io.punchout.cxml.model;

/** Where the tax is due. Content: text; xml:lang required. */
public class TaxLocation extends LangText {}
