package io.punchout.testkit.heap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A cart of 100,000 lines is written and read in a heap of 32 MB")
class ManyLinesTest {
    private SmallHeap heap;
    private String file;

    @BeforeEach
    void where(@TempDir Path folder) {
        heap = new SmallHeap(folder);
        file = folder.resolve("cart.xml").toString();
    }

    @Test
    @DisplayName("line by line, in both directions")
    void flat() throws Exception {
        assertThat(heap.run(ManyLines.class, "100000", file, "flow"))
                .as(heap.said())
                .isZero();
        assertThat(heap.said()).contains("100000 lines in ");
    }

    @Test
    @DisplayName("who keeps the lines that are read has no room: the heap is as small as it says")
    void held() throws Exception {
        assertThat(heap.run(ManyLines.class, "100000", file, "hold")).isNotZero();
        assertThat(heap.said()).contains("OutOfMemoryError");
    }
}
