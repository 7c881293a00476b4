package io.punchout.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextReportTest {

    @Test
    void aCart() {
        assertThat(String.join("\n", TextReport.lines(Documents.check(Documents.CART))))
                .isEqualTo("""
                        cXML: PunchOutOrderMessage, version 1.2.014

                        payloadId         18.5@shop.example
                        timestamp         2026-01-31T12:10:00+01:00
                        operationAllowed  edit
                        buyerCookie       c-1
                        from
                          DUNS  987
                        to
                          NetworkId  AN01
                        sender
                          DUNS  987
                        userAgent         Shop 2
                        items
                          1.
                            supplierPartId  CLIP-1
                            quantity        1000
                            unitPrice       1.2500
                            currency        EUR
                            unitOfMeasure   EA
                            description     Büroklammer
                            classifications
                              UNSPSC  44122104
                            extrinsics
                              Colour  silver
                            shortName       Clip
                        total
                          amount    1250.00
                          currency  EUR

                        warning cxml.number_grouped at 16:16 in \
                        cXML/Message/PunchOutOrderMessage/PunchOutOrderMessageHeader/Total/Money
                          The number has commas between thousands.

                        0 errors, 1 warnings""");
    }

    @Test
    void anUnreadableInput() {
        assertThat(TextReport.lines(Documents.check("<PunchOutSetupRequest/>")))
                .startsWith("cXML: PunchOutSetupRequest, not readable", "")
                .endsWith("", "1 errors, 0 warnings");
        assertThat(TextReport.lines(Documents.check("")).get(0)).isEqualTo("Neither cXML nor OCI");
    }

    @Test
    void nothingSteersTheTerminal() {
        Report report = Documents.check("~OkCode=%1B%5B31m%0Aerror&NEW_ITEM-QUANTITY[1]=%C2%9B&%1B=x");
        assertThat(String.join("", TextReport.lines(report))).doesNotContain("\u001B", "\u009B", "\n");
        assertThat(Documents.json(report)).doesNotContain("\u001B", "\u009B").contains("\\u009b");
    }
}
