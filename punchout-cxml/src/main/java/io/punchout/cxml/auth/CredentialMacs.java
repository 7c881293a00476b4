package io.punchout.cxml.auth;

import io.punchout.secret.Secret;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The message authentication code over the names of two parties (guide p.570-574). Stateless. */
public final class CredentialMacs {
    /** The one type that the guide knows. */
    public static final String TYPE = "FromSenderCredentials";

    /** The one algorithm that the guide knows: the first 12 bytes of HMAC-SHA1, in base64. */
    public static final String ALGORITHM = "HMAC-SHA1-96";

    private static final int BYTES = 12;

    private CredentialMacs() {}

    /**
     * Returns the code.
     *
     * @param from domain and identity of From
     * @param sender domain and identity of Sender
     * @param creationDate the text of the attribute: it counts letter by letter
     * @param expirationDate the text of the attribute
     * @param secret the secret that the shop and the network share
     * @return 16 characters; empty if a name is blank or the secret is unset or known by its hash only
     */
    public static Optional<String> value(
            Name from, Name sender, String creationDate, String expirationDate, Secret secret) {
        return text(
                        Arrays.asList(from.domain(), from.identity(), sender.domain(), sender.identity()),
                        creationDate,
                        expirationDate)
                .flatMap(bytes -> value(secret, bytes));
    }

    /**
     * A party's name in a domain.
     *
     * @param domain for example {@code "NetworkId"}
     * @param identity the name in it
     */
    public record Name(String domain, String identity) {}

    static Optional<String> value(Secret secret, byte[] text) {
        return secret.hmac("HmacSHA1", text)
                .map(bytes -> Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, BYTES)));
    }

    /** Returns the bytes that the code is made of: each value, normalised, and a zero byte behind it. */
    static Optional<byte[]> text(List<@Nullable String> names, String creationDate, String expirationDate) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(160);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name == null || name.isBlank()) {
                return Optional.empty();
            }
            boolean domain = i % 2 == 0;
            append(bytes, domain ? CredentialKey.comparable(name) : name.strip().toLowerCase(Locale.ROOT));
        }
        append(bytes, creationDate);
        append(bytes, expirationDate);
        return Optional.of(bytes.toByteArray());
    }

    private static void append(ByteArrayOutputStream bytes, String value) {
        bytes.writeBytes(value.getBytes(StandardCharsets.UTF_8));
        bytes.write(0);
    }
}
