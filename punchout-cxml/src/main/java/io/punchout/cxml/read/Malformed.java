package io.punchout.cxml.read;

import io.punchout.problem.Problem;
import java.util.List;
import java.util.Locale;

/** Says what makes a document no well-formed XML, and what to do, in words of our own: known by the parser's words. */
final class Malformed {
    private Malformed() {}

    /** A mistake: the parser's words for it, ours, and what to do. */
    private record Mistake(String parsers, String ours, String hint) {}

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake("unexpected eof", "The document breaks off here.", "Send all of it: it may be cut on its way."),
            new Mistake(
                    "unexpected end of input",
                    "The document breaks off here.",
                    "Send all of it: it may be cut on its way."),
            new Mistake("missing name?", "No name begins here.", "Write an & by itself as &amp;, in URLs, too."),
            new Mistake(
                    "expected a name start", "No name begins here.", "Write an & by itself as &amp;, in URLs, too."),
            new Mistake("malformed start element", "A < stands here by itself.", "Write it as &lt;."),
            new Mistake(
                    "semi-colon after the reference",
                    "An & stands here by itself.",
                    "Write it as &amp;, in URLs, too."),
            new Mistake("in attribute value", "A < stands here within an attribute's value.", "Write it as &lt;."),
            new Mistake(
                    "ctrl-char", "A control character stands here.", "Leave it out: XML has but tab and line break."),
            new Mistake(
                    "illegal character entity",
                    "A reference stands here for a character that XML does not have.",
                    "Leave it out."),
            new Mistake(
                    "invalid character reference",
                    "A reference stands here for a character that XML does not have.",
                    "Leave it out."),
            new Mistake(
                    "unexpected close tag",
                    "The element that ends here is not the one that is open.",
                    "Close elements in the reverse order of their beginning, in the same spelling."),
            new Mistake("duplicate attribute", "The element has an attribute twice.", "Send it once."),
            new Mistake(
                    "multiple roots", "There is more behind the end of the document.", "Send one document at a time."),
            new Mistake("in epilog", "There is more behind the end of the document.", "Send one document at a time."),
            new Mistake(
                    "reserved by the specs",
                    "An XML declaration stands here, which can only stand at the very beginning.",
                    "Send one document, with nothing before it."),
            new Mistake(
                    "after '<!'",
                    "What begins with <! here is neither a comment nor a DOCTYPE.",
                    "Spell DOCTYPE in capitals."),
            new Mistake("illegal character (null", "A NUL stands here.", "Leave it out: XML has no such character."),
            new Mistake("in prolog; expected", "There is a text before the document.", "Let it begin with a '<'."),
            new Mistake(
                    "undeclared namespace", "A prefix here stands for no namespace.", "Leave it out: cXML has none."),
            new Mistake("expected a quote", "The value of an attribute has no quotes.", "Put it in quotes."),
            new Mistake("']]>'", "The text holds ]]> here.", "Write it as ]]&gt;."));

    /** Returns the problem, without its place. */
    static Problem explain(Exception failure) {
        String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        for (Mistake mistake : MISTAKES) {
            if (words.contains(mistake.parsers())) {
                return Problem.of(CxmlProblem.MALFORMED, mistake.ours()).hint(mistake.hint());
            }
        }
        return Problem.of(CxmlProblem.MALFORMED, "The document is not well-formed XML from here on.");
    }
}
