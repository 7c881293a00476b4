package io.punchout.benchmark;

import io.punchout.cart.Cart;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.write.CartContent;
import io.punchout.cxml.write.CartWriter;
import io.punchout.cxml.write.DtdVersion;
import io.punchout.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
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

/** From a cart to the bytes of its message: the library, and a writer by hand that can do nothing else. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 6, time = 1)
public class CartWriteBenchmark {
    private static final DtdVersion VERSION = DtdVersion.DEFAULT;

    @Param({"10", "100", "1000", "100000"})
    int lines;

    private Cart cart;
    private final CartWriter writer = new CartWriter(VERSION);
    private final HandWriter hand = new HandWriter();

    /** Makes the cart, and fails if the two do not write the same text. */
    @Setup
    public void prepare() throws XMLStreamException {
        cart = SampleCart.of(lines);
        String one = new String(library(), StandardCharsets.UTF_8);
        String other = new String(handWritten(), StandardCharsets.UTF_8);
        if (!one.equals(other)) {
            throw new IllegalStateException("the two differ:\n" + one + "\n" + other);
        }
    }

    @Benchmark
    public byte[] library() {
        CXML document = new CXML();
        document.setPayloadID("1@shop.example");
        document.setTimestamp("2026-03-01T09:00:00+00:00");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4_096);
        writer.write(document, CartContent.of(cart, "cookie", "edit"), StandardCharsets.UTF_8, bytes, new Problems());
        return bytes.toByteArray();
    }

    @Benchmark
    public byte[] handWritten() throws XMLStreamException {
        return hand.write(cart);
    }
}
