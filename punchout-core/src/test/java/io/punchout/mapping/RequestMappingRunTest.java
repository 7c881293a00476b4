package io.punchout.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.admin.MappingPreview;
import io.punchout.cart.Address;
import io.punchout.cart.Attribute;
import io.punchout.cart.Contact;
import io.punchout.connection.Connection;
import io.punchout.connection.LoginSettings;
import io.punchout.mapping.run.MappedLog;
import io.punchout.mapping.run.Mappings;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.protocol.TargetValue;
import io.punchout.session.Operation;
import io.punchout.session.SetupRequest;
import io.punchout.session.UserData;
import io.punchout.support.TextProtocol;
import io.punchout.support.Visits;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("a request mapping: which rule counts, what it fills, and what is wrong with it")
class RequestMappingRunTest {
    private static final SetupRequest SETUP = SetupRequest.builder(Operation.EDIT)
            .buyerCookie("c")
            .language("de")
            .attribute("CostCenter", "1")
            .attribute("costcenter", "2")
            .attribute("Blank", " ")
            .contact(new Contact("endUser", "Ann", List.of("ann@b.example"), List.of("+43 1")))
            .contact(new Contact("buyer", "Bob", List.of(), List.of()))
            .shipTo(Address.builder("AT").city("8010", "Graz").build())
            .user(UserData.builder().id("u1").attribute("Floor", "3").build())
            .build();

    private static Connection connection(MappingRule.Builder... rules) {
        MappingRule[] built = new MappingRule[rules.length];
        for (int i = 0; i < rules.length; i++) {
            built[i] = rules[i].build();
        }
        return Visits.connection()
                .platform("ariba")
                .login(LoginSettings.builder().requestMapping(Mapping.of(built)).build())
                .build();
    }

    private static MappingPreview.Result run(MappingRule.Builder... rules) {
        return MappingPreview.forProtocols(List.of(new TextProtocol())).request(connection(rules), SETUP);
    }

    private static List<List<String>> values(MappingRule.Builder... rules) {
        MappingPreview.Result result = run(rules);
        assertThat(result.problems()).isEmpty();
        return result.values().stream().map(TargetValue::values).toList();
    }

    private static List<String> codes(MappingRule.Builder... rules) {
        return run(rules).problems().stream().map(Problem::code).toList();
    }

