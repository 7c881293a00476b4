package io.punchout.testkit.buyer;

import io.punchout.platform.PlatformProfile;
import io.punchout.platform.Platforms;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that real procurement systems do otherwise than the standard says, and that a shop must take all the same. The
 * profiles of platforms name them by topic and value, see {@link #topic()}. A {@link SimulatedBuyer} has those of its
 * platform, unless told otherwise.
 */
public enum Deviation {
    /** A timestamp without an offset from UTC. */
    TIMESTAMP_WITHOUT_OFFSET("cxml", "timestamp", "no-offset"),
    /** A timestamp whose offset has no colon: {@code +0200}. */
    TIMESTAMP_OFFSET_WITHOUT_COLON("cxml", "timestamp", "no-colon"),
    /** A timestamp with milliseconds, which the standard allows and few expect. */
    TIMESTAMP_WITH_MILLISECONDS("cxml", "timestamp", "milliseconds"),
    /** A timestamp that ends in {@code Z}, which the guide forbids (p.25). */
    TIMESTAMP_ENDING_IN_Z("cxml", "timestamp", "z"),
    /** A date in the place of a timestamp. */
    TIMESTAMP_DATE_ONLY("cxml", "timestamp", "date"),
    /** A timestamp in words: {@code Mon May 19 18:29:48 +0000 2008}. */
    TIMESTAMP_IN_WORDS("cxml", "timestamp", "in-words"),
    /** A timestamp of which nothing can be made: {@code --T+00:00}. */
    TIMESTAMP_UNUSABLE("cxml", "timestamp", "unusable"),
    /** No DOCTYPE. */
    DOCTYPE_MISSING("cxml", "no-doctype", "true"),
    /** A DOCTYPE in single quotes. */
    DOCTYPE_IN_SINGLE_QUOTES("cxml", "doctype", "single-quotes"),
    /** A DOCTYPE on several lines. */
    DOCTYPE_ON_SEVERAL_LINES("cxml", "doctype", "several-lines"),
    /** No deploymentMode: production is meant. */
    DEPLOYMENT_MODE_MISSING("cxml", "no-deployment-mode", "true"),
    /** An element SupplierSetup, which is deprecated and must be ignored. */
    SUPPLIER_SETUP("cxml", "extra-element", "SupplierSetup"),
    /** Blanks and line breaks round the identities, the secret and the names of Extrinsics. */
    BLANKS("cxml", "blanks", "names"),
    /** Elements in another order than the DTD has: the return URL first, Extrinsics last. */
    ELEMENT_ORDER("cxml", "element-order", "changed"),
    /** An empty BuyerCookie. */
    COOKIE_EMPTY("cxml", "buyer-cookie", "empty"),
    /** A payloadID that is a time and nothing else. */
    PAYLOAD_ID_IS_A_TIME("cxml", "payload-id", "time"),
    /** Domains in lower case. */
    DOMAIN_IN_LOWER_CASE("cxml", "domain-case", "lower"),
    /** Further Credentials of other domains in From. */
    SEVERAL_CREDENTIALS("cxml", "credentials", "several"),
    /** An empty Identity in From: Sender alone tells who it is. */
    FROM_EMPTY("cxml", "from-identity", "empty"),
    /** A document in ISO-8859-1, which says so. */
    DOCUMENT_IN_LATIN_1("cxml", "encoding", "ISO-8859-1"),
    /** A document in ISO-8859-1 whose XML declaration says UTF-8: the charset of the Content-Type counts (guide p.19). */
    CHARSET_OF_CONTENT_TYPE("cxml", "encoding", "content-type"),

    /** The standard parameters in another case: {@code hook_url}, {@code ~OKCODE}. */
    PARAMETERS_IN_OTHER_CASE("oci", "parameter-case", "other"),
    /** A call-up in ISO-8859-1, which asks for the return in it by http_content_charset. */
    CALL_UP_IN_LATIN_1("oci", "charset", "ISO-8859-1"),
    /** The value of FUNCTION in lower case and between blanks. */
    FUNCTION_WITH_BLANKS("oci", "function-case", "lower");

    /** What every system may do, whatever is known of it: profiles say so of the generic one. */
    private static final List<String> COMMON = List.of("blanks", "element-order", "parameter-case");

    private final String format;
    private final String topic;
    private final String value;

    Deviation(String format, String topic, String value) {
        this.format = format;
        this.topic = topic;
        this.value = value;
    }

    /** Returns the protocol that it is about: {@code "cxml"} or {@code "oci"}. */
    public String format() {
        return format;
    }

    /** Returns the topic of a profile's statement, for example {@code "timestamp"}. */
    public String topic() {
        return topic;
    }

    /** Returns the value within the topic, for example {@code "no-offset"}. */
    public String value() {
        return value;
    }

    /** Returns the deviation that a statement of a profile names. */
    public static Optional<Deviation> of(String topic, String value) {
        for (Deviation each : values()) {
            if (each.topic.equals(topic) && each.value.equalsIgnoreCase(value)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Returns all that a profile names for a protocol, the usual ones and the others. */
    public static Set<Deviation> seen(PlatformProfile profile, String format) {
        Set<Deviation> seen = EnumSet.noneOf(Deviation.class);
        profile.sends()
                .forEach(statement -> statement
                        .values()
                        .forEach(value -> of(statement.topic(), value)
                                .filter(each -> each.format.equals(format))
                                .ifPresent(seen::add)));
        return seen;
    }

    /**
     * Returns what a system of this profile does each time: the first value of each topic that its profile names, and
     * blanks, another order of elements and another case of parameters, which were seen of systems of every kind.
     */
    public static Set<Deviation> usual(PlatformProfile profile, String format) {
        Set<Deviation> usual = EnumSet.noneOf(Deviation.class);
        List<String> topics = new ArrayList<>();
        for (Deviation each : values()) {
            if (each.format.equals(format) && !topics.contains(each.topic)) {
                topics.add(each.topic);
            }
        }
        PlatformProfile everyone = Platforms.standard().find("generic").orElse(profile);
        boolean silent = profile.id().equals(everyone.id());
        for (String topic : topics) {
            List<String> values = silent ? List.of() : profile.sent(topic);
            if (values.isEmpty() && COMMON.contains(topic)) {
                values = everyone.sent(topic);
            }
            values.stream().findFirst().flatMap(value -> of(topic, value)).ifPresent(usual::add);
        }
        return usual;
    }
}
