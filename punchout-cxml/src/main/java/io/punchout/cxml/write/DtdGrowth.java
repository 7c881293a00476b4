package io.punchout.cxml.write;

import io.punchout.problem.PunchOutException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a version of the DTD does not know of the elements that are written here: the file {@code growth.txt} beside
 * this class, which a test compares with the official DTDs. Immutable and thread-safe.
 */
final class DtdGrowth {
    private static final Map<String, Map<String, DtdVersion>> SINCE = load();
    private static final DtdGrowth OLDEST = new DtdGrowth(new DtdVersion("0.0.0"));
    private static final NavigableMap<DtdVersion, DtdGrowth> BY_VERSION = byVersion();

    private final Map<String, Set<String>> elements = new HashMap<>();
    private final Map<String, Set<String>> attributes = new HashMap<>();

    private DtdGrowth(DtdVersion version) {
        SINCE.forEach((parent, children) -> children.forEach((child, since) -> {
            if (!version.isAtLeast(since)) {
                boolean attribute = child.startsWith("@");
                (attribute ? attributes : elements)
                        .computeIfAbsent(parent, key -> new HashSet<>())
                        .add(attribute ? child.substring(1) : child);
            }
        }));
    }

    /** Returns what a version does not know: it knows all that came with it or with an earlier one. */
    static DtdGrowth of(DtdVersion version) {
        Map.Entry<DtdVersion, DtdGrowth> known = BY_VERSION.floorEntry(version);
        return known == null ? OLDEST : known.getValue();
    }

    private static NavigableMap<DtdVersion, DtdGrowth> byVersion() {
        NavigableMap<DtdVersion, DtdGrowth> table = new TreeMap<>();
        for (Map<String, DtdVersion> children : SINCE.values()) {
            children.values().forEach(since -> table.computeIfAbsent(since, DtdGrowth::new));
        }
        return table;
    }

    /** Tells whether an element may stand in another. */
    boolean knows(String parent, String child) {
        return !unknownElements(parent).contains(child);
    }

    Set<String> unknownElements(String parent) {
        return elements.getOrDefault(parent, Set.of());
    }

    Set<String> unknownAttributes(String element) {
        return attributes.getOrDefault(element, Set.of());
    }

    /** Returns the first version that is known to have a child, or an attribute written with an at sign. */
    static DtdVersion since(String parent, String child) {
        return SINCE.getOrDefault(parent, Map.of()).getOrDefault(child, DtdVersion.DEFAULT);
    }

    private static Map<String, Map<String, DtdVersion>> load() {
        Map<String, Map<String, DtdVersion>> table = new HashMap<>();
        try (InputStream file = Objects.requireNonNull(DtdGrowth.class.getResourceAsStream("growth.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                String[] words = line.split(" ", -1);
                Map<String, DtdVersion> children = table.computeIfAbsent(words[0], key -> new HashMap<>());
                for (int i = 2; i < words.length; i++) {
                    children.put(words[i], new DtdVersion(words[1]));
                }
            }
        } catch (IOException failure) {
            throw new PunchOutException("growth.txt cannot be read", failure);
        }
        return table;
    }
}
