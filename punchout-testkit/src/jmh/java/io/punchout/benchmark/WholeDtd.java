package io.punchout.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Classes of Jakarta XML Binding for every element of an official DTD, as a generator makes them: what the start of the
 * model written by hand is measured against. They are made before the JVMs are started that are measured.
 */
final class WholeDtd {
    /** The system property that names the folder. */
    static final String FOLDER = "punchout.jmh.whole";

    private static final String PACKAGE = "whole";
    private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\s+%\\s+(\\S+)\\s+(\"[^\"]*\"|'[^']*')\\s*>");
    private static final Pattern REFERENCE = Pattern.compile("%([\\w.:-]+);");
    private static final Pattern ELEMENT = Pattern.compile("<!ELEMENT\\s+(\\S+)\\s+([^>]*)>");
    private static final Pattern ATTRIBUTES = Pattern.compile("<!ATTLIST\\s+(\\S+)\\s+([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "([\\w.:-]+)\\s+(?:[A-Z]+|\\([^)]*\\))\\s+(?:#REQUIRED|#IMPLIED|(?:#FIXED\\s+)?(?:\"[^\"]*\"|'[^']*'))");
    private static final Pattern NAME = Pattern.compile("[\\w.:-]+");

    private final Map<String, String> elements = new LinkedHashMap<>();
    private final Map<String, String> attributes = new LinkedHashMap<>();

    private WholeDtd(String text) {
        String dtd = Pattern.compile("<!--.*?-->", Pattern.DOTALL).matcher(text).replaceAll("");
        Map<String, String> entities = new LinkedHashMap<>();
        Matcher entity = ENTITY.matcher(dtd);
        while (entity.find()) {
            String value = entity.group(2);
            // of two declarations the first one counts
            entities.putIfAbsent(entity.group(1), value.substring(1, value.length() - 1));
        }
        String expanded = ENTITY.matcher(dtd).replaceAll("");
        for (int depth = 0; depth < 20 && REFERENCE.matcher(expanded).find(); depth++) {
            expanded = REFERENCE
                    .matcher(expanded)
                    .replaceAll(found -> Matcher.quoteReplacement(entities.getOrDefault(found.group(1), "")));
        }
        Matcher element = ELEMENT.matcher(expanded);
        while (element.find()) {
            elements.putIfAbsent(element.group(1), element.group(2).strip());
        }
        Matcher list = ATTRIBUTES.matcher(expanded);
        while (list.find()) {
            attributes.merge(list.group(1), list.group(2), (one, other) -> one + " " + other);
        }
    }

    /**
     * Writes the classes of the newest DTD into a folder.
     *
     * @return false if the DTD files are not there, see CONTRIBUTING.md
     */
    static boolean prepare(Path folder) throws IOException {
        String given = System.getenv("PUNCHOUT_CXML_DTD");
        for (String place : given == null ? List.of("../../shared/cxml-dtd", "../shared/cxml-dtd") : List.of(given)) {
            Path dtd = Path.of(place, "1.2.071", "cXML.dtd");
            if (Files.isReadable(dtd)) {
                compile(new WholeDtd(Files.readString(dtd, StandardCharsets.UTF_8)), folder);
                return true;
            }
        }
        return false;
    }

    private static void compile(WholeDtd whole, Path folder) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        whole.elements.forEach((name, content) -> sources.add(whole.source(name, content)));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Files.createDirectories(folder);
        List<String> options =
                List.of("-proc:none", "-nowarn", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
        if (!compiler.getTask(null, null, null, options, null, sources).call()) {
            throw new IllegalStateException("the classes of the DTD cannot be compiled");
        }
    }

    /** Returns the class of the root element, in a JVM to which the folder was given. */
    static Class<?> root() throws IOException, ClassNotFoundException {
        URL folder = Path.of(System.getProperty(FOLDER)).toUri().toURL();
        return new URLClassLoader(new URL[] {folder}, WholeDtd.class.getClassLoader())
                .loadClass(PACKAGE + "." + type("cXML"));
    }

    private static String type(String element) {
        return "E_" + element.replaceAll("\\W", "_");
    }

    private JavaFileObject source(String name, String content) {
        StringBuilder fields = new StringBuilder();
        StringBuilder order = new StringBuilder();
        if (content.contains("#PCDATA")) {
            text(content, fields, order);
        } else if (content.equals("ANY")) {
            property("@XmlMixed @XmlAnyElement(lax = true)", "List<Object>", "content", fields);
            order.append("\"content\"");
        } else {
            Map<String, Boolean> children = new LinkedHashMap<>();
            Matcher child = NAME.matcher(content);
            while (child.find()) {
                boolean repeats = child.end() < content.length() && "*+".indexOf(content.charAt(child.end())) >= 0;
                children.merge(child.group(), repeats, (one, other) -> true);
            }
            // some names are declared nowhere
            children.keySet().retainAll(elements.keySet());
            children.forEach((element, repeats) -> {
                String field = "c" + element.replaceAll("\\W", "_");
                String type = repeats ? "List<" + type(element) + ">" : type(element);
                property("@XmlElement(name = \"" + local(element) + "\", required = true)", type, field, fields);
                order.append(order.length() == 0 ? "" : ", ")
                        .append('"')
                        .append(field)
                        .append('"');
            });
        }
        Matcher attribute = ATTRIBUTE.matcher(attributes.getOrDefault(name, ""));
        while (attribute.find()) {
            if (!attribute.group(1).startsWith("xml")) {
                property(
                        "@XmlAttribute(name = \"" + local(attribute.group(1))
                                + "\") @XmlJavaTypeAdapter(NormalizedStringAdapter.class)",
                        "String",
                        "a" + attribute.group(1).replaceAll("\\W", "_"),
                        fields);
            }
        }
        String code = "package " + PACKAGE + ";\nimport jakarta.xml.bind.annotation.*;\n"
                + "import jakarta.xml.bind.annotation.adapters.*;\nimport java.util.*;\n"
                + "@XmlAccessorType(XmlAccessType.FIELD) @XmlType(name = \"\", propOrder = {" + order
                + "}) @XmlRootElement(name = \"" + local(name) + "\")\npublic class " + type(name) + " {\n"
                + fields + "}\n";
        return new SimpleJavaFileObject(
                URI.create("string:///" + PACKAGE + "/" + type(name) + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return code;
            }
        };
    }

    private void text(String content, StringBuilder fields, StringBuilder order) {
        List<String> references = new ArrayList<>();
        Matcher child = NAME.matcher(content);
        while (child.find()) {
            if (elements.containsKey(child.group())) {
                references.add("@XmlElementRef(name = \"" + local(child.group()) + "\", type = " + type(child.group())
                        + ".class)");
            }
        }
        order.append("\"content\"");
        if (references.isEmpty()) {
            property("@XmlValue", "String", "content", fields);
        } else {
            property(
                    "@XmlMixed @XmlElementRefs({" + String.join(", ", references) + "})",
                    "List<Object>",
                    "content",
                    fields);
        }
    }

    private static String local(String name) {
        return name.replace(':', '_');
    }

    private static void property(String annotations, String type, String field, StringBuilder fields) {
        fields.append("  ")
                .append(annotations)
                .append(" protected ")
                .append(type)
                .append(' ')
                .append(field);
        fields.append(";\n  public ")
                .append(type)
                .append(" get")
                .append(field)
                .append("() { return ")
                .append(field);
        fields.append("; }\n  public void set")
                .append(field)
                .append('(')
                .append(type)
                .append(" value) { ");
        fields.append(field).append(" = value; }\n");
    }
}
