package io.punchout.orders;

import io.punchout.connection.Connection;
import io.punchout.connection.SecuritySettings;
import io.punchout.cxml.CxmlSettings;
import io.punchout.http.HttpRequest;
import io.punchout.secret.Secret;
import java.nio.charset.StandardCharsets;

/** An OrderRequest as text. Tests change pieces of it by {@link #with}, which fails if the piece is not there. */
record OrderText(String xml) {
    static final OrderText NEW = new OrderText("""
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.050/cXML.dtd">
            <cXML payloadID="o1@buyer.example" timestamp="2026-03-01T12:00:00+01:00" xml:lang="en-US">
              <Header>
                <From><Credential domain="NetworkId"><Identity>AN01</Identity></Credential></From>
                <To><Credential domain="DUNS"><Identity>123456789</Identity></Credential></To>
                <Sender>
                  <Credential domain="NetworkId"><Identity>AN01</Identity><SharedSecret>open sesame</SharedSecret></Credential>
                  <UserAgent>Buy 1</UserAgent>
                </Sender>
              </Header>
              <Request deploymentMode="production">
                <OrderRequest>
                  <OrderRequestHeader orderID="4500012345" orderDate="2026-03-01" type="new" orderVersion="1" requisitionID="R-7" orderType="release" releaseRequired="yes" agreementID="K-1" requestedDeliveryDate="2026-03-09T08:00:00+01:00">
                    <Total><Money currency="EUR">25.00</Money></Total>
                    <ShipTo><Address addressID="HQ"><Name xml:lang="en">Headquarters</Name><PostalAddress><Street>Main St 1</Street><City>Bonn</City><PostalCode>53113</PostalCode><Country isoCountryCode="DE">Germany</Country></PostalAddress></Address></ShipTo>
                    <BillTo><Address><Name xml:lang="en">Accounts</Name></Address></BillTo>
                    <BusinessPartner type="organization" role="soldTo"><Address><Name xml:lang="en">Sold to</Name></Address></BusinessPartner>
                    <Shipping><Money currency="EUR">4.90</Money><Description xml:lang="en">UPS</Description></Shipping>
                    <Tax><Money currency="EUR">4.75</Money><Description xml:lang="en">VAT</Description></Tax>
                    <Payment><PCard number="4111 1111 1111 1234" expiration="2027-12-31" name="Jane Doe"/></Payment>
                    <PaymentTerm payInNumberOfDays="14"><Discount><DiscountPercent percent="2"/></Discount></PaymentTerm>
                    <Contact role="endUser"><Name xml:lang="en">Jane Doe</Name><Email>jane@buyer.example</Email></Contact>
                    <Comments xml:lang="de">Bitte schnell</Comments>
                    <Extrinsic name="CostCenter">4711</Extrinsic>
                    <Extrinsic name="Password">hunter2</Extrinsic>
                  </OrderRequestHeader>
                  <ItemOut quantity="10" lineNumber="1" requestedDeliveryDate="2026-03-10" isAdHoc="yes">
                    <ItemID><SupplierPartID>PEN-01</SupplierPartID><SupplierPartAuxiliaryID>cart-77-1</SupplierPartAuxiliaryID></ItemID>
                    <ItemDetail>
                      <UnitPrice><Money currency="EUR">1.25</Money></UnitPrice>
                      <Description xml:lang="en"><ShortName>Pen</ShortName>Ballpoint pen, blue</Description>
                      <UnitOfMeasure>EA</UnitOfMeasure>
                      <Classification domain="UNSPSC">44121704</Classification>
                      <Extrinsic name="colour">blue</Extrinsic>
                    </ItemDetail>
                    <Distribution><Accounting name="Costs"><Segment type="Cost centre" id="4711" description="Sales"/></Accounting><Charge><Money currency="EUR">12.50</Money></Charge></Distribution>
                    <Comments>One</Comments>
                    <Comments>Two</Comments>
                    <ScheduleLine quantity="4" requestedDeliveryDate="2026-03-10T00:00:00+01:00" lineNumber="1"><UnitOfMeasure>EA</UnitOfMeasure></ScheduleLine>
                    <ScheduleLine quantity="6" requestedDeliveryDate="2026-03-20T00:00:00+01:00" lineNumber="2"><UnitOfMeasure>EA</UnitOfMeasure></ScheduleLine>
                  </ItemOut>
                  <ItemOut quantity="10" lineNumber="2">
                    <ItemID><SupplierPartID>PEN-02</SupplierPartID><SupplierPartAuxiliaryID>cart-77-2</SupplierPartAuxiliaryID></ItemID>
                    <ItemDetail>
                      <UnitPrice><Money currency="EUR">1.25</Money></UnitPrice>
                      <Description xml:lang="en">Ballpoint pen, red</Description>
                      <UnitOfMeasure>EA</UnitOfMeasure>
                      <Classification domain="UNSPSC">44121704</Classification>
                    </ItemDetail>
                  </ItemOut>
                </OrderRequest>
              </Request>
            </cXML>
            """);

    OrderText with(String piece, String other) {
        if (!xml.contains(piece)) {
            throw new IllegalArgumentException("the document has no " + piece);
        }
        return new OrderText(xml.replace(piece, other));
    }

    /** Another message of the same order. */
    OrderText message(String payloadId) {
        return with("payloadID=\"o1@buyer.example\"", "payloadID=\"" + payloadId + "\"");
    }

    OrderText type(String type, String former) {
        return with("type=\"new\"", "type=\"" + type + "\"")
                .with(
                        "<Extrinsic name=\"CostCenter\">",
                        "<DocumentReference payloadID=\"" + former + "\"/><Extrinsic name=\"CostCenter\">");
    }

    HttpRequest request() {
        return HttpRequest.builder("POST", "/punchout")
                .header("Content-Type", "text/xml; charset=UTF-8")
                .body(xml.getBytes(StandardCharsets.UTF_8))
                .build();
    }

    static CxmlSettings.Builder settings() {
        return CxmlSettings.builder().credential("NetworkId", "AN01").sharedSecret(Secret.of("open sesame"));
    }

    /** The connection that the order belongs to. */
    static Connection.Builder acme() {
        return acme(settings());
    }

    static Connection.Builder acme(CxmlSettings.Builder settings) {
        return Connection.builder("acme")
                .name("ACME")
                .businessUnit("acme-inc")
                .settings(settings.build())
                .security(SecuritySettings.builder().returnHost("buyer.example").build());
    }
}
