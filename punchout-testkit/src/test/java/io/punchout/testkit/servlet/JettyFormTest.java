package io.punchout.testkit.servlet;

import org.junit.jupiter.api.DisplayName;

@DisplayName("servlet adapter on Jetty")
class JettyFormTest extends ServletFormContract {
    @Override
    Container.Starter container() {
        return Jetty::start;
    }
}
