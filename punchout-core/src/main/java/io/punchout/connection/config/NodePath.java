package io.punchout.connection.config;

import java.util.ArrayList;
import java.util.List;

/** The way from the top of a file to one of its parts: names of properties, keys of maps, and indexes of lists. */
record NodePath(List<Object> steps) {
    static final NodePath ROOT = new NodePath(List.of());
    static final String CONNECTIONS = "connections";
    private static final String QUOTE = "'";

    /** The key of a map, which XML writes otherwise than a property. */
    record MapKey(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    NodePath to(Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return new NodePath(List.copyOf(longer));
    }

    NodePath parent() {
        return steps.isEmpty() ? this : new NodePath(steps.subList(0, steps.size() - 1));
    }

    boolean startsWith(NodePath other) {
        return steps.size() >= other.steps.size()
                && texts().subList(0, other.steps.size()).equals(other.texts());
    }

    private List<String> texts() {
        return steps.stream().map(String::valueOf).toList();
    }

    /** Writes the path as people of the format do; empty for the whole file. */
    String in(ConfigFormat format) {
        return switch (format) {
            case JSON, YAML -> pointer();
            case XML -> xpath();
            case CSV -> column();
        };
    }

    /** RFC 6901. */
    private String pointer() {
        StringBuilder text = new StringBuilder();
        for (Object step : steps) {
            text.append('/').append(String.valueOf(step).replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }

    private String xpath() {
        boolean many = !steps.isEmpty()
                && (steps.get(0).equals(CONNECTIONS) || steps.get(0).equals("schemaVersion"));
        StringBuilder text = new StringBuilder(many ? "/connections" : "/connection");
        for (int i = many && steps.get(0).equals(CONNECTIONS) ? 1 : 0; i < steps.size(); i++) {
            Object step = steps.get(i);
            if (step instanceof Integer index) {
                boolean top = i == 1 && many;
                text.append(top ? "/connection[" : "/item[").append(index + 1).append(']');
            } else if (step instanceof MapKey key) {
                String quote = key.text().contains(QUOTE) ? "\"" : QUOTE;
                text.append("/entry[@key=")
                        .append(quote)
                        .append(key)
                        .append(quote)
                        .append(']');
            } else {
                text.append('/').append(step);
            }
        }
        return text.toString();
    }

    private String column() {
        boolean row = steps.size() > 1 && steps.get(1) instanceof Integer;
        String column = String.join(".", texts().subList(row ? 2 : 0, steps.size()));
        return row && steps.get(1) instanceof Integer index
                ? "row " + (index + 1) + (column.isEmpty() ? "" : ", " + column)
                : column;
    }
}
