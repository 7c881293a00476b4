package io.punchout.cxml.read;

import io.punchout.cart.CartLine;
import io.punchout.cxml.model.ItemIn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the items that name a parent under it. An item whose parent is not before it stays a line of its own. */
final class Bundles {
    private record Node(CartLine.Builder line, List<Node> parts) {
        CartLine build() {
            parts.forEach(part -> line.part(part.build()));
            return line.build();
        }
    }

    private final List<Node> top = new ArrayList<>();
    private final Map<String, Node> byNumber = new HashMap<>();

    void add(ItemIn item, CartLine.Builder line) {
        Node node = new Node(line, new ArrayList<>());
        String parent = CxmlParties.strip(item.getParentLineNumber());
        @Nullable Node above = parent == null ? null : byNumber.get(parent);
        (above == null ? top : above.parts).add(node);
        String number = CxmlParties.strip(item.getLineNumber());
        if (number != null) {
            byNumber.put(number, node);
        }
    }

    List<CartLine> lines() {
        return top.stream().map(Node::build).toList();
    }
}
