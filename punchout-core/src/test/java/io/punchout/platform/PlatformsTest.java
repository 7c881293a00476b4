package io.punchout.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Attribute;
import io.punchout.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("profiles of procurement systems, as data")
class PlatformsTest {
    private static final String MINIMAL = """
            {"schemaVersion": 1, "id": "acme", "version": 2, "name": "ACME Buy", "formats": ["cxml"]%s}
            """;

    private final Platforms platforms = Platforms.standard();

    private static List<Problem> problems(String more) {
        return PlatformReader.read(MINIMAL.formatted(more)).problems();
    }

    @Test
    @DisplayName("one for each platform of platforms.md, and none for Workday, of which next to nothing is public")
    void which() {
        assertThat(platforms.all())
                .extracting(PlatformProfile::id)
                .containsExactly(
                        "ariba",
                        "coupa",
                        "jaggaer",
                        "oracle-ebs",
                        "oracle-fusion",
                        "oracle-network",
                        "d365",
                        "servicenow",
                        "aquiire",
                        "infor-cloudsuite",
                        "ifs",
                        "unimarket",
                        "buyerquest",
                        "proactis",
                        "unite",
                        "sap-srm",
                        "s4hana-cloud",
                        "generic");
        assertThat(platforms.find("workday")).isEmpty();
    }

