package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlType;

/** Whether the order may or must be confirmed. Content: Lower; Upper. */
@XmlType(propOrder = {"lower", "upper", "otherElements"})
public class OCInstruction extends Instruction {}
