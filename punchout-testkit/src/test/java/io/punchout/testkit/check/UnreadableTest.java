package io.punchout.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.problem.Problem;
import io.punchout.protocol.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, check.empty",
                "`  \n`, check.empty",
                "`{\"a\":1}`, check.json",
                "hello, check.unrecognised",
                "https://shop.example/, check.unrecognised",
                "a=b, check.unrecognised",
                "%%%, check.unrecognised",
                "&&==, check.unrecognised",
                "`a\u0001`, check.binary"
            })
    void isExplained(String text, String code) {
        assertUnreadable(Documents.check(text), code);
    }

    @Test
    void aDirectory(@TempDir Path directory) {
        assertUnreadable(Input.check(checker(), directory), "check.directory");
    }

    @Test
    void whatCannotBeOpenedOrRead(@TempDir Path directory) {
        assertUnreadable(Input.check(checker(), directory.resolve("none")), "check.not_accessible");
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };
        assertUnreadable(Input.check(checker(), broken), "check.not_accessible");
    }

    @Test
    void noMoreIsTakenThanIsRead() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertUnreadable(Input.check(checker(), endless), "request.too_large");
    }

    @Test
    void aFileOfFiftyMegabytes(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("large");
        byte[] part = "a=b&".repeat(1 << 18).getBytes(StandardCharsets.US_ASCII);
        try (var out = Files.newOutputStream(file)) {
            for (int i = 0; i < 50; i++) {
                out.write(part);
            }
        }
        assertUnreadable(Input.check(checker(), file), "request.too_large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a: b\n", "a=b&", "<!---->", "<?a?>", "<a>", "<p>", "NEW_ITEM-A[1]=1&", "?", ";a=", "%3A//", "\n"
            })
    void repetitionNeverThrows(String part) {
        String many = part.repeat(50_000);
        for (String start : List.of(
                "", "GET /x HTTP/1.1\n", "<!DOCTYPE html>", "https://x?HOOK_URL=https://y/", "x=https%3A%2F%2F")) {
            Report report = Documents.check(start + many);
            assertThat(JsonReport.write(report)).isNotEmpty();
            assertThat(TextReport.lines(report)).isNotEmpty();
        }
    }

    @Test
    void garbageNeverThrows() {
        Random random = new Random(11);
        String[] starts = {"", "<", "<cXML>", "<html>", "a=b&", "HOOK_URL=", "cxml-base64=", "https://x?", "{"};
        for (int i = 0; i < 400; i++) {
            byte[] start = starts[i % starts.length].getBytes(StandardCharsets.US_ASCII);
            byte[] input = new byte[start.length + random.nextInt(300)];
            random.nextBytes(input);
            System.arraycopy(start, 0, input, 0, start.length);
            Report report = Input.check(checker(), new ByteArrayInputStream(input));
            assertThat(JsonReport.write(report)).isNotEmpty();
            assertThat(TextReport.lines(report)).isNotEmpty();
        }
    }

    private static Checker checker() {
        return new Checker(ReadLimits.defaults());
    }

    private static void assertUnreadable(Report report, String code) {
        assertThat(report.readable()).isFalse();
        assertThat(report.protocol()).isNull();
        assertThat(report.document()).isNull();
        assertThat(report.content().isEmpty()).isTrue();
        assertThat(report.problems()).extracting(Problem::code).containsExactly(code);
    }
}
