package io.punchout.cxml.model;

/** Documents to bind: basic ones of elements every DTD version knows, full ones of every element the model has. */
final class Documents {

    static final String HEADER = """
        <Header>\
        <From><Credential domain="NetworkId"><Identity>buyer</Identity></Credential></From>\
        <To><Credential domain="DUNS"><Identity>12-345</Identity></Credential></To>\
        <Sender><Credential domain="NetworkId"><Identity>buyer</Identity><SharedSecret>s3cret</SharedSecret></Credential>\
        <UserAgent>Buy 1</UserAgent></Sender>\
        </Header>\
        """;

    private static final String MAC_HEADER = """
        <Header>\
        <From><Credential domain="NetworkId" type="marketplace"><Identity lastChangedTimestamp="2026-01-01T00:00:00Z">m</Identity>\
        </Credential><Correspondent preferredLanguage="de"><Contact><Name xml:lang="de">X</Name></Contact>\
        <Routing destination="peppol"/><Extrinsic name="c">1</Extrinsic></Correspondent></From>\
        <To><Credential domain="DUNS"><Identity>12-345</Identity></Credential><Correspondent><Contact><Name xml:lang="en">Y</Name>\
        </Contact></Correspondent></To>\
        <Sender><Credential domain="NetworkId"><Identity>hub</Identity><CredentialMac type="FromSenderCredentials" \
        algorithm="HMAC-SHA1-96" creationDate="2026-01-01T00:00:00Z" expirationDate="2026-02-01T00:00:00Z">MnXkusp8Jj0lw3mf\
        </CredentialMac></Credential><Credential domain="old"><Identity>hub</Identity>\
        <DigitalSignature encoding="Base64" type="PK7 self-contained">c2ln</DigitalSignature></Credential>\
        <UserAgent>Hub</UserAgent></Sender>\
        <Path><Node type="copy" itemDetailsRequired="yes"><Credential domain="n"><Identity>1</Identity></Credential></Node></Path>\
        <OriginalDocument payloadID="0@x"/>\
        </Header>\
        """;

    private static final String MODIFICATIONS = """
        <Modifications>\
        <Modification level="1"><OriginalPrice type="List"><Money currency="EUR">12</Money></OriginalPrice><AdditionalDeduction type="d">\
        <DeductionAmount><Money currency="EUR">1</Money></DeductionAmount></AdditionalDeduction></Modification>\
        <Modification><AdditionalDeduction><DeductionPercent percent="5"/></AdditionalDeduction>\
        <Tax><Money currency="EUR">0</Money><Description xml:lang="en">t</Description></Tax>\
        <ModificationDetail name="Rebate" code="R" startDate="2026-01-01T00:00:00Z" endDate="2026-12-31T00:00:00Z" scope="line" \
        calculationType="x"><Description xml:lang="en">Rebate</Description><IdReference identifier="1" domain="d"/>\
        <ParentID>9</ParentID><Extrinsic name="e">1</Extrinsic></ModificationDetail></Modification>\
        <Modification><AdditionalDeduction><DeductedPrice><Money currency="EUR">9</Money></DeductedPrice></AdditionalDeduction>\
        </Modification>\
        <Modification><AdditionalCost><Money currency="EUR">1</Money></AdditionalCost></Modification>\
        <Modification><AdditionalCost><Percentage percent="1.5"/></AdditionalCost></Modification>\
        </Modifications>\
        """;

    private static final String PHONE = """
        <TelephoneNumber><CountryCode isoCountryCode="DE">49</CountryCode><AreaOrCityCode>30</AreaOrCityCode><Number>123</Number>\
        <Extension>4</Extension></TelephoneNumber>\
        """;

    private static final String POSTAL_ADDRESS = """
        <PostalAddress name="p"><DeliverTo>Ann</DeliverTo><DeliverTo>Room 7</DeliverTo><Street>Way 1</Street><Street>Yard</Street>\
        <City cityCode="B">Berlin</City><Municipality municipalityCode="M">Mitte</Municipality><State isoStateCode="DE-BE">BE</State>\
        <PostalCode>10115</PostalCode><Country isoCountryCode="DE">Germany</Country><Extrinsic name="x">1</Extrinsic></PostalAddress>\
        """;

