package io.punchout.testkit.conformance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words of transcripts. A word that is not among them is an error, so that no line is read over. */
final class Vocabulary {
    /** What a transcript begins with. */
    static final Set<String> HEAD = Set.of("title", "rule");

    /** What is so before anything happens. */
    static final Set<String> SCENERY = Set.of("connection", "shop", "limits", "time");

    /** What happens; each but {@code visit} and {@code wait} must be followed by {@code expect}. */
    static final Set<String> ACTS = Set.of("send", "start", "visit", "transfer", "cancel", "clear", "tell", "wait");

    static final String EXPECT = "expect";

    private static final List<String> SENDING = List.of(
            "document", "replace", "with", "method", "path", "header", "content type", "charset", "byte order mark");

    private static final Map<String, List<String>> KEYS = Map.of(
            "shop",
            Stream.concat(
                            Stream.of("refuses", "cart gone", "closed", "fails", "signatures", "log fails"),
                            OrderLines.KEYS.stream())
                    .toList(),
            "limits",
            List.of("bytes", "depth", "attributes", "nameLength", "textLength", "items", "otherElements"),
            "send",
            SENDING,
            "visit",
            SENDING,
            "start",
            List.of("token"),
            "transfer",
            CartLines.KEYS,
            "tell",
            Telling.KEYS,
            "expect",
            Expectations.KEYS);

    private Vocabulary() {}

    static boolean knows(String keyword) {
        return HEAD.contains(keyword) || SCENERY.contains(keyword) || ACTS.contains(keyword) || EXPECT.equals(keyword);
    }

    /** Returns the keys below a keyword; none below {@code connection}, whose reader knows the settings. */
    static List<String> keysOf(String keyword) {
        return KEYS.getOrDefault(keyword, List.of());
    }
}
