package io.punchout.cxml.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.CxmlBinding;
import io.punchout.cxml.model.OrderRequest;
import io.punchout.cxml.model.PunchOutOrderMessage;
import io.punchout.cxml.model.PunchOutSetupRequest;
import io.punchout.protocol.ReadLimits;
import jakarta.xml.bind.JAXBException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The reader fills the model as Jakarta XML Binding does by the same annotations")
class LikeBindingTest {
    private static final int SEEDS = 100;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<BuyerCookie/>",
                "<BuyerCookie>a<!-- b -->c<![CDATA[<d>]]>&amp;&#228;\r\n\te</BuyerCookie>",
                "<BuyerCookie> <Odd>x</Odd> y <?pi?>z</BuyerCookie>",
                "<ItemOut quantity=' 1 '><ItemID><SupplierPartID> A </SupplierPartID></ItemID></ItemOut>",
                "<ItemOut><ItemDetail><Description xml:lang='en'>a<ShortName>b</ShortName>c</Description></ItemDetail></ItemOut>",
                "<ItemOut><ItemDetail><Description> <ShortName/> </Description></ItemDetail></ItemOut>",
                "<ItemOut><Comments>a<Attachment><URL>cid:1</URL></Attachment><Odd><ShortName>x</ShortName></Odd>b</Comments></ItemOut>",
                "<Extrinsic name='n'><Contact role='r'><Name xml:lang='de'>N</Name></Contact>t<ItemIn quantity='2'/></Extrinsic>",
                "<Extrinsic name='n'><cXML payloadID='p'><Header/></cXML></Extrinsic>",
                "<ItemOut><SpendDetail><Extrinsic name='a'>b</Extrinsic></SpendDetail></ItemOut>",
                "<ItemOut><ItemDetail><UnitOfMeasure a='b'>EA</UnitOfMeasure></ItemDetail></ItemOut>",
                "<BuyerCookie>1</BuyerCookie><Extrinsic name='a'/><BuyerCookie>2</BuyerCookie>",
                "\n <Unknown lang='en' xml:lang='de'>x <Deep/> y</Unknown>\n"
            })
    void details(String content) throws JAXBException {
        same("<cXML><Request><PunchOutSetupRequest>" + content + "</PunchOutSetupRequest></Request></cXML>");
    }

    @Test
    @DisplayName("documents with everything that the model knows, and things it does not know")
    void seeded() throws JAXBException {
        Map<Class<?>, String> types = Map.of(
                PunchOutSetupRequest.class,
                "Request",
                PunchOutOrderMessage.class,
                "Message",
                OrderRequest.class,
                "Request");
        for (Map.Entry<Class<?>, String> type : types.entrySet()) {
            for (long seed = 1; seed <= SEEDS; seed++) {
                same(new RichDocuments(-seed)
                        .document(type.getValue(), type.getKey().getSimpleName(), type.getKey()));
            }
        }
    }

    @Test
    @DisplayName("a line that is handed over is the line of the whole document")
    void lines() throws JAXBException {
        String document = new RichDocuments(7).document("Request", "OrderRequest", OrderRequest.class);
        List<String> handed = new ArrayList<>();
        new CxmlReader(ReadLimits.defaults()).read(bytes(document), null, line -> handed.add(written(line)));
        List<String> whole = new ArrayList<>();
        for (Object line : bound(document).getRequest().getOrderRequest().getItemOut()) {
            whole.add(written(line));
        }
        assertThat(handed).isNotEmpty().isEqualTo(whole);
    }

    private static void same(String document) throws JAXBException {
        CXML read = new CxmlReader(ReadLimits.defaults())
                .read(bytes(document), null)
                .root()
                .orElseThrow();
        assertThat(written(read)).as(document).isEqualTo(written(bound(document)));
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    private static CXML bound(String document) throws JAXBException {
        return (CXML) CxmlBinding.context().createUnmarshaller().unmarshal(new StringReader(document));
    }

    private static String written(Object element) {
        try {
            StringWriter text = new StringWriter();
            CxmlBinding.context().createMarshaller().marshal(element, text);
            return text.toString();
        } catch (JAXBException failure) {
            throw new AssertionError(failure);
        }
    }
}
