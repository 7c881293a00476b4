package io.punchout.platform;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads profiles from JSON. Reading is all or nothing and tells everything that is wrong, with its place as a JSON
 * Pointer: a property that is not known is an error, so that a misspelt limit does not pass for none. Thread-safe.
 */
public final class PlatformReader {
    /** The version of the format that is written today; earlier ones stay readable. */
    public static final int SCHEMA_VERSION = 1;

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(16)
                            .maxStringLength(100_000)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private PlatformReader() {}

    /** Reads one profile; one that extends another extends one of this library. */
    public static Outcome<PlatformProfile> read(String json) {
        return read(json, Platforms::standard);
    }

    /**
     * Reads one profile.
     *
     * @param bases the profiles that it can extend
     */
    public static Outcome<PlatformProfile> read(String json, Platforms bases) {
        return read(json, () -> bases);
    }

    /** The profiles of this library are read by this, too: bases are asked for only where one is named. */
    private static Outcome<PlatformProfile> read(String json, Supplier<Platforms> bases) {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JacksonException malformed) {
            return Outcome.refused(Problem.of(PlatformProblem.SYNTAX, "This is no well-formed JSON."));
        }
        if (root == null || !root.isObject()) {
            return Outcome.refused(Problem.of(PlatformProblem.SYNTAX, "A profile is a JSON object."));
        }
        if (root.path("schemaVersion").asInt(SCHEMA_VERSION) != SCHEMA_VERSION) {
            return Outcome.refused(
                    Problem.of(PlatformProblem.SCHEMA_VERSION, "The profile is of a version that is unknown here.")
                            .at("/schemaVersion"));
        }
        Problems problems = new Problems();
        ProfileFields top = new ProfileFields(root, "", problems);
        top.number("schemaVersion", SCHEMA_VERSION);
        Optional<ProfileExtension> extension = extension(top, bases);
        try {
            PlatformProfile own = new PlatformProfile(
                    top.text("id"),
                    top.number("version", 0),
                    extension.isPresent() ? orEmpty(top.optionalText("name")) : top.text("name"),
                    top.texts("aliases"),
                    set(top, "formats"),
                    top.objects("sends", PlatformReader::statement),
                    top.objects("accepts", LimitForm::read),
                    top.objects("connection", PlatformReader::connectionDefault),
                    top.objects("notes", PlatformReader::statement));
            top.end();
            PlatformProfile profile =
                    extension.map(each -> each.with(own, problems)).orElse(own);
            return problems.hasErrors() ? Outcome.refused(problems.list()) : Outcome.accepted(profile);
        } catch (IllegalArgumentException wrong) {
            if (!problems.hasErrors()) {
                problems.add(PlatformProblem.INVALID, "The profile is not valid: " + wrong.getMessage() + ".");
            }
            return Outcome.refused(problems.list());
        }
    }

    private static Optional<ProfileExtension> extension(ProfileFields top, Supplier<Platforms> bases) {
        String base = top.optionalText("extends");
        List<String> without = top.texts("without");
        if (base == null) {
            if (!without.isEmpty()) {
                top.refuse("without", "Only a profile that extends another one takes statements away.");
            }
            return Optional.empty();
        }
        Optional<PlatformProfile> found = bases.get().find(base);
        if (found.isEmpty()) {
            top.refuse("extends", "There is no profile '" + base + "'.");
        }
        return found.map(profile -> new ProfileExtension(profile, without));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Set<String> set(ProfileFields fields, String name) {
        return new HashSet<>(fields.texts(name));
    }

    private static Statement statement(ProfileFields fields) {
        return new Statement(fields.text("topic"), fields.texts("values"), fields.truth("telling"), fields.evidence());
    }

    private static ProfileDefault connectionDefault(ProfileFields fields) {
        return new ProfileDefault(fields.text("path"), fields.value("value"), fields.evidence());
    }
}
