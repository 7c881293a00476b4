package io.punchout.testkit.check;

import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.oci.OciCallUp;
import java.util.Locale;
import java.util.Set;

/** What name and value pairs are, in the order in which it is decided. */
enum FormKind {
    /** A field that holds a cXML document. */
    CXML,
    /** Items, or an empty return. */
    OCI_RETURN,
    /** A call-up. */
    OCI_CALL_UP,
    UNKNOWN;

    private static final Set<String> ECHOED = Set.of("~okcode", "~caller", "~target", "~forcetarget");
    private static final Set<String> OF_CALL_UPS =
            Set.of("function", "oci_version", "ociversion", "opi_version", "returntarget", "http_content_charset");

    /** Decides by names alone, but for FUNCTION and for a return URL under a name of the buyer's own. */
    static FormKind of(Parameters pairs) {
        if (CxmlField.find(pairs).isPresent()) {
            return CXML;
        }
        if (pairs.first("~xmlDocument").isPresent()) {
            return OCI_RETURN;
        }
        // call-ups may hold other item fields, to be echoed, but no quantity; every item of a return has one
        if (pairs.stream().anyMatch(pair -> isItem(pair) && plain(pair).contains("QUANTITY"))) {
            return OCI_RETURN;
        }
        OciCallUp callUp = CallUps.of(pairs);
        if (callUp.hookUrl().isPresent() || CallUps.unusualHook(pairs).isPresent()) {
            return OCI_CALL_UP;
        }
        if (pairs.stream().anyMatch(FormKind::isItem)) {
            return OCI_RETURN;
        }
        boolean function = callUp.functionName().isPresent();
        if (function || CallUps.hasUser(pairs) || CallUps.hasPassword(pairs) || names(pairs, OF_CALL_UPS)) {
            return OCI_CALL_UP;
        }
        return names(pairs, ECHOED) ? OCI_RETURN : UNKNOWN;
    }

    private static boolean names(Parameters pairs, Set<String> names) {
        return pairs.stream().anyMatch(pair -> names.contains(CallUps.fold(pair.name())));
    }

    private static boolean isItem(Parameter pair) {
        return plain(pair).matches("NEW[_-]ITEM[_-].*");
    }

    private static String plain(Parameter pair) {
        return pair.name().strip().toUpperCase(Locale.ROOT);
    }
}
