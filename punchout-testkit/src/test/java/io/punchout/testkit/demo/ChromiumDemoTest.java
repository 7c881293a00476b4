package io.punchout.testkit.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.testkit.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * A person plays the buyer in Chromium, where the shop and the procurement system are different sites: its rules on frames,
 * cookies and forms hold. See {@link Chromium} for where it comes from.
 */
class ChromiumDemoTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static ChromeDriver chromium;

    private DemoServer demo;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        chromium.manage().timeouts().implicitlyWait(PATIENCE);
        chromium.manage().window().setSize(new Dimension(1500, 1000));
    }

    @AfterAll
    static void quit() {
        if (chromium != null) {
            chromium.quit();
        }
    }

    @BeforeEach
    void start() throws IOException {
        demo = DemoServer.start(DemoOptions.anywhere());
        chromium.get(demo.uri("/").toString());
    }

    @AfterEach
    void close() {
        List<String> windows = List.copyOf(chromium.getWindowHandles());
        windows.stream()
                .skip(1)
                .forEach(window -> chromium.switchTo().window(window).close());
        chromium.switchTo().window(windows.get(0));
        demo.close();
    }

    private static void choose(String id, String value) {
        press("#" + id + " option[value='" + value + "']");
    }

    private static WebElement find(By by) {
        return chromium.findElement(by);
    }

    private static void press(String selector) {
        find(By.cssSelector(selector)).click();
    }

    private static void startVisit() {
        press("#play button");
    }

    private static void enterFrame() {
        chromium.switchTo().frame(find(By.name("shop")));
    }

    private static void fill() {
        for (String article : List.of("PEN-01", "CABLE-5", "CHAIR-7")) {
            press("#add-" + article + " button");
            // the next page is there
            find(By.id("change-" + article));
        }
    }

    private static void fillAndTransfer() {
        fill();
        press("#transfer button");
    }

    private static String result() {
        return find(By.cssSelector("main:has(#taken)")).getText();
    }

    /** A blocked frame, form, style or script, and a cookie that is refused, is an entry here. */
    private static void nothingWasBlocked() {
        assertThat(chromium.manage().logs().get(LogType.BROWSER).getAll().stream()
                        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                        .map(LogEntry::getMessage))
                .isEmpty();
    }

    @Test
    void cxml_in_a_frame() throws IOException {
        choose("platform", "jaggaer");
        screenshot("demo-start");
        startVisit();
        enterFrame();
        fill();
        chromium.switchTo().defaultContent();
        screenshot("demo-frame");
        enterFrame();
        press("#transfer button");
        chromium.switchTo().defaultContent();
        assertThat(result())
                .contains("What the shop sent", "PunchOutOrderMessage", "What Jaggaer", "changed", "advice.");
        assertThat(chromium.getCurrentUrl()).startsWith(demo.buyerUri("/play/").toString());
        screenshot("demo");
        press("form[action='/order'] button");
        find(By.id("order"));
        assertThat(find(By.cssSelector("section:has(#order)")).getText()).contains("The shop took it");
        press(".steps a");
        assertThat(find(By.tagName("main")).getText()).contains("Transaction: setup_request", "***");
        screenshot("demo-log");
        nothingWasBlocked();
    }

    @Test
    void oci_in_a_frame() {
        choose("platform", "sap-srm");
        startVisit();
        enterFrame();
        fillAndTransfer();
        chromium.switchTo().defaultContent();
        assertThat(result()).contains("NEW_ITEM-UNIT[1]", "What SAP SRM", "refused");
        nothingWasBlocked();
    }

    @Test
    void cxml_in_a_new_window() {
        choose("platform", "coupa");
        press("input[value=window]");
        startVisit();
        inNewWindow("#open");
        nothingWasBlocked();
    }

    @Test
    void oci_in_a_new_window() {
        choose("platform", "generic");
        choose("protocol", "oci");
        press("input[value=window]");
        startVisit();
        inNewWindow("#call-up button");
        nothingWasBlocked();
    }

    private void inNewWindow(String opener) {
        String first = chromium.getWindowHandle();
        press(opener);
        for (int i = 0; i < 1_000 && chromium.getWindowHandles().size() < 2; i++) {
            chromium.getTitle();
        }
        chromium.getWindowHandles().stream()
                .filter(window -> !window.equals(first))
                .forEach(window -> chromium.switchTo().window(window));
        fillAndTransfer();
        assertThat(result()).contains("3 lines came back");
        chromium.close();
        chromium.switchTo().window(first);
        press("main p a[href^='/play/']");
        assertThat(result()).contains("3 lines came back");
    }

    @Test
    void choices_that_do_not_go_together_are_not_offered() {
        choose("platform", "sap-srm");
        assertThat(chosen("protocol")).isEqualTo("oci");
        assertThat(chosen("ask")).isEqualTo("call-up");
        assertThat(find(By.id("about")).getText()).contains("BBP_OCI");
        choose("platform", "d365");
        assertThat(chosen("protocol")).isEqualTo("cxml");
        assertThat(chromium.findElements(By.cssSelector("#ask option")).stream()
                        .filter(WebElement::isEnabled)
                        .map(option -> option.getDomProperty("value")))
                .containsExactly("create");
        nothingWasBlocked();
    }

    private static String chosen(String id) {
        return find(By.id(id)).getDomProperty("value");
    }

    @Test
    void the_keyboard_alone_is_enough() {
        find(By.id("platform"));
        tabTo("platform");
        type("Coupa");
        tabTo("ask");
        type(Keys.ARROW_DOWN);
        assertThat(chosen("platform")).isEqualTo("coupa");
        assertThat(chosen("ask")).isEqualTo("edit");
        tabTo("BUTTON");
        assertThat(focused().getCssValue("outline-style")).as("visible focus").isEqualTo("solid");
        type(Keys.ENTER);
        enterFrame();
        find(By.id("transfer"));
        chromium.switchTo().defaultContent();
        tabTo("IFRAME");
        enterFrame();
        tabUntil(() -> "Transfer".equals(focused().getText()));
        type(Keys.ENTER);
        chromium.switchTo().defaultContent();
        assertThat(result()).contains("2 lines came back");
        nothingWasBlocked();
    }

    private static WebElement focused() {
        return chromium.switchTo().activeElement();
    }

    private static void tabTo(String idOrTag) {
        tabUntil(() -> idOrTag.equals(focused().getDomProperty("id"))
                || idOrTag.equals(focused().getDomProperty("tagName")));
    }

    private static void tabUntil(BooleanSupplier there) {
        for (int i = 0; i < 60 && !there.getAsBoolean(); i++) {
            type(Keys.TAB);
        }
        assertThat(there.getAsBoolean()).as("reached by the tab key").isTrue();
    }

    private static void type(CharSequence keys) {
        new Actions(chromium).sendKeys(keys).perform();
    }

    @Test
    void nothing_is_cut_off_on_a_narrow_page_as_at_200_percent_zoom() {
        chromium.manage().window().setSize(new Dimension(640, 900));
        try {
            startVisit();
            enterFrame();
            fillAndTransfer();
            chromium.switchTo().defaultContent();
            result();
            for (String path : List.of("", "/", "/plays")) {
                if (!path.isEmpty()) {
                    chromium.get(demo.buyerUri(path).toString());
                }
                assertThat(chromium.executeScript(
                                "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                        .as(path)
                        .isEqualTo(true);
            }
        } finally {
            chromium.manage().window().setSize(new Dimension(1500, 1000));
        }
    }

    /** The pictures for the docs, and for who looks at a failed run. */
    private static void screenshot(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(folder.resolve(name + ".png"), chromium.getScreenshotAs(OutputType.BYTES));
    }
}
