package io.punchout.cxml.model;

/** Who makes the item. Content: text. */
public class ManufacturerName extends LangText {}
