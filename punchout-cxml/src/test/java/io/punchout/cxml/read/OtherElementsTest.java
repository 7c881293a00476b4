package io.punchout.cxml.read;

import static io.punchout.cxml.SetupText.CREATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.CxmlBinding;
import io.punchout.cxml.model.ItemOut;
import jakarta.xml.bind.JAXBException;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("pitfalls: unknown elements do not vanish; they are kept and written back")
class OtherElementsTest {
    private static final String FUTURE = "<Future planningType=\"MTO\"><Batch a=\"&lt;1\">x<B/>y</Batch></Future>";
    private static final String PACKAGING =
            "<Packaging><PackagingCode xml:lang=\"en\">Ärger &amp; Co</PackagingCode></Packaging>";
    private static final String SIGNATURE =
            "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:SignedInfo ds:a=\"1\"/></ds:Signature>";

    @Test
    @DisplayName("attributes, texts, elements and namespaces within, in order")
    void writtenBack() throws JAXBException {
        CXML root = CREATE.adding("<ItemOut quantity=\"1\">" + FUTURE + PACKAGING
                        + "<ItemID><SupplierPartID>A</SupplierPartID></ItemID></ItemOut>")
                .with("</cXML>", SIGNATURE + "</cXML>")
                .read()
                .root()
                .orElseThrow();
        StringWriter text = new StringWriter();
        CxmlBinding.context().createMarshaller().marshal(root, text);
        assertThat(text.toString()).contains(FUTURE, PACKAGING, SIGNATURE);
        ItemOut line = root.getRequest().getPunchOutSetupRequest().getItemOut().get(0);
        assertThat(line.getItemID().getSupplierPartID().getValue()).isEqualTo("A");
        assertThat(line.otherElements())
                .extracting(element -> element.getTagName() + "=" + element.getTextContent())
                .containsExactly("Future=xy");
    }

    @Test
    @DisplayName("large orders of an industry are not too much")
    void many() {
        CxmlDocument document = CREATE.adding(
                        ("<ItemOut quantity=\"1\">" + FUTURE + PACKAGING.repeat(3) + "</ItemOut>").repeat(5_000))
                .read();
        assertThat(document.root()
                        .orElseThrow()
                        .getRequest()
                        .getPunchOutSetupRequest()
                        .getItemOut())
                .hasSize(5_000)
                .allSatisfy(line -> assertThat(line.getPackaging()).hasSize(3));
    }
}
