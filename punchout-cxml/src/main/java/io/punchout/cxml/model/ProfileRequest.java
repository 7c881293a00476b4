package io.punchout.cxml.model;

/** Asks what a server can do; also a ping. Empty (guide p.46-51). */
public class ProfileRequest extends CxmlElement {}
