package io.punchout.testkit.demo;

import io.punchout.platform.PlatformProfile;
import io.punchout.testkit.buyer.PlatformCaller;
import java.util.List;

/**
 * A procurement system that a person can play over one protocol.
 *
 * @param profile what it is
 * @param protocol {@code "cxml"} or {@code "oci"}
 */
record Role(PlatformProfile profile, String protocol) {

    /** The id of the connection that the shop has for it. */
    String connectionId() {
        return "play-" + profile.id() + "-" + protocol;
    }

    /** Who it is: its identity in cXML, its user name in OCI. */
    String identity() {
        return "play-" + profile.id();
    }

    boolean isCxml() {
        return protocol.equals("cxml");
    }

    String protocolName() {
        return nameOf(protocol);
    }

    static String nameOf(String protocol) {
        return protocol.equals("cxml") ? "cXML" : "OCI";
    }

    /** What it can ask for, the usual thing first. */
    List<Ask> asks() {
        return isCxml()
                ? PlatformCaller.operations(profile).stream()
                        .flatMap(operation -> Ask.named(operation.label()).stream())
                        .toList()
                : Ask.of(protocol);
    }

    boolean asks(Ask ask) {
        return asks().contains(ask);
    }
}
