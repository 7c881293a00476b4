package io.punchout.testkit.conformance;

import java.util.ArrayList;
import java.util.List;

/**
 * A rule of the standard with what is sent, what is answered and what reaches the shop, in words (docs/conformance.md).
 * Immutable.
 */
public final class Transcript {
    private final String name;
    private final String title;
    private final String rule;
    private final List<Block> blocks;

    private Transcript(String name, String title, String rule, List<Block> blocks) {
        this.name = name;
        this.title = title;
        this.rule = rule;
        this.blocks = List.copyOf(blocks);
    }

    /** Returns the name of the file, unique among the transcripts that ship. */
    public String name() {
        return name;
    }

    /** Returns what is shown, in one sentence. */
    public String title() {
        return title;
    }

    /** Returns where it is demanded: page of the guide, element of the DTD, pitfall or procurement system. */
    public String rule() {
        return rule;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Returns name and title. */
    @Override
    public String toString() {
        return name + ": " + title;
    }

    /**
     * Reads a transcript.
     *
     * @param name the name of the file, for messages
     * @throws TranscriptException if a word is not known, a part is missing, or something happens of which nothing is expected
     */
    public static Transcript parse(String name, String text) {
        List<Block> blocks = new TranscriptText(name, text).blocks();
        for (Block block : blocks) {
            words(name, block);
        }
        List<Block> rest = new ArrayList<>(blocks);
        String title = head(name, rest, "title");
        String rule = head(name, rest, "rule");
        order(name, rest);
        return new Transcript(name, title, rule, rest);
    }

    /** Returns the transcripts of cXML that ship with the test kit, by name. */
    public static List<Transcript> cxml() {
        List<Transcript> all = new ArrayList<>();
        for (String name : Resources.text("cxml/index.txt").lines().toList()) {
            all.add(parse(name, Resources.text("cxml/" + name)));
        }
        return all;
    }

    private static void words(String name, Block block) {
        if (!Vocabulary.knows(block.keyword())) {
            throw new TranscriptException(name, block.line(), "there is no '" + block.keyword() + "'");
        }
        boolean free = block.keyword().equals("connection");
        List<String> keys = Vocabulary.keysOf(block.keyword());
        for (Entry entry : block.entries()) {
            if (!free && !keys.contains(entry.key())) {
                throw new TranscriptException(
                        name,
                        entry.line(),
                        "there is no '" + entry.key() + "' below '" + block.keyword() + "': " + keys);
            }
            if (entry.raw().isBlank()) {
                throw new TranscriptException(name, entry.line(), "'" + entry.key() + "' says nothing");
            }
        }
    }

    private static String head(String name, List<Block> rest, String keyword) {
        Block first = rest.isEmpty() ? null : rest.get(0);
        if (first == null
                || !first.keyword().equals(keyword)
                || first.argument().isEmpty()) {
            throw new TranscriptException(
                    name, first == null ? 1 : first.line(), "a '" + keyword + ":' with a text is missing here");
        }
        rest.remove(0);
        return first.argument();
    }

    private static void order(String name, List<Block> blocks) {
        boolean acted = false;
        Block open = null;
        boolean expected = false;
        for (Block block : blocks) {
            boolean expects = block.keyword().equals(Vocabulary.EXPECT);
            if (expects && (open == null || block.entries().isEmpty())) {
                throw new TranscriptException(name, block.line(), "this 'expect' belongs to nothing, or says nothing");
            }
            if (!expects && open != null && !open.keyword().equals("visit")) {
                throw new TranscriptException(name, open.line(), "nothing is expected of this");
            }
            if (acted && (Vocabulary.SCENERY.contains(block.keyword()) || Vocabulary.HEAD.contains(block.keyword()))) {
                throw new TranscriptException(name, block.line(), "this must stand before anything happens");
            }
            boolean act = Vocabulary.ACTS.contains(block.keyword());
            acted |= act;
            expected |= expects;
            open = act && !block.keyword().equals("wait") ? block : null;
        }
        if (open != null && !open.keyword().equals("visit")) {
            throw new TranscriptException(name, open.line(), "nothing is expected of this");
        }
        if (!expected) {
            throw new TranscriptException(name, 1, "nothing is expected in this transcript");
        }
    }
}
