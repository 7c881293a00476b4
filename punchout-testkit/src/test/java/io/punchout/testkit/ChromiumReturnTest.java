package io.punchout.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.ReturnForm;
import io.punchout.session.Operation;
import io.punchout.testkit.buyer.Browser;
import io.punchout.testkit.buyer.CxmlBuyer;
import io.punchout.testkit.buyer.CxmlReceiver;
import io.punchout.testkit.buyer.OciReceiver;
import io.punchout.testkit.buyer.ReturnEndpoint;
import io.punchout.testkit.buyer.Setups;
import io.punchout.testkit.random.RandomSamples;
import java.nio.charset.Charset;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** The return page in Chromium, under the headers that it recommends. See {@link Chromium} for where it comes from. */
class ChromiumReturnTest {
    private static ChromeDriver chromium;

    private final ReturnEndpoint endpoint = ReturnEndpoint.start();
    private final TestHost host = TestHost.start();
    private final Browser browser = new Browser();

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void quit() {
        if (chromium != null) {
            chromium.quit();
        }
    }

    @AfterEach
    void close() {
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

    private ReturnForm ociForm(Cart cart, String charset) {
        host.ociBuyer(TestHost.PASSWORD)
                .parameter("http_content_charset", charset)
                .build()
                .callUp(browser, endpoint.uri());
        return host.punchOut().transfer(host.session().id(), cart).orElseThrow();
    }

    private void open(HttpReply page) {
        chromium.get(host.returnPage(page).toString());
    }

    @Test
    void cxml_page_submits_itself() {
        open(cxmlForm().toReply());
        HttpRequest arrived = endpoint.await();
        assertThat(CxmlReceiver.read(arrived, Operation.CREATE).cart()).isEqualTo(Samples.cart());
        assertThat(arrived.header("Referer")).as("Referrer-Policy").isEmpty();
        assertThat(chromium.findElement(By.id("received")).isDisplayed()).isTrue();
        assertThat(endpoint.arrivals()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "Shift_JIS"})
    void oci_page_submits_itself(String charset) {
        Charset known = Charset.forName(charset);
        Cart cart = RandomSamples.of(7).ociCart(known, 11);
        open(ociForm(cart, charset).toReply());
        HttpRequest arrived = endpoint.await();
        assertThat(CartDifferences.between(
                        cart, OciReceiver.read(arrived, known).orElseThrow()))
                .isEmpty();
        assertThat(arrived.rawQuery()).isEqualTo("sid=a%26b&client=100");
    }

    @Test
    void the_fragments_submit_themselves_in_a_hosts_own_template() {
        Charset latin = Charset.forName("ISO-8859-1");
        open(TestHost.template(ociForm(Samples.cart(), latin.name())));
        assertThat(OciReceiver.read(endpoint.await(), latin).cart()).isEqualTo(Samples.cart());
    }

    @Test
    void coming_back_to_the_page_sends_nothing() {
        HttpReply page = ociForm(Samples.cart(), "UTF-8").toReply();
        open(page);
        endpoint.await();
        chromium.navigate().back();
        open(page);
        assertThat(chromium.getCurrentUrl()).endsWith("/return");
        assertThat(chromium.findElement(By.tagName("button")).isEnabled()).isFalse();
        chromium.navigate().refresh();
        assertThat(endpoint.await(Duration.ofMillis(500))).isEmpty();
        assertThat(endpoint.arrivals()).hasSize(1);
    }

    @Test
    void the_policy_lets_no_other_script_run_and_no_other_host_be_posted_to() {
        ReturnForm form = ociForm(Samples.cart(), "UTF-8");
        String page = form.toHtml()
                .replace("<body>", "<body><script>document.title = 'evil'</script>")
                .replace("action=\"http://127.0.0.1", "action=\"http://localhost");
        open(HttpReply.of(200, "text/html; charset=UTF-8", page.getBytes(form.charset()))
                .with(form.headers()));
        assertThat(chromium.getTitle()).isNotEqualTo("evil");
        assertThat(endpoint.await(Duration.ofMillis(500))).isEmpty();
        assertThat(endpoint.arrivals()).isEmpty();
    }
}
