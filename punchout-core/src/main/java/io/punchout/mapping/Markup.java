package io.punchout.mapping;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Plain text of a text with HTML markup. One pass, whatever the text. */
final class Markup {
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0", "shy", "");
    private static final Set<String> BREAKING = Set.of(
            "br", "p", "div", "li", "ul", "ol", "td", "th", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
            "dt", "dd", "dl", "pre", "section", "article");
    private static final int LONGEST_REFERENCE = 10;

    private final String text;
    private final StringBuilder plain = new StringBuilder();
    private boolean closable = true;
    private boolean commentsEnd = true;

    private Markup(String text) {
        this.text = text;
    }

    static String strip(String text) {
        return text.indexOf('<') < 0 && text.indexOf('&') < 0 ? text : new Markup(text).strip();
    }

    private String strip() {
        int at = 0;
        while (at < text.length()) {
            char character = text.charAt(at);
            if (character == '<' && closable && beginsTag(at + 1)) {
                at = tag(at);
            } else if (character == '&') {
                at = reference(at);
            } else {
                plain.append(character);
                at++;
            }
        }
        return Texts.trim(plain.toString());
    }

    private boolean beginsTag(int at) {
        if (at >= text.length()) {
            return false;
        }
        char first = text.charAt(at);
        return (first >= 'a' && first <= 'z')
                || (first >= 'A' && first <= 'Z')
                || first == '/'
                || first == '!'
                || first == '?';
    }

    private int tag(int at) {
        boolean comment = text.startsWith("<!--", at);
        int end = comment ? commentEnd(at + 4) : text.indexOf('>', at);
        if (end < 0) {
            // no later tag ends either: looking again at each would take quadratic time
            closable = comment;
            plain.append('<');
            return at + 1;
        }
        if (comment) {
            return end + 3;
        }
        String name = name(at + 1);
        if (name.equals("script") || name.equals("style")) {
            int close = closing(name, end);
            return close < 0 ? text.length() : close;
        }
        if (BREAKING.contains(name.startsWith("/") ? name.substring(1) : name)) {
            space();
        }
        return end + 1;
    }

    /** Looks once for an end that is not there; a comment without one is text, and the tags in it are tags. */
    private int commentEnd(int from) {
        int end = commentsEnd ? text.indexOf("-->", from) : -1;
        commentsEnd = end >= 0;
        return end;
    }

    private int closing(String name, int from) {
        String close = "</" + name;
        for (int at = text.indexOf("</", from); at >= 0; at = text.indexOf("</", at + 2)) {
            if (text.regionMatches(true, at, close, 0, close.length())) {
                int end = text.indexOf('>', at);
                return end < 0 ? -1 : end + 1;
            }
        }
        return -1;
    }

    private String name(int from) {
        int to = from;
        while (to < text.length()
                && to - from < LONGEST_REFERENCE
                && (Character.isLetterOrDigit(text.charAt(to)) || (to == from && text.charAt(to) == '/'))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private void space() {
        if (plain.length() > 0 && !Character.isWhitespace(plain.charAt(plain.length() - 1))) {
            plain.append(' ');
        }
    }

    private int reference(int at) {
        int end = at + 1;
        while (end < text.length() && end - at < LONGEST_REFERENCE && text.charAt(end) != ';') {
            end++;
        }
        if (end > at + 1 && end < text.length() && text.charAt(end) == ';') {
            String name = text.substring(at + 1, end);
            String resolved = name.charAt(0) == '#' ? numeric(name.substring(1)) : NAMED.getOrDefault(name, "");
            if (!resolved.isEmpty() || name.equals("shy")) {
                plain.append(resolved);
                return end + 1;
            }
        }
        plain.append('&');
        return at + 1;
    }

    private static String numeric(String digits) {
        try {
            boolean hex = digits.startsWith("x") || digits.startsWith("X");
            int character = hex ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
            boolean usable = Character.isValidCodePoint(character)
                    && character >= ' '
                    && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
            return usable ? Character.toString(character) : "";
        } catch (NumberFormatException none) {
            return "";
        }
    }
}
