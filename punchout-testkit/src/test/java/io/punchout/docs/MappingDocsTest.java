package io.punchout.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cxml.CxmlSettings;
import io.punchout.mapping.MappingSource;
import io.punchout.mapping.MappingSource.Argument;
import io.punchout.mapping.MappingTarget;
import io.punchout.mapping.MappingTransform;
import io.punchout.mapping.TransformParameter;
import io.punchout.mapping.run.MappingVocabulary;
import io.punchout.mapping.run.Mappings;
import io.punchout.oci.OciSettings;
import io.punchout.oci.OciVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("docs/mapping.md says what there is")
class MappingDocsTest {
    private final Mappings mappings = Mappings.standard();
    private final MappingVocabulary cxml =
            mappings.cartVocabulary(CxmlSettings.builder().build());
    private final MappingVocabulary oci = mappings.cartVocabulary(
            OciSettings.builder().ociVersion(OciVersion.V5_0).build());

    private static String docs() throws IOException {
        return Files.readString(Path.of("../docs/mapping.md"), StandardCharsets.UTF_8);
    }

    @Test
    void sources() throws IOException {
        String rows = cxml.sources().stream().map(MappingDocsTest::row).collect(Collectors.joining("\n"));
        assertThat(docs()).contains(rows);
    }

    private static String row(MappingSource source) {
        String argument = source.argument() == Argument.REQUIRED
                ? ":NAME"
                : source.argument() == Argument.OPTIONAL ? "[:NAME]" : "";
        String kind = source.entries() ? "list; " : "";
        return "| `" + source.name() + argument + "` | " + kind + source.description() + " |";
    }

    @Test
    void targets() throws IOException {
        for (List<MappingTarget> targets : List.of(
                cxml.targets(), oci.targets(), mappings.requestVocabulary().targets())) {
            assertThat(docs())
                    .contains(targets.stream()
                            .map(target -> "| `" + target.name() + "` | " + target.description()
                                    + (target.maxLength() == null
                                            ? ""
                                            : " At most " + target.maxLength() + " characters.")
                                    + (target.repeatable() ? " Can repeat." : "") + " |")
                            .collect(Collectors.joining("\n")));
        }
    }

    @Test
    void transforms() throws IOException {
        assertThat(docs())
                .contains(cxml.transforms().stream().map(MappingDocsTest::row).collect(Collectors.joining("\n")));
    }

    private static String row(MappingTransform transform) {
        String parameters =
                transform.parameters().stream().map(MappingDocsTest::parameter).collect(Collectors.joining("; "));
        return "| `" + transform.name() + "` | " + transform.description() + " | " + parameters + " |";
    }

    private static String parameter(TransformParameter parameter) {
        return "`" + parameter.name() + "`" + (parameter.required() ? "" : " (optional)") + ": "
                + parameter.description();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ariba-cxml.json", "sap-oci.json"})
    @DisplayName("the worked examples stand there as the tests run them")
    void examples(String file) throws IOException {
        String example = Files.readString(Path.of("src/test/resources/examples", file), StandardCharsets.UTF_8);
        assertThat(docs()).contains("```json\n" + example.strip() + "\n```");
    }
}