    @Test
    @DisplayName("every statement says where it comes from")
    void evidence() {
        for (PlatformProfile profile : platforms.all()) {
            assertThat(profile.evidence())
                    .as(profile.id())
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.source()).isNotBlank());
            assertThat(profile.formats()).as(profile.id()).isNotEmpty();
        }
    }

    @Test
    @DisplayName("names and aliases are found in any case; nobody's name finds nothing")
    void names() {
        assertThat(platforms.find(" SciQuest ")).map(PlatformProfile::id).contains("jaggaer");
        assertThat(platforms.find("COUPA")).map(PlatformProfile::id).contains("coupa");
        assertThat(platforms.find(null)).isEmpty();
        assertThat(Platforms.none().find("coupa")).isEmpty();
    }

    @Test
    @DisplayName("a host adds profiles of its own, and replaces ours")
    void with() {
        PlatformProfile own = PlatformReader.read(MINIMAL.formatted("")).orElseThrow();
        assertThat(platforms.with(own).find("acme")).contains(own);
        assertThat(platforms.find("acme")).isEmpty();
        PlatformProfile coupa = platforms.find("coupa").orElseThrow().withDefaults(List.of());
        assertThat(platforms.with(coupa).find("coupa-procurement")).contains(coupa);
    }

    @Test
    @DisplayName("a profile extends another one: what it says goes first, and statements can be taken away again")
    void extended() {
        PlatformProfile coupa = platforms.find("coupa").orElseThrow();
        PlatformProfile ours = PlatformReader.read("""
                {"id": "coupa", "version": 2, "extends": "Coupa", "without": ["accepts/classes", "connection"],
                 "accepts": [
                   {"limit": "units", "known": ["EA", "PK"], "effect": "refused", "confidence": "documented", "source": "us"},
                   {"limit": "text-length", "field": "description", "most": 9, "counted": "bytes", "effect": "cut",
                    "confidence": "documented", "source": "us"}]}""").orElseThrow();
        assertThat(ours.limits(Limit.Units.class)).singleElement().satisfies(limit -> {
            assertThat(limit.known()).containsExactlyInAnyOrder("EA", "PK");
            assertThat(limit.effect()).isEqualTo(Effect.REFUSED);
        });
        assertThat(ours.limits(Limit.Classes.class)).isEmpty();
        assertThat(ours.limits(Limit.TextLength.class)).hasSize(1);
        assertThat(ours.defaults()).isEmpty();
        assertThat(ours.sends()).isEqualTo(coupa.sends());
        assertThat(ours.name()).isEqualTo("Coupa");
        assertThat(ours.formats()).isEqualTo(coupa.formats());
        assertThat(platforms.with(ours).find("coupa-procurement")).contains(ours);

        // a limit of one's own takes away what was said of the text, and can be taken away again
        PlatformProfile again = PlatformReader.read("""
                {"id": "mine", "version": 1, "name": "Mine", "extends": "coupa",
                 "without": ["accepts/text-length/description"]}""", platforms.with(ours)).orElseThrow();
        assertThat(again.limits(Limit.TextLength.class)).isEmpty();
        assertThat(again.aliases()).isEmpty();

        PlatformProfile routes = PlatformReader.read("""
                {"id": "ebs", "version": 1, "extends": "oracle-ebs", "without": ["accepts/text-length/unit/direct"],
                 "accepts": [
                   {"limit": "text-length", "field": "supplierPartId", "most": 40, "counted": "characters",
                    "effect": "cut", "confidence": "documented", "source": "us"}]}""").orElseThrow();
        assertThat(routes.limits(Limit.TextLength.class))
                .extracting(limit -> limit.field().label() + " " + limit.most())
                .containsExactly("unit 3", "manufacturerName 255", "manufacturerName 30", "supplierPartId 40");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            /extends, `, "extends": "workday"`
            /without, `, "without": ["accepts/units"]`
            /without/1, `, "extends": "coupa", "without": ["accepts/units", "accepts/unit"]`
            /without/0, `, "extends": "coupa", "without": ["accepts/text-length"]`
            """)
    @DisplayName("a base that is not there, and statements that it does not make, are errors with their place")
    void wronglyExtended(String where, String more) {
        assertThat(problems(more)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("platform.invalid_value");
            assertThat(problem.where()).isEqualTo(where);
        });
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            platform.unknown_property, /accepts/0/maximum, `, "accepts": [{"limit": "form-fields", "maximum": 9, "most": 9, "effect": "dropped", "confidence": "documented", "source": "us"}]`
            platform.missing_property, /accepts/0/most, `, "accepts": [{"limit": "form-fields", "effect": "dropped", "confidence": "documented", "source": "us"}]`
            platform.invalid_value, /accepts/0/effect, `, "accepts": [{"limit": "total", "effect": "eaten", "confidence": "documented", "source": "us"}]`
            platform.missing_property, /accepts/0/source, `, "accepts": [{"limit": "total", "effect": "replaced", "confidence": "documented"}]`
            platform.invalid_value, /accepts/0, `, "accepts": [{"limit": "units", "effect": "replaced", "confidence": "documented", "source": "us"}]`
            platform.invalid_value, /accepts/0, `, "accepts": [{"limit": "decimals", "field": "description", "most": 2, "effect": "rounded", "confidence": "documented", "source": "us"}]`
            platform.unknown_property, /acepts, `, "acepts": []`
            platform.invalid_value, /aliases, `, "aliases": [1]`
            """)
    @DisplayName("a misspelt limit is an error with its place, and does not pass for none")
    void wrong(String code, String where, String more) {
        assertThat(problems(more)).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.where()).isEqualTo(where);
        });
    }

    @Test
    void noProfileAtAll() {
        assertThat(PlatformReader.read("{").error().code()).isEqualTo("platform.syntax");
        assertThat(PlatformReader.read("[]").error().code()).isEqualTo("platform.syntax");
        assertThat(PlatformReader.read("{\"schemaVersion\": 2}").error().code()).isEqualTo("platform.schema_version");
        assertThat(PlatformReader.read("{}").isAccepted()).isFalse();
    }

    @Test
    @DisplayName("a request's traits hint at systems, with reasons; nobody's say nothing")
    void hints() {
        List<Attribute> traits = List.of(
                new Attribute("user-agent", "Coupa Procurement 1.0"),
                new Attribute("extrinsic", "businessunit"),
                new Attribute("dtd-version", "1.2.008"));
        assertThat(platforms.hints(traits))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.profile().id()).isEqualTo("coupa");
                            assertThat(first.reasons()).hasSize(2);
                        },
                        second -> assertThat(second.profile().id()).isEqualTo("d365"));
        assertThat(platforms.hints(List.of(new Attribute("user-agent", "curl"))))
                .isEmpty();
    }
}
