package io.punchout.order;

import io.punchout.cart.CartLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts lines that name a parent under it. A line whose parent is not before it stays one of its own. */
final class Bundles {
    private record Node(CartLine item, List<Node> parts) {
        CartLine build() {
            return parts.isEmpty()
                    ? item
                    : item.toBuilder()
                            .parts(parts.stream().map(Node::build).toList())
                            .build();
        }
    }

    private Bundles() {}

    static List<CartLine> of(List<OrderLine> lines) {
        List<Node> top = new ArrayList<>();
        Map<String, Node> byNumber = new HashMap<>();
        for (OrderLine line : lines) {
            Node node = new Node(line.item(), new ArrayList<>());
            Node above = line.parent() == null ? null : byNumber.get(line.parent());
            (above == null ? top : above.parts).add(node);
            if (line.number() != null) {
                byNumber.put(line.number(), node);
            }
        }
        return top.stream().map(Node::build).toList();
    }
}
