package io.punchout.testkit.heap;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Money;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Item;
import io.punchout.cxml.read.CxmlDocument;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.cxml.write.CartContent;
import io.punchout.cxml.write.CartWriter;
import io.punchout.cxml.write.DtdVersion;
import io.punchout.problem.Problems;
import io.punchout.protocol.ReadLimits;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Writes a cart of very many lines to a file, as a PunchOutOrderMessage, and reads it back line by line: a program, so
 * that it can be run in a heap of its own. Arguments: how many lines, the file, and {@code hold} to keep every line that
 * is read, which is what a small heap has no room for.
 */
public final class ManyLines {
    private static final String CURRENCY = "EUR";

    private ManyLines() {}

    public static void main(String[] arguments) throws IOException {
        int lines = Integer.parseInt(arguments[0]);
        Path file = Path.of(arguments[1]);
        boolean hold = arguments.length > 2 && arguments[2].equals("hold");
        write(lines, file);
        long read = read(file, hold);
        System.out.printf(Locale.ROOT, "%d lines in %d bytes%n", read, Files.size(file));
    }

    private static void write(int lines, Path file) throws IOException {
        Iterator<CartLine> made =
                IntStream.range(0, lines).mapToObj(ManyLines::line).iterator();
        CartContent content =
                new CartContent(Cart.empty(CURRENCY), Money.of("1250000", CURRENCY), made, "cookie", "edit");
        Problems problems = new Problems();
        CXML document = new CXML();
        document.setPayloadID("1@shop.example");
        document.setTimestamp("2026-03-01T09:00:00+00:00");
        try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(file))) {
            new CartWriter(DtdVersion.DEFAULT).write(document, content, StandardCharsets.UTF_8, target, problems);
        }
        if (problems.hasErrors()) {
            throw new IllegalStateException(problems.list().toString());
        }
    }

    private static CartLine line(int number) {
        return CartLine.builder("A-" + number)
                .supplierPartAuxiliaryId("visit=4711;line=" + number)
                .quantity(BigDecimal.valueOf(1 + number % 40))
                .unit("EA")
                .unitPrice("12.50", CURRENCY)
                .description("Flasche & Verschluß, 500 ml, steril, einzeln verpackt; Größe " + number
                        + ". For use in laboratories <only>, not for food or medicine.")
                .classification("UNSPSC", "41121800")
                .manufacturer("Glass & Sons", "GS-" + number)
                .attribute("hazardous", "no")
                .build();
    }

    private static long read(Path file, boolean hold) throws IOException {
        List<Item> held = new ArrayList<>();
        long[] lines = new long[1];
        try (InputStream source = new BufferedInputStream(Files.newInputStream(file))) {
            CxmlDocument rest = new CxmlReader(ReadLimits.defaults().withBytes(Integer.MAX_VALUE))
                    .read(source, "text/xml; charset=UTF-8", line -> {
                        lines[0]++;
                        if (hold) {
                            held.add(line);
                        }
                    });
            if (!rest.isReadable()) {
                throw new IllegalStateException(rest.problems().toString());
            }
        }
        return lines[0];
    }
}
