package io.punchout.testkit.demo;

/** Sets a document out for a person: one line per element, indented by depth. For showing only. */
final class Indented {
    private static final int MAX_DEPTH = 40;

    private Indented() {}

    static String of(String document) {
        if (!document.startsWith("<")) {
            return document;
        }
        StringBuilder out = new StringBuilder(document.length() * 2);
        int depth = 0;
        for (String piece : document.replace("><", ">\n<").split("\n", -1)) {
            boolean element = piece.startsWith("<") && !piece.startsWith("<?") && !piece.startsWith("<!");
            if (piece.startsWith("</")) {
                depth--;
            }
            out.append("  ".repeat(Math.min(Math.max(depth, 0), MAX_DEPTH)))
                    .append(piece)
                    .append('\n');
            if (element && !piece.endsWith("/>") && !piece.contains("</")) {
                depth++;
            }
        }
        return out.toString().stripTrailing();
    }
}
