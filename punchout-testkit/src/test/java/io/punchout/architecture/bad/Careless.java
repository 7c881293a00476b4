package io.punchout.architecture.bad;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.transform.TransformerFactory;

/** Does everything that the library must not do. Never run. */
public final class Careless {
    public static int counter;
    public double price;

    public Careless(float price) {
        this.price = price;
        counter++;
    }

    public List<Object> locale(String text) {
        UnaryOperator<String> reference = String::toLowerCase;
        return List.of(
                reference,
                text.toLowerCase(),
                text.toUpperCase(),
                String.format("%s", text),
                "%s".formatted(text),
                Locale.getDefault(),
                text.toLowerCase(Locale.ROOT));
    }

    public List<Object> charset(byte[] bytes) throws Exception {
        return List.of(
                new String(bytes),
                "x".getBytes(),
                new InputStreamReader(new ByteArrayInputStream(bytes)),
                new Scanner(new ByteArrayInputStream(bytes)),
                new PrintStream("x"),
                Charset.defaultCharset(),
                new String(bytes, Charset.forName("UTF-8")));
    }

    public List<Object> clock(Clock clock) {
        return List.of(
                System.currentTimeMillis(),
                Instant.now(),
                LocalDate.now(),
                ZoneId.systemDefault(),
                new Date(),
                Instant.now(clock));
    }

    public Clock systemClock() {
        return Clock.systemUTC();
    }

    public double threads() {
        new Thread(() -> {}).start();
        Executors.newCachedThreadPool();
        CompletableFuture.runAsync(() -> {});
        return price;
    }

    public void properties() {
        System.setProperty("javax.xml.accessExternalDTD", "all");
        System.out.println("HOOK_URL");
    }

    public List<Object> xml() throws ParserConfigurationException {
        return List.of(
                XMLInputFactory.newInstance(),
                XMLOutputFactory.newFactory(),
                DocumentBuilderFactory.newInstance(),
                SAXParserFactory.newInstance(),
                TransformerFactory.newInstance());
    }
}
