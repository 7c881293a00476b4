package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlType;

/** Whether a ship notice may be sent. Content: Lower; Upper. */
@XmlType(propOrder = {"lower", "upper", "otherElements"})
public class ASNInstruction extends Instruction {}
