package io.punchout.oci;

import io.punchout.problem.ProblemCode;
import io.punchout.problem.Severity;

/** The problem codes of OCI. What is not special to OCI has a {@link io.punchout.problem.PunchOutProblem}. */
public enum OciProblem implements ProblemCode {
    /** A call-up has more parameters than are read. */
    TOO_MANY_PARAMETERS("oci.too_many_parameters", Severity.ERROR),
    /** A parameter came several times with different values; the form wins over the query, then the first. */
    DUPLICATE_PARAMETER("oci.duplicate_parameter", Severity.WARNING),
    /** The return URL stands unescaped in the call-up's own URL; what follows its first ampersand is lost to it. */
    HOOK_URL_NOT_ESCAPED("oci.hook_url_not_escaped", Severity.WARNING),
    /** The return URL is escaped twice: decoded once, as it must be, it is no URL. */
    HOOK_URL_ESCAPED_TWICE("oci.hook_url_escaped_twice", Severity.WARNING),
    /** Parameters, of the call-up or of its return URL, are divided as in the text of an HTML page. */
    AMPERSAND_ESCAPED("oci.ampersand_escaped", Severity.WARNING),
    /** Parameters are divided or named in another way than forms have; they were understood. */
    PARAMETERS_UNUSUAL("oci.parameters_unusual", Severity.WARNING),
    /** The call-up is no form of name and value pairs, or its Content-Type says so; a warning if it was understood. */
    FORM_TYPE("oci.form_type", Severity.ERROR),
    /** The connection does not allow the HTTP method of the call-up. */
    METHOD_NOT_ALLOWED("oci.method_not_allowed", Severity.ERROR),
    /** A FUNCTION that is not offered. */
    FUNCTION_NOT_SUPPORTED("oci.function_not_supported", Severity.ERROR),
    /** An argument of a FUNCTION is missing or cannot be used. */
    ARGUMENT_INVALID("oci.argument_invalid", Severity.ERROR),
    /** Items of a catalog that the rules of OCI do not let be written. */
    ITEM_LEFT_OUT("oci.item_left_out", Severity.WARNING),
    /** A FUNCTION that OCI does not know; the call-up is a normal login. */
    FUNCTION_UNKNOWN("oci.function_unknown", Severity.ADVICE),
    /** A target frame that no form may have; another one is used. */
    TARGET_IGNORED("oci.target_ignored", Severity.WARNING),
    /** An http_content_charset that pages cannot have; UTF-8 is used. */
    CHARSET_IGNORED("oci.charset_ignored", Severity.WARNING),

    /** A value is longer than its field, and cutting it would change what it means. */
    FIELD_TOO_LONG("oci.field_too_long", Severity.ERROR),
    /** A number that the field cannot express exactly. */
    NUMBER_NOT_EXPRESSIBLE("oci.number_not_expressible", Severity.ERROR),
    /** A value that the field cannot have. */
    VALUE_INVALID("oci.value_invalid", Severity.ERROR),
    /** A key has characters that the form's charset lacks, and must not be changed. */
    CHARACTER_IN_KEY("oci.character_in_key", Severity.ERROR),
    /** A field that must not stand without another one. */
    FIELD_INCOMPLETE("oci.field_incomplete", Severity.ERROR),
    /** A field that the connection's version of OCI does not have; left out. */
    FIELD_NOT_IN_VERSION("oci.field_not_in_version", Severity.WARNING),
    /** An attribute of a line names a field that has a value already; left out. */
    ATTRIBUTE_IGNORED("oci.attribute_ignored", Severity.WARNING),
    /** Shipping, tax or an adjustment, which OCI has no field for; left out, so that the sum is another one. */
    CHARGE_NOT_TRANSFERRED("oci.charge_not_transferred", Severity.WARNING),
    /** A value for which OCI has no field, or too short a one; left out. */
    VALUE_NOT_TRANSFERRED("oci.value_not_transferred", Severity.ADVICE),
    /** Characters that the form's charset does not have were replaced. */
    CHARACTER_REPLACED("oci.character_replaced", Severity.WARNING),
    /** Markup in a text was removed: receivers show it as it is. */
    MARKUP_REMOVED("oci.markup_removed", Severity.ADVICE),
    /** A form has more fields than the receiver reads. */
    TOO_MANY_FIELDS("oci.too_many_fields", Severity.ERROR),
    /** A form sent by GET makes a longer URL than many systems take. */
    URL_LONG("oci.url_long", Severity.WARNING),
    /** The call-up names no URL for a visit without a cart, or one that is not allowed; the form is empty instead. */
    CANCEL_URL_IGNORED("oci.cancel_url_ignored", Severity.WARNING),
    /** The connection's policy is that visits do not end without a cart. */
    CANCEL_NOT_OFFERED("oci.cancel_not_offered", Severity.ERROR),
    /** More lines than OCI can count. */
    TOO_MANY_LINES("oci.too_many_lines", Severity.ERROR),

    /** A field of a return form came several times for one item; the first counts. */
    DUPLICATE_FIELD("oci.duplicate_field", Severity.WARNING),
    /** The items of a return form are not counted 1, 2, 3; they are read in the order of their numbers. */
    INDEX_UNUSUAL("oci.index_unusual", Severity.WARNING),
    /** The name of a field begins like that of an item but cannot be read; kept as another parameter. */
    FIELD_NAME_INVALID("oci.field_name_invalid", Severity.WARNING),
    /** The name of an item's field that can be read, but not by every receiver. */
    FIELD_NAME_UNUSUAL("oci.field_name_unusual", Severity.WARNING),
    /** A long text whose name makes receivers add it to another item. */
    LONG_TEXT_NAME("oci.long_text_name", Severity.WARNING),
    /** A value of a return form that can be read, but not by every receiver. */
    VALUE_UNUSUAL("oci.value_unusual", Severity.ADVICE),
    /** A value of a return form is escaped once too often: in texts it is read as it was meant, keys stay. */
    VALUE_ESCAPED("oci.value_escaped", Severity.WARNING),
    /** A page has several forms with items; the items of all of them are read. */
    SEVERAL_FORMS("oci.several_forms", Severity.WARNING),
    /** The fields of a page are in no form, so that no browser would send them. */
    FIELDS_OUTSIDE_FORM("oci.fields_outside_form", Severity.WARNING),
    /** The XML document of a return form cannot be read. */
    XML_UNREADABLE("oci.xml_unreadable", Severity.ERROR),
    /** The XML document of a return form is not in Base64; it is read as it is. */
    XML_NOT_ENCODED("oci.xml_not_encoded", Severity.WARNING),
    /** A number of a return form cannot be read, or could mean two things. */
    NUMBER_UNREADABLE("oci.number_unreadable", Severity.ERROR),
    /** A field that every item needs is missing in a return form. */
    FIELD_MISSING("oci.field_missing", Severity.ERROR),
    /** A return form without items: the user left without a cart. */
    NO_ITEMS("oci.no_items", Severity.ERROR);

    private final String code;
    private final Severity severity;

    OciProblem(String code, Severity severity) {
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
