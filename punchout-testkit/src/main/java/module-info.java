/** Fakes and simulated buyers for tests of punch-out, and a command line with a demo. */
module io.punchout.testkit {
    requires com.fasterxml.jackson.databind;
    requires transitive io.punchout.core;
    requires io.punchout.cxml;
    requires io.punchout.oci;
    requires java.net.http;
    requires jdk.httpserver;
    requires org.jsoup;
    requires static org.assertj.core;
    requires static org.htmlunit;
    requires static org.jspecify;
    requires static org.junit.jupiter.api;

    exports io.punchout.testkit;
    exports io.punchout.testkit.adversary;
    exports io.punchout.testkit.assertion;
    exports io.punchout.testkit.buyer;
    exports io.punchout.testkit.compare;
    exports io.punchout.testkit.conformance;
    exports io.punchout.testkit.contract;
    exports io.punchout.testkit.fault;
    exports io.punchout.testkit.htmlunit;
    exports io.punchout.testkit.junit;
    exports io.punchout.testkit.random;
}
