package io.punchout.cxml;

import static io.punchout.cxml.SetupText.CREATE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A recorded document without persons: by structure, and nothing else changes")
class PersonsTest {
    private static final String ELSE = "<SupplierPartID>A &amp; &lt;B</SupplierPartID>";

    private static String without(String document) {
        return new CxmlProtocol().withoutPersons(document);
    }

    /** What an element becomes within a document whose other elements must stay. */
    private static String within(String element) {
        String kept = without("<cXML>" + element + ELSE + "</cXML>");
        assertThat(kept).startsWith("<cXML>").endsWith(ELSE + "</cXML>");
        return kept.substring("<cXML>".length(), kept.length() - (ELSE + "</cXML>").length());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <Name xml:lang="en">Jane</Name>                        | <Name xml:lang="en">***</Name>
            <Email name="work">j@b.example</Email>                 | <Email name="work">***</Email>
            <Phone><TelephoneNumber><Number>1</Number></TelephoneNumber></Phone> | <Phone>***</Phone>
            <Fax><URL>https://b.example/jane</URL></Fax>           | <Fax>***</Fax>
            <TelephoneNumber><Number>1</Number></TelephoneNumber>  | <TelephoneNumber>***</TelephoneNumber>
            <DeliverTo>Jane</DeliverTo>                            | <DeliverTo>***</DeliverTo>
            <STREET>Ring 1</STREET>                                | <STREET>***</STREET>
            <City>Wien</City>                                      | <City>***</City>
            <Municipality>x</Municipality>                         | <Municipality>***</Municipality>
            <State>x</State>                                       | <State>***</State>
            <PostalCode/>                                          | <PostalCode>***</PostalCode>
            <Country isoCountryCode="AT">Austria</Country>         | <Country isoCountryCode="AT">Austria</Country>
            <Comments>for Jane<Attachment/></Comments>             | <Comments>***</Comments>
            <PCard number="0" name="Jane Doe"><Name>Jane</Name></PCard> | <PCard number="0" name="***">***</PCard>
            <Contact role="buyer" addressID="jane"/>               | <Contact role="buyer" addressID="***"/>
            <Contact><IdReference identifier="jane" domain="sap"/></Contact> | <Contact><IdReference identifier="***" domain="sap"/></Contact>
            <Contact/><IdReference identifier="7" domain="doc"/>   | <Contact/><IdReference identifier="7" domain="doc"/>
            <URL>https://b.example/r?u=jane.doe@b.example&amp;x=1</URL> | <URL>https://b.example/r?u=***&amp;x=1</URL>
            <a b="by jane@b.example, today">@ home</a>             | <a b="by ***, today">@ home</a>
            <x:Name xmlns:x="urn:x" x:b="1">Jane</x:Name>          | <x:Name x:b="1">***</x:Name>
            """)
    @DisplayName("elements and attributes that are of persons")
    void elements(String element, String kept) {
        assertThat(within(element).replace(" xmlns:x=\"urn:x\"", "")).isEqualToIgnoringWhitespace(kept);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "NetworkId, AN01",
        "DUNS, 123",
        "NetworkUserId, ***",
        "AribaNetworkUserId, ***",
        "internalUSERid, ***",
    })
    @DisplayName("identities of users, not of companies")
    void identities(String domain, String kept) {
        String identity = domain.equals("DUNS") ? "123" : "AN01";
        String open = "<Credential domain=\"" + domain + "\"><Identity>";
        assertThat(within(open + identity + "</Identity></Credential>"))
                .isEqualTo(open + kept + "</Identity></Credential>");
        assertThat(within("<Identity>x</Identity>")).isEqualTo("<Identity>x</Identity>");
    }

    @Test
    @DisplayName("extrinsics: all outside of lines, in lines those that are named like a person")
    void extrinsics() {
        String plain = "<Extrinsic name=\"colour\">blue</Extrinsic>";
        String named = "<Extrinsic name=\"RequesterName\">Jane</Extrinsic>";
        for (String line : new String[] {"ItemIn", "ItemOut"}) {
            assertThat(within("<" + line + ">" + plain + named + "<Extrinsic>x</Extrinsic></" + line + ">" + plain))
                    .isEqualTo("<" + line + ">" + plain + named.replace("Jane", "***") + "<Extrinsic>x</Extrinsic></"
                            + line + ">" + plain.replace("blue", "***"));
        }
    }

    @Test
    @DisplayName("a whole setup: what it was for stays, the DOCTYPE and comments do not matter")
    void setup() {
        String kept =
                without(CREATE.with("<Header>", "<!-- Jane --><?jane?><Header>").xml());
        assertThat(kept)
                .contains("payloadID=\"***\"", "<BuyerCookie>cookie</BuyerCookie>", "<Identity>AN01</Identity>")
                .contains("<Extrinsic name=\"UserEmail\">***</Extrinsic>")
                .endsWith("</cXML>")
                .doesNotContain("jane", "Jane", "DOCTYPE", "[the rest");
    }

    @Test
    @DisplayName("what breaks off is kept as far as it can be read, and says so; nothing stays nothing")
    void broken() {
        assertThat(without("")).isEmpty();
        assertThat(without(" \n")).isEmpty();
        assertThat(without("<cXML><BuyerCookie>c</BuyerCookie><Name>Jane"))
                .startsWith("<cXML><BuyerCookie>c</BuyerCookie><Name")
                .endsWith("[the rest cannot be read]")
                .doesNotContain("Jane");
        assertThat(without("Jane Doe")).isEqualTo("[the rest cannot be read]");
    }

    @Test
    @DisplayName("text outside of ASCII stays as it was")
    void text() {
        String part = "<SupplierPartID>Füller 東京 😀</SupplierPartID>";
        assertThat(within(part)).isEqualTo(part);
    }
}
