package io.punchout.benchmark;

import io.punchout.connection.Connection;
import io.punchout.connection.config.ConnectionReader;
import io.punchout.store.memory.MemoryConnectionStore;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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

/** A file of many connections read and validated, and one of them found by its credential. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ConnectionBenchmark {
    @Param({"1000", "10000", "100000"})
    int lines;

    private final ConnectionReader reader = ConnectionReader.create();
    private String file;
    private MemoryConnectionStore store;
    private Set<String> keys;

    /** Writes the file, and fails if it cannot be read. */
    @Setup
    public void prepare() {
        StringBuilder text = new StringBuilder("{\"schemaVersion\": 1, \"connections\": [\n");
        for (int i = 0; i < lines; i++) {
            text.append(i == 0 ? "" : ",\n")
                    .append("{\"id\": \"c-" + i + "\", \"name\": \"Connection " + i
                            + "\", \"businessUnit\": \"unit-" + i / 10
                            + "\", \"format\": \"cxml\", \"cxml\": {\"credentials\": [{\"domain\": \"NetworkID\","
                            + " \"identity\": \"AN" + i + "\"}], \"sharedSecret\": \"env:SECRET_" + i
                            + "\"}, \"cart\": {\"descriptionLength\": 128, \"units\": {\"ST\": \"EA\"}},"
                            + " \"security\": {\"returnHosts\": [\"*.buyer" + i + ".example\"]}}");
        }
        file = text.append("]}").toString();
        List<Connection> connections = read();
        if (connections.size() != lines) {
            throw new IllegalStateException("not all were read");
        }
        store = new MemoryConnectionStore(connections);
        keys = connections.get(lines / 2).settings().lookupKeys();
    }

    @Benchmark
    public List<Connection> read() {
        return reader.read(file).orElseThrow();
    }

    @Benchmark
    public List<Connection> lookUp() {
        return store.findByKeys("cxml", keys);
    }
}
