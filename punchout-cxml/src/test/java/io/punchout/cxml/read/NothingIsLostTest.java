package io.punchout.cxml.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cxml.model.OrderRequest;
import io.punchout.cxml.model.ProfileRequest;
import io.punchout.cxml.model.ProfileResponse;
import io.punchout.cxml.model.PunchOutOrderMessage;
import io.punchout.cxml.model.PunchOutSetupRequest;
import io.punchout.cxml.model.StatusUpdateRequest;
import io.punchout.cxml.write.CxmlWriter;
import io.punchout.cxml.write.DtdVersion;
import io.punchout.problem.Problem;
import io.punchout.protocol.ReadLimits;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

@DisplayName("Issue: nothing a document says is lost between reading and writing")
class NothingIsLostTest {
    private static final int SEEDS = 150;

    /** An older one leaves out what it does not know. */
    private static final DtdVersion NEWEST = new DtdVersion("1.2.071");

    static Stream<Arguments> types() {
        return Stream.of(
                Arguments.of("Request", "PunchOutSetupRequest", PunchOutSetupRequest.class),
                Arguments.of("Message", "PunchOutOrderMessage", PunchOutOrderMessage.class),
                Arguments.of("Request", "OrderRequest", OrderRequest.class),
                Arguments.of("Request", "StatusUpdateRequest", StatusUpdateRequest.class),
                Arguments.of("Request", "ProfileRequest", ProfileRequest.class),
                Arguments.of("Response", "ProfileResponse", ProfileResponse.class));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("types")
    void seeded(String wrapper, String name, Class<?> type) throws Exception {
        for (long seed = 1; seed <= SEEDS; seed++) {
            String document = new RichDocuments(seed).document(wrapper, name, type);
            CxmlDocument read =
                    new CxmlReader(ReadLimits.defaults()).read(document.getBytes(StandardCharsets.UTF_8), null);
            assertThat(read.problems().stream().filter(NothingIsLostTest::loses))
                    .as("seed " + seed + "\n" + document)
                    .isEmpty();
            byte[] written = new CxmlWriter().write(read.root().orElseThrow(), NEWEST, StandardCharsets.UTF_8);
            assertThat(canonical(written).lines())
                    .as("seed " + seed)
                    .containsExactlyElementsOf(canonical(document.getBytes(StandardCharsets.UTF_8))
                            .lines()
                            .toList());
        }
    }

    private static boolean loses(Problem problem) {
        return problem.is(CxmlProblem.CONTENT_IGNORED) || problem.is(CxmlProblem.ELEMENT_REPEATED);
    }

    @Test
    @DisplayName("an attribute of an element that is text alone is written back")
    void plainText() {
        String document =
                "<cXML><Header><Sender><UserAgent vendor=\"Buy\" xml:lang=\"en\">Buy 1</UserAgent></Sender></Header></cXML>";
        CxmlDocument read = new CxmlReader(ReadLimits.defaults()).read(document.getBytes(StandardCharsets.UTF_8), null);
        byte[] written = new CxmlWriter().write(read.root().orElseThrow(), NEWEST, StandardCharsets.UTF_8);
        assertThat(new String(written, StandardCharsets.UTF_8))
                .contains("vendor=\"Buy\"")
                .contains(">Buy 1</UserAgent>");
    }

    @Test
    @DisplayName("elements without a class that stand among known ones are written behind them, in their own order")
    void amongKnown() {
        String document = "<cXML><Header><Odd1/><From/><Odd2/><To/></Header></cXML>";
        CxmlDocument read = new CxmlReader(ReadLimits.defaults()).read(document.getBytes(StandardCharsets.UTF_8), null);
        byte[] written = new CxmlWriter().write(read.root().orElseThrow(), NEWEST, StandardCharsets.UTF_8);
        assertThat(new String(written, StandardCharsets.UTF_8).replaceAll("></\\w+>", "/>"))
                .containsSubsequence("<From", "<To", "<Odd1", "<Odd2");
    }

    /** The content without what does not count: DOCTYPE, prefixes' places, order of attributes, form of references. */
    private static String canonical(byte[] document) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setNamespaceAware(true);
        StringBuilder out = new StringBuilder();
        element(
                factory.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(document))
                        .getDocumentElement(),
                out);
        return out.toString();
    }

    private static void element(Element element, StringBuilder out) {
        TreeMap<String, String> attributes = new TreeMap<>();
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            if (!all.item(i).getNodeName().startsWith("xmlns")) {
                attributes.put(all.item(i).getNodeName(), all.item(i).getNodeValue());
            }
        }
        out.append('<').append(element.getNodeName()).append(attributes).append('>');
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                out.append(text);
                text.setLength(0);
                element(inner, out);
            } else {
                text.append(child.getNodeValue());
            }
        }
        out.append(text.toString().isBlank() ? "" : text).append("</>\n");
    }
}
