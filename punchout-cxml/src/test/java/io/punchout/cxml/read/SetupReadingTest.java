package io.punchout.cxml.read;

import static io.punchout.cxml.SetupText.CREATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.cart.Address;
import io.punchout.cart.Attribute;
import io.punchout.cart.Contact;
import io.punchout.cxml.SetupText;
import io.punchout.cxml.Shopfront;
import io.punchout.problem.Problem;
import io.punchout.session.RestoredItem;
import io.punchout.session.SetupRequest;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("PunchOutSetupRequest (guide p.79-84): what the host gets to know")
class SetupReadingTest {

    @Test
    @DisplayName("ItemOut: lines of the former cart with the auxiliary id as second key, untrimmed")
    void items() {
        SetupText document = CREATE.operation("edit").adding("""
            <ItemOut quantity="2.50" lineNumber="1"><ItemID><SupplierPartID> A-1 </SupplierPartID>
              <SupplierPartAuxiliaryID> cfg=1&amp;x
            y</SupplierPartAuxiliaryID></ItemID>
              <ItemDetail><UnitPrice><Money currency="EUR">1</Money></UnitPrice><Description xml:lang="en">x</Description>
                <UnitOfMeasure>EA</UnitOfMeasure><Classification domain="UNSPSC">1</Classification>
                <Extrinsic name=" colour ">red</Extrinsic><Extrinsic name="colour">blue</Extrinsic></ItemDetail></ItemOut>
            <ItemOut quantity="1,000"><ItemID><SupplierPartID>A-1</SupplierPartID><SupplierPartAuxiliaryID/></ItemID></ItemOut>
            <ItemOut quantity="1,5"><ItemID/></ItemOut>
            <ItemOut/>
            """);
        assertThat(document.setup().items())
                .containsExactly(
                        new RestoredItem(
                                "A-1",
                                " cfg=1&x\ny",
                                new BigDecimal("2.50"),
                                List.of(new Attribute("colour", "red"), new Attribute("colour", "blue"))),
                        new RestoredItem("A-1", null, new BigDecimal("1000"), List.of()),
                        new RestoredItem("", null, null, List.of()),
                        new RestoredItem("", null, null, List.of()));
        String path = "cXML/Request/PunchOutSetupRequest/ItemOut";
        assertThat(document.read().problems())
                .extracting(Problem::code, Problem::where)
                .containsExactly(
                        tuple("cxml.number_grouped", path + "[2]/@quantity"),
                        tuple("cxml.required_missing", path + "[3]/ItemID/SupplierPartID"),
                        tuple("cxml.number", path + "[3]/@quantity"),
                        tuple("cxml.required_missing", path + "[4]/ItemID/SupplierPartID"),
                        tuple("cxml.required_missing", path + "[4]/@quantity"));
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "' https://buyer.example/return '   | https://buyer.example/return      | false",
                "' https://buyer.example/my  cart ' | https://buyer.example/my%20%20cart | true",
                "'https://buyer.example/my%20cart'  | https://buyer.example/my%20cart    | false"
            })
    @DisplayName("BrowserFormPost (p.82): blanks around the URL are ignored, blanks within are told and read as %20")
    void returnUrl(String quoted, String read, boolean told) {
        SetupText document = CREATE.with("https://buyer.example/return", quoted.replace("'", ""));
        assertThat(document.setup().returnUrl()).isEqualTo(read);
        assertThat(document.read().problems())
                .extracting(Problem::code, Problem::where)
                .isEqualTo(
                        told
                                ? List.of(tuple("cxml.blanks", "cXML/Request/PunchOutSetupRequest/BrowserFormPost/URL"))
                                : List.of());
        Shopfront shop = new Shopfront(Shopfront.acme());
        assertThat(shop.visit(document).setup().returnUrl()).isEqualTo(read);
    }

    @Test
    @DisplayName("SelectedItem (p.83): the product to open")
    void selectedItem() {
        SetupRequest setup = CREATE.adding("<SelectedItem><ItemID><SupplierPartID>A-1</SupplierPartID>"
                        + "<SupplierPartAuxiliaryID>x</SupplierPartAuxiliaryID></ItemID></SelectedItem>")
                .setup();
        assertThat(setup.selectedItem()).isEqualTo(new RestoredItem("A-1", "x", null, List.of()));
        assertThat(CREATE.adding("<SelectedItem/>").setup().selectedItem()).isNull();
    }

    @Test
    @DisplayName("SupplierSetup is deprecated and still tolerated (p.81)")
    void supplierSetup() {
        SetupText document = CREATE.adding("<SupplierSetup><URL>https://shop.example/</URL></SupplierSetup>");
        assertThat(document.read().problems()).isEmpty();
        assertThat(document.setup()).isEqualTo(CREATE.setup());
    }

    @Test
    @DisplayName("Contact and ShipTo")
    void parties() {
        SetupRequest setup = CREATE.adding("""
            <Contact role="endUser"><Name xml:lang="en"> Jane Doe </Name><Email>jane@buyer.example</Email><Email/>
              <Phone><TelephoneNumber><CountryCode isoCountryCode="DE">49</CountryCode><AreaOrCityCode>30</AreaOrCityCode>
                <Number> 123 </Number><Extension>4</Extension></TelephoneNumber></Phone><Phone/></Contact>
            <Contact/>
            <ShipTo><Address addressID="7" isoCountryCode="DE"><Name xml:lang="de">Werk Süd</Name><PostalAddress>
              <DeliverTo>Jane</DeliverTo><DeliverTo> Room 7 </DeliverTo><DeliverTo/><Street>Weg 1</Street><City>Köln</City>
              <State>NW</State><PostalCode>50667</PostalCode><Country isoCountryCode="DE">Deutschland</Country></PostalAddress>
              <Email>werk@buyer.example</Email><Phone><TelephoneNumber><Number>1</Number></TelephoneNumber></Phone></Address></ShipTo>
            """).setup();
        assertThat(setup.contacts())
                .containsExactly(
                        new Contact("endUser", "Jane Doe", List.of("jane@buyer.example"), List.of("+49 30 123 ext. 4")),
                        new Contact(null, null, List.of(), List.of()));
        assertThat(setup.shipTo())
                .isEqualTo(new Address(
                        "7",
                        "Werk Süd",
                        List.of("Jane", "Room 7"),
                        List.of("Weg 1"),
                        "Köln",
                        "NW",
                        "50667",
                        "DE",
                        "werk@buyer.example",
                        "1"));
        assertThat(CREATE.adding("<ShipTo/>").setup().shipTo()).isNull();
        assertThat(CREATE.adding("<ShipTo><Address/></ShipTo>").setup().shipTo())
                .isEqualTo(new Address(null, null, List.of(), List.of(), null, null, null, null, null, null));
    }

    @Test
    @DisplayName("xml:lang of cXML is the language that the buyer's system speaks (p.43)")
    void language() {
        assertThat(CREATE.setup().language()).isEqualTo("en-US");
        assertThat(CREATE.with(" xml:lang=\"en-US\"", "").setup().language()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<Country isoCountryCode='DE'>Allemagne</Country> | FR | DE",
                "<Country isoCountryCode=''>Germany</Country> | DE | DE",
                "<Country>DE</Country> | `` | DE",
                "<Country>Germany</Country> | `` | Germany"
            })
    @DisplayName(
            "DTD Country: the code is an attribute; where it is missing, the address has it, or the name has to do")
    void country(String country, String ofAddress, String expected) {
        SetupRequest setup = CREATE.adding("<ShipTo><Address isoCountryCode='" + ofAddress
                        + "'><Name xml:lang='en'>N</Name><PostalAddress><Street>1</Street><City>B</City>"
                        + "<State isoStateCode='DE-BE'/>" + country + "</PostalAddress></Address></ShipTo>")
                .setup();
        assertThat(setup.shipTo().country()).isEqualTo(expected);
        assertThat(setup.shipTo().state()).isEqualTo("DE-BE");
    }

    @Test
    @DisplayName("DTD Contact: the user is the endUser, or the only contact that is a person's or has no role (p.82)")
    void user() {
        String email = "<Extrinsic name=\"UserEmail\">jane@buyer.example</Extrinsic>";
        SetupText nobody = CREATE.with(email, "");
        String contact = "<Contact role='%s'><Name xml:lang='en'>%s</Name><Email>%s@buyer.example</Email></Contact>";
        assertThat(nobody.adding(contact.formatted("buyer", "Pat", "pat"))
                        .setup()
                        .user()
                        .email())
                .isEqualTo("pat@buyer.example");
        assertThat(nobody.adding(contact.formatted("x", "Pat", "pat").replace(" role='x'", ""))
                        .setup()
                        .user()
                        .name())
                .isEqualTo("Pat");
        assertThat(nobody.adding(contact.formatted("technicalSupport", "Pat", "pat"))
                        .setup()
                        .user()
                        .email())
                .isNull();
        assertThat(nobody.adding(contact.formatted("buyer", "Pat", "pat") + contact.formatted("enduser", "Jo", "jo"))
                        .setup()
                        .user()
                        .email())
                .isEqualTo("jo@buyer.example");
        assertThat(nobody.adding(contact.formatted("buyer", "Pat", "pat") + contact.formatted("buyer", "Jo", "jo"))
                        .setup()
                        .user()
                        .email())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"production, 0", "test, 0", "TEST, 0", "qa, 1", "'', 1"})
    @DisplayName("DTD Request: a deployment mode that is none is told, for it counts as production")
    void deploymentMode(String mode, int told) {
        assertThat(CREATE.with("deploymentMode=\"production\"", "deploymentMode=\"" + mode + "\"")
                        .read()
                        .problems())
                .filteredOn(problem -> problem.code().equals("cxml.deployment_mode"))
                .hasSize(told);
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1|1",
                "1.0|1.0",
                " 2.50 |2.50",
                "+3|3",
                "-3|-3",
                "1,000|1000",
                "12,345,678.90|12345678.90",
                "-1,000.5|-1000.5",
                ".5|0.5",
                "5.|5",
                "007|7",
                "0,500|-",
                "1,5|-",
                "1,50|-",
                "1.000,50|-",
                "1,0000|-",
                ",5|-",
                "1e3|-",
                "1E3|-",
                "1 000|-",
                "1'000|-",
                "NaN|-",
                "0x10|-",
                "--1|-",
                ".|-",
                "٣|-",
                "１|-",
                "''|-",
                "1234567890123456789012345678901234567890|1234567890123456789012345678901234567890",
                "12345678901234567890123456789012345678901234567890|-",
                "0.1234567890123456789012345678901234567890|0.1234567890123456789012345678901234567890"
            })
    @DisplayName("decimals (p.44): a dot for the decimals, commas between thousands, exact, and nothing guessed")
    void decimals(String text, BigDecimal value) {
        assertThat(CxmlDecimal.parse(text)).isEqualTo(java.util.Optional.ofNullable(value));
    }
}
