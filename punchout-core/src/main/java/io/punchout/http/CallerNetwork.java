package io.punchout.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The network of an address: what several callers have in common. No name is ever looked up. */
public final class CallerNetwork {
    private static final Pattern V4 =
            Pattern.compile("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?!$)|$)){4}");
    private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f:.]{2,45}");

    private CallerNetwork() {}

    /**
     * Returns an address with all but its first bits set to zero.
     *
     * @param address in digits, perhaps in brackets or with a zone; not a name
     * @param bits4 how many bits of an IPv4 address count, 0 to 32
     * @param bits6 how many bits of an IPv6 address count, 0 to 128
     * @return the address in the form of {@link InetAddress#getHostAddress()}; empty if it is none
     */
    public static Optional<String> of(String address, int bits4, int bits6) {
        String digits = address.strip();
        if (digits.startsWith("[") && digits.endsWith("]")) {
            digits = digits.substring(1, digits.length() - 1);
        }
        int zone = digits.indexOf('%');
        digits = zone < 0 ? digits : digits.substring(0, zone);
        boolean isV4 = V4.matcher(digits).matches();
        if (isV4 && bits4 >= Integer.SIZE) {
            return Optional.of(digits);
        }
        if (!isV4 && !(digits.contains(":") && V6.matcher(digits).matches())) {
            return Optional.empty();
        }
        try {
            InetAddress parsed = InetAddress.getByName(digits);
            byte[] bytes = parsed.getAddress();
            keep(bytes, parsed instanceof Inet6Address ? bits6 : bits4);
            return Optional.of(InetAddress.getByAddress(bytes).getHostAddress());
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }

    private static void keep(byte[] bytes, int bits) {
        for (int i = 0; i < bytes.length; i++) {
            int kept = Math.max(0, Math.min(8, bits - 8 * i));
            bytes[i] = (byte) (bytes[i] & (0xff << (8 - kept)));
        }
    }
}
