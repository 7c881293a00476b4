package io.punchout.oci;

import java.util.Locale;

/** A version of OCI, oldest first. 4.0 and 5.0 share the form round trip; the lengths of fields differ before 4.0. */
public enum OciVersion {
    /** 2.0b of the year 2000. */
    V2_0("2.0"),
    /** 3.0 of 2001. */
    V3_0("3.0"),
    /** 4.0 of 2003, which most buyers use. */
    V4_0("4.0"),
    /** 5.0 of 2012: 4.0 with item hierarchies. */
    V5_0("5.0");

    private final String label;

    OciVersion(String label) {
        this.label = label;
    }

    /** Returns the version as call-ups and the configuration write it, for example {@code "4.0"}. */
    public String label() {
        return label;
    }

    /** Tells whether this version is that one or newer. */
    public boolean isAtLeast(OciVersion other) {
        return compareTo(other) >= 0;
    }

    /**
     * Returns the version of a label; blanks around it, a leading V and a trailing letter ({@code 2.0b}) do not matter.
     *
     * @throws IllegalArgumentException if there is no such version
     */
    public static OciVersion of(String label) {
        String plain = label.strip().toLowerCase(Locale.ROOT).replaceAll("^v|[a-z]$", "");
        for (OciVersion version : values()) {
            if (version.label.equals(plain) || version.label.equals(plain + ".0")) {
                return version;
            }
        }
        throw new IllegalArgumentException("there is no OCI version '" + label + "': write 2.0, 3.0, 4.0 or 5.0");
    }
}
