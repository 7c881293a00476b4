/** SAP Open Catalog Interface, OCI 2.0 to 5.0: the HTML form round trip. */
module io.punchout.oci {
    requires com.fasterxml.jackson.core;
    requires transitive io.punchout.core;
    requires static org.jspecify;

    exports io.punchout.oci;

    opens io.punchout.oci;

    provides io.punchout.protocol.Protocol with
            io.punchout.oci.OciProtocol;
}
