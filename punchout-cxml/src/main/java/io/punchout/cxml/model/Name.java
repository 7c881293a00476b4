package io.punchout.cxml.model;

/** The name of what it stands in. Content: text; xml:lang required. */
public class Name extends LangText {}
