package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlType;

/** An element this package has no class for, kept whole where its parent's order wants it, such as SpendDetail. */
@XmlType(propOrder = {"content"})
public class GenericElement extends AnyContent {}
