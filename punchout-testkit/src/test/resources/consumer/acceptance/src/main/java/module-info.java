/** The shop's acceptance tests: the contracts, and simulated buyers. */
open module example.acceptance {
    requires example.shop;
    requires io.punchout.testkit;
    requires org.assertj.core;
    requires org.junit.jupiter.api;
}
