package io.punchout.cxml.write;

import io.punchout.cart.Attribute;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Classification;
import io.punchout.cart.SupplierId;
import io.punchout.mapping.MappedValue;
import io.punchout.problem.Problems;
import io.punchout.protocol.CartMapper;
import io.punchout.protocol.TargetValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows which element of a cart gets which value, and whether the mapping or the library itself gives it. */
public final class CxmlPreview {
    private final CartMapper mapper;
    private final Problems problems;
    private final List<TargetValue> values = new ArrayList<>();
    private final Map<String, Map<String, MappedValue>> mapped = new LinkedHashMap<>();

    /** Creates one for a cart. */
    public CxmlPreview(CartMapper mapper, Problems problems) {
        this.mapper = mapper;
        this.problems = problems;
    }

    /** Returns what the mapped targets of the header get, and all targets of each line and part. */
    public List<TargetValue> of(Cart cart) {
        mapper.cart(cart, problems).forEach(value -> values.add(TargetValue.of(null, value)));
        MappedLines lines = new MappedLines(new Watching(), problems);
        for (int i = 0; i < cart.lines().size(); i++) {
            show(lines.apply(cart.lines().get(i), i), "lines[" + i + "]");
        }
        return values;
    }

    /** Remembers what the mapping makes of each line. */
    private final class Watching implements CartMapper {
        @Override
        public List<MappedValue> cart(Cart cart, Problems found) {
            return mapper.cart(cart, found);
        }

        @Override
        public List<MappedValue> line(CartLine line, @Nullable CartLine bundle, String where, Problems found) {
            List<MappedValue> made = mapper.line(line, bundle, where, found);
            Map<String, MappedValue> byName = new LinkedHashMap<>();
            made.forEach(value -> byName.put(value.target().name(), value));
            mapped.put(where, byName);
            return made;
        }
    }

    private void show(CartLine line, String where) {
        Map<String, List<String>> written = written(line);
        Map<String, MappedValue> own = mapped.getOrDefault(where, Map.of());
        Set<String> targets = new LinkedHashSet<>(written.keySet());
        targets.addAll(own.keySet());
        for (String target : targets) {
            MappedValue value = own.get(target);
            values.add(new TargetValue(
                    where,
                    target,
                    written.getOrDefault(target, List.of()),
                    value == null ? TargetValue.BUILT_IN : value.from()));
        }
        for (int i = 0; i < line.parts().size(); i++) {
            show(line.parts().get(i), where + ".parts[" + i + "]");
        }
    }

    private static Map<String, List<String>> written(CartLine line) {
        Map<String, List<String>> written = new LinkedHashMap<>();
        put(written, "@quantity", line.quantity().toPlainString());
        put(written, "ItemID/SupplierPartID", line.supplierPartId());
        put(written, "ItemID/SupplierPartAuxiliaryID", line.supplierPartAuxiliaryId());
        put(written, "ItemID/BuyerPartID", line.buyerPartId());
        put(written, "ItemDetail/UnitPrice/Money", line.unitPrice().plainAmount());
        put(written, "ItemDetail/UnitPrice/Money/@currency", line.unitPrice().currency());
        put(written, "ItemDetail/Description", line.description());
        put(
                written,
                "ItemDetail/Description/ShortName",
                line.product().descriptions().get(0).shortName());
        put(written, "ItemDetail/Description/@xml:lang", line.language());
        put(written, "ItemDetail/UnitOfMeasure", line.unit());
        for (Classification known : line.classifications()) {
            put(written, CxmlTargets.keyedName("ItemDetail/Classification", "domain", known.domain()), known.code());
        }
        put(written, "ItemDetail/ManufacturerPartID", line.manufacturerPartId());
        put(written, "ItemDetail/ManufacturerName", line.manufacturerName());
        put(written, "ItemDetail/URL", line.url());
        Integer days = line.leadTimeDays();
        put(written, "ItemDetail/LeadTime", days == null ? null : days.toString());
        for (Attribute attribute : line.attributes()) {
            put(written, CxmlTargets.keyedName("ItemDetail/Extrinsic", "name", attribute.name()), attribute.value());
        }
        SupplierId supplier = line.part().supplier();
        if (supplier != null) {
            put(written, CxmlTargets.keyedName("SupplierID", "domain", supplier.domain()), supplier.value());
        }
        put(written, "Comments", line.terms().comments());
        return written;
    }

    private static void put(Map<String, List<String>> written, String target, @Nullable String value) {
        if (value != null) {
            written.computeIfAbsent(target, name -> new ArrayList<>()).add(value);
        }
    }
}
