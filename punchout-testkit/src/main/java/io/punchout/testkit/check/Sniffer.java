package io.punchout.testkit.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from the first characters what an input looks like. Whether it is that is found out by reading it. */
final class Sniffer {
    private static final int HEAD = 8_192;

    private static final Pattern PROLOG = Pattern.compile("\\A(?:\\s++|<\\?.*?\\?>|<!--.*?-->)*+", Pattern.DOTALL);
    private static final Pattern DOCTYPE = Pattern.compile("<!doctype\\s+([\\w:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELEMENT = Pattern.compile("<([\\w:.-]+)");
    private static final Pattern PAGE_INSIDE = Pattern.compile("<(?:html|form|input)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0E-\\x1A\\x1C-\\x1F]");

    /** Elements with which pages and copied pieces of pages begin. */
    private static final Set<String> OF_PAGES = Set.of(
            "html",
            "head",
            "body",
            "form",
            "input",
            "title",
            "meta",
            "script",
            "div",
            "p",
            "table",
            "center",
            "h1",
            "br",
            "textarea",
            "select",
            "noscript");

    private Sniffer() {}

    static InputKind of(byte[] input) {
        String head = TextBytes.decode(input, HEAD);
        String text = head.strip();
        if (text.isEmpty()) {
            return input.length <= HEAD ? InputKind.EMPTY : InputKind.TEXT;
        }
        char first = text.charAt(0);
        if (first == '<') {
            return markup(text);
        }
        if (CONTROL.matcher(text).find()) {
            return InputKind.BINARY;
        }
        if (first == '{' || first == '[') {
            return InputKind.JSON;
        }
        // error messages of a server may stand before its page
        return PAGE_INSIDE.matcher(text).find() ? InputKind.HTML : InputKind.TEXT;
    }

    private static InputKind markup(String text) {
        Matcher prolog = PROLOG.matcher(text);
        String rest = prolog.find() ? text.substring(prolog.end()) : text;
        Matcher doctype = DOCTYPE.matcher(rest);
        Matcher element = ELEMENT.matcher(rest);
        String name = doctype.lookingAt() ? doctype.group(1) : element.lookingAt() ? element.group(1) : "";
        return OF_PAGES.contains(name.toLowerCase(Locale.ROOT)) ? InputKind.HTML : InputKind.XML;
    }
}
