package io.punchout.cxml.model;

/** The law that a triangular transaction refers to. Content: text; xml:lang required. */
public class TriangularTransactionLawReference extends LangText {}
