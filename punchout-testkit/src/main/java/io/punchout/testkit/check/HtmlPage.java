package io.punchout.testkit.check;

import io.punchout.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A saved page: its charset is that of its byte order mark or meta element, as browsers understand it. */
final class HtmlPage {
    private final Document document;
    private final List<Problem> problems;

    private HtmlPage(Document document, List<Problem> problems) {
        this.document = document;
        this.problems = problems;
    }

    static HtmlPage of(byte[] bytes) {
        Document document = parse(bytes, null);
        if (document.charset().equals(StandardCharsets.ISO_8859_1)) {
            return new HtmlPage(parse(bytes, TextBytes.LEGACY.name()), List.of());
        }
        if (!document.charset().equals(StandardCharsets.UTF_8) || TextBytes.isUtf8(bytes)) {
            return new HtmlPage(document, List.of());
        }
        Problem problem = Problem.of(CheckProblem.CHARSET, "The page is not in UTF-8; it was read as windows-1252.")
                .hint("Name the charset in a meta element, and keep to it.");
        return new HtmlPage(parse(bytes, TextBytes.LEGACY.name()), List.of(problem));
    }

    private static Document parse(byte[] bytes, @Nullable String charset) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
        } catch (IOException impossible) {
            throw new UncheckedIOException("the page is in memory", impossible);
        }
    }

    /** Returns the forms; the whole page if it has fields, but no form. */
    List<PageForm> forms() {
        List<Element> forms = document.select("form");
        return (forms.isEmpty() ? List.of(document) : forms)
                .stream().map(PageForm::of).toList();
    }

    /** Returns all fields of the page as one form that goes nowhere, for pages whose fields stand outside of their forms. */
    PageForm whole() {
        return PageForm.of(document);
    }

    String title() {
        return document.title().strip();
    }

    List<Problem> problems() {
        return problems;
    }
}
