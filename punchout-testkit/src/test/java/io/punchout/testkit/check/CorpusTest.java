package io.punchout.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of our own, each with a habit of a real system, and beside each what check understands of it. */
class CorpusTest {

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsUnderstoodOf(String document) throws IOException, URISyntaxException {
        Path file = directory().resolve(document);
        String understood = Documents.json(Documents.check(Files.readString(file)));
        assertThat(understood).isEqualTo(Files.readString(expected(file)));
    }

    private static Path expected(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace(".xml", ".json"));
    }

    static List<String> documents() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(directory())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    private static Path directory() throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(CorpusTest.class.getResource("corpus")).toURI());
    }
}