    private static final String CONTACT =
            "<Contact role=\"buyer\" addressID=\"a\" addressIDDomain=\"d\"><Name xml:lang=\"en\">Ann</Name>"
                    + POSTAL_ADDRESS
                    + "<Email name=\"work\" preferredLang=\"en\">a@x.example</Email><Phone name=\"work\">" + PHONE
                    + "</Phone>"
                    + "<Fax name=\"f\">" + PHONE
                    + "</Fax><Fax><URL>tel:1</URL></Fax><Fax><Email>f@x.example</Email></Fax>"
                    + "<URL name=\"home\">https://x.example/</URL><IdReference identifier=\"1\" domain=\"d\"/>"
                    + "<Extrinsic name=\"x\">1</Extrinsic></Contact>";

    private static final String ADDRESS =
            "<Address isoCountryCode=\"DE\" addressID=\"7\" addressIDDomain=\"b\"><Name xml:lang=\"de\">Werk</Name>"
                    + POSTAL_ADDRESS + "<Email>a@x.example</Email><Phone>" + PHONE
                    + "</Phone><Fax><URL>tel:1</URL></Fax><URL>https://x.example/</URL></Address>";

    private static final String ID_REFERENCE = """
        <IdReference identifier="1" domain="d"><Creator xml:lang="en">We</Creator><Description xml:lang="en">No.</Description></IdReference>\
        """;

    private static final String SHIP_TO = "<ShipTo>" + ADDRESS + """
        <CarrierIdentifier domain="SCAC">ABCD</CarrierIdentifier>\
        <TransportInformation><Route method="motor" means="truck" startDate="2026-01-01T00:00:00Z" endDate="2026-01-02T00:00:00Z">\
        via <Contact><Name xml:lang="en">Hub</Name></Contact> north</Route><ShippingContractNumber>5</ShippingContractNumber>\
        <ShippingInstructions><Description xml:lang="en">Ring</Description></ShippingInstructions></TransportInformation>\
        """ + ID_REFERENCE + "</ShipTo>";

    private static final String SHIPPING =
            "<Shipping trackingDomain=\"SCAC\" trackingId=\"1\" tracking=\"t\"><Money currency=\"EUR\">5</Money>"
                    + "<Description xml:lang=\"en\">Post</Description>" + MODIFICATIONS + "</Shipping>";

    private static final String DISTRIBUTION = """
        <Distribution><Accounting name="a"><AccountingSegment id="4711"><Name xml:lang="en">Centre</Name>\
        <Description xml:lang="en">Lab</Description></AccountingSegment></Accounting><Charge><Money currency="EUR">1</Money></Charge>\
        </Distribution><Distribution><Accounting name="b"><Segment type="CC" id="1" description="d"/></Accounting>\
        <Charge><Money currency="EUR">1</Money></Charge></Distribution>\
        """;

    private static final String TAX = """
        <Tax><Money currency="EUR">1.90</Money><TaxAdjustmentAmount><Money currency="EUR">0</Money></TaxAdjustmentAmount>\
        <Description xml:lang="en">VAT</Description><TaxDetail category="vat" percentageRate="19" purpose="tax" taxPointDate=\
        "2026-01-01T00:00:00Z"><TaxableAmount><Money currency="EUR">10</Money></TaxableAmount><TaxAmount><Money currency="EUR">1.90\
        </Money></TaxAmount><TaxLocation xml:lang="en">DE</TaxLocation><TaxAdjustmentAmount><Money currency="EUR">0</Money>\
        </TaxAdjustmentAmount><Description xml:lang="en">d</Description><TriangularTransactionLawReference xml:lang="en">l\
        </TriangularTransactionLawReference><TaxRegime>r</TaxRegime><TaxExemption exemptCode="1"><ExemptReason xml:lang="en">no\
        </ExemptReason></TaxExemption><Extrinsic name="e">1</Extrinsic></TaxDetail>\
        """ + DISTRIBUTION + "<Extrinsic" + " name=\"e\">1</Extrinsic></Tax>";

    private static final String ITEM_ID = """
            <ItemID><SupplierPartID revisionID="2">A-1</SupplierPartID><SupplierPartAuxiliaryID>cfg&lt;1&gt;</SupplierPartAuxiliaryID>\
            <BuyerPartID>B-1</BuyerPartID>\
            """
            + ID_REFERENCE
            + "</ItemID><Path><Node type=\"route\"><Credential"
            + " domain=\"n\"><Identity>1</Identity></Credential></Node></Path>";

