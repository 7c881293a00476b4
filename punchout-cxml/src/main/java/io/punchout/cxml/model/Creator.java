package io.punchout.cxml.model;

/** Who issued an IdReference. Content: text; xml:lang required. */
public class Creator extends LangText {}