    private static MappingRule.Builder email() {
        return MappingRule.to("user.email");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "connection.id, acme",
        "connection.name, ACME text",
        "connection.businessUnit, unit-1",
        "connection.platform, ariba",
        "setup.operation, edit",
        "setup.buyerCookie, c",
        "setup.language, de",
        "setup.contact.name, Ann",
        "setup.contact.name:BUYER, Bob",
        "setup.contact.email:enduser, ann@b.example",
        "setup.contact.phone, +43 1",
        "setup.shipTo.city, Graz",
        "setup.shipTo.country, AT",
        "setup.user.id, u1",
        "setup.user.attribute:FLOOR, 3"
    })
    void source(String source, String value) {
        assertThat(values(email().source("setup.attribute:blank", source, "setup.operation")))
                .containsExactly(List.of(value));
    }

    @Test
    void theFirstRuleWhoseConditionsHoldCounts() {
        MappingRule.Builder never = email().constant("a").when(MappingCondition.absent("setup.language"));
        MappingRule.Builder first = email().constant("b")
                .when(MappingCondition.present("setup.language"))
                .when(MappingCondition.isEqual("setup.attribute:costcenter", "2"));
        MappingRule.Builder second = email().constant("c");
        assertThat(values(never, first, second)).containsExactly(List.of("b"));
        assertThat(values(never, second)).containsExactly(List.of("c"));
        assertThat(values(never)).isEmpty();
        assertThat(values(email().constant("d").when(MappingCondition.isIn("setup.language", "en", "de"))))
                .containsExactly(List.of("d"));
        assertThat(values(email().constant("d").when(MappingCondition.matches("setup.language", "?e*"))))
                .containsExactly(List.of("d"));
        assertThat(values(email().constant("d").when(MappingCondition.matches("setup.language", "?d"))))
                .isEmpty();
    }

    @Test
    void aTemplateIsFilledIfOneOfItsSourcesSaysSomething() {
        assertThat(values(email().template("$${x} ${setup.language}-${connection.id}${setup.attribute:none}!")))
                .containsExactly(List.of("${x} de-acme!"));
        assertThat(values(email().template("a ${setup.attribute:none}"))).containsExactly(List.of());
        assertThat(values(email().template("plain"))).containsExactly(List.of("plain"));
    }

    @Test
    void aRuleIsRepeatedForEachEntry() {
        MappingRule.Builder each = MappingRule.to("session.attribute:x${each.name}")
                .each("setup.attributes")
                .template("${each.index}=${each.value}")
                .when(MappingCondition.matches("each.name", "*ost*"));
        SetupRequest setup = apply(each);
        assertThat(setup.sessionAttributes())
                .containsExactly(new Attribute("xCostCenter", "1=1"), new Attribute("xcostcenter", "2=2"));
    }

    private static SetupRequest apply(MappingRule.Builder... rules) {
        Problems problems = new Problems();
        SetupRequest mapped = Mappings.standard().request(connection(rules), SETUP, problems, new MappedLog());
        assertThat(problems.list()).isEmpty();
        return mapped;
    }

    @Test
    void eachFieldOfAUserIsFilledAndAttributesAreReplaced() {
        List<String> names =
                List.of("id", "email", "firstName", "lastName", "name", "phone", "businessUnit", "language");
        MappingRule.Builder[] rules = new MappingRule.Builder[names.size() + 2];
        for (int i = 0; i < names.size(); i++) {
            rules[i] = MappingRule.to("user." + names.get(i)).constant("v" + i);
        }
        rules[8] = MappingRule.to(" user.attribute: floor ").source("setup.attribute:costcenter");
        rules[9] = MappingRule.to("user.attribute:new").constant("n");
        assertThat(apply(rules).user())
                .isEqualTo(new UserData(
                        "v0",
                        "v1",
                        "v2",
                        "v3",
                        "v4",
                        "v5",
                        "v6",
                        "v7",
                        List.of(new Attribute("floor", "1"), new Attribute("floor", "2"), new Attribute("new", "n"))));
        assertThat(apply(MappingRule.to("user.id").omit()).user().id()).isNull();
        assertThat(apply().user()).isEqualTo(SETUP.user());
    }

    @Test
    void whatGoesWrongIsTold() {
        assertThat(codes(email().source("setup.attribute:none").required(true))).containsExactly("mapping.required");
        assertThat(codes(email().constant("x").required(true))).isEmpty();
        assertThat(codes(email().source("setup.attribute:costcenter"))).containsExactly("mapping.several_values");
        assertThat(codes(email().source("setup.language").transform(TransformStep.of("number"))))
                .containsExactly("mapping.value");
        assertThat(codes(email().source("line.unit"))).containsExactly("mapping.unknown_source");
        assertThat(codes(email().source("setup.attributes"))).containsExactly("mapping.unknown_source");
        assertThat(codes(email().source("setup.attribute"))).containsExactly("mapping.unknown_source");
        assertThat(codes(email().source("setup.language:x"))).containsExactly("mapping.unknown_source");
        assertThat(codes(email().source("each.value"))).containsExactly("mapping.unknown_source");
        assertThat(codes(email().template("${setup.language"))).containsExactly("mapping.invalid_template");
        assertThat(codes(email().source("each.value").each("setup.language"))).contains("mapping.invalid_each");
        assertThat(codes(email().constant("x"), email().constant("y"))).containsExactly("mapping.duplicate_target");
        assertThat(codes(email().constant("x"), MappingRule.to(" user.email").constant("y")))
                .containsExactly("mapping.duplicate_target");
        assertThat(codes(MappingRule.to("user.attribute: ").constant("x"))).containsExactly("mapping.unknown_target");
        assertThat(codes(MappingRule.to("session.attribute:${setup.language}").constant("x")))
                .containsExactly("mapping.unknown_target");
        assertThat(codes(MappingRule.to("session.attribute:${each.name}").constant("x")))
                .containsExactly("mapping.invalid_each");
    }

    @Test
    void whatTheLogKeepsIsBounded() {
        Visits visits = new Visits();
        visits.connect(connection(
                MappingRule.to("user.id").constant("x".repeat(10_000)),
                MappingRule.to("user.name").constant("x".repeat(65_536 - 10_000 - 16)),
                MappingRule.to("user.phone").constant("y"),
                email().omit()));
        visits.token();
        List<Attribute> mapped = visits.entries().get(0).mappedData();
        assertThat(mapped).extracting(Attribute::name).containsExactly("user.id", "user.name", "...");
        assertThat(mapped.get(2).value()).isEqualTo("2 more");
    }
}