    private static final String UNIT_PRICE =
            "<UnitPrice><Money currency=\"EUR\" alternateAmount=\"1,100.00\" alternateCurrency=\"USD\">1,000.50</Money>"
                    + MODIFICATIONS
                    + """
                    <PricingConditions><ValidityPeriods><ValidityPeriod from="2026-01-01T00:00:00Z" to="2026-02-01T00:00:00Z"><ConditionTypes>\
                    <ConditionType name="n"/></ConditionTypes></ValidityPeriod></ValidityPeriods></PricingConditions></UnitPrice>\
                    """;

    private static final String DESCRIPTION =
            "<Description xml:lang=\"en\" type=\"t\"><ShortName>Pen</ShortName>A pen\n"
                    + "  in <![CDATA[<blue>]]></Description>";

    private static final String LIMITS = """
        <OverallLimit><Money currency="EUR">1</Money></OverallLimit><ExpectedLimit><Money currency="EUR">1</Money></ExpectedLimit>\
        """;

    private static final String BASIS = """
        <PriceBasisQuantity quantity="100" conversionFactor="1"><UnitOfMeasure>EA</UnitOfMeasure><Description xml:lang="en">C\
        </Description></PriceBasisQuantity>\
        """;

    private static final String ITEM_DETAIL =
            "<ItemDetail>" + UNIT_PRICE + DESCRIPTION + LIMITS + "<UnitOfMeasure>EA</UnitOfMeasure>" + BASIS + """
                <Classification domain="UNSPSC" code="c">44121701</Classification><Classification domain="custom">pens</Classification>\
                <ManufacturerPartID>M-1</ManufacturerPartID><ManufacturerName xml:lang="en">Maker</ManufacturerName>\
                <URL name="page">https://x.example/?a=1&amp;b=2</URL><LeadTime>2</LeadTime>\
                <Dimension quantity="1" type="weight"><UnitOfMeasure>KGM</UnitOfMeasure></Dimension>\
                <ItemDetailIndustry isConfigurableMaterial="yes"><ItemDetailRetail><EANID>1</EANID></ItemDetailRetail></ItemDetailIndustry>\
                <AttachmentReference length="1" version="1"><Name xml:lang="en">n</Name><Description xml:lang="en">d</Description>\
                <InternalID domain="d">i</InternalID><URL>cid:1</URL></AttachmentReference>\
                <PlannedAcceptanceDays>3</PlannedAcceptanceDays><Extrinsic name="e1">v</Extrinsic>\
                <Extrinsic name="e2">a<Money currency="EUR">1</Money>b</Extrinsic></ItemDetail>\
                """;

    private static final String BLANKET = "<BlanketItemDetail>" + DESCRIPTION + LIMITS
            + """
            <MaxAmount><Money currency="EUR">9</Money></MaxAmount><MinAmount><Money currency="EUR">1</Money></MinAmount>\
            <MaxContractAmount><Money currency="EUR">9</Money></MaxContractAmount><MaxAdhocAmount><Money currency="EUR">9</Money>\
            </MaxAdhocAmount><MaxQuantity>9</MaxQuantity><MinQuantity>1</MinQuantity>\
            """
            + UNIT_PRICE + "<UnitOfMeasure>EA</UnitOfMeasure>" + BASIS
            + "<Classification domain=\"UNSPSC\">1</Classification><Extrinsic"
            + " name=\"e\">1</Extrinsic></BlanketItemDetail>";

    private static final String SUPPLIER_LIST = """
        <SupplierList><Supplier corporateURL="https://x.example/" storeFrontURL="https://s.example/"><Name xml:lang="en">S</Name>\
        <Comments>good</Comments><SupplierID domain="DUNS">1</SupplierID></Supplier></SupplierList>\
        """;

    private static final String SUPPLIER_ID = "<SupplierID domain=\"DUNS\">1</SupplierID>";

    private static final String TERMS = SHIP_TO + SHIPPING + TAX
            + "<SpendDetail><FeeDetail isRecurring=\"yes\"><UnitRate><Money"
            + " currency=\"EUR\">1</Money><UnitOfMeasure>HUR</UnitOfMeasure>"
            + "</UnitRate></FeeDetail></SpendDetail>" + DISTRIBUTION + CONTACT;

