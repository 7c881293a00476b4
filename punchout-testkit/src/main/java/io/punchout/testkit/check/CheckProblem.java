package io.punchout.testkit.check;

import io.punchout.problem.ProblemCode;
import io.punchout.problem.Severity;

/** The problem codes of {@code check}: what neither the core nor a protocol has a code for. */
enum CheckProblem implements ProblemCode {
    /** There is nothing in the input. */
    EMPTY("check.empty", Severity.ERROR),
    /** The path is that of a directory. */
    DIRECTORY("check.directory", Severity.ERROR),
    /** The file exists, but cannot be opened or read to its end. */
    NOT_ACCESSIBLE("check.not_accessible", Severity.ERROR),
    /** The input is no text. */
    BINARY("check.binary", Severity.ERROR),
    /** The input begins like JSON and cannot be read as that. */
    JSON_BROKEN("check.json_broken", Severity.ERROR),
    /** The input is JSON of a kind that is not known here. */
    JSON("check.json", Severity.ERROR),
    /** The input is text, but none that is known here. */
    UNRECOGNISED("check.unrecognised", Severity.ERROR),
    /** The input is an HTML page without a form that is known here. */
    NO_FORM("check.no_form", Severity.ERROR),
    /** A curl command that what was sent cannot be taken from. */
    CURL("check.curl", Severity.ERROR),
    /** The value of cxml-base64 is no base64. */
    BASE64("check.base64", Severity.ERROR),

    /** The bytes are not in the charset that the page declares; windows-1252 was taken. */
    CHARSET("check.charset", Severity.WARNING),
    /** A page has several forms that are known here; one was read. */
    SEVERAL_FORMS("check.several_forms", Severity.WARNING),
    /** A value was URL-encoded twice. */
    ENCODED_TWICE("check.encoded_twice", Severity.WARNING),
    /** The value of cxml-urlencoded has characters beyond ASCII. */
    NOT_ASCII("check.not_ascii", Severity.WARNING),
    /** The envelope holds an element that is no document of cXML. */
    NO_SUCH_DOCUMENT("check.no_such_document", Severity.WARNING),
    /** The total of a cart is not the sum of its lines. */
    TOTAL("check.total", Severity.WARNING),
    /** Lines of a cart are in another currency than its total. */
    CURRENCIES("check.currencies", Severity.WARNING),
    /** A call-up without user name or password. */
    LOGIN_MISSING("check.login_missing", Severity.WARNING),
    /** A FUNCTION without one of its arguments. */
    ARGUMENT_MISSING("check.argument_missing", Severity.WARNING),
    /** A number of a return form that can be read, but not by every receiver. */
    NUMBER_FORMAT("check.number_format", Severity.WARNING),

    /** The document was taken out of a form field, or of something else that stood around it. */
    UNWRAPPED("check.unwrapped", Severity.ADVICE),
    /** Of this document only the envelope is read. */
    ENVELOPE_ONLY("check.envelope_only", Severity.ADVICE),
    /** The return URL is plain http. */
    RETURN_URL_HTTP("check.return_url_http", Severity.ADVICE),
    /** The return URL is the one of SAP's own window. */
    RETURN_URL_SAPEVENT("check.return_url_sapevent", Severity.ADVICE),
    /** A password in a URL. */
    PASSWORD_IN_URL("check.password_in_url", Severity.ADVICE),
    /** A field of an item that no version of OCI has. */
    FIELD_UNKNOWN("check.field_unknown", Severity.ADVICE),
    /** A field of a return form that belongs to no item. */
    FIELD_FOREIGN("check.field_foreign", Severity.ADVICE),
    /** Two fields of which an item should have one. */
    FIELD_SUPERFLUOUS("check.field_superfluous", Severity.ADVICE);

    private final String code;
    private final Severity severity;

    CheckProblem(String code, Severity severity) {
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
