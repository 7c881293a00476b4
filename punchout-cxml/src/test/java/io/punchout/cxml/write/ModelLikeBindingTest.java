package io.punchout.cxml.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.CxmlBinding;
import io.punchout.cxml.model.Description;
import io.punchout.cxml.model.Extrinsic;
import io.punchout.cxml.model.OrderRequest;
import io.punchout.cxml.model.PunchOutOrderMessage;
import io.punchout.cxml.model.PunchOutSetupRequest;
import io.punchout.cxml.model.Request;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.cxml.read.RichDocuments;
import io.punchout.internal.xml.SafeXml;
import io.punchout.problem.PunchOutException;
import io.punchout.protocol.ReadLimits;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@DisplayName("The writer writes the model as Jakarta XML Binding does by the same annotations")
class ModelLikeBindingTest {
    private static final int SEEDS = 100;

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
                String document = new RichDocuments(-seed)
                        .document(type.getValue(), type.getKey().getSimpleName(), type.getKey());
                CXML read = read(document);
                assertThat(marshalled(read(written(read)))).as(document).isEqualTo(marshalled(read));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Other>x</Other>",
                "<a:Other xmlns:a='urn:a' a:b='1' c='2'><a:d xmlns:e='urn:e' e:f='3'/>text &amp; <![CDATA[<more>]]></a:Other>",
                "<Other xmlns='urn:a'><Inner xmlns=''/><Inner xmlns='urn:b'/></Other>",
                "<Other xml:lang='de'><a:x xmlns:a='urn:1'><a:x xmlns:a='urn:2'/></a:x></Other>",
                "<Other xmlns:a='urn:a' xmlns:b='urn:a' a:x='1' b:y='2'/>"
            })
    @DisplayName("an element without a class comes back as it was")
    void kept(String element) throws JAXBException {
        CXML read = read("<cXML><Request>" + element + "</Request></cXML>");

        Element first = read.getRequest().otherElements().get(0);
        Element again = read(written(read)).getRequest().otherElements().get(0);
        first.normalize();
        again.normalize();
        assertThat(again.isEqualNode(first)).as(written(read)).isTrue();
    }

    @Test
    @DisplayName("attributes in namespaces keep them, whatever their prefixes")
    void attributes() {
        CXML document = new CXML();
        Map<QName, String> attributes = document.otherAttributes();
        attributes.put(new QName("urn:a", "x", "p"), "1");
        attributes.put(new QName("urn:b", "x", "p"), "2");
        attributes.put(new QName("urn:c", "x"), "3");
        attributes.put(new QName("urn:a", "y", "q"), "4");
        attributes.put(new QName("y"), "5");
        attributes.put(new QName("http://www.w3.org/XML/1998/namespace", "space", "xml"), "preserve");

        assertThat(read(written(document)).otherAttributes()).isEqualTo(attributes);
    }

    @Test
    @DisplayName("elements of a tree that a host made find the namespaces they need")
    void treesByHand() {
        Document tree = SafeXml.emptyDocument();
        Element outer = tree.createElementNS("urn:a", "a:outer");
        outer.appendChild(tree.createElementNS("urn:b", "inner"));
        outer.appendChild(tree.createElementNS(null, "plain"));
        outer.appendChild(tree.createElement("levelOne"));
        outer.setAttributeNS("urn:c", "c:d", "e");
        outer.setAttribute("f", "g");
        CXML document = new CXML();
        document.setRequest(new Request());
        document.getRequest().otherElements().add(outer);

        String written = written(document);

        Element back = read(written).getRequest().otherElements().get(0);
        assertThat(back.getNamespaceURI()).isEqualTo("urn:a");
        assertThat(back.getAttributeNS("urn:c", "d")).isEqualTo("e");
        assertThat(back.getAttribute("f")).isEqualTo("g");
        assertThat(back.getElementsByTagNameNS("urn:b", "inner").getLength()).isOne();
        assertThat(back.getElementsByTagName("plain").getLength()).isOne();
        assertThat(back.getElementsByTagName("levelOne").getLength()).isOne();
    }

    @Test
    @DisplayName("what is no part of a document is refused by name")
    void refused() {
        CXML document = new CXML();
        document.setRequest(new Request());
        PunchOutSetupRequest setup = new PunchOutSetupRequest();
        document.getRequest().setPunchOutSetupRequest(setup);
        Extrinsic extrinsic = new Extrinsic();
        setup.getExtrinsic().add(extrinsic);
        extrinsic.getContent().add(42);
        assertThatExceptionOfType(PunchOutException.class)
                .isThrownBy(() -> written(document))
                .withMessageContaining("Extrinsic")
                .withMessageContaining("Integer");

        extrinsic.getContent().set(0, new Description());
        assertThatExceptionOfType(PunchOutException.class)
                .isThrownBy(() -> written(document))
                .withMessageContaining("Description");

        extrinsic.getContent().set(0, document);
        assertThatExceptionOfType(PunchOutException.class)
                .isThrownBy(() -> written(document))
                .withMessageContaining("contain itself");
    }

    private static CXML read(String document) {
        return new CxmlReader(ReadLimits.defaults())
                .read(document.getBytes(StandardCharsets.UTF_8), null)
                .root()
                .orElseThrow();
    }

    private static String written(CXML document) {
        return new String(
                new CxmlWriter().write(document, new DtdVersion("1.2.071"), StandardCharsets.UTF_8),
                StandardCharsets.UTF_8);
    }

    private static String marshalled(CXML document) throws JAXBException {
        StringWriter text = new StringWriter();
        Marshaller marshaller = CxmlBinding.context().createMarshaller();
        marshaller.marshal(document, text);
        return text.toString();
    }
}
