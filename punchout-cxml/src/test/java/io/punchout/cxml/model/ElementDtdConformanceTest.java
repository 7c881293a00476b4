package io.punchout.cxml.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cxml.OfficialDtd;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the model writes is valid against the official DTDs, which stand outside the repository. */
class ElementDtdConformanceTest {

    @BeforeAll
    static void dtdFilesAreThere() {
        OfficialDtd.assumeFiles();
    }

    @ParameterizedTest(name = "{0} against {1}")
    @MethodSource("documents")
    void writtenDocumentIsValid(String name, String version, String document) {
        assertThat(OfficialDtd.errors(Binding.write(Binding.read(document)), version))
                .isEmpty();
    }

    static Stream<Arguments> documents() {
        Stream<Arguments> basic = OfficialDtd.VERSIONS.stream()
                .flatMap(version -> Stream.of(
                        Arguments.of("PunchOutSetupRequest", version, Documents.SETUP_REQUEST),
                        Arguments.of("PunchOutSetupResponse", version, Documents.SETUP_RESPONSE),
                        Arguments.of("Response/Status", version, Documents.STATUS),
                        Arguments.of("PunchOutOrderMessage", version, Documents.CART)));
        Stream<Arguments> full = Stream.of(
                Arguments.of("full PunchOutSetupRequest", "1.2.071", Documents.FULL_SETUP_REQUEST),
                Arguments.of("full PunchOutOrderMessage", "1.2.071", Documents.FULL_CART));
        Stream<Arguments> everything = FullDocuments.byName().entrySet().stream()
                .map(document -> Arguments.of(document.getKey(), "1.2.071", document.getValue()));
        return Stream.of(basic, full, everything).flatMap(documents -> documents);
    }
}
