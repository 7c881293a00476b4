package io.punchout.cxml.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("DTD: what an attribute says that is not there; a model without the DTD says the same")
class DtdDefaultTest {

    @Test
    void unsaid() {
        assertThat(new Request().deploymentMode()).isEqualTo("production");
        assertThat(new Message().deploymentMode()).isEqualTo("production");
        assertThat(new PunchOutOrderMessageHeader().quoteStatus()).isEqualTo("final");
        assertThat(new OrderRequestHeader().type()).isEqualTo("new");
        assertThat(new OrderRequestHeader().orderType()).isEqualTo("regular");
        assertThat(new TimeTolerance().type()).isEqualTo("days");
        assertThat(new DigitalSignature().type()).isEqualTo("PK7 self-contained");
        assertThat(new DigitalSignature().encoding()).isEqualTo("Base64");
    }

    @Test
    @DisplayName("what is said counts, and nothing is written that was not said")
    void said() {
        Request request = new Request();
        assertThat(Binding.write(envelope(request))).doesNotContain("deploymentMode");
        request.setDeploymentMode("test");
        assertThat(request.deploymentMode()).isEqualTo("test");
        OrderRequestHeader header = new OrderRequestHeader();
        header.setType("delete");
        assertThat(header.type()).isEqualTo("delete");
    }

    private static CXML envelope(Request request) {
        CXML root = new CXML();
        root.setRequest(request);
        return root;
    }
}
