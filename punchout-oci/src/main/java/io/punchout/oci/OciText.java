package io.punchout.oci;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings texts into the form that return forms carry (OCI 2.4). */
final class OciText {
    private static final Pattern BREAK =
            Pattern.compile("<(?:br|/p|/li|/div|/tr|/h[1-6])(?:\\s[^<>]{0,1000})?/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|b|i|u|a|em|strong|span|div|ul|ol|li|h[1-6]|table|tbody|thead|tr|td|th|sup|sub|font|img|hr|small|br)"
                    + "(?:\\s[^<>]{0,1000})?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY =
            Pattern.compile("&([A-Za-z][A-Za-z0-9]{1,7}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});");

    /** The names of HTML for the characters from U+00A0 to U+00FF, in order. */
    private static final String LATIN_1 = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg"
            + " macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
            + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml"
            + " ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig"
            + " agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml"
            + " eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

    /** What a reader sees as one character. */
    private static final Pattern SEEN = Pattern.compile("\\X");

    private static final Map<String, String> NAMED = named();

    /** The blanks of Braille and Korean, which Unicode counts among symbols and letters. */
    private static final String EMPTY_LETTERS = "\u2800\u3164\uFFA0\u115F\u1160";

    private static final int MOST_ESCAPES = 3;

    private OciText() {}

    /** Returns the text on one line: line breaks and tabs become a blank, control characters and outer blanks go. */
    static String singleLine(String text) {
        if (isClean(text)) {
            return text;
        }
        return clean(unified(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" ")));
    }

    /** Returns the text with its line breaks as LF; control characters and outer blanks go. */
    static String lines(String text) {
        return isClean(text) ? text : clean(unified(text));
    }

    /** Tells whether a text is one line without anything that would go: nearly all are. */
    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c >= 0x7F && c <= 0x9F) || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return !hasOuterBlanks(text);
    }

    private static String unified(String text) {
        return text.replaceAll("\\R", "\n").replace('\t', ' ');
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\n' || !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    /** Returns the text without HTML tags and named or numbered entities; other angle brackets and ampersands stay. */
    static String withoutMarkup(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        if (text.indexOf('<') < 0) {
            return unescape(text);
        }
        String lines = BREAK.matcher(text).replaceAll("\n");
        return unescape(TAG.matcher(lines).replaceAll(""));
    }

    /** Returns the text with its entities replaced, once; what looks like one and has no known name stays. */
    static String unescape(String text) {
        return text.indexOf('&') < 0 ? text : ENTITY.matcher(text).replaceAll(OciText::character);
    }

    /** Returns the text as it was meant by a shop that escaped it more than once. */
    static String meant(String text) {
        String meant = text;
        for (int i = 0; i < MOST_ESCAPES; i++) {
            meant = unescape(meant);
        }
        return meant;
    }

    /** Tells whether a field holds text for people. */
    static boolean isProse(OciField field) {
        return field.kind() == OciField.Kind.TEXT || field.kind() == OciField.Kind.LONG_TEXT;
    }

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>(Map.of(
                "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "euro", "\u20AC", "ndash", "\u2013",
                "mdash", "\u2014", "trade", "\u2122", "hellip", "\u2026"));
        String[] names = LATIN_1.split(" ", -1);
        for (int i = 0; i < names.length; i++) {
            named.put(names[i], i == 0 ? " " : Character.toString(0xA0 + i));
        }
        return Map.copyOf(named);
    }

    private static String character(MatchResult entity) {
        String name = entity.group(1);
        if (name.charAt(0) != '#') {
            String character = NAMED.getOrDefault(name, NAMED.get(name.toLowerCase(Locale.ROOT)));
            return Matcher.quoteReplacement(character == null ? entity.group() : character);
        }
        boolean hexadecimal = Character.toLowerCase(name.charAt(1)) == 'x';
        int code = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        boolean usable = Character.isValidCodePoint(code) && Character.getType(code) != Character.SURROGATE;
        return Matcher.quoteReplacement(usable ? Character.toString(code) : entity.group());
    }

    /** Tells whether there is nothing to see in a text: blanks of any kind, and characters without a width. */
    static boolean isInvisible(String text) {
        int at = 0;
        while (at < text.length() && isInvisible(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at >= text.length();
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || EMPTY_LETTERS.indexOf(c) >= 0;
    }

    static boolean fits(String text, int length) {
        return text.codePointCount(0, text.length()) <= length;
    }

    /** Returns the first characters, never half of one: a letter keeps its accents, a flag its second half. */
    static String cut(String text, int length) {
        if (fits(text, length)) {
            return text;
        }
        int most = text.offsetByCodePoints(0, length);
        int end = 0;
        Matcher seen = SEEN.matcher(text);
        while (end < most && seen.find() && seen.end() <= most) {
            end = seen.end();
        }
        return text.substring(0, end == 0 ? most : end).strip();
    }

    /**
     * Tells whether a text is one line of one char a character that every page carries, without markup and outer blanks:
     * none of the rules would change it.
     */
    static boolean isPlain(String text, boolean unicode) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < 0x7F
                    ? c >= ' ' && c != '<' && c != '&'
                    : unicode && c > 0x9F && c != '\u2028' && c != '\u2029' && !Character.isSurrogate(c);
            if (!plain) {
                return false;
            }
        }
        return !hasOuterBlanks(text);
    }

    private static boolean hasOuterBlanks(String text) {
        return !text.isEmpty()
                && (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1)));
    }

    /** Every charset of a page has ASCII, and Unicode has all but lone surrogates. */
    private static boolean isSurelyCarried(String text, boolean unicode) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F && (!unicode || Character.isSurrogate(c))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the text with what the charset lacks replaced: by its base letter, or else by a question mark. */
    static String encodable(String text, Charset charset) {
        if (isSurelyCarried(text, OciCharsets.isUnicode(charset)) || isCarried(text, charset)) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            String character = Character.toString(c);
            if (isCarried(character, charset)) {
                replaced.append(character);
            } else {
                String base =
                        Normalizer.normalize(character, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
                replaced.append(!base.isBlank() && isCarried(base, charset) ? base : "?");
            }
        });
        return replaced.toString();
    }

    /** There and back: encoders of Shift_JIS write a yen sign as a backslash, and say that they can. */
    private static boolean isCarried(String text, Charset charset) {
        return new String(text.getBytes(charset), charset).equals(text);
    }
}
