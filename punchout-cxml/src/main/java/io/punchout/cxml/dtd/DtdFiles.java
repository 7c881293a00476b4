package io.punchout.cxml.dtd;

import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The texts of DTD files by version and name. The version is what the file itself says ({@code <!ENTITY cxml.version}), so
 * folders may be called as they like.
 */
final class DtdFiles {
    private static final int DEEPEST = 4;
    private static final int MOST_FILES = 1_000;
    private static final int MOST_BYTES = 4 << 20;
    private static final String SUFFIX = ".dtd";
    private static final Pattern VERSION =
            Pattern.compile("<!ENTITY\\s+cxml\\.version\\s+[\"']([0-9]{1,3}(?:\\.[0-9]{1,3}){2})[\"']");

    private final Map<String, Map<String, String>> texts = new TreeMap<>();
    private int count;

    private DtdFiles() {}

    static Outcome<DtdFiles> read(Path folderOrZip) {
        DtdFiles files = new DtdFiles();
        try {
            if (Files.isDirectory(folderOrZip)) {
                files.folder(folderOrZip);
            } else {
                files.zip(folderOrZip);
            }
        } catch (IOException | UncheckedIOException unreadable) {
            return Outcome.refused(noFiles("The DTD files cannot be read."));
        }
        return files.texts.isEmpty()
                ? Outcome.refused(noFiles("There is no cXML DTD."))
                : Outcome.accepted(files, List.of());
    }

    private static Problem noFiles(String message) {
        return Problem.of(DtdProblem.NO_FILES, message)
                .hint("Name a folder with the official files such as cXML.dtd, or the archive that cxml.org offers.");
    }

    private void folder(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> found = Files.walk(folder, DEEPEST)) {
            paths = found.filter(path -> isDtd(path.getFileName().toString()))
                    .sorted()
                    .toList();
        }
        for (Path path : paths) {
            try (InputStream in = Files.newInputStream(path)) {
                add(path.getFileName().toString(), in);
            }
        }
    }

    private void zip(Path archive) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (isDtd(name)) {
                    add(name, zip);
                }
            }
        }
    }

    private static boolean isDtd(String name) {
        return name.endsWith(SUFFIX);
    }

    private void add(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        count++;
        if (bytes.length > MOST_BYTES || count > MOST_FILES) {
            return;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        Matcher version = VERSION.matcher(text);
        if (version.find()) {
            texts.computeIfAbsent(version.group(1), unused -> new TreeMap<>())
                    .put(name.substring(0, name.length() - SUFFIX.length()), text);
        }
    }

    /** Returns which files there are, by version. */
    Map<String, List<String>> names() {
        Map<String, List<String>> names = new TreeMap<>();
        texts.forEach((version, files) -> names.put(version, List.copyOf(files.keySet())));
        return names;
    }

    Optional<String> text(String version, String name) {
        return Optional.ofNullable(texts.getOrDefault(version, Map.of()).get(name));
    }
}
