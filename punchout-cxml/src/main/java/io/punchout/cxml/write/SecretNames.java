package io.punchout.cxml.write;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which elements, extrinsics and attributes hold secrets, by their names. Stateless. */
final class SecretNames {
    private static final List<String> ELEMENTS =
            List.of("SharedSecret", "CredentialMac", "DigitalSignature", "Password", "Secret");
    private static final String EXTRINSIC = "Extrinsic";
    private static final String PAYMENT_CARD = "PCard";
    private static final List<String> WORDS = List.of("password", "passwd", "pwd", "secret", "token", "apikey");
    private static final Set<String> HARMLESS_ATTRIBUTES =
            Set.of("name", "type", "algorithm", "creationDate", "expirationDate", "encoding");
    private static final Set<String> CARD_ATTRIBUTES = Set.of("number", "expiration");

    /** By the first letter of a name that matters here, the lengths of those names, each a bit. */
    private static final int[] LENGTHS = lengths();

    private SecretNames() {}

    private static int[] lengths() {
        int[] lengths = new int[128];
        Stream.concat(ELEMENTS.stream(), Stream.of(EXTRINSIC, PAYMENT_CARD)).forEach(name -> {
            char first = name.charAt(0);
            lengths[Character.toLowerCase(first)] |= 1 << name.length();
            lengths[Character.toUpperCase(first)] |= 1 << name.length();
        });
        return lengths;
    }

    /** Tells, of a name of US-ASCII, whether it may be that of an element which matters here. */
    static boolean looksKnown(byte[] bytes, int start, int end) {
        int length = end - start;
        return length < Integer.SIZE && (LENGTHS[bytes[start]] & 1 << length) != 0;
    }

    /** Tells, of a name of US-ASCII, whether one of the words may be in it: each has a C, K or W. */
    static boolean looksSecret(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            int letter = bytes[i] | 0x20;
            if (letter == 'c' || letter == 'k' || letter == 'w') {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether the content of an element is secret.
     *
     * @param extrinsic the attribute {@code name} of an extrinsic; null if it has none, or is another element
     */
    static boolean hidesContent(String element, @Nullable String extrinsic) {
        for (String secret : ELEMENTS) {
            if (secret.equalsIgnoreCase(element)) {
                return true;
            }
        }
        return extrinsic != null && isSecret(extrinsic);
    }

    static boolean isExtrinsic(String element) {
        return EXTRINSIC.equalsIgnoreCase(element);
    }

    static boolean isPaymentCard(String element) {
        return PAYMENT_CARD.equalsIgnoreCase(element);
    }

    /**
     * Tells whether the value of an attribute is secret.
     *
     * @param contentHidden whether the content of its element is
     */
    static boolean hidesAttribute(String element, String attribute, boolean contentHidden) {
        boolean card = isPaymentCard(element) && CARD_ATTRIBUTES.contains(attribute.toLowerCase(Locale.ROOT));
        return card || (!HARMLESS_ATTRIBUTES.contains(attribute) && (contentHidden || isSecret(attribute)));
    }

    private static boolean isSecret(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'a' && c <= 'z') {
                letters.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                letters.append((char) (c + 'a' - 'A'));
            }
        }
        for (String secret : WORDS) {
            if (letters.indexOf(secret) >= 0) {
                return true;
            }
        }
        return false;
    }
}
