package io.punchout.testkit.adversary;

import static io.punchout.testkit.adversary.AttackClass.CREDENTIAL;
import static io.punchout.testkit.adversary.SetupText.credential;
import static io.punchout.testkit.adversary.SetupText.secret;

import java.util.List;
import java.util.function.Function;

/** Being somebody else, or nobody. */
final class CredentialAttacks {
    private CredentialAttacks() {}

    private static Attack sender(String name, Function<Target.Cxml, String> sender) {
        return Attack.refused(CREDENTIAL, name, target -> {
            SetupText setup = target.setup();
            return target.post(setup.sender(sender.apply(setup.buyer())));
        });
    }

    private static Attack both(String name, Function<Target.Cxml, String> party) {
        return Attack.refused(CREDENTIAL, name, target -> {
            SetupText setup = target.setup();
            String markup = party.apply(setup.buyer());
            return target.post(setup.from(markup).sender(markup));
        });
    }

    static List<Attack> all() {
        return List.of(
                sender("no secret", buyer -> credential(buyer.domain(), buyer.identity(), "")),
                sender("an empty secret", buyer -> credential(buyer.domain(), buyer.identity(), secret(""))),
                sender("a secret of blanks", buyer -> credential(buyer.domain(), buyer.identity(), secret("   "))),
                sender("a wrong secret", buyer -> credential(buyer.domain(), buyer.identity(), secret("wrong"))),
                sender(
                        "a secret that begins as the right one",
                        buyer -> credential(buyer.domain(), buyer.identity(), secret(buyer.sharedSecret() + "x"))),
                sender(
                        "the beginning of the secret",
                        buyer -> credential(
                                buyer.domain(),
                                buyer.identity(),
                                secret(buyer.sharedSecret()
                                        .substring(0, buyer.sharedSecret().length() / 2)))),
                sender(
                        "two secrets, both wrong",
                        buyer -> credential(buyer.domain(), buyer.identity(), secret("wrong") + secret(""))),
                sender(
                        "elements within the secret",
                        buyer -> credential(
                                buyer.domain(),
                                buyer.identity(),
                                "<SharedSecret><x/>" + SetupText.escape(buyer.sharedSecret()) + "x</SharedSecret>")),
                sender(
                        "a CredentialMac of nothing",
                        buyer -> credential(
                                buyer.domain(),
                                buyer.identity(),
                                "<CredentialMac type=\"FromSenderCredentials\" algorithm=\"HMAC-SHA1-96\""
                                        + " creationDate=\"2026-03-01T09:00:00+00:00\""
                                        + " expirationDate=\"2099-01-01T00:00:00+00:00\"></CredentialMac>")),
                both(
                        "another domain",
                        buyer -> credential("x" + buyer.domain(), buyer.identity(), secret(buyer.sharedSecret()))),
                both("an empty domain", buyer -> credential("", buyer.identity(), secret(buyer.sharedSecret()))),
                both(
                        "another identity with the right secret",
                        buyer -> credential(buyer.domain(), "somebody-else", secret(buyer.sharedSecret()))),
                both(
                        "an identity that is the beginning of the buyer's",
                        buyer -> credential(
                                buyer.domain(),
                                buyer.identity()
                                        .substring(
                                                0, Math.max(1, buyer.identity().length() - 1)),
                                secret(buyer.sharedSecret()))),
                both(
                        "an identity of wildcards",
                        buyer -> credential(buyer.domain(), "%", secret(buyer.sharedSecret()))),
                both(
                        "two identities of one domain",
                        buyer -> credential(buyer.domain(), buyer.identity(), secret(buyer.sharedSecret()))
                                + credential(buyer.domain(), "somebody-else", secret(buyer.sharedSecret()))),
                both("no credential", buyer -> ""),
                both(
                        "a comment within the identity",
                        buyer -> "<Credential domain=\"" + SetupText.escape(buyer.domain())
                                + "\"><Identity>" + SetupText.escape(buyer.identity()) + "<!-- -->x</Identity>"
                                + secret(buyer.sharedSecret()) + "</Credential>"));
    }
}
