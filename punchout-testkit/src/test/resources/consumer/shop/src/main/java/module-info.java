/** A shop that is punch-out capable. */
module example.shop {
    requires transitive io.punchout.core;
    requires io.punchout.cxml;
    requires io.punchout.oci;

    exports example.shop;
}
