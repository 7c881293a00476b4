package io.punchout.mapping.run;

import io.punchout.mapping.MappingSource;
import io.punchout.mapping.MappingTarget;
import io.punchout.mapping.MappingTransform;
import java.util.List;

/**
 * All words of the mapping language for one kind of mapping, with what each means, for an editor's completion.
 * Immutable.
 *
 * @param sources what values can be taken from
 * @param targets what can be filled
 * @param transforms what can be done to values
 */
public record MappingVocabulary(
        List<MappingSource> sources, List<MappingTarget> targets, List<MappingTransform> transforms) {
    public MappingVocabulary {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        transforms = List.copyOf(transforms);
    }
}
