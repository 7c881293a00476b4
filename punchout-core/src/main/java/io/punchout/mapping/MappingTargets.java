package io.punchout.mapping;

import java.util.List;
import java.util.Optional;

/** The targets that a mapping can fill. Immutable and thread-safe. */
public interface MappingTargets {
    /** No targets at all. */
    MappingTargets NONE = new MappingTargets() {
        @Override
        public List<MappingTarget> all() {
            return List.of();
        }

        @Override
        public Optional<MappingTarget> find(String name) {
            return Optional.empty();
        }
    };

    /** Returns all of them, in the order of the documentation; for a person, and for an editor's completion. */
    List<MappingTarget> all();

    /** Returns the target of a name, however it may be spelled; two spellings of one target give equal targets. */
    Optional<MappingTarget> find(String name);
}
