package io.punchout.cxml.dtd;

import io.punchout.cxml.read.CxmlReader;
import io.punchout.cxml.read.CxmlSource;
import io.punchout.internal.xml.DtdGrammar;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.protocol.ReadLimits;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Holds documents against the official DTD files that the user supplies: a folder, or the archive that cxml.org offers. Which
 * one counts is said by the document: the version and file of its DOCTYPE (guide p.14-15), for documents of Fulfill,
 * InvoiceDetail and Quote also by what they are. A grammar is parsed once; nothing is ever fetched. Thread-safe.
 *
 * <pre>{@code
 * CxmlDtd dtd = CxmlDtd.open(Path.of("cxml-dtd")).orElseThrow();
 * List<Problem> problems = dtd.check(bytes, contentType, ReadLimits.defaults());
 * }</pre>
 */
public final class CxmlDtd {
    private final DtdFiles files;
    private final Map<String, Outcome<DtdGrammar>> grammars = new ConcurrentHashMap<>();

    private CxmlDtd(DtdFiles files) {
        this.files = files;
    }

    /** Opens DTD files; a refusal when there are none. All are read now, of at most 4 MiB each. */
    public static Outcome<CxmlDtd> open(Path folderOrZip) {
        Outcome<DtdFiles> files = DtdFiles.read(folderOrZip);
        return files instanceof Outcome.Accepted<DtdFiles> read
                ? Outcome.accepted(new CxmlDtd(read.value()), List.of())
                : Outcome.refused(files.problems());
    }

    /** Returns the names of the DTDs that there are, by version, for example {@code 1.2.071=[Fulfill, cXML]}. */
    public Map<String, List<String>> versions() {
        return files.names();
    }

    /**
     * Returns why a document is not valid, each reason with path, line and column; nothing for a valid one. A document
     * that is not even readable is told as {@link CxmlReader} tells it.
     *
     * @param contentType the Content-Type that came with it; null if none
     */
    public List<Problem> check(byte[] document, @Nullable String contentType, ReadLimits limits) {
        Problems problems = new Problems();
        try {
            Declaration declaration = Declaration.read(CxmlSource.reader(document, contentType, limits));
            Optional<DtdGrammar> grammar = grammar(declaration, problems);
            if (grammar.isPresent()) {
                new Validation(problems).run(CxmlSource.reader(document, contentType, limits), grammar.get());
            }
        } catch (XMLStreamException | RuntimeException unreadable) {
            return new CxmlReader(limits).read(document, contentType).problems();
        }
        return problems.list();
    }

    private Optional<DtdGrammar> grammar(Declaration declaration, Problems problems) {
        String version = declaration.version();
        String name = declaration.dtd();
        if (version == null || files.text(version, name).isEmpty()) {
            problems.add(Problem.of(
                            DtdProblem.VERSION_MISSING,
                            version == null
                                    ? "The document names no version of the DTD."
                                    : "There is no " + name + ".dtd of version " + version + ".")
                    .at("DOCTYPE")
                    .hint("There are: " + files.names() + "."));
            return Optional.empty();
        }
        Outcome<DtdGrammar> grammar = grammars.computeIfAbsent(
                version + "/" + name, key -> parse(files.text(version, name).orElseThrow(), key));
        problems.addAll(grammar.problems());
        return grammar instanceof Outcome.Accepted<DtdGrammar> parsed ? Optional.of(parsed.value()) : Optional.empty();
    }

    private static Outcome<DtdGrammar> parse(String text, String name) {
        try {
            return Outcome.accepted(DtdGrammar.parse(text), List.of());
        } catch (XMLStreamException unusable) {
            return Outcome.refused(Problem.of(
                            DtdProblem.UNUSABLE,
                            "The DTD " + name + " cannot be used: it is none, or refers to others.")
                    .hint("Take the official file."));
        }
    }
}
