package io.punchout.oci;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of call-up parameters in the one form in which they are compared: lower case, whatever the locale. */
final class OciNames {
    static final String OK_CODE = "~okcode";
    static final String TARGET = "~target";
    static final String CALLER = "~caller";
    static final String RETURN_TARGET = "returntarget";
    static final String FUNCTION = "function";
    static final String CHARSET = "http_content_charset";

    /** Fields of the call-up that go back in the return form (OCI 2.5). */
    static final Set<String> ECHOED = Set.of(OK_CODE, TARGET, CALLER);

    /** Spellings of HOOK_URL that buyers use where the connection names none of its own. */
    static final List<String> HOOKS = List.of("hook_url", "hook-url", "hookurl", "mm_hook_url");

    static final List<String> VERSIONS = List.of("oci_version", "ociversion");
    static final List<String> LANGUAGES = List.of("sap-language", "language", "langu", "uilanguage");

    private static final Set<String> OTHERS = Set.of(
            OK_CODE,
            TARGET,
            CALLER,
            RETURN_TARGET,
            FUNCTION,
            CHARSET,
            "~forcetarget",
            "opi_version",
            "productid",
            "quantity",
            "searchstring",
            "vendor",
            "username",
            "bypass_outb_handler",
            "bypass_inb_handler",
            "sap-client",
            "datalanguage");

    private static final Set<String> SECRET_WORDS =
            Set.of("pw", "pass", "pin", "auth", "authorization", "key", "sig", "mac", "hash", "sid");
    private static final List<String> SECRET_PARTS = List.of(
            "password",
            "passwd",
            "passwort",
            "passphrase",
            "kennwort",
            "pwd",
            "secret",
            "token",
            "apikey",
            "accesskey",
            "credential",
            "signature",
            "sessionid");

    private static final String LIST = "[]";

    private OciNames() {}

    static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Tells whether OCI itself, or everybody who uses it, gives the parameter its meaning. */
    static boolean isKnown(String name) {
        String folded = fold(name);
        return OTHERS.contains(folded)
                || HOOKS.contains(folded)
                || VERSIONS.contains(folded)
                || LANGUAGES.contains(folded);
    }

    /**
     * Returns the name of a known parameter that is sent as PHP writes lists, {@code USERNAME[]}, without its brackets;
     * other names stay, for brackets may be a part of them.
     */
    static String withoutBrackets(String name) {
        if (!name.endsWith(LIST)) {
            return name;
        }
        String bare = name.substring(0, name.length() - LIST.length());
        return !OciFieldName.isItem(name) && (isKnown(bare) || isCredential(bare)) ? bare : name;
    }

    /** Tells whether a parameter of this name may be a password, other than the session of a URL. */
    static boolean isCredential(String name) {
        return isSecret(name) && !fold(name).contains("session");
    }

    /** Tells whether a parameter of this name usually carries a secret; rather once too often. */
    static boolean isSecret(String name) {
        String folded = fold(name);
        StringBuilder letters = new StringBuilder(folded.length());
        int word = 0;
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                letters.append(c);
            } else {
                if (SECRET_WORDS.contains(letters.substring(word))) {
                    return true;
                }
                word = letters.length();
            }
        }
        for (String part : SECRET_PARTS) {
            if (letters.indexOf(part) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a name is that of an item's field in a return form, as the standard writes it: nearly all there are. */
    static boolean isItemField(String name) {
        int bracket = name.indexOf('[');
        if (bracket < 0 || !name.startsWith(OciField.PREFIX) || !name.endsWith("]")) {
            return false;
        }
        for (int i = bracket + 1; i < name.length() - 1; i++) {
            if (name.charAt(i) < '0' || name.charAt(i) > '9') {
                return false;
            }
        }
        return OciField.isName(name.substring(OciField.PREFIX.length(), bracket));
    }
}
