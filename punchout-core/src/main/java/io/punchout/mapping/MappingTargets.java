package io.punchout.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The targets that a mapping can fill. Each protocol brings its own. Immutable and thread-safe. */
public interface MappingTargets {

    /**
     * Returns the targets for a list to choose from. One whose name has a part of the user's own shows it in capitals,
     * for example {@code "ItemDetail/Extrinsic[@name='NAME']"}.
     */
    List<MappingTarget> all();

    /** Returns the target of a name, under its normal name; empty if there is none. */
    Optional<MappingTarget> find(String name);

    /** Returns what there is to say about a name that is no target; empty if no more than that. */
    default Optional<String> whyNot(String name) {
        return Optional.empty();
    }

    /** Returns exactly these targets, found by name. */
    static MappingTargets of(List<MappingTarget> targets) {
        Map<String, MappingTarget> byName = new LinkedHashMap<>();
        targets.forEach(target -> byName.put(target.name(), target));
        List<MappingTarget> all = List.copyOf(targets);
        return new MappingTargets() {
            @Override
            public List<MappingTarget> all() {
                return all;
            }

            @Override
            public Optional<MappingTarget> find(String name) {
                return Optional.ofNullable(byName.get(name));
            }
        };
    }
}
