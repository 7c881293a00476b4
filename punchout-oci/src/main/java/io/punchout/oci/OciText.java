package io.punchout.oci;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
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
    private static final Pattern ENTITY = Pattern.compile(
            "&(amp|lt|gt|quot|apos|nbsp|euro|auml|ouml|uuml|szlig|#[0-9]{1,7}|#x[0-9a-f]{1,6});",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("euro", "\u20AC"),
            Map.entry("auml", "\u00E4"),
            Map.entry("ouml", "\u00F6"),
            Map.entry("uuml", "\u00FC"),
            Map.entry("szlig", "\u00DF"));

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
        return text.isEmpty()
                || (!Character.isWhitespace(text.charAt(0)) && !Character.isWhitespace(text.charAt(text.length() - 1)));
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

    /** Returns the text with its entities replaced, once. */
    private static String unescape(String text) {
        return text.indexOf('&') < 0 ? text : ENTITY.matcher(text).replaceAll(OciText::character);
    }

    private static String character(MatchResult entity) {
        String name = entity.group(1).toLowerCase(Locale.ROOT);
        String named = NAMED.get(name);
        if (named != null) {
            return Matcher.quoteReplacement(named);
        }
        int code =
                name.startsWith("#x") ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        boolean usable = Character.isValidCodePoint(code) && Character.getType(code) != Character.SURROGATE;
        return Matcher.quoteReplacement(usable ? Character.toString(code) : entity.group());
    }

    static boolean fits(String text, int length) {
        return text.codePointCount(0, text.length()) <= length;
    }

    /** Returns the first characters, never half of one. */
    static String cut(String text, int length) {
        return fits(text, length)
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length)).strip();
    }

    /** Every charset of a page has ASCII, and Unicode has all but lone surrogates. */
    private static boolean isPlain(String text, boolean unicode) {
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
        if (isPlain(text, OciCharsets.isUnicode(charset))) {
            return text;
        }
        CharsetEncoder encoder = charset.newEncoder();
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            String character = Character.toString(c);
            if (encoder.canEncode(character)) {
                replaced.append(character);
            } else {
                String base =
                        Normalizer.normalize(character, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
                replaced.append(!base.isEmpty() && encoder.canEncode(base) ? base : "?");
            }
        });
        return replaced.toString();
    }
}
