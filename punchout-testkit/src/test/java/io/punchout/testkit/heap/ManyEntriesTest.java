package io.punchout.testkit.heap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A log of 1,000,000 entries is exported, and imported again, in a heap of 32 MB")
class ManyEntriesTest {
    @TempDir
    private Path folder;

    @Test
    void streams() throws Exception {
        SmallHeap heap = new SmallHeap(folder);
        String file = folder.resolve("log.jsonl").toString();
        assertThat(heap.run(ManyEntries.class, "1000000", file)).as(heap.said()).isZero();
        assertThat(heap.said()).contains("1000000 exported, 1000000 imported");
    }
}
