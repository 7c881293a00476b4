package io.punchout.testkit.adversary;

import static io.punchout.testkit.adversary.AttackClass.DEEP;
import static io.punchout.testkit.adversary.AttackClass.ENTITY;
import static io.punchout.testkit.adversary.AttackClass.OVERSIZED;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents that are too large, too deep, or whose document type does what it must not. */
final class DocumentAttacks {
    private static final int MEGABYTE = 1 << 20;

    private DocumentAttacks() {}

    static List<Attack> all() {
        return List.of(
                Attack.refusedOrCutOff(
                        OVERSIZED,
                        "a body of 64 MB",
                        target -> target.post(target.setup().inside("<!--" + "x".repeat(64 * MEGABYTE) + "-->"))),
                Attack.refused(
                        OVERSIZED,
                        "a text of 8 MB",
                        target -> target.post(target.setup().cookie("x".repeat(8 * MEGABYTE)))),
                Attack.refused(
                        OVERSIZED,
                        "an attribute of 8 MB",
                        target -> target.post(
                                target.setup().inside("<Extrinsic name=\"" + "x".repeat(8 * MEGABYTE) + "\"/>"))),
                Attack.refused(
                        OVERSIZED,
                        "an element name of 1 MB",
                        target -> target.post(target.setup().inside("<" + "x".repeat(MEGABYTE) + "/>"))),
                Attack.refused(
                        OVERSIZED,
                        "10,000 attributes of one element",
                        target -> target.post(target.setup().inside("<Extrinsic " + attributes(10_000) + "/>"))),
                Attack.refused(
                        OVERSIZED,
                        "1,000,000 elements that no cXML has",
                        target -> target.post(target.setup().inside("<x/>".repeat(1_000_000)))),
                Attack.harmless(
                        OVERSIZED,
                        "a processing instruction of 8 MB",
                        target -> target.post(target.setup().inside("<?x " + "x".repeat(8 * MEGABYTE) + "?>"))),
                Attack.refused(
                        DEEP,
                        "100,000 elements, one in the other",
                        target -> target.post(target.setup().inside("<x>".repeat(100_000) + "</x>".repeat(100_000)))),
                Attack.refused(
                        DEEP,
                        "1,000 elements that never end",
                        target -> target.post(target.setup().inside("<x>".repeat(1_000)))),
                Attack.refused(
                        ENTITY,
                        "entities that multiply (billion laughs)",
                        target -> target.post(target.setup().doctype(laughs()).cookie("&l9;"))),
                Attack.refused(
                        ENTITY,
                        "one long entity, repeated (quadratic blowup)",
                        target -> target.post(target.setup()
                                .doctype("<!DOCTYPE cXML [<!ENTITY l \"" + "x".repeat(50_000) + "\">]>")
                                .cookie("&l;".repeat(50_000)))),
                Attack.refused(
                        ENTITY,
                        "an entity of itself",
                        target -> target.post(target.setup()
                                .doctype("<!DOCTYPE cXML [<!ENTITY l \"&l;\">]>")
                                .cookie("&l;"))),
                Attack.refused(
                        ENTITY,
                        "a file of the server as an entity",
                        target -> target.post(target.setup()
                                .doctype("<!DOCTYPE cXML [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>")
                                .cookie("&f;"))),
                Attack.refused(
                        ENTITY,
                        "a file of the server as an entity of an attribute",
                        target -> target.post(target.setup()
                                .doctype(
                                        "<!DOCTYPE cXML [<!ENTITY f \"&#60;x\"><!ENTITY g SYSTEM \"file:///etc/passwd\">]>")
                                .inside("<Extrinsic name=\"&g;\"/>"))),
                Attack.refused(
                        ENTITY,
                        "an address as an entity",
                        target -> target.post(target.setup()
                                .doctype("<!DOCTYPE cXML [<!ENTITY f SYSTEM \"" + target.canary() + "\">]>")
                                .cookie("&f;"))),
                Attack.harmless(
                        ENTITY,
                        "an address as the document type",
                        target -> target.post(
                                target.setup().doctype("<!DOCTYPE cXML SYSTEM \"" + target.canary() + "\">"))),
                Attack.harmless(
                        ENTITY,
                        "an address as a public document type",
                        target -> target.post(target.setup()
                                .doctype("<!DOCTYPE cXML PUBLIC \"-//X//X//EN\" \"" + target.canary() + "\">"))),
                Attack.harmless(
                        ENTITY,
                        "an address as a parameter entity",
                        target -> target.post(target.setup()
                                .doctype("<!DOCTYPE cXML [<!ENTITY % f SYSTEM \"" + target.canary() + "\"> %f;]>"))),
                Attack.harmless(
                        ENTITY,
                        "an address as a schema and as an inclusion",
                        target -> target.post(target.setup()
                                .inside(
                                        "<Extrinsic name=\"a\"><i:include xmlns:i=\"http://www.w3.org/2001/XInclude\" href=\""
                                                + target.canary() + "\"/></Extrinsic><Extrinsic name=\"b\" "
                                                + "xmlns:s=\"http://www.w3.org/2001/XMLSchema-instance\" s:noNamespaceSchemaLocation=\""
                                                + target.canary() + "\"/>"))),
                Attack.harmless(
                        ENTITY,
                        "a stylesheet by address",
                        target -> target.post(target.setup()
                                .doctype("<?xml-stylesheet href=\"" + target.canary() + "\" type=\"text/xsl\"?>"))),
                Attack.refused(
                        ENTITY,
                        "default attributes that let somebody in",
                        target -> target.post(target.setup()
                                .doctype("<!DOCTYPE cXML [<!ATTLIST Credential domain CDATA \""
                                        + SetupText.escape(
                                                target.setup().buyer().domain()) + "\">]>")
                                .from("<Credential><Identity>somebody-else</Identity></Credential>")
                                .sender("<Credential><Identity>somebody-else</Identity></Credential>"))));
    }

    private static String attributes(int count) {
        return IntStream.range(0, count).mapToObj(i -> "a" + i + "=\"\"").collect(Collectors.joining(" "));
    }

    private static String laughs() {
        String more = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> "<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining());
        return "<!DOCTYPE cXML [<!ENTITY l0 \"ha\">" + more + "]>";
    }
}
