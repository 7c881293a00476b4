package io.punchout.cxml.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.xml.bind.DataBindingException;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.ValidationEvent;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What the binding promises of every element: order of the DTD, nothing lost, text as it travelled. */
@NullUnmarked
class ElementTest {

    private static final List<String> FULL = Stream.concat(
                    Stream.of(
                            Documents.FULL_CART,
                            Documents.FULL_SETUP_REQUEST,
                            Documents.SETUP_REQUEST,
                            Documents.SETUP_RESPONSE,
                            Documents.document(
                                    "<Request><StatusUpdateRequest><PaymentStatus><Tax><TaxDetail"
                                            + " taxedElement=\"a\"/></Tax></PaymentStatus></StatusUpdateRequest><Foo/></Request>")),
                    FullDocuments.byName().values().stream())
            .toList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                Documents.HEADER,
                "<Response><Status code=\"200\" text=\"OK\">  </Status></Response>",
                "<Request><OrderRequest><OrderRequestHeader orderID=\"1\"/></OrderRequest></Request>",
                "<Request><PunchOutSetupRequest><BuyerCookie> a <b>c</b>\n"
                        + "</BuyerCookie></PunchOutSetupRequest></Request>",
                "<Message><PunchOutOrderMessage><ItemIn"
                        + " quantity=\"1\"><Comments>a<b/>c</Comments></ItemIn></PunchOutOrderMessage></Message>"
            })
    void documentInOrderIsWrittenAsRead(String content) {
        String document = Documents.document(content);
        assertThat(rewritten(document)).isEqualTo(document);
    }

    @Test
    void wholeModelIsWrittenAsRead() throws Exception {
        for (String document : FULL) {
            assertThat(dom(rewritten(document)).isEqualNode(dom(document))).isTrue();
        }
    }

    @Test
    void childrenInAnyOrderAreWrittenInTheOrderOfTheDtd() {
        String read = rewritten(Documents.document("<Message><PunchOutOrderMessage><ItemIn quantity=\"1\"><Extrinsic"
                + " name=\"e\">1</Extrinsic><Foo/><Tax><Description xml:lang=\"en\">t</Description><Money"
                + " currency=\"EUR\">1</Money></Tax>"
                + "<ItemDetail><LeadTime>1</LeadTime><UnitPrice/></ItemDetail><ItemID/></ItemIn><BuyerCookie>b</BuyerCookie>"
                + "</PunchOutOrderMessage></Message>"));
        assertThat(read)
                .contains("<PunchOutOrderMessage><BuyerCookie>b</BuyerCookie><ItemIn"
                        + " quantity=\"1\"><ItemID/><ItemDetail><UnitPrice/><LeadTime>1</LeadTime></ItemDetail><Tax><Money"
                        + " currency=\"EUR\">1</Money><Description"
                        + " xml:lang=\"en\">t</Description></Tax><Extrinsic"
                        + " name=\"e\">1</Extrinsic><Foo/></ItemIn>");
    }

    @Test
    void unknownElementsAndAttributesAreKept() {
        String document =
                Documents.document("<Response odd=\"1\"><Status code=\"200\" text=\"OK\" x=\"2\"/><SupplierListResponse"
                        + " effectiveDate=\"d\"><Supplier requestName=\"r\"/></SupplierListResponse></Response><ds:Signature"
                        + " xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\" Id=\"s\"><ds:SignedInfo/></ds:Signature>");
        CXML cxml = Binding.read(document);
        assertThat(cxml.otherElements()).extracting(Element::getLocalName).containsExactly("Signature");
        assertThat(cxml.getResponse().otherElements())
                .extracting(Element::getLocalName)
                .containsExactly("SupplierListResponse");
        assertThat(cxml.getResponse().getStatus().otherAttributes()).containsEntry(new QName("x"), "2");
        assertThat(Binding.write(cxml)).contains("<ds:Signature", "<ds:SignedInfo/>", "odd=\"1\"", "x=\"2\"");
    }

    @Test
    void description_textLeavesShortNameOut() {
        ItemIn item = Binding.read(Documents.FULL_CART)
                .getMessage()
                .getPunchOutOrderMessage()
                .getItemIn()
                .get(0);
        Description description = item.getItemDetail().getDescription().get(0);
        assertThat(description.text()).isEqualTo("A pen\n  in <blue>");
        assertThat(description.shortName()).isEqualTo("Pen");
        assertThat(item.getComments().text()).isEqualTo("See  now");
        assertThat(item.getComments().attachments())
                .extracting(a -> a.getURL().getValue())
                .containsExactly("cid:1");
        assertThat(item.getItemDetail().getUnitPrice().getMoney().getValue()).isEqualTo("1,000.50");
        assertThat(item.getItemCategory()).isEqualTo("limit");
    }

    @Test
    void sharedSecret_isNotInToString() {
        Credential sender = Binding.read(Documents.SETUP_REQUEST)
                .getHeader()
                .getSender()
                .getCredential()
                .get(0);
        assertThat(sender.getSharedSecret().text()).isEqualTo("s3cret");
        assertThat(sender.getSharedSecret()).hasToString("SharedSecret[hidden]");
        assertThat(new CredentialMac()).hasToString("CredentialMac[hidden]");
    }

    @Test
    void unknownElements_areWarnedOfAndBoundedByTheEventHandler() throws Exception {
        List<ValidationEvent> warnings = new ArrayList<>();
        Unmarshaller unmarshaller = JAXBContext.newInstance(CXML.class).createUnmarshaller();
        unmarshaller.setEventHandler(event -> warnings.add(event) && warnings.size() <= 2);
        Function<Integer, Object> read =
                count -> unmarshal(unmarshaller, "<ItemIn>" + "<Foo/>".repeat(count) + "</ItemIn>");
        assertThat(((ItemIn) read.apply(2)).otherElements()).hasSize(2);
        assertThat(warnings).extracting(ValidationEvent::getSeverity).containsOnly(ValidationEvent.WARNING);
        warnings.clear();
        assertThatExceptionOfType(DataBindingException.class).isThrownBy(() -> read.apply(9));
        assertThat(warnings).hasSize(3);
    }

    @Test
    void itemsAndMixedPartsAreReadAlone() throws Exception {
        Unmarshaller unmarshaller = JAXBContext.newInstance(CXML.class).createUnmarshaller();
        Map<String, Class<?>> roots = Map.of(
                "ItemIn",
                ItemIn.class,
                "ItemOut",
                ItemOut.class,
                "ShortName",
                ShortName.class,
                "Attachment",
                Attachment.class,
                "Contact",
                Contact.class);
        roots.forEach((name, type) ->
                assertThat(unmarshal(unmarshaller, "<" + name + "/>")).isInstanceOf(type));
    }

    @Test
    void modelBuiltByHandIsWritten() {
        Extrinsic extrinsic = new Extrinsic();
        extrinsic.setName("User");
        extrinsic.setText("A & B");
        PunchOutSetupRequest setup = new PunchOutSetupRequest();
        setup.setOperation("create");
        setup.getExtrinsic().add(extrinsic);
        Request request = new Request();
        request.setPunchOutSetupRequest(setup);
        CXML cxml = new CXML();
        cxml.setRequest(request);
        assertThat(Binding.write(cxml))
                .isEqualTo("<cXML><Request><PunchOutSetupRequest operation=\"create\"><Extrinsic name=\"User\">A &amp;"
                        + " B</Extrinsic></PunchOutSetupRequest></Request></cXML>");
        extrinsic.setText(null);
        assertThat(extrinsic.text()).isEmpty();
    }

    @Test
    void everyPropertyTakesPartInTheFullDocuments() throws Exception {
        Set<String> met = new TreeSet<>();
        for (String document : FULL) {
            collect(Binding.read(document), met);
        }
        Set<String> all = new TreeSet<>();
        Path classes = Path.of(
                CXML.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.list(classes.resolve("io/punchout/cxml/model"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                Class<?> type = Class.forName(CXML.class.getPackageName() + "." + name);
                if (CxmlElement.class.isAssignableFrom(type)) {
                    Stream.of(type.getDeclaredFields()).forEach(field -> all.add(name + "." + field.getName()));
                }
            }
        }
        assertThat(met).containsAll(all);
    }

    private static void collect(Object element, Set<String> met) throws IllegalAccessException {
        for (Class<?> type = element.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                field.setAccessible(true);
                Object value = field.get(element);
                if (value != null) {
                    met.add(type.getSimpleName() + "." + field.getName());
                }
                for (Object part : value instanceof List<?> list ? list : Collections.singleton(value)) {
                    if (part instanceof CxmlElement child) {
                        collect(child, met);
                    }
                }
            }
        }
    }

    private static Object unmarshal(Unmarshaller unmarshaller, String xml) {
        try {
            return unmarshaller.unmarshal(new StreamSource(new StringReader(xml)));
        } catch (JAXBException e) {
            throw new AssertionError(e);
        }
    }

    private static Document dom(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setCoalescing(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static String rewritten(String document) {
        return Binding.write(Binding.read(document));
    }
}
