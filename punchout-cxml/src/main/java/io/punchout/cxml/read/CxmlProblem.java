package io.punchout.cxml.read;

import io.punchout.problem.ProblemCode;
import io.punchout.problem.Severity;

/** The problem codes of reading cXML. Errors make an answer impossible; everything else is told and read on. */
public enum CxmlProblem implements ProblemCode {
    /** The body is larger than the limit of bytes. */
    TOO_LARGE("cxml.too_large", Severity.ERROR),
    /** The MIME message cannot be taken apart, or holds no document. */
    MULTIPART("cxml.multipart", Severity.ERROR),
    /** The body is empty. */
    EMPTY("cxml.empty", Severity.ERROR),
    /** The body is compressed. */
    COMPRESSED("cxml.compressed", Severity.ERROR),
    /** The text is not well-formed XML. */
    MALFORMED("cxml.malformed", Severity.ERROR),
    /** The bytes of a stream are not text in the charset that is declared. */
    CHARSET("cxml.charset", Severity.ERROR),
    /** The document refers to an entity of its own. */
    ENTITY("cxml.entity", Severity.ERROR),
    /** Elements are nested too deeply. */
    TOO_DEEP("cxml.too_deep", Severity.ERROR),
    /** An element has too many attributes. */
    TOO_MANY_ATTRIBUTES("cxml.too_many_attributes", Severity.ERROR),
    /** A name is too long. */
    NAME_TOO_LONG("cxml.name_too_long", Severity.ERROR),
    /** A text or attribute value is too long. */
    TEXT_TOO_LONG("cxml.text_too_long", Severity.ERROR),
    /** The cart or order has too many lines. */
    TOO_MANY_ITEMS("cxml.too_many_items", Severity.ERROR),
    /** Too many elements that nobody knows. */
    TOO_MANY_UNKNOWN("cxml.too_many_unknown", Severity.ERROR),
    /** The document is XML, but no cXML. */
    NOT_CXML("cxml.not_cxml", Severity.ERROR),
    /** The document is a part of cXML without its envelope. */
    FRAGMENT("cxml.fragment", Severity.ERROR),
    /** The envelope holds no document, or one that this library does not read. */
    UNKNOWN_DOCUMENT("cxml.unknown_document", Severity.ERROR),

    /** The charset of the transport is unknown or wrong; the document's own was used. */
    TRANSPORT_CHARSET("cxml.transport_charset", Severity.WARNING),
    /** The bytes are not text in the charset that the document declares; another one was used. */
    DECLARED_CHARSET("cxml.declared_charset", Severity.WARNING),
    /** The document came in the field of a form. */
    FORM("cxml.form", Severity.WARNING),
    /** The Content-Type is not that of XML. */
    CONTENT_TYPE("cxml.content_type", Severity.ADVICE),
    /** The last part of the MIME message is not closed. */
    MULTIPART_OPEN("cxml.multipart_open", Severity.WARNING),
    /** A part of the MIME message is not in the encoding that it names. */
    MULTIPART_ENCODING("cxml.multipart_encoding", Severity.WARNING),
    /** Blanks before the XML declaration. */
    LEADING_BLANKS("cxml.leading_blanks", Severity.WARNING),
    /** There is no DOCTYPE. */
    DOCTYPE_MISSING("cxml.doctype_missing", Severity.ADVICE),
    /** Elements are in a namespace; cXML has none. */
    NAMESPACE("cxml.namespace", Severity.WARNING),
    /** An element that this library has no field for; it is kept. */
    ELEMENT_KEPT("cxml.element_kept", Severity.ADVICE),
    /** An attribute that this library has no field for; it is kept. */
    ATTRIBUTE_KEPT("cxml.attribute_kept", Severity.ADVICE),
    /** An element stands twice where it can stand once; the last one counts. */
    ELEMENT_REPEATED("cxml.element_repeated", Severity.WARNING),
    /** Elements are in another order than the DTD's. */
    ELEMENT_ORDER("cxml.element_order", Severity.WARNING),
    /** A text, element or attribute where none can stand; it is not kept. */
    CONTENT_IGNORED("cxml.content_ignored", Severity.WARNING),

    /** A value that the DTD requires is missing. */
    REQUIRED_MISSING("cxml.required_missing", Severity.WARNING),
    /** The timestamp is not of the form that the guide demands. */
    TIMESTAMP("cxml.timestamp", Severity.WARNING),
    /** Blanks around a value that is compared, or within a URL. */
    BLANKS("cxml.blanks", Severity.WARNING),
    /** The operation is none of create, edit, inspect and source. */
    OPERATION("cxml.operation", Severity.WARNING),
    /** The deployment mode is neither production nor test; the message counts as production. */
    DEPLOYMENT_MODE("cxml.deployment_mode", Severity.WARNING),
    /** A secret in a message that the user's browser carries. */
    SECRET_EXPOSED("cxml.secret_exposed", Severity.WARNING),
    /** The version of an order is no whole number. */
    VERSION("cxml.version", Severity.WARNING),
    /** A number that cannot be read without guessing. */
    NUMBER("cxml.number", Severity.ERROR),
    /** A quantity of zero or less. */
    QUANTITY("cxml.quantity", Severity.WARNING),
    /** A number with grouping separators. */
    NUMBER_GROUPED("cxml.number_grouped", Severity.WARNING);

    private final String code;
    private final Severity severity;

    CxmlProblem(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
