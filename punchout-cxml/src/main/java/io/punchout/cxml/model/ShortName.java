package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlRootElement;

/** A short title inside a Description: 30 characters, 50 at most (guide p.92). Content: text. */
@XmlRootElement(name = "ShortName")
public class ShortName extends CxmlText {}
