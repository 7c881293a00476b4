package io.punchout.testkit.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Looks up {@code Message/PunchOutOrderMessage/ItemIn[2]/@quantity} in a document, below its root element. */
final class ElementPath {
    private ElementPath() {}

    /** Returns what stands at a path: the texts of elements or attributes, without blanks around them. */
    static List<String> values(String document, String path) {
        List<Element> found =
                new ArrayList<>(Jsoup.parse(document, "", Parser.xmlParser()).children());
        for (String step : path.split("/", -1)) {
            if (step.startsWith("@")) {
                String name = step.substring(1);
                return found.stream()
                        .filter(element -> element.attributes().hasKey(name))
                        .map(element -> element.attributes().get(name))
                        .toList();
            }
            found = children(found, step);
        }
        return found.stream().map(element -> element.wholeOwnText().strip()).toList();
    }

    private static List<Element> children(List<Element> parents, String step) {
        int bracket = step.indexOf('[');
        String name = bracket < 0 ? step : step.substring(0, bracket);
        Optional<Integer> index = bracket < 0
                ? Optional.empty()
                : Optional.of(Integer.parseInt(step.substring(bracket + 1, step.length() - 1)));
        List<Element> children = new ArrayList<>();
        for (Element parent : parents) {
            List<Element> named = parent.children().stream()
                    .filter(child -> child.tagName().equals(name))
                    .toList();
            if (index.isEmpty()) {
                children.addAll(named);
            } else if (index.get() <= named.size()) {
                children.add(named.get(index.get() - 1));
            }
        }
        return children;
    }
}
