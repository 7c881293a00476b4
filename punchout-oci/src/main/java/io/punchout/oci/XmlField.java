package io.punchout.oci;

import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.protocol.ReadLimits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The two fields that carry items as XML: the document in Base64, and its type, whose name SAP spells three ways (OCI 2.8). */
final class XmlField {
    static final String DOCUMENT = "~xmlDocument";
    /** Spelling of the type's name unless a connection has another one. */
    static final String USUAL_TYPE = "~xmlType";

    private static final String SAP_OBJECT = "ESAPO";
    private static final Set<String> TYPES = Set.of("~xmltype", "~xml_type", "xmltype");

    private XmlField() {}

    /** Tells whether a name is one of SAP's spellings of the type's name. */
    static boolean isType(String name) {
        return TYPES.contains(OciNames.fold(name));
    }

    /** Returns items as the two fields. */
    static List<Parameter> of(List<Parameter> items, String typeName) {
        String document = Base64.getEncoder().encodeToString(XmlCartWriter.write(items));
        return List.of(new Parameter(DOCUMENT, document), new Parameter(typeName, SAP_OBJECT));
    }

    /** Returns a form with the items of its XML document as fields; as it is if it has no document. */
    static Parameters expand(Parameters form, Problems problems) {
        Optional<String> document = form.first(DOCUMENT);
        if (document.isEmpty()) {
            return form;
        }
        List<Parameter> fields = new ArrayList<>();
        String type = SAP_OBJECT;
        for (Parameter pair : form) {
            if (isType(pair.name())) {
                type = pair.value().strip();
            } else if (!pair.isNamed(DOCUMENT)) {
                fields.add(pair);
            }
        }
        Outcome<byte[]> bytes = type.equalsIgnoreCase(SAP_OBJECT) || type.isEmpty()
                ? bytes(document.get())
                : unreadable("it is no SAP object (ESAPO)");
        problems.addAll(bytes.problems());
        if (!(bytes instanceof Outcome.Accepted<byte[]> accepted)) {
            return Parameters.of(fields);
        }
        Outcome<List<Parameter>> items = XmlCartReader.read(accepted.value());
        problems.addAll(items.problems());
        items.fold(fields::addAll, refused -> false);
        return Parameters.of(fields);
    }

    private static Outcome<byte[]> bytes(String value) {
        // a browser that does not escape the plus sign makes blanks of it
        String plain = value.strip().replaceAll("[\\r\\n\\t]", "").replace(' ', '+');
        if (plain.startsWith("<")) {
            Problem raw = Problem.of(OciProblem.XML_NOT_ENCODED, "The XML document is not in Base64: read as it is.")
                    .at(DOCUMENT);
            return value.length() > ReadLimits.defaults().bytes()
                    ? unreadable("it is too large")
                    : Outcome.accepted(value.strip().getBytes(StandardCharsets.UTF_8), List.of(raw));
        }
        if (plain.length() / 4 * 3L > ReadLimits.defaults().bytes()) {
            return unreadable("it is too large");
        }
        try {
            return Outcome.accepted(Base64.getDecoder().decode(plain));
        } catch (IllegalArgumentException malformed) {
            return unreadable("it is no Base64");
        }
    }

    static <T> Outcome<T> unreadable(String why) {
        return Outcome.refused(Problem.of(OciProblem.XML_UNREADABLE, "The XML document cannot be read: " + why + ".")
                .at(DOCUMENT));
    }
}
