package io.punchout.testkit.demo;

import io.punchout.connection.Connection;
import io.punchout.cxml.CxmlSettings;
import io.punchout.oci.OciSettings;
import io.punchout.secret.Secret;
import io.punchout.testkit.Samples;
import io.punchout.testkit.buyer.CxmlBuyer;
import io.punchout.testkit.buyer.OciBuyer;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The built-in buyers of the demo. Their secrets are new with each start and are never printed. */
public final class SampleBuyers {
    static final String CXML_ID = "demo-cxml";
    static final String OCI_ID = "demo-oci";
    static final String CXML_DOMAIN = "NetworkId";
    static final String CXML_IDENTITY = "AN09999999999-DEMO";
    static final String OCI_USERNAME = "demo-buyer";

    private final String sharedSecret;
    private final String password;
    private final String played;

    private SampleBuyers(String sharedSecret, String password, String played) {
        this.sharedSecret = sharedSecret;
        this.password = password;
        this.played = played;
    }

    static SampleBuyers create(SecureRandom random) {
        return new SampleBuyers(secret(random), secret(random), secret(random));
    }

    private static String secret(SecureRandom random) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Returns the buyers that a person can play. */
    Cast cast(List<Connection> configured) {
        return Cast.of(played, configured);
    }

    /** Returns the configured connections, those of the buyers to play, and, unless one of them has its id, each built-in one. */
    List<Connection> besides(List<Connection> configured, Cast cast) {
        List<Connection> all = new ArrayList<>(configured);
        for (Connection sample : List.of(cxml(), oci())) {
            if (configured.stream().noneMatch(other -> other.id().equals(sample.id()))) {
                all.add(sample);
            }
        }
        all.addAll(cast.connections(Origins.BUYER_HOST));
        return all;
    }

    private Connection cxml() {
        return Connection.builder(CXML_ID)
                .name("Demo buyer, cXML")
                .businessUnit("acme")
                .settings(CxmlSettings.builder()
                        .credential(CXML_DOMAIN, CXML_IDENTITY)
                        .sharedSecret(Secret.hashOfRandom(sharedSecret))
                        .build())
                .security(Samples.loopback())
                .build();
    }

    private Connection oci() {
        return Connection.builder(OCI_ID)
                .name("Demo buyer, OCI")
                .businessUnit("globex")
                .settings(OciSettings.builder()
                        .login(OCI_USERNAME, Secret.hashOfRandom(password))
                        .build())
                .security(Samples.loopback())
                .build();
    }

    /** Returns a procurement system that knows the built-in cXML connection. */
    public CxmlBuyer cxmlBuyer(URI entryPoint, Clock clock) {
        return CxmlBuyer.builder(entryPoint)
                .credential(CXML_DOMAIN, CXML_IDENTITY)
                .sharedSecret(sharedSecret)
                .clock(clock)
                .build();
    }

    /** Returns a procurement system that knows the built-in OCI connection. */
    public OciBuyer ociBuyer(URI entryPoint) {
        return OciBuyer.builder(entryPoint).login(OCI_USERNAME, password).build();
    }

    /** Tells whether a text holds one of the secrets: for tests of what is printed and recorded. */
    boolean leakedIn(String text) {
        return text.contains(sharedSecret) || text.contains(password) || text.contains(played);
    }
}
