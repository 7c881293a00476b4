package io.punchout.cxml.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Documents that hold every element and attribute that the DTD 1.2.071 allows in them, each choice taken at least once:
 * the .xml files beside this class in the resources. The values mean nothing.
 */
public final class FullDocuments {
    private FullDocuments() {}

    /** Returns the documents by the name of their file, in alphabetical order. */
    public static Map<String, String> byName() {
        Map<String, String> documents = new TreeMap<>();
        try (Stream<Path> files = Files.list(
                Path.of(FullDocuments.class.getResource("OrderRequest-1.xml").toURI())
                        .getParent())) {
            List<Path> xml =
                    files.filter(file -> file.toString().endsWith(".xml")).toList();
            for (Path file : xml) {
                documents.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
        return documents;
    }
}
