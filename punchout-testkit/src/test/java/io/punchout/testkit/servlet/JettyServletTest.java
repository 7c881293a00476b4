package io.punchout.testkit.servlet;

import org.junit.jupiter.api.DisplayName;

@DisplayName("servlet adapter on Jetty")
class JettyServletTest extends ServletContainerContract {
    @Override
    Container.Starter container() {
        return Jetty::start;
    }
}
