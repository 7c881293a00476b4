package io.punchout.benchmark;

import io.punchout.cxml.model.CxmlBinding;
import io.punchout.cxml.read.CxmlDocument;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.protocol.ReadLimits;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
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
 * The model's first use in a cold JVM: each measurement is a JVM of its own. The reader needs no binding context, only
 * the writer of a host's own documents does; beside them stand a context of one class, which is the runtime's own start,
 * and one of a class for each element of the DTD.
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
