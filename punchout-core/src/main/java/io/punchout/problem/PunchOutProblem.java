package io.punchout.problem;

/** The problem codes of the core: what can stop a visit whatever the protocol. */
public enum PunchOutProblem implements ProblemCode {
    /** More problems than a report keeps. */
    TOO_MANY_PROBLEMS("report.too_many_problems", Severity.WARNING),

    /** No protocol knows what to do with a request. */
    REQUEST_UNRECOGNISED("request.unrecognised", Severity.ERROR),
    /** The body is larger than the configured limit of bytes. */
    REQUEST_TOO_LARGE("request.too_large", Severity.ERROR),
    /** The host or a store failed; the details are in the host's own log. */
    INTERNAL_ERROR("request.internal_error", Severity.ERROR),
    /** The transaction log failed, and the host lets nothing happen that is not on record. */
    LOG_FAILED("log.failed", Severity.ERROR),

    /** No active connection has the credentials of the request. */
    UNKNOWN_CONNECTION("auth.unknown_connection", Severity.ERROR),
    /** The connection was found, but its secret does not match, is unset, or was not sent. */
    WRONG_SECRET("auth.wrong_secret", Severity.ERROR),
    /** Too many authentications failed from the caller's address, so none is accepted for a while. */
    TOO_MANY_FAILURES("auth.too_many_failures", Severity.ERROR),
    /** More than one connection accepts the credentials of the request. */
    AMBIGUOUS_CONNECTION("auth.ambiguous_connection", Severity.ERROR),
    /** A test message came over a connection that is not for tests, or a production message over one that is. */
    WRONG_MODE("auth.wrong_mode", Severity.ERROR),
    /** The same message id came before with another content. */
    REPEAT_DIFFERS("request.repeat_differs", Severity.ERROR),
    /** The message repeats one that is being served at this moment; it may be sent again. */
    REPEAT_PENDING("request.repeat_pending", Severity.ERROR),
    /** The message was answered before: the same answer was sent again. */
    REPEATED("request.repeated", Severity.ADVICE),
    /** The shop does not offer what the message asks for. */
    NOT_OFFERED("request.not_offered", Severity.ERROR),

    /** The connection does not allow the operation that was asked for. */
    OPERATION_NOT_ALLOWED("setup.operation_not_allowed", Severity.ERROR),
    /** The shop refused the user. */
    USER_REFUSED("setup.user_refused", Severity.ERROR),
    /** For a shop to say: the cart that is to be edited or looked at cannot be restored. */
    CART_GONE("setup.cart_gone", Severity.ERROR),
    /** For a shop to say: it takes no visits at present, for maintenance; the buyer's system may ask again. */
    SHOP_CLOSED("setup.shop_closed", Severity.ERROR),

    /** The return URL is no usable URL. */
    RETURN_URL_MALFORMED("return_url.malformed", Severity.ERROR),
    /** The return URL has a scheme that is not allowed. */
    RETURN_URL_SCHEME("return_url.scheme_not_allowed", Severity.ERROR),
    /** The return URL leads to a host that the connection does not list. */
    RETURN_URL_HOST("return_url.host_not_allowed", Severity.ERROR),
    /** The return URL leads to the shop itself. */
    RETURN_URL_LOOP("return_url.loop", Severity.ERROR),
    /** The setup named no return URL, so no cart can be returned. */
    RETURN_URL_MISSING("return_url.missing", Severity.WARNING),

    /** No session has this start token. */
    START_TOKEN_UNKNOWN("start.unknown_token", Severity.ERROR),
    /** The start token was used before. */
    START_TOKEN_USED("start.token_used", Severity.ERROR),
    /** The start token is too old. */
    START_TOKEN_EXPIRED("start.token_expired", Severity.ERROR),

    /** There is no session of this id. */
    SESSION_UNKNOWN("session.unknown", Severity.ERROR),
    /** The session was not started yet. */
    SESSION_NOT_STARTED("session.not_started", Severity.ERROR),
    /** The session is older than its lifetime. */
    SESSION_EXPIRED("session.expired", Severity.ERROR),
    /** The session was already returned, cancelled or cleared. */
    SESSION_CLOSED("session.closed", Severity.ERROR),
    /** The shop ended the session, because its user began another and the connection allows one. */
    SESSION_REPLACED("session.replaced", Severity.ADVICE),
    /** The session's connection was deactivated or deleted in the meantime. */
    SESSION_CONNECTION_GONE("session.connection_gone", Severity.ERROR),
    /** The session allows looking only: it cannot return a changed cart. */
    SESSION_INSPECT_ONLY("session.inspect_only", Severity.ERROR),
    /** Only an edit session can be cleared. */
    SESSION_NOT_EDIT("session.not_edit", Severity.ERROR),

    /** A cart without lines cannot be transferred. */
    CART_EMPTY("cart.empty", Severity.ERROR),
    /** A price, shipping or tax has a currency other than the cart's. */
    CART_CURRENCY_MIXED("cart.currency_mixed", Severity.ERROR),
    /** A value that every line needs is missing. */
    CART_VALUE_MISSING("cart.value_missing", Severity.ERROR),
    /** A number is negative or zero where that makes no sense. */
    CART_NUMBER_INVALID("cart.number_invalid", Severity.ERROR),
    /** A text was shortened to what the receiver takes. */
    CART_TEXT_CUT("cart.text_cut", Severity.WARNING),
    /** A price or quantity has more decimals than the buyer's system takes. */
    CART_DECIMALS("cart.decimals", Severity.ERROR),
    /** A price or quantity was rounded to the decimals that the buyer's system takes. */
    CART_NUMBER_ROUNDED("cart.number_rounded", Severity.WARNING),
    /** The connection maps units, but not this one. */
    CART_UNIT_UNMAPPED("cart.unit_unmapped", Severity.ADVICE),
    /** A line has no text in the connection's language; its main text goes. */
    CART_LANGUAGE_MISSING("cart.language_missing", Severity.WARNING),
    /** A line has no class in the classification that the buyer wants. */
    CART_CLASSIFICATION_MISSING("cart.classification_missing", Severity.ADVICE);

    private final String code;
    private final Severity severity;

    PunchOutProblem(String code, Severity severity) {
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
