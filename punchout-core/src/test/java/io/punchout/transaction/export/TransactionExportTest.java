package io.punchout.transaction.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.cart.Attribute;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.store.memory.MemoryTransactionLog;
import io.punchout.support.Entries;
import io.punchout.support.LogInMemory;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("the log as JSON Lines: what goes out comes in again, once, and bad lines are told")
class TransactionExportTest {
    private static final TransactionQuery ALL = TransactionQuery.newest(1_000);
    private final MemoryTransactionLog source = new MemoryTransactionLog(100_000);
    private final MemoryTransactionLog target = new MemoryTransactionLog(100_000);

    private byte[] export(TransactionQuery query) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        TransactionExport.of(source).write(query, file);
        return file.toByteArray();
    }

    private ImportReport read(byte[] file) throws IOException {
        return TransactionImport.into(target).read(new ByteArrayInputStream(file));
    }

    private ImportReport read(String file) throws IOException {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static Transaction full(int number, String message) {
        Problem problem = Problem.of(PunchOutProblem.WRONG_SECRET, "The secret is \"wrong\" \u2713.")
                .at("cXML/Header")
                .at(12, 7)
                .in("a.xml")
                .hint("Enter it again.");
        return Entries.saying(number, message)
                .with(
                        List.of(problem, Problem.of(PunchOutProblem.CART_TEXT_CUT, "")),
                        message,
                        List.of(new Attribute("line[0] MATGROUP", "4711"), new Attribute("VENDOR", "")),
                        "2001:db8::1");
    }

    @Test
    void everyComponentComesBack() throws IOException {
        source.append(full(1, "<cXML>\n\t\"\\ \u0639\u0631\u0628\u064a \ud83d\udc68 \u0000 \u2028</cXML>"));
        source.append(full(2, "half \ud83d of a pair, \u00e9"));
        source.append(Entries.saying(3, "").with(List.of(), "", List.of(), null));
        byte[] file = export(ALL);
        assertThat(text(file).lines()).hasSize(3);
        assertThat(read(file)).isEqualTo(new ImportReport(3, 0, 0, List.of()));
        assertThat(target.find(ALL)).isEqualTo(source.find(ALL));
    }

    @Test
    void aLineIsDocumentedJson() throws IOException {
        source.append(Entries.saying(1, "a").with(List.of(), "a", List.of(), null));
        assertThat(text(export(ALL)))
                .isEqualTo("{\"id\":\"" + Entries.number(1).id()
                        + "\",\"createdAt\":\"" + Entries.number(1).createdAt()
                        + "\",\"type\":\"start\",\"direction\":\"in\",\"successful\":true,\"format\":\"text\","
                        + "\"connectionId\":\"acme\",\"connectionName\":\"ACME\",\"businessUnit\":\"unit-1\","
                        + "\"sessionId\":\"s1\",\"problems\":[],\"message\":\"a\",\"mappedData\":[],\"size\":1,"
                        + "\"duration\":\"PT0S\"}\n");
    }

    @Test
    void manyPagesAreExportedWhileEntriesArriveAndImportedTwiceWithoutDoubling() throws IOException {
        for (int i = 1; i <= 2_345; i++) {
            source.append(Entries.number(i));
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        OutputStream busy = new OutputStream() {
            private int next = 10_000;

            @Override
            public void write(int one) {
                file.write(one);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                file.write(bytes, from, length);
                source.append(Entries.number(next++));
            }
        };
        assertThat(TransactionExport.of(source).write(ALL.limit(1), busy)).isEqualTo(2_345);
        assertThat(read(file.toByteArray()).added()).isEqualTo(2_345);
        assertThat(read(file.toByteArray())).isEqualTo(new ImportReport(0, 2_345, 0, List.of()));
        assertThat(target.count(ALL, 100_000)).isEqualTo(2_345);
    }

    @Test
    void filtersOfTheQueryHold() throws IOException {
        source.append(Entries.number(1));
        source.append(Entries.number(2));
        assertThat(text(export(ALL.containing("message 2"))))
                .contains("message 2")
                .doesNotContain("message 1");
        assertThat(export(ALL.ofConnection("nobody"))).isEmpty();
    }

    @Test
    void aFilterOfTheHostChangesEachLineAndOneThatFailsLeavesTheContentOut() throws IOException {
        source.append(Entries.saying(1, "anna@buyer.example"));
        source.append(Entries.saying(2, "harmless"));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        TransactionExport.of(source)
                .filter(entry -> {
                    if (entry.message().contains("@")) {
                        throw new IllegalStateException("planted");
                    }
                    return entry;
                })
                .write(ALL, file);
        assertThat(text(file.toByteArray())).contains("harmless").doesNotContain("anna");
        assertThat(read(file.toByteArray()).added()).isEqualTo(2);
    }

    @Test
    void largeMessagesMakeSmallPages() throws IOException {
        List<Integer> pages = new ArrayList<>();
        LogInMemory large = new LogInMemory() {
            @Override
            public List<Transaction> find(TransactionQuery query) {
                List<Transaction> found = super.find(query);
                pages.add(found.size());
                return found;
            }
        };
        String message = "x".repeat(1_000_000);
        for (int i = 1; i <= 40; i++) {
            large.append(Entries.saying(i, message));
        }
        assertThat(TransactionExport.of(large).write(ALL, OutputStream.nullOutputStream()))
                .isEqualTo(40);
        assertThat(pages).startsWith(20, 5).allMatch(size -> size <= 20);
    }

    @Test
    void badLinesAreToldWithTheirNumberAndTheOthersImported() throws IOException {
        source.append(Entries.number(1));
        source.append(Entries.number(2));
        String[] good = text(export(ALL)).split("\n");
        ImportReport report = read("\ufeff" + good[0] + "\r\n\n{\"secret\": oops}\n" + good[1] + " x\n[]\n" + good[1]);
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.bad()).isEqualTo(3);
        assertThat(report.problems()).extracting(Problem::line).containsExactly(3, 4, 5);
        assertThat(report.problems().toString()).doesNotContain("oops").doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"type\":\"start\" | \"type\":\"begin\" | type",
                "\"direction\":\"in\" | \"direction\":7 | direction",
                "\"createdAt\":\"2 | \"createdAt\":\"yesterday 2 | createdAt",
                "\"createdAt\":\"20 | \"createdAt\":\"+1000000000-01-01T00:00:00Z\",\"was\":\"20 | id",
                "\"successful\":true | \"successful\":\"yes\" | successful",
                "\"message\":\"message 1\" | \"message\":null | message",
                "\"duration\":\"PT0S\" | \"duration\":\"long\" | duration",
                "\"size\":9 | \"size\":9.5 | size",
                "\"problems\":[] | \"problems\":{} | problems",
                "\"problems\":[] | \"problems\":[{\"code\":\"a\"}] | severity",
                "\"id\":\" | \"id\":\"f | id",
                "\"id\":\" | \"id\":\"' or 1=1; | id"
            })
    void aPropertyThatCannotBeIsNamed(String before, String after, String name) throws IOException {
        source.append(Entries.number(1));
        String line = text(export(ALL));
        assertThat(line).contains(before);
        ImportReport report = read(line.replace(before, after));
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.is(ImportProblem.PROPERTY_INVALID)).isTrue();
            assertThat(problem.message()).contains("'" + name + "'");
        });
    }

    @Test
    void propertiesOfALaterVersionAreLeftOutAndDoubledOnesRefused() throws IOException {
        source.append(Entries.number(1));
        String line = text(export(ALL));
        assertThat(read(line.replace("{\"id\"", "{\"later\":{\"a\":[1]},\"id\""))
                        .added())
                .isEqualTo(1);
        assertThat(read(line.replace("{\"id\"", "{\"type\":\"cancel\",\"id\"")).bad())
                .isEqualTo(1);
    }

    @Test
    void aLineThatIsTooLongIsLeftOutAndTheNextOneRead() throws IOException {
        source.append(Entries.saying(1, "x".repeat(20_000)));
        source.append(Entries.number(2));
        ImportReport report =
                TransactionImport.into(target).longestLine(1_000).read(new ByteArrayInputStream(export(ALL)));
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.is(ImportProblem.LINE_TOO_LONG)).isTrue();
            assertThat(problem.line()).isEqualTo(2);
        });
    }

    @Test
    void whatWasReadBeforeTheFileBrokeOffIsThere() throws IOException {
        for (int i = 1; i <= 700; i++) {
            source.append(Entries.number(i));
        }
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("planted");
            }
        };
        InputStream file = new SequenceInputStream(
                Collections.enumeration(List.of(new ByteArrayInputStream(export(ALL)), broken)));
        assertThatThrownBy(() -> TransactionImport.into(target).read(file)).isInstanceOf(IOException.class);
        assertThat(target.count(ALL, 1_000)).isEqualTo(700);
        assertThat(read(export(ALL))).isEqualTo(new ImportReport(0, 700, 0, List.of()));
    }
}
