package io.punchout.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.http.HttpRequest;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Problem;
import io.punchout.session.Operation;
import io.punchout.testkit.buyer.Browser;
import io.punchout.testkit.buyer.CxmlBuyer;
import io.punchout.testkit.buyer.CxmlReceiver;
import io.punchout.testkit.buyer.OciReceiver;
import io.punchout.testkit.buyer.ReturnEndpoint;
import io.punchout.testkit.buyer.Setups;
import java.io.IOException;
import java.time.Duration;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The return page in another browser, with its script and without. */
class HtmlUnitReturnTest {
    private final ReturnEndpoint endpoint = ReturnEndpoint.start();
    private final TestHost host = TestHost.start();
    private final Browser browser = new Browser();
    private final WebClient client = new WebClient(BrowserVersion.CHROME);

    @AfterEach
    void close() {
        client.close();
        browser.close();
        host.close();
        endpoint.close();
    }

    private ReturnForm cxmlForm() {
        try (CxmlBuyer buyer = host.cxmlBuyer(TestHost.SECRET)) {
            browser.open(buyer.setup(Setups.create(endpoint.uri()).build()).startPageOrThrow());
        }
        return host.punchOut().transfer(host.session().id(), Samples.cart()).orElseThrow();
    }

    private HtmlPage open(ReturnForm form) throws IOException {
        return client.getPage(host.returnPage(form).toURL());
    }

    @Test
    void cxml_page_submits_itself() throws IOException {
        HtmlPage page = open(cxmlForm());
        HttpRequest arrived = endpoint.await();
        assertThat(CxmlReceiver.read(arrived, Operation.CREATE).cart()).isEqualTo(Samples.cart());
        assertThat(page.getEnclosingWindow().getTopWindow().getEnclosedPage().getUrl())
                .hasToString(endpoint.uri().toString());
        assertThat(endpoint.arrivals()).hasSize(1);
    }

    @Test
    void oci_page_submits_itself() throws IOException {
        host.ociBuyer(TestHost.PASSWORD).build().callUp(browser, endpoint.uri());
        open(host.punchOut().transfer(host.session().id(), Samples.cart()).orElseThrow());
        assertThat(OciReceiver.read(endpoint.await()).cart()).isEqualTo(Samples.cart());
    }

    @Test
    void page_has_a_button_where_scripts_are_off() throws IOException {
        client.getOptions().setJavaScriptEnabled(false);
        HtmlPage page = open(cxmlForm());
        assertThat(endpoint.await(Duration.ZERO)).isEmpty();
        page.<HtmlButton>getFirstByXPath("//button").click();
        assertThat(CxmlReceiver.read(endpoint.await(), Operation.CREATE).cart()).isEqualTo(Samples.cart());
    }

    @Test
    void the_fragments_submit_themselves_in_a_hosts_own_template() throws IOException {
        client.getPage(host.returnPage(TestHost.template(cxmlForm())).toURL());
        assertThat(CxmlReceiver.read(endpoint.await(), Operation.CREATE).cart()).isEqualTo(Samples.cart());
    }

    /** The buyer's system would add the lines a second time. */
    @Test
    void a_second_click_sends_nothing() throws IOException {
        // the answer goes to a window of its own, so that the page stays
        host.ociBuyer(TestHost.PASSWORD)
                .parameter("returntarget", "buyersWindow")
                .build()
                .callUp(browser, endpoint.uri());
        HtmlPage page = open(
                host.punchOut().transfer(host.session().id(), Samples.cart()).orElseThrow());
        endpoint.await();
        HtmlButton button = page.getFirstByXPath("//button");
        assertThat(button.isDisabled()).isTrue();
        button.removeAttribute("disabled");
        button.click();
        button.click();
        assertThat(endpoint.await(Duration.ofMillis(300))).isEmpty();
    }

    @Test
    void coming_back_to_the_page_sends_nothing() throws IOException {
        ReturnForm form = cxmlForm();
        open(form);
        endpoint.await();
        client.getCurrentWindow().getHistory().back();
        HtmlPage again = open(form);
        assertThat(again.<HtmlButton>getFirstByXPath("//button").isDisabled()).isTrue();
        assertThat(endpoint.await(Duration.ofMillis(300))).isEmpty();
        assertThat(endpoint.arrivals()).hasSize(1);
    }

    @Test
    void the_visit_itself_gives_one_form_only() {
        cxmlForm();
        assertThat(host.punchOut().transfer(host.session().id(), Samples.cart()).problems())
                .extracting(Problem::code)
                .containsExactly("session.closed");
    }
}
