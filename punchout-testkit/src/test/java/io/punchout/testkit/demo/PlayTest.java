package io.punchout.testkit.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.htmlunit.BrowserVersion;
import org.htmlunit.TopLevelWindow;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlAnchor;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlOption;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlRadioButtonInput;
import org.htmlunit.html.HtmlSelect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName(
        "a person plays every platform, protocol and operation or function that the demo's page offers, without scripts")
class PlayTest {
    private static DemoServer demo;

    private final WebClient client = new WebClient(BrowserVersion.CHROME);

    @BeforeAll
    static void start() throws IOException {
        demo = DemoServer.start(DemoOptions.anywhere());
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @AfterEach
    void close() {
        client.close();
    }

    private HtmlPage home() throws IOException {
        client.getOptions().setJavaScriptEnabled(false);
        client.getOptions().setThrowExceptionOnFailingStatusCode(false);
        return client.getPage(demo.uri("/").toString());
    }

    /** The shop opens in a window: HtmlUnit takes the two sides of frame-ancestors for each other. Chromium has frames. */
    private HtmlPage startVisit(String platform, String protocol, String ask) throws IOException {
        HtmlPage page = home();
        select(page, "platform", platform);
        select(page, "protocol", protocol);
        select(page, "ask", ask);
        page.<HtmlRadioButtonInput>querySelector("input[value=window]").setChecked(true);
        return press(page, "#play button");
    }

    private static void select(HtmlPage page, String id, String value) {
        page.<HtmlSelect>getHtmlElementById(id).setSelectedAttribute(value, true);
    }

    /** What the page itself offers. */
    static Stream<Arguments> offered() throws IOException {
        try (WebClient reader = new WebClient(BrowserVersion.CHROME)) {
            reader.getOptions().setJavaScriptEnabled(false);
            HtmlPage page = reader.getPage(demo.uri("/").toString());
            List<HtmlOption> platforms =
                    page.<HtmlSelect>getHtmlElementById("platform").getOptions();
            return platforms.stream()
                    .flatMap(platform -> Stream.of("cxml", "oci")
                            .filter(protocol -> platform.hasAttribute("data-" + protocol))
                            .flatMap(protocol -> Stream.of(platform.getAttribute("data-" + protocol)
                                            .split(" "))
                                    .map(ask -> Arguments.of(platform.getValueAttribute(), protocol, ask))))
                    .toList()
                    .stream();
        }
    }

    @Test
    void every_profile_is_offered() throws IOException {
        assertThat(offered().map(each -> each.get()[0] + " " + each.get()[1]).distinct())
                .hasSize(19)
                .contains("coupa cxml", "sap-srm oci", "generic cxml", "generic oci");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("offered")
    void goes_round(String platform, String protocol, String ask) throws IOException {
        HtmlPage page = startVisit(platform, protocol, ask);
        if (!ask.equals("BACKGROUND_SEARCH") && !ask.equals("DOWNLOADJSON")) {
            // the answer to VALIDATE shows nothing, and no button: a script sends it
            client.getOptions().setJavaScriptEnabled(ask.equals("VALIDATE"));
            page = shop(open(page), ask);
        }
        assertThat(page.getUrl().toString()).startsWith(demo.buyerUri("/play/").toString());
        if (!ask.equals("DETAIL")) {
            assertThat(page.querySelectorAll(".columns h2")).hasSize(3);
            assertThat(text(page, ".summary")).isEqualTo(summary(page, ask));
        }
        List<DomElement> steps = List.copyOf(page.getByXPath("//ol[@class='steps']//a"));
        assertThat(steps).as("steps").isNotEmpty();
        HtmlPage entry = ((HtmlAnchor) steps.get(0)).click();
        assertThat(entry.getWebResponse().getStatusCode()).isEqualTo(200);
        assertThat(entry.asNormalizedText()).contains("play-" + platform + "-" + protocol, "successful");
    }

    private HtmlPage open(HtmlPage visit) throws IOException {
        visit.<HtmlElement>querySelector("a#open, #call-up button").click();
        List<TopLevelWindow> windows = client.getTopLevelWindows();
        return (HtmlPage) windows.get(windows.size() - 1).getEnclosedPage();
    }

    /** What the user does in the shop; returns the page of the procurement system, or of DETAIL the one that stays open. */
    private HtmlPage shop(HtmlPage shop, String ask) throws IOException {
        if (ask.equals("DETAIL")) {
            assertThat(shop.asNormalizedText()).contains("CHAIR-7, 1499.00 EUR");
            return client.getPage(
                    client.getTopLevelWindows().get(0).getEnclosedPage().getUrl());
        }
        return switch (ask) {
            case "VALIDATE" -> shop;
            case "inspect" -> press(shop, "#cancel button", "button");
            case "edit" -> press(shop, "#change-CHAIR-7 button", "#transfer button", "button");
            default -> press(shop, "#add-PEN-01 button", "#transfer button", "button");
        };
    }

    private static HtmlPage press(HtmlPage page, String... selectors) throws IOException {
        HtmlPage next = page;
        for (String selector : selectors) {
            next = next.<HtmlButton>querySelector(selector).click();
        }
        return next;
    }

    private static String summary(HtmlPage page, String ask) {
        List<DomElement> fates =
                List.copyOf(page.getByXPath("//section[@aria-labelledby='taken']//tbody/tr/td[1]/span"));
        if (ask.equals("DOWNLOADJSON")) {
            return "The shop answered the function.";
        }
        if (ask.equals("inspect")) {
            return "Nothing came back: the requisition stays as it is.";
        }
        if (ask.equals("edit")) {
            assertThat(fates).hasSize(2);
            return fates.get(0).asNormalizedText().equals(fates.get(1).asNormalizedText())
                    ? whole(page) + "2 lines came back: 2 " + fates.get(0).asNormalizedText() + "."
                    : text(page, ".summary");
        }
        assertThat(fates).hasSize(1);
        return whole(page) + "A line came back: 1 " + fates.get(0).asNormalizedText() + ".";
    }

    private static String whole(HtmlPage page) {
        DomElement whole = page.querySelector(".whole");
        return whole != null && whole.asNormalizedText().contains("refused") ? "The cart was refused as a whole. " : "";
    }

    @Test
    void what_the_shop_sent_what_became_of_it_and_the_advice_agree() throws IOException {
        HtmlPage shop = open(startVisit("jaggaer", "cxml", "create"));
        HtmlPage result = press(shop, "#add-PEN-01 button", "#transfer button", "button");
        assertThat(section(result, "sent")).contains("<UnitOfMeasure>PCE</UnitOfMeasure>");
        assertThat(section(result, "taken")).contains("1 EA, 1.25 EUR", "unit", "PCE", "changed");
        assertThat(section(result, "advice")).contains("line 1, unit", "advice.unit_replaced");

        HtmlPage ordered = press(result, "form[action='/order'] button");
        assertThat(section(ordered, "order")).contains("The shop took it: HTTP 200");
        assertThat(section(ordered, "steps")).contains("order_request", "order_response");

        HtmlPage edit = open(press(ordered, "form:has(input[value=edit]) button"));
        assertThat(edit.querySelectorAll("#change-PEN-01")).hasSize(1);
        assertThat(edit.querySelectorAll("#change-CHAIR-7")).isEmpty();
        HtmlPage cleared = press(edit, "#clear button", "button");
        assertThat(text(cleared, ".summary")).contains("removed from the requisition");

        HtmlPage log = client.getPage(demo.uri("/log").toString());
        HtmlPage ofVisit = log.<HtmlAnchor>querySelector("td:nth-child(6) a").click();
        assertThat(ofVisit.asNormalizedText()).contains("It was played: Jaggaer (SciQuest), cXML edit");
    }

    @Test
    void functions_follow_an_oci_cart_about_each_of_its_lines() throws IOException {
        HtmlPage shop = open(startVisit("sap-srm", "oci", "call-up"));
        HtmlPage result = press(shop, "#add-PEN-01 button", "#add-SCREW-M4 button", "#transfer button", "button");
        assertThat(section(result, "taken")).contains("Validate line 1", "Show the product of line 2");
        HtmlPage detail = press(result, "form:has(input[value=DETAIL]):has(input[name=line][value='2']) button");
        assertThat(open(detail).asNormalizedText()).contains("SCREW-M4").doesNotContain("PEN-01");
        assertThat(open(press(result, "form:has(input[value=DETAIL]):has(input[name=line][value='1']) button"))
                        .asNormalizedText())
                .contains("PEN-01")
                .doesNotContain("SCREW-M4");

        String validate = "form:has(input[value=VALIDATE]):has(input[name=line][value='2'])";
        HtmlPage asked = press(result, validate + " button");
        client.getOptions().setJavaScriptEnabled(true);
        HtmlPage validated = open(asked);
        assertThat(validated.getTitleText()).contains("OCI VALIDATE");
        assertThat(section(validated, "sent")).contains("SCREW-M4").doesNotContain("CHAIR-7");
        assertThat(section(validated, "taken")).contains("1 EA, 7.90 EUR");

        client.getOptions().setJavaScriptEnabled(false);
        result.<HtmlElement>querySelector(validate + " input[name=line]").setAttribute("value", "3");
        HtmlPage none = press(result, "form:has(input[value=VALIDATE]):has(input[value='3']) button");
        assertThat(none.getWebResponse().getStatusCode()).isEqualTo(404);
    }

    @Test
    void what_became_of_the_whole_is_shown() throws IOException {
        HtmlPage shop = open(startVisit("oracle-ebs", "cxml", "edit"));
        HtmlPage cleared = press(shop, "#clear button", "button");
        assertThat(text(cleared, ".whole")).isEqualTo("lines is missing: refused");

        HtmlPage pens =
                press(open(startVisit("coupa", "cxml", "create")), "#add-PEN-01 button", "#transfer button", "button");
        assertThat(text(pens, ".summary")).startsWith("The cart was refused as a whole.");
        assertThat(text(pens, ".whole")).isEqualTo("lines 1 refused: now 0");
        assertThat(pens.querySelectorAll("form[action='/order']")).isEmpty();
    }

    private static String text(HtmlPage page, String selector) {
        return page.<DomElement>querySelector(selector).asNormalizedText();
    }

    private static String section(HtmlPage page, String id) {
        return page.<DomElement>getFirstByXPath("//section[@aria-labelledby='" + id + "']")
                .asNormalizedText();
    }

    @Test
    void a_choice_that_does_not_go_together_is_told_and_the_nearest_one_offered() throws IOException {
        HtmlPage told = startVisit("coupa", "oci", "DETAIL");
        assertThat(told.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(text(told, "[role=alert]")).contains("Coupa does not do this");
        HtmlPage started = press(told, "#play button");
        assertThat(started.getTitleText()).startsWith("Coupa, cXML create");
    }

    @Test
    void every_control_has_a_name_and_every_page_its_landmarks() throws IOException {
        HtmlPage start = home();
        HtmlPage visit = startVisit("coupa", "cxml", "create");
        for (HtmlPage page : List.of(start, visit)) {
            assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
            assertThat(page.querySelectorAll("main h1")).hasSize(1);
            assertThat(page.querySelectorAll("iframe:not([title])")).isEmpty();
            assertThat(page.getByXPath("//*[@style or @onclick or @onload or @onchange or @onsubmit]"))
                    .isEmpty();
            assertThat(page.getByXPath("//script[not(@src)] | //style")).isEmpty();
            for (Object select : page.getByXPath("//select")) {
                String id = ((DomElement) select).getId();
                assertThat(page.getByXPath("//label[@for='" + id + "']")).as(id).hasSize(1);
            }
        }
    }
}
