package io.punchout.testkit.conformance;

import java.util.ArrayList;
import java.util.List;

/** Takes the text of a transcript apart into blocks, whatever they mean. Used once. */
final class TranscriptText {
    private final String file;
    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();
    private int next;

    TranscriptText(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
    }

    List<Block> blocks() {
        while (next < lines.size()) {
            String line = lines.get(next);
            if (isNothing(line)) {
                next++;
            } else if (indentation(line) > 0) {
                throw new TranscriptException(file, next + 1, "this line belongs to nothing");
            } else {
                blocks.add(block(line));
            }
        }
        return blocks;
    }

    private static boolean isNothing(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    private Block block(String line) {
        int at = next++;
        int colon = line.indexOf(':');
        String keyword = colon < 0 ? line.strip() : line.substring(0, colon).strip();
        String argument = colon < 0 ? "" : line.substring(colon + 1).strip();
        List<Entry> entries = new ArrayList<>();
        while (next < lines.size() && (isNothing(lines.get(next)) || indentation(lines.get(next)) > 0)) {
            if (isNothing(lines.get(next))) {
                next++;
            } else {
                entries.add(entry());
            }
        }
        return new Block(keyword, argument, at + 1, entries);
    }

    private Entry entry() {
        String line = lines.get(next);
        int at = next++;
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new TranscriptException(file, at + 1, "'key: value' is missing its colon");
        }
        String value = line.substring(colon + 1).strip();
        String key = line.substring(0, colon).strip();
        return new Entry(key, value.equals("|") ? longText(indentation(line)) : value, at + 1);
    }

    /** The lines that are indented further than the key, as they stand but for what they are all indented by. */
    private String longText(int outer) {
        List<String> text = new ArrayList<>();
        while (next < lines.size() && (lines.get(next).isBlank() || indentation(lines.get(next)) > outer)) {
            text.add(lines.get(next++));
        }
        while (!text.isEmpty() && text.get(text.size() - 1).isBlank()) {
            text.remove(text.size() - 1);
        }
        int common = text.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(TranscriptText::indentation)
                .min()
                .orElse(0);
        StringBuilder joined = new StringBuilder();
        for (String line : text) {
            joined.append(line.isBlank() ? "" : line.substring(common)).append('\n');
        }
        return joined.toString();
    }
}
