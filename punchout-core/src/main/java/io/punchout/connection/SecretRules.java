package io.punchout.connection;

import io.punchout.constraint.Findings;
import io.punchout.secret.Secret;
import io.punchout.secret.SecretSlots;

/** What holds for every secret of every protocol. */
final class SecretRules {
    private SecretRules() {}

    static void check(SecretSlots slots, String path, Findings findings) {
        if (!slots.current().isSet()) {
            findings.add("advice.secret_unset", path);
        }
        check(slots.current(), path, findings);
        check(slots.previous(), path + ".previous", findings);
        if (slots.previousUntil() != null && !slots.previous().isSet()) {
            findings.add("secret.previous.required", path + ".previousUntil");
        }
    }

    private static void check(Secret secret, String path, Findings findings) {
        if (secret.kind() == Secret.Kind.PLAIN) {
            findings.add("advice.secret_plain", path);
        }
        if (secret.isMalformed()) {
            findings.add("secret.hash.malformed", path);
        }
    }
}
