package io.punchout.benchmark;

import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.CxmlBinding;
import io.punchout.cxml.read.CxmlDocument;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.cxml.write.CxmlWriter;
import io.punchout.cxml.write.DtdVersion;
import io.punchout.protocol.ReadLimits;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The model's first use in a cold JVM: each measurement is a JVM of its own. Neither reader nor writer needs a binding
 * context; beside them stand the context of the model, for hosts that want one, a context of one class, which is the
 * runtime's own start, and one of a class for each element of the DTD.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class BindingStartBenchmark {
    private final byte[] document = SetupText.bytes();

    @Benchmark
    public JAXBContext context() {
        return CxmlBinding.context();
    }

    /** The parser's start is part of it. */
    @Benchmark
    public CxmlDocument firstRead() {
        return new CxmlReader(ReadLimits.defaults()).read(document, "text/xml; charset=UTF-8");
    }

    /** The first document read into the model and the first one written from it. */
    @Benchmark
    public byte[] firstReadAndWrite() {
        CXML model = firstRead().root().orElseThrow();
        return new CxmlWriter().write(model, new DtdVersion("1.2.069"), StandardCharsets.UTF_8);
    }

    @Benchmark
    public JAXBContext oneClass() throws JAXBException {
        return context(OneClass.class);
    }

    @Benchmark
    public JAXBContext wholeDtd() throws JAXBException, IOException, ClassNotFoundException {
        return context(WholeDtd.root());
    }

    private static JAXBContext context(Class<?> root) throws JAXBException {
        return JAXBContext.newInstance(new Class<?>[] {root}, Map.of());
    }

    /** A class with nothing in it. */
    public static class OneClass {}
}
