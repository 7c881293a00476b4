package io.punchout.testkit.check;

import io.punchout.protocol.ReadLimits;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Made-up messages. Secrets in them begin with PLANTED and must not be found in any output. */
final class Documents {
    static final String SETUP = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.050/cXML.dtd">
            <cXML payloadID="17.4@buyer.example" timestamp="2026-01-31T12:00:00+01:00" xml:lang="en-US">
              <Header>
                <From>
                  <Credential domain="NetworkId"><Identity>AN01</Identity></Credential>
                  <Credential domain="DUNS"><Identity>123</Identity></Credential>
                </From>
                <To><Credential domain="DUNS"><Identity>987</Identity></Credential></To>
                <Sender>
                  <Credential domain="NetworkId">
                    <Identity>AN01</Identity><SharedSecret>PLANTED-1</SharedSecret>
                  </Credential>
                  <UserAgent>Procurement 1.0</UserAgent>
                </Sender>
              </Header>
              <Request deploymentMode="test">
                <PunchOutSetupRequest operation="edit">
                  <BuyerCookie> c-1 </BuyerCookie>
                  <Extrinsic name="CostCenter">7</Extrinsic>
                  <Extrinsic name="UserPassword">PLANTED-2</Extrinsic>
                  <Extrinsic name="CostCenter">8</Extrinsic>
                  <BrowserFormPost><URL>https://buyer.example/post?id=1&amp;token=PLANTED-3</URL></BrowserFormPost>
                  <Contact role="endUser">
                    <Name xml:lang="de">Zoë Öztürk</Name>
                    <Email>zoe@buyer.example</Email>
                    <Phone><TelephoneNumber><CountryCode isoCountryCode="DE">49</CountryCode>\
            <AreaOrCityCode>221</AreaOrCityCode><Number>4711</Number></TelephoneNumber></Phone>
                  </Contact>
                  <ShipTo>
                    <Address addressID="42">
                      <Name xml:lang="de">Werk Süd</Name>
                      <PostalAddress>
                        <DeliverTo>Zoë</DeliverTo><Street>Weg 1</Street><City>Köln</City>
                        <PostalCode>50667</PostalCode><Country isoCountryCode="DE">Deutschland</Country>
                      </PostalAddress>
                    </Address>
                  </ShipTo>
                  <ItemOut quantity="2.50">
                    <ItemID>
                      <SupplierPartID>PEN-1</SupplierPartID>
                      <SupplierPartAuxiliaryID>cfg &amp; 1</SupplierPartAuxiliaryID>
                    </ItemID>
                  </ItemOut>
                </PunchOutSetupRequest>
              </Request>
            </cXML>
            """;

    static final String CART = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.014/cXML.dtd">
            <cXML payloadID="18.5@shop.example" timestamp="2026-01-31T12:10:00+01:00">
              <Header>
                <From><Credential domain="DUNS"><Identity>987</Identity></Credential></From>
                <To><Credential domain="NetworkId"><Identity>AN01</Identity></Credential></To>
                <Sender>
                  <Credential domain="DUNS"><Identity>987</Identity></Credential>
                  <UserAgent>Shop 2</UserAgent>
                </Sender>
              </Header>
              <Message>
                <PunchOutOrderMessage>
                  <BuyerCookie>c-1</BuyerCookie>
                  <PunchOutOrderMessageHeader operationAllowed="edit">
                    <Total><Money currency="EUR">1,250.00</Money></Total>
                  </PunchOutOrderMessageHeader>
                  <ItemIn quantity="1000">
                    <ItemID><SupplierPartID>CLIP-1</SupplierPartID></ItemID>
                    <ItemDetail>
                      <UnitPrice><Money currency="EUR">1.2500</Money></UnitPrice>
                      <Description xml:lang="de"><ShortName>Clip</ShortName>Büroklammer</Description>
                      <UnitOfMeasure>EA</UnitOfMeasure>
                      <Classification domain="UNSPSC">44122104</Classification>
                      <Extrinsic name="Colour">silver</Extrinsic>
                    </ItemDetail>
                  </ItemIn>
                </PunchOutOrderMessage>
              </Message>
            </cXML>
            """;

    static final String REFUSAL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.014/cXML.dtd">
            <cXML payloadID="19.6@shop.example" timestamp="2026-01-31T12:00:01+01:00">
              <Response><Status code="401" text="Unauthorized" xml:lang="en">Who are you?</Status></Response>
            </cXML>
            """;

    static final String STARTED = REFUSAL.replace(
            "<Status code=\"401\" text=\"Unauthorized\" xml:lang=\"en\">Who are you?</Status>",
            "<Status code=\"200\" text=\"OK\"/><PunchOutSetupResponse><StartPage>"
                    + "<URL>https://shop.example/start?token=PLANTED-4&amp;lang=de</URL>"
                    + "</StartPage></PunchOutSetupResponse>");

    static final String HOOK = "https://srm.example/hook?sid=1&token=PLANTED-5&x=a+b";

    static final String CALL_UP = "https://shop.example/oci?USERNAME=M%C3%BCller&PASSWORD=PLANTED-6&HOOK_URL="
            + encoded(HOOK) + "&~OkCode=ADDI&~TARGET=_top&OCI_VERSION=4.0&returntarget=_parent";

    static final String RETURN = "~OkCode=ADDI&NEW_ITEM-DESCRIPTION%5B1%5D=Gr%C3%B6%C3%9Fe+%3D+5"
            + "&NEW_ITEM-QUANTITY%5B1%5D=2.000&NEW_ITEM-UNIT%5B1%5D=PCE&NEW_ITEM-PRICE%5B1%5D=1.250"
            + "&NEW_ITEM-CURRENCY%5B1%5D=EUR&NEW_ITEM-LONGTEXT_1%3A132%5B%5D=long%0D%0Atext"
            + "&NEW_ITEM-VENDORMAT%5B1%5D=V1";

    private Documents() {}

    static Report check(String text) {
        return check(text.getBytes(StandardCharsets.UTF_8));
    }

    static Report check(byte[] input) {
        return new Checker(ReadLimits.defaults()).check(input);
    }

    static String json(Report report) {
        return new String(JsonReport.write(report), StandardCharsets.UTF_8);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String base64(String document) {
        return Base64.getEncoder().encodeToString(document.getBytes(StandardCharsets.UTF_8));
    }
}
