package io.punchout.cxml.write;

import java.util.List;

/** What stands before the root element of most documents: a declaration of UTF-8 or none, a DOCTYPE or none. Stateless. */
final class PlainProlog {
    /** Whoever declares anything else, or in another form, has a parser to read it. */
    private static final List<byte[]> DECLARATIONS = List.of(
            PlainBytes.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"),
            PlainBytes.ascii("<?xml version='1.0' encoding='UTF-8'?>"),
            PlainBytes.ascii("<?xml version=\"1.0\" encoding=\"utf-8\"?>"),
            PlainBytes.ascii("<?xml version='1.0' encoding='utf-8'?>"),
            PlainBytes.ascii("<?xml version=\"1.0\"?>"),
            PlainBytes.ascii("<?xml version='1.0'?>"));

    private static final byte[] DOCTYPE = PlainBytes.ascii("<!DOCTYPE");
    private static final byte[] SYSTEM = PlainBytes.ascii("SYSTEM");

    private PlainProlog() {}

    /** Returns where the root element may begin; negative if there is anything else before it. */
    static int end(byte[] document) {
        int at = 0;
        for (byte[] declaration : DECLARATIONS) {
            if (PlainBytes.begins(document, 0, declaration)) {
                at = declaration.length;
                break;
            }
        }
        int start = at == 0 ? 0 : PlainBytes.afterBlanks(document, at);
        return PlainBytes.begins(document, start, DOCTYPE) ? doctype(document, start + DOCTYPE.length) : start;
    }

    /** Passes a DOCTYPE that has nothing but a system id. */
    private static int doctype(byte[] document, int start) {
        int name = PlainBytes.afterBlanks(document, start);
        int nameEnd = PlainBytes.afterName(document, name);
        int word = PlainBytes.afterBlanks(document, nameEnd);
        if (name == start || nameEnd == name || word == nameEnd || !PlainBytes.begins(document, word, SYSTEM)) {
            return -1;
        }
        int quote = PlainBytes.afterBlanks(document, word + SYSTEM.length);
        int end = quote == word + SYSTEM.length ? -1 : literal(document, quote);
        int close = end < 0 ? -1 : PlainBytes.afterBlanks(document, end);
        boolean closed = close >= 0 && close < document.length && document[close] == '>';
        return closed ? PlainBytes.afterBlanks(document, close + 1) : -1;
    }

    /** Returns the place behind a literal; negative if none begins here, or it has more than printable US-ASCII. */
    private static int literal(byte[] document, int quote) {
        if (quote >= document.length || (document[quote] != '"' && document[quote] != '\'')) {
            return -1;
        }
        for (int at = quote + 1; at < document.length; at++) {
            if (document[at] == document[quote]) {
                return at + 1;
            }
            if (document[at] <= ' ' || document[at] == 0x7F || document[at] == '<' || document[at] == '&') {
                return -1;
            }
        }
        return -1;
    }
}
