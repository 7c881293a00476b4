package io.punchout.testkit;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.PriceBasis;
import io.punchout.connection.Connection;
import io.punchout.connection.SecuritySettings;
import io.punchout.cxml.CxmlSettings;
import io.punchout.oci.OciSettings;
import io.punchout.secret.Secret;

/** Made-up connections and carts for tests. */
public final class Samples {
    /** The identity of the sample cXML buyer, in the domain {@value #CXML_DOMAIN}. */
    public static final String CXML_IDENTITY = "AN01000000001";

    /** The domain of the sample cXML buyer's identity. */
    public static final String CXML_DOMAIN = "NetworkId";

    /** The user name of the sample OCI buyer. */
    public static final String OCI_USERNAME = "punchout";

    private static final String UNSPSC = "UNSPSC";

    private Samples() {}

    /**
     * Returns a cXML connection that a simulated buyer on this machine can use: carts may go back to 127.0.0.1 by plain
     * http. Its id is {@code "sample-cxml"}, its business unit {@code "acme"}.
     */
    public static Connection cxmlConnection(String sharedSecret) {
        return Connection.builder("sample-cxml")
                .name("Sample cXML")
                .businessUnit("acme")
                .settings(CxmlSettings.builder()
                        .credential(CXML_DOMAIN, CXML_IDENTITY)
                        .sharedSecret(Secret.of(sharedSecret))
                        .build())
                .security(loopback())
                .build();
    }

    /**
     * Returns an OCI connection that a simulated buyer on this machine can use, see {@link #cxmlConnection}. Its id is
     * {@code "sample-oci"}, its business unit {@code "globex"}.
     */
    public static Connection ociConnection(String password) {
        return Connection.builder("sample-oci")
                .name("Sample OCI")
                .businessUnit("globex")
                .settings(OciSettings.builder()
                        .login(OCI_USERNAME, Secret.of(password))
                        .build())
                .security(loopback())
                .build();
    }

    /** Returns settings that let carts go to every port of this machine, by plain http, and nowhere else. */
    public static SecuritySettings loopback() {
        return SecuritySettings.builder()
                .returnHost("127.0.0.1")
                .httpAllowed(true)
                .build();
    }

    /** Returns a cart of three lines whose every value survives cXML, of every DTD version, and OCI. */
    public static Cart cart() {
        return Cart.builder("EUR")
                .line(CartLine.builder("PEN-01")
                        .supplierPartAuxiliaryId("cfg:4711/blue & bold")
                        .quantity("12")
                        .unit("PCE")
                        .unitPrice("1.25", "EUR")
                        .description("Ballpoint pen, blue")
                        .classification(UNSPSC, "44121704"))
                .line(CartLine.builder("CABLE-5M")
                        .quantity("2.5")
                        .unit("MTR")
                        .unitPrice("0.375", "EUR")
                        .description("Cable \"Größe <5>\" & plug, sold by the metre, cut to the length that you name")
                        .classification(UNSPSC, "26121600"))
                .line(CartLine.builder("CHAIR-7")
                        .quantity("1")
                        .unit("EA")
                        .unitPrice("1499", "EUR")
                        .description("Bürostuhl Müller")
                        .classification(UNSPSC, "56112102")
                        .attribute("CUST_FIELD1", "oak 7"))
                .build();
    }

    /** Returns a cart with a price per 100: survives OCI, and cXML from DTD version 1.2.036 on. */
    public static Cart cartWithPriceBasis() {
        return Cart.builder("EUR")
                .line(CartLine.builder("SCREW-M4")
                        .quantity("250")
                        .unit("EA")
                        .unitPrice("7.9", "EUR")
                        .priceBasis(PriceBasis.per(100, "EA"))
                        .description("Screw M4 x 20")
                        .classification(UNSPSC, "31161500"))
                .build();
    }

    /**
     * Returns a cart with a price of four decimals. It survives cXML; OCI has three decimals and carries it as a price
     * for a larger quantity, which is worth the same.
     */
    public static Cart cartWithFinePrice() {
        return Cart.builder("EUR")
                .line(CartLine.builder("CLIP-1")
                        .quantity("1000")
                        .unit("EA")
                        .unitPrice("0.0125", "EUR")
                        .description("Paper clip")
                        .classification(UNSPSC, "44122104"))
                .build();
    }
}