    private static final String COMMENTS =
            "<Comments xml:lang=\"en\" type=\"t\">See <Attachment visibility=\"internal\"><URL"
                    + " name=\"f\">cid:1</URL></Attachment> now</Comments>";

    private static final String SCHEDULE =
            """
                <ScheduleLine quantity="1" lineNumber="1" requestedDeliveryDate="2026-01-01T00:00:00Z" requestedShipmentDate=\
                "2026-01-01T00:00:00Z" deliveryWindow="P1D" type="forecast"><UnitOfMeasure>EA</UnitOfMeasure>\
                <ScheduleLineReleaseInfo commitmentCode="firm" cumulativeScheduledQuantity="1"><UnitOfMeasure>EA</UnitOfMeasure>\
                </ScheduleLineReleaseInfo>\
                """ + SHIP_TO + "<ScheduleLineIndustry/><Extrinsic" + " name=\"e\">1</Extrinsic></ScheduleLine>";

    private static final String BATCH = """
        <Batch productionDate="2026-01-01T00:00:00Z" expirationDate="2026-01-01T00:00:00Z" inspectionDate="2026-01-01T00:00:00Z" \
        shelfLife="P1Y" originCountryCode="DE" batchQuantity="1"><BuyerBatchID>b</BuyerBatchID><SupplierBatchID>s</SupplierBatchID>\
        <PropertyValuation/></Batch>\
        """;

    private static final String LINE =
            "quantity=\"1.50\" lineNumber=\"1\" parentLineNumber=\"0\" itemType=\"composite\" "
                    + "compositeItemType=\"groupLevel\" itemClassification=\"material\" itemCategory=\"limit\" ";

    private static final String ITEM_IN = "<ItemIn " + LINE + "openQuantity=\"1\" promisedQuantity=\"2\">" + ITEM_ID
            + ITEM_DETAIL
            + SUPPLIER_LIST + TERMS + COMMENTS + SCHEDULE + "<BillTo>" + ADDRESS + ID_REFERENCE + "</BillTo>" + BATCH
            + "<Period startDate=\"2026-01-01T00:00:00Z\" endDate=\"2026-01-01T00:00:00Z\"/><DateInfo"
            + " type=\"expectedDeliveryDate\" date=\"2026-01-01T00:00:00Z\"><Extrinsic"
            + " name=\"e\">1</Extrinsic></DateInfo><Extrinsic name=\"e\">1</Extrinsic></ItemIn>";

    private static final String ITEM_OUT = "<ItemOut " + LINE
            + "requisitionID=\"R\" agreementItemNumber=\"1\" requestedDeliveryDate=\"2026-01-01\" isAdHoc=\"yes\" "
            + "requiresServiceEntry=\"yes\" operation=\"block\" isKanban=\"yes\" stoDelivery=\"full\">" + ITEM_ID;

    private static final String ITEM_OUT_REST = """
            <TermsOfDelivery><TermsOfDeliveryCode value="FOB"/><ShippingPaymentMethod value="Prepaid"/></TermsOfDelivery>\
            """
            + COMMENTS + "<Comments>2</Comments><Indicator type=\"t\" level=\"warning\">i</Indicator>"
            + "<Tolerances><QuantityTolerance><Percentage percent=\"5\"/></QuantityTolerance></Tolerances>"
            + "<ControlKeys><OCInstruction value=\"allowed\"/></ControlKeys>" + SCHEDULE
            + "<MasterAgreementIDInfo agreementID=\"m\"/><ReleaseInfo releaseType=\"jit\""
            + " cumulativeReceivedQuantity=\"1\">"
            + "<UnitOfMeasure>EA</UnitOfMeasure></ReleaseInfo>" + BATCH + "</ItemOut>";

    static final String FULL_SETUP_REQUEST = document(MAC_HEADER
            + "<Request Id=\"r\" deploymentMode=\"test\"><PunchOutSetupRequest"
            + " operation=\"edit\"><BuyerCookie>c&amp;1</BuyerCookie><Extrinsic"
            + " name=\"UserEmail\">a@x.example</Extrinsic><Extrinsic name=\"User\"/>"
            + "<BrowserFormPost><URL>https://b.example/cart?a=1&amp;b=2</URL></BrowserFormPost>" + CONTACT
            + "<SupplierSetup><URL>https://s.example/</URL></SupplierSetup>" + SHIP_TO
            + "<SelectedItem>" + "<ItemID><SupplierPartID>A-1</SupplierPartID></ItemID></SelectedItem>"
            + ITEM_OUT + ITEM_DETAIL + SUPPLIER_ID + TERMS + ITEM_OUT_REST + ITEM_OUT + BLANKET + SUPPLIER_LIST + TERMS
            + ITEM_OUT_REST
            + "</PunchOutSetupRequest></Request>");

