package io.punchout.connection;

/** How a cart document travels in the return form (cXML guide p.26-27). */
public enum CartEncoding {
    /** Base64 of the document; carries every character. */
    BASE64,
    /** The document itself, in US-ASCII with character references; the browser does the URL encoding. */
    URL_ENCODED,
    /** The document itself in UTF-8, without character references; for receivers that read the form's charset. */
    NO_ENCODING
}
