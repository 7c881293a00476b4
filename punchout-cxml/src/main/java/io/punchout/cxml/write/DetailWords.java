package io.punchout.cxml.write;

import java.util.Map;
import java.util.Set;

/** The words that the DTD takes for details that are attributes of orders and lines; the same in every version that has them. */
final class DetailWords {
    private static final Set<String> YES = Set.of("yes");
    private static final Map<String, Set<String>> WORDS = Map.ofEntries(
            Map.entry("releaseRequired", YES),
            Map.entry("shipComplete", YES),
            Map.entry("isInternalVersion", YES),
            Map.entry("isSTOOutbound", YES),
            Map.entry("isAdHoc", YES),
            Map.entry("requiresServiceEntry", YES),
            Map.entry("isReturn", YES),
            Map.entry("isDeliveryCompleted", YES),
            Map.entry("unlimitedDelivery", YES),
            Map.entry("isItemChanged", YES),
            Map.entry("isKanban", YES),
            Map.entry("stoOrderCombination", YES),
            Map.entry("stoFinalDelivery", YES),
            Map.entry("operation", Set.of("delete", "block")),
            Map.entry("itemType", Set.of("composite", "item", "lean")),
            Map.entry("itemClassification", Set.of("material", "service")),
            Map.entry(
                    "itemCategory",
                    Set.of(
                            "materialUnknown",
                            "text",
                            "stockTransfer",
                            "materialGroup",
                            "subcontract",
                            "consignment",
                            "thirdParty",
                            "limit")),
            Map.entry("stoDelivery", Set.of("full", "partial")),
            Map.entry("stockTransferType", Set.of("intra", "inter")),
            Map.entry(
                    "subcontractingType", Set.of("regular", "refurbWithoutChange", "refurbWithChange", "replacement")));

    private DetailWords() {}

    /** Tells whether the DTD takes a word for an attribute: any, unless it lists the words of this one. */
    static boolean takes(String attribute, String word) {
        Set<String> words = WORDS.get(attribute);
        return words == null || words.contains(word);
    }
}
