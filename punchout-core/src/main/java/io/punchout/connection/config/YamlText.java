package io.punchout.connection.config;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.punchout.connection.config.Node.Place;
import java.io.IOException;
import java.io.Writer;
import org.yaml.snakeyaml.LoaderOptions;

/** The only class that knows the optional library for YAML. */
final class YamlText {
    private static final YAMLFactory YAML = factory();

    private YamlText() {}

    private static YAMLFactory factory() {
        LoaderOptions bounds = new LoaderOptions();
        bounds.setNestingDepthLimit(JsonTree.DEPTH);
        // the size of the file is bounded before
        bounds.setCodePointLimit(Integer.MAX_VALUE);
        return YAMLFactory.builder()
                .loaderOptions(bounds)
                .streamReadConstraints(JsonTree.constraints())
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                .build();
    }

    static Node read(String text) throws SyntaxException {
        try (JsonParser parser = YAML.createParser(text)) {
            return JsonTree.yaml(parser, YamlText::isAlias);
        } catch (IOException unexpected) {
            throw new SyntaxException(Place.UNKNOWN, "This is not well-formed YAML.");
        }
    }

    private static boolean isAlias(JsonParser parser) {
        return parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
    }

    static JsonGenerator writer(Writer target) throws IOException {
        return YAML.createGenerator(target);
    }
}
