package io.punchout.testkit.random;

import io.punchout.connection.CartEncoding;
import io.punchout.connection.CartSettings;
import io.punchout.connection.Connection;
import io.punchout.connection.SecuritySettings;
import io.punchout.cxml.CxmlSettings;
import io.punchout.oci.OciSettings;
import io.punchout.secret.Secret;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * Valid connections at random, whose carts may go to this machine by plain http. Identities and user names are different
 * ones each time; secrets are made up, too. Not thread-safe.
 */
public final class RandomConnections {
    private final Words words;

    RandomConnections(Random random) {
        this.words = new Words(random);
    }

    /** Returns a connection of cXML. */
    public Connection cxml() {
        CxmlSettings.Builder settings = CxmlSettings.builder()
                .credential(words.pick(List.of("NetworkId", "DUNS")), words.key("AN"))
                .sharedSecret(secret());
        if (words.flip()) {
            settings.credential("DUNS", words.digits(100_000_000, 900_000_000));
        }
        return common("cxml").settings(settings.build()).build();
    }

    /** Returns a connection of OCI. */
    public Connection oci() {
        return common("oci")
                .settings(
                        OciSettings.builder().login(words.key("user"), secret()).build())
                .build();
    }

    private Secret secret() {
        return Secret.of(words.key("s3cret & <" + words.digits(1_000_000, 9_000_000) + ">"));
    }

    private Connection.Builder common(String format) {
        CartSettings.Builder cart = CartSettings.builder();
        if (words.flip()) {
            cart.descriptionLength(40 + words.below(1_000));
        }
        if (words.flip()) {
            cart.encoding(words.pick(List.of(CartEncoding.values())));
        }
        if (words.flip()) {
            cart.unit("PCE", "EA").unit("MTR", "M");
        }
        return Connection.builder(format + "-" + words.digits(0, 1_000_000_000))
                .name(words.name() + " & " + words.text())
                .businessUnit("unit-" + words.below(10))
                .cart(cart.build())
                .security(SecuritySettings.builder()
                        .returnHost("127.0.0.1")
                        .httpAllowed(true)
                        .startLinkLifetime(Duration.ofMinutes(1 + words.below(10)))
                        .sessionLifetime(Duration.ofHours(1 + words.below(12)))
                        .build());
    }
}
