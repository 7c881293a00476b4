package io.punchout.mapping;

import io.punchout.mapping.MappingTransform.Operation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Transforms of texts; characters are code points. */
final class Texts {
    private static final char NO_BREAK = '\u00A0';

    private Texts() {}

    static Operation cut(TransformArguments arguments) {
        Integer length = arguments.number("length");
        Integer start = arguments.number("start");
        int most = length == null ? 0 : length;
        int skip = start == null ? 0 : start - 1;
        if (most < 1 || skip < 0) {
            throw new IllegalArgumentException("length and start must be at least 1");
        }
        return Transforms.each(text -> {
            int characters = text.codePointCount(0, text.length());
            if (skip >= characters) {
                return "";
            }
            int from = text.offsetByCodePoints(0, skip);
            return text.substring(from, text.offsetByCodePoints(from, Math.min(most, characters - skip)));
        });
    }

    static Operation split(TransformArguments arguments) {
        String by = arguments.text("by", "");
        Integer take = arguments.number("take");
        if (by.isEmpty()) {
            throw new IllegalArgumentException("by must not be empty");
        }
        if (take != null && take == 0) {
            throw new IllegalArgumentException("take counts from 1, or from -1 at the end");
        }
        return values -> {
            List<String> parts = new ArrayList<>();
            values.forEach(text -> parts(text, by, take, parts));
            return parts;
        };
    }

    private static void parts(String text, String by, @Nullable Integer take, List<String> into) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(by); at >= 0; at = text.indexOf(by, from)) {
            parts.add(text.substring(from, at));
            from = at + by.length();
        }
        parts.add(text.substring(from));
        if (take == null) {
            into.addAll(parts);
            return;
        }
        long index = take > 0 ? take - 1L : (long) parts.size() + take;
        if (index >= 0 && index < parts.size()) {
            into.add(parts.get((int) index));
        }
    }

    static Operation replace(TransformArguments arguments) {
        String text = arguments.text("text", "");
        String with = arguments.text("with", "");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("text must not be empty");
        }
        return Transforms.each(value -> {
            long count = 0;
            for (int at = value.indexOf(text); at >= 0; at = value.indexOf(text, at + text.length())) {
                count++;
            }
            Chain.checkLength(value.length() + count * (with.length() - text.length()));
            return value.replace(text, with);
        });
    }

    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char character) {
        return character == NO_BREAK || Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
