package io.punchout.oci;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.mapping.MappedValue;
import io.punchout.problem.Problems;
import io.punchout.protocol.CartMapper;
import io.punchout.protocol.TargetValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows which field of a form gets which value, and whether the mapping or the library itself gives it. */
final class OciPreview {
    private final OciSettings settings;

    OciPreview(OciSettings settings) {
        this.settings = settings;
    }

    List<TargetValue> of(Cart cart, CartMapper mapper, Problems problems) {
        Map<String, String> origins = new HashMap<>();
        List<TargetValue> values = new ArrayList<>();
        CartMapper watched = new CartMapper() {
            @Override
            public List<MappedValue> cart(Cart whole, Problems found) {
                return mapper.cart(whole, found);
            }

            @Override
            public List<MappedValue> line(CartLine line, @Nullable CartLine bundle, String where, Problems found) {
                List<MappedValue> mapped = mapper.line(line, bundle, where, found);
                for (MappedValue value : mapped) {
                    origins.put(where + " " + value.target().name(), value.from());
                    if (value.values().isEmpty()) {
                        values.add(TargetValue.of(where, value));
                    }
                }
                return mapped;
            }
        };
        Parameters fields = new CartWriter(settings, ReturnState.of(Map.of()), watched, problems).write(cart);
        for (Parameter field : fields) {
            Optional<OciFieldName> name = OciFieldName.of(field.name());
            if (name.isPresent()) {
                String where = "lines[" + (name.get().index() - settings.form().startIndex()) + "]";
                String from = origins.getOrDefault(where + " " + name.get().field(), TargetValue.BUILT_IN);
                values.add(new TargetValue(where, name.get().field(), List.of(field.value()), from));
            }
        }
        return values;
    }
}