    static final String FULL_CART = document(MAC_HEADER
            + "<Message Id=\"m\" deploymentMode=\"test\" inReplyTo=\"0@x\"><Status code=\"200\" text=\"OK\""
            + " xml:lang=\"en\">fine</Status><PunchOutOrderMessage><BuyerCookie>c&amp;1</BuyerCookie><PunchOutOrderMessageHeader"
            + " operationAllowed=\"edit\" quoteStatus=\"pending\"><SourcingStatus action=\"approve\""
            + " xml:lang=\"en\">s</SourcingStatus><Total><Money"
            + " currency=\"EUR\">1,000.50</Money>" + MODIFICATIONS + "</Total>" + SHIP_TO + SHIPPING + TAX
            + "<SupplierOrderInfo orderID=\"o\" orderDate=\"2026-01-01T00:00:00Z\"/></PunchOutOrderMessageHeader>"
            + ITEM_IN + "</PunchOutOrderMessage></Message>");

    static final String SETUP_REQUEST = document(HEADER + """
        <Request deploymentMode="production"><PunchOutSetupRequest operation="create"><BuyerCookie>1CX3L4843PPZO</BuyerCookie>\
        <Extrinsic name="UserEmail">a@x.example</Extrinsic><BrowserFormPost><URL>https://b.example/cart</URL></BrowserFormPost>\
        <Contact role="endUser"><Name xml:lang="en">Ann</Name><Email>a@x.example</Email></Contact>\
        <ShipTo><Address addressID="7"><Name xml:lang="en">Plant</Name><PostalAddress><DeliverTo>Ann</DeliverTo><Street>Way 1</Street>\
        <City>Berlin</City><State>BE</State><PostalCode>10115</PostalCode><Country isoCountryCode="DE">Germany</Country>\
        </PostalAddress></Address></ShipTo></PunchOutSetupRequest></Request>\
        """);

    static final String SETUP_RESPONSE = document("""
        <Response Id="r"><Status code="200" text="success" xml:lang="en"/><PunchOutSetupResponse><StartPage>\
        <URL>https://s.example/start?token=abc&amp;x=1</URL></StartPage></PunchOutSetupResponse></Response>\
        """);

    static final String STATUS =
            document("<Response><Status code=\"401\" text=\"Unauthorized\">no</Status></Response>");

    static final String CART = document(HEADER + """
        <Message><PunchOutOrderMessage><BuyerCookie>1CX3L4843PPZO</BuyerCookie><PunchOutOrderMessageHeader operationAllowed="create">\
        <Total><Money currency="EUR">3.00</Money></Total><Shipping><Money currency="EUR">1</Money><Description xml:lang="en">Post\
        </Description></Shipping><Tax><Money currency="EUR">0.57</Money><Description xml:lang="en">VAT</Description></Tax>\
        </PunchOutOrderMessageHeader><ItemIn quantity="2"><ItemID><SupplierPartID>A-1</SupplierPartID><SupplierPartAuxiliaryID>x\
        </SupplierPartAuxiliaryID></ItemID><ItemDetail><UnitPrice><Money currency="EUR">1.50</Money></UnitPrice>\
        <Description xml:lang="en"><ShortName>Pen</ShortName>A pen</Description><UnitOfMeasure>EA</UnitOfMeasure>\
        <Classification domain="UNSPSC">44121701</Classification><ManufacturerPartID>M</ManufacturerPartID><ManufacturerName>Maker\
        </ManufacturerName><LeadTime>2</LeadTime><Extrinsic name="e">1</Extrinsic></ItemDetail><SupplierID domain="DUNS">1</SupplierID>\
        </ItemIn></PunchOutOrderMessage></Message>\
        """);

    private Documents() {}

    static String document(String content) {
        return "<cXML payloadID=\"1@x\" timestamp=\"2026-01-01T00:00:00+00:00\" version=\"1.2.071\""
                + " signatureVersion=\"1.0\" xml:lang=\"en\">"
                + content + "</cXML>";
    }
}
