package io.punchout.testkit.servlet;

import org.junit.jupiter.api.DisplayName;

@DisplayName("servlet adapter on Tomcat")
class TomcatFormTest extends ServletFormContract {
    @Override
    Container.Starter container() {
        return EmbeddedTomcat::start;
    }
}
