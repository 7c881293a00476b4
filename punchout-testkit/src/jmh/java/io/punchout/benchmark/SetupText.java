package io.punchout.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** Setup requests of 3 KB, of the kind that a large procurement system sends, each with its payload id. */
final class SetupText {
    private static final String TEXT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.014/cXML.dtd">
            <cXML payloadID="1772355600000.4711.8815@buyer.example" timestamp="2026-03-01T09:00:00+00:00" xml:lang="en-US">
              <Header>
                <From>
                  <Credential domain="NetworkId"><Identity>AN01000000001</Identity></Credential>
                  <Credential domain="DUNS"><Identity>123456789</Identity></Credential>
                </From>
                <To>
                  <Credential domain="NetworkId"><Identity>AN01000000002</Identity></Credential>
                </To>
                <Sender>
                  <Credential domain="NetworkId">
                    <Identity>AN01000000001</Identity>
                    <SharedSecret>a long and secret sentence</SharedSecret>
                  </Credential>
                  <UserAgent>Some Procurement 2026.1</UserAgent>
                </Sender>
              </Header>
              <Request deploymentMode="production">
                <PunchOutSetupRequest operation="create">
                  <BuyerCookie>1CX3L4843PPZO-8815-0000-4711</BuyerCookie>
                  <Extrinsic name="UserEmail">jane.doe@buyer.example</Extrinsic>
                  <Extrinsic name="UniqueName">jdoe</Extrinsic>
                  <Extrinsic name="FirstName">Jane</Extrinsic>
                  <Extrinsic name="LastName">Doe</Extrinsic>
                  <Extrinsic name="BusinessUnit">Laboratories &amp; Supplies</Extrinsic>
                  <Extrinsic name="CostCenter">0000471100</Extrinsic>
                  <Extrinsic name="Language">en</Extrinsic>
                  <BrowserFormPost>
                    <URL>https://buyer.example/punchout/return?session=8815&amp;realm=buyer&amp;line=1</URL>
                  </BrowserFormPost>
                  <Contact role="endUser">
                    <Name xml:lang="en-US">Jane Doe</Name>
                    <Email>jane.doe@buyer.example</Email>
                    <Phone name="work">
                      <TelephoneNumber>
                        <CountryCode isoCountryCode="DE">49</CountryCode>
                        <AreaOrCityCode>221</AreaOrCityCode>
                        <Number>4711</Number>
                      </TelephoneNumber>
                    </Phone>
                  </Contact>
                  <SupplierSetup>
                    <URL>https://shop.example/punchout</URL>
                  </SupplierSetup>
                  <ShipTo>
                    <Address isoCountryCode="DE" addressID="0001">
                      <Name xml:lang="de-DE">Werk Köln, Gebäude 7</Name>
                      <PostalAddress name="default">
                        <DeliverTo>Jane Doe</DeliverTo>
                        <DeliverTo>Raum 7.11</DeliverTo>
                        <Street>Lange Straße 4711</Street>
                        <City>Köln</City>
                        <State>Nordrhein-Westfalen</State>
                        <PostalCode>50667</PostalCode>
                        <Country isoCountryCode="DE">Deutschland</Country>
                      </PostalAddress>
                    </Address>
                  </ShipTo>
                  <SelectedItem>
                    <ItemID>
                      <SupplierPartID>A-4711</SupplierPartID>
                      <SupplierPartAuxiliaryID>configuration=8815;colour=blue</SupplierPartAuxiliaryID>
                    </ItemID>
                  </SelectedItem>
                </PunchOutSetupRequest>
              </Request>
            </cXML>
            """;

    private static final int ID = TEXT.indexOf("1772355600000");
    private static final int ID_LENGTH = 13;

    private final byte[] template = bytes();
    private final AtomicLong last = new AtomicLong();

    static byte[] bytes() {
        return TEXT.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the next request; all are of one length. */
    byte[] next() {
        byte[] document = template.clone();
        long id = last.incrementAndGet();
        for (int at = ID + ID_LENGTH - 1; at >= ID; at--) {
            document[at] = (byte) ('0' + id % 10);
            id /= 10;
        }
        return document;
    }
}
