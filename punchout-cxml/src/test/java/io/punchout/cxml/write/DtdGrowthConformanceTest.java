package io.punchout.cxml.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cxml.OfficialDtd;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

@DisplayName("The table of what each DTD version knows agrees with the official files")
class DtdGrowthConformanceTest {
    /** Documents that are read, not written, or kept whole. */
    private static final Set<String> NOT_WRITTEN = Set.of("Request", "Response", "Message", "SpendDetail");

    @BeforeAll
    static void dtdFilesAreThere() {
        OfficialDtd.assumeFiles();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.014", "1.2.020", "1.2.050", "1.2.071"})
    void agrees(String version) throws Exception {
        Map<String, Set<String>> official = declarations(version);
        Map<String, Set<String>> newest = declarations("1.2.071");
        DtdGrowth growth = DtdGrowth.of(new DtdVersion(version));
        Set<String> reached = new HashSet<>();
        reach("PunchOutOrderMessage", newest, reached);
        reach("Header", newest, reached);
        reach("cXML", newest, reached);
        reach("OrderRequest", newest, reached);
        reach("StatusUpdateRequest", newest, reached);
        for (String element : reached) {
            if (!official.containsKey(element)) {
                continue;
            }
            Set<String> known = new HashSet<>(newest.get(element));
            growth.unknownElements(element).forEach(known::remove);
            growth.unknownAttributes(element).forEach(name -> known.remove("@" + name));
            Set<String> expected = new HashSet<>(official.get(element));
            expected.retainAll(newest.get(element));
            assertThat(known).as("%s in %s", element, version).isEqualTo(expected);
        }
        assertThat(reached)
                .contains(
                        "ItemIn",
                        "Dimension",
                        "Identity",
                        "OrderRequestHeader",
                        "ItemOut",
                        "BlanketItemDetail",
                        "ScheduleLine",
                        "PCard",
                        "Discount",
                        "PaymentStatus",
                        "InvoiceStatus",
                        "ItemStatus",
                        "IntegrationMessage");
    }

    private static void reach(String element, Map<String, Set<String>> all, Set<String> reached) {
        if (element.startsWith("@")
                || element.contains(":")
                || !reached.add(element)
                || NOT_WRITTEN.contains(element)) {
            return;
        }
        all.getOrDefault(element, Set.of()).forEach(child -> reach(child, all, reached));
    }

    private static Map<String, Set<String>> declarations(String version)
            throws ParserConfigurationException, SAXException, IOException {
        Map<String, Set<String>> all = new HashMap<>();
        DefaultHandler2 handler = new DefaultHandler2() {
            @Override
            public void elementDecl(String name, String model) {
                Set<String> children = all.computeIfAbsent(name, key -> new HashSet<>());
                for (String word : model.split("[^A-Za-z0-9:_.-]+", -1)) {
                    if (!word.isEmpty() && !Set.of("PCDATA", "EMPTY", "ANY").contains(word)) {
                        children.add(word);
                    }
                }
            }

            @Override
            public void attributeDecl(String element, String name, String type, String mode, String value) {
                all.computeIfAbsent(element, key -> new HashSet<>()).add("@" + name);
            }

            @Override
            public InputSource resolveEntity(String name, String publicId, String base, String systemId)
                    throws IOException {
                return new InputSource(Files.newInputStream(OfficialDtd.file(version)));
            }
        };
        SAXParser parser = SAXParserFactory.newDefaultInstance().newSAXParser();
        parser.setProperty("http://xml.org/sax/properties/declaration-handler", handler);
        parser.parse(new InputSource(new StringReader("<!DOCTYPE cXML SYSTEM 'cXML.dtd'><cXML/>")), handler);
        return all;
    }
}
