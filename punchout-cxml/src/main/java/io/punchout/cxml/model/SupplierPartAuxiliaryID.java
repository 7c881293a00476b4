package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlType;

/** The supplier's second key of an item, returned as it was sent (guide p.71, 91). Content: any. */
@XmlType(propOrder = {"content"})
public class SupplierPartAuxiliaryID extends AnyContent {}
