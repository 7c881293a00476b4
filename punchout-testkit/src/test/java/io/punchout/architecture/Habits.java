package io.punchout.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/** The rules on what nobody does, or one class only. */
final class Habits {
    static final List<Calls> LOCALE = List.of(
            Calls.to(String.class, "toLowerCase"),
            Calls.to(String.class, "toUpperCase"),
            Calls.to(String.class, "format", String.class, Object[].class),
            Calls.to(String.class, "formatted", Object[].class),
            Calls.to(PrintStream.class, "printf", String.class, Object[].class),
            Calls.to(PrintStream.class, "format", String.class, Object[].class),
            Calls.any(java.util.Locale.class, "getDefault"),
            Calls.to(java.time.format.DateTimeFormatter.class, "ofPattern", String.class),
            Calls.to(java.text.DecimalFormat.class, "<init>", String.class),
            Calls.to(java.text.SimpleDateFormat.class, "<init>", String.class),
            Calls.to(java.util.Formatter.class, "<init>"));

    static final List<Calls> CHARSET = List.of(
            Calls.to(String.class, "getBytes"),
            Calls.to(String.class, "<init>", byte[].class),
            Calls.to(String.class, "<init>", byte[].class, int.class, int.class),
            Calls.to(java.io.ByteArrayOutputStream.class, "toString"),
            Calls.any(java.nio.charset.Charset.class, "defaultCharset"),
            Calls.without("java.nio.charset.Charset", java.io.FileReader.class, "<init>"),
            Calls.without("java.nio.charset.Charset", java.io.FileWriter.class, "<init>"),
            Calls.to(java.io.InputStreamReader.class, "<init>", java.io.InputStream.class),
            Calls.to(java.io.OutputStreamWriter.class, "<init>", java.io.OutputStream.class),
            Calls.to(PrintStream.class, "<init>", java.io.OutputStream.class),
            Calls.to(PrintStream.class, "<init>", java.io.OutputStream.class, boolean.class),
            Calls.to(PrintStream.class, "<init>", String.class),
            Calls.to(PrintStream.class, "<init>", java.io.File.class),
            Calls.to(java.io.PrintWriter.class, "<init>", java.io.OutputStream.class),
            Calls.to(java.io.PrintWriter.class, "<init>", java.io.OutputStream.class, boolean.class),
            Calls.to(java.util.Scanner.class, "<init>", java.io.InputStream.class),
            Calls.to(java.util.Scanner.class, "<init>", java.io.File.class),
            Calls.to(java.util.Scanner.class, "<init>", java.nio.file.Path.class),
            Calls.to(java.net.URLEncoder.class, "encode", String.class),
            Calls.to(java.net.URLDecoder.class, "decode", String.class));

    static final List<Calls> CLOCK = List.of(
            Calls.any(System.class, "currentTimeMillis"),
            Calls.any(System.class, "nanoTime"),
            Calls.without("java.time.Clock", "java.time.", "now"),
            Calls.any(java.time.Clock.class, "systemDefaultZone"),
            Calls.any(java.time.Clock.class, "system"),
            Calls.any(java.time.ZoneId.class, "systemDefault"),
            Calls.any(java.util.TimeZone.class, "getDefault"),
            Calls.any(java.util.Calendar.class, "getInstance"),
            Calls.to(java.util.Date.class, "<init>"));

    static final Calls SYSTEM_CLOCK = Calls.any(java.time.Clock.class, "systemUTC");

    static final List<Calls> THREADS = List.of(
            Calls.any(Thread.class, "<init>"),
            Calls.any(java.util.Timer.class, "<init>"),
            Calls.any(java.util.concurrent.Executors.class, ".*"),
            Calls.any(java.util.concurrent.ForkJoinPool.class, "<init>|commonPool"),
            Calls.any(java.util.concurrent.CompletableFuture.class, ".*Async"),
            Calls.any(java.util.Collection.class, "parallelStream"),
            Calls.any(java.util.stream.BaseStream.class, "parallel"));

    static final List<Calls> SYSTEM_PROPERTIES =
            List.of(Calls.any(System.class, "setPropert(y|ies)|clearProperty|getProperties"));

    /** XML that is not made by {@code SafeXml}. */
    static final List<Calls> XML_FACTORIES = List.of(
            Calls.named(
                    "javax\\.xml\\..*Factory|org\\.xml\\.sax\\.helpers\\.XMLReaderFactory",
                    "new.*|create.*Reader|<init>"),
            Calls.named(
                    "com\\.ctc\\.wstx\\.stax\\..*|com\\.fasterxml\\.aalto\\..*|org\\.codehaus\\.stax2\\..*Factory2",
                    "<init>|create.*"),
            Calls.named("jakarta\\.xml\\.bind\\.(JAXB|helpers\\..*)", "(un)?marshal"),
            Calls.without("javax.xml.stream.XMLStreamReader", "jakarta.xml.bind.Unmarshaller", "unmarshal"),
            Calls.without("javax.xml.stream.XMLStreamWriter", "jakarta.xml.bind.Marshaller", "marshal"));

    static final Calls JAXB_CONTEXT = Calls.named("jakarta\\.xml\\.bind\\.JAXBContext", "newInstance");

    private static final Set<String> FLOATS = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    private static final DescribedPredicate<JavaClass> FLOAT =
            DescribedPredicate.describe("double or float", type -> FLOATS.contains(type.getName()));

    static final ArchRule NO_FLOATING_POINT_FIELD = noFields().should().haveRawType(FLOAT);
    static final ArchRule NO_FLOATING_POINT_RESULT = noMethods().should().haveRawReturnType(FLOAT);
    static final ArchRule NO_FLOATING_POINT_PARAMETER = noCodeUnits()
            .should()
            .haveRawParameterTypes(DescribedPredicate.describe(
                    "double or float among them", types -> types.stream().anyMatch(FLOAT)));

    static final ArchRule NO_STATIC_MUTABLE_STATE = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal();

    private Habits() {}

    static ArchRule noneCalls(List<Calls> calls) {
        return noneCalls(DescribedPredicate.alwaysTrue(), calls);
    }

    static ArchRule noneCalls(DescribedPredicate<? super JavaClass> classes, List<Calls> calls) {
        DescribedPredicate<JavaClass> all = classes.forSubtype();
        return noClasses().that(all).should().accessTargetWhere(Calls.any(calls));
    }

    static ArchRule noPrinting(DescribedPredicate<JavaClass> classes) {
        return noClasses()
                .that(classes)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessTargetWhere(Calls.any(List.of(Calls.any(Throwable.class, "printStackTrace"))));
    }
}
