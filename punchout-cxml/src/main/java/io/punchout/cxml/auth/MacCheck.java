package io.punchout.cxml.auth;

import io.punchout.cxml.model.Credential;
import io.punchout.cxml.model.CredentialMac;
import io.punchout.secret.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Verifies the CredentialMac of a Sender credential (guide p.30 and 570-574). The guide does not say which credential
 * of From is meant when there are several: any may be.
 */
final class MacCheck {
    private final List<Credential> from;
    private final Credential sender;

    MacCheck(List<Credential> from, Credential sender) {
        this.from = from;
        this.sender = sender;
    }

    MacVerdict verify(List<Secret> secrets, Instant now) {
        CredentialMac mac = sender.getCredentialMac();
        if (mac == null) {
            return MacVerdict.NONE;
        }
        String created = mac.getCreationDate();
        String expires = mac.getExpirationDate();
        if (!is(mac.getType(), CredentialMacs.TYPE)
                || !is(mac.getAlgorithm(), CredentialMacs.ALGORITHM)
                || created == null
                || expires == null) {
            return MacVerdict.UNSUPPORTED;
        }
        Optional<Instant> from = MacTime.parse(created);
        Optional<Instant> until = MacTime.parse(expires);
        if (from.isEmpty() || until.isEmpty()) {
            return MacVerdict.UNSUPPORTED;
        }
        if (!matches(secrets, created, expires, mac.getValue() == null ? "" : mac.getValue())) {
            return MacVerdict.WRONG;
        }
        return now.isBefore(from.get()) || !now.isBefore(until.get()) ? MacVerdict.OUT_OF_TIME : MacVerdict.VALID;
    }

    private static boolean is(@Nullable String value, String expected) {
        return value != null && value.strip().equals(expected);
    }

    /** Compares every combination, so that time does not tell which one it was. */
    private boolean matches(List<Secret> secrets, String created, String expires, String presented) {
        byte[] value = presented.strip().getBytes(StandardCharsets.UTF_8);
        boolean matches = false;
        for (Credential party : from) {
            Optional<byte[]> text = CredentialMacs.text(
                    Arrays.asList(party.getDomain(), identity(party), sender.getDomain(), identity(sender)),
                    created,
                    expires);
            for (Secret secret : secrets) {
                Optional<String> expected = text.flatMap(bytes -> CredentialMacs.value(secret, bytes));
                matches |= expected.isPresent()
                        && MessageDigest.isEqual(expected.get().getBytes(StandardCharsets.UTF_8), value);
            }
        }
        return matches;
    }

    private static @Nullable String identity(Credential credential) {
        return credential.getIdentity() == null
                ? null
                : credential.getIdentity().text();
    }
}
