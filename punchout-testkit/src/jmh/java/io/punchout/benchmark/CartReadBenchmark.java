package io.punchout.benchmark;

import io.punchout.cxml.model.CXML;
import io.punchout.cxml.read.CxmlDocument;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.protocol.ReadLimits;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A PunchOutOrderMessage: scanned, read as a whole, and read line by line. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 6, time = 1)
public class CartReadBenchmark {
    private static final String CONTENT_TYPE = "text/xml; charset=UTF-8";
    private static final int MOST_BYTES = 200_000_000;

    @Param({"1000", "100000"})
    int lines;

    private final XMLInputFactory factory = Woodstox.input();
    private final CxmlReader reader = new CxmlReader(ReadLimits.defaults().withBytes(MOST_BYTES));
    private byte[] document;

    /** Makes the document, and fails if it is not read as it should be. */
    @Setup
    public void prepare() {
        document = SampleCart.message(lines);
        int[] handed = new int[1];
        CxmlDocument rest = reader.read(new ByteArrayInputStream(document), CONTENT_TYPE, line -> handed[0]++);
        if (!rest.problems().isEmpty() || handed[0] != lines) {
            throw new IllegalStateException(handed[0] + " lines, " + rest.problems());
        }
    }

    @Benchmark
    public int scan() throws XMLStreamException {
        return Woodstox.scan(factory, document);
    }

    /** What Jakarta XML Binding alone takes to fill the model, without any check. */
    @Benchmark
    public CXML binding() throws XMLStreamException, JAXBException {
        return Woodstox.bind(factory, document);
    }

    @Benchmark
    public CxmlDocument read() {
        return reader.read(document, CONTENT_TYPE);
    }

    @Benchmark
    public CxmlDocument lineByLine(Blackhole hole) {
        return reader.read(new ByteArrayInputStream(document), CONTENT_TYPE, hole::consume);
    }
}
