package io.punchout.connection.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.connection.CartSettings;
import io.punchout.connection.Connection;
import io.punchout.connection.LoginSettings;
import io.punchout.mapping.Mapping;
import io.punchout.mapping.MappingCondition;
import io.punchout.mapping.MappingRule;
import io.punchout.mapping.TransformStep;
import io.punchout.problem.Outcome;
import io.punchout.support.TextProtocol;
import io.punchout.support.TextSettings;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Mappings in every format: what is written reads back equal")
class MappingFormTest {
    private static final ConnectionReader READER = ConnectionReader.forProtocols(List.of(new TextProtocol()));
    private static final List<String> SOURCES =
            List.of("setup.language", "setup.attribute:Cost Center", "setup.user.email", "connection.name");

    @ParameterizedTest
    @EnumSource(ConfigFormat.class)
    @DisplayName("thousands of random ones, with texts of every script")
    void roundTrip(ConfigFormat format) {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            Connection connection = Connection.builder("c")
                    .settings(TextSettings.of("jane", io.punchout.secret.Secret.unset()))
                    .login(LoginSettings.builder()
                            .requestMapping(mapping(random))
                            .build())
                    .cart(CartSettings.builder().mapping(Mapping.empty()).build())
                    .build();
            String text = ConnectionWriter.create().writeOne(connection, format).orElseThrow();
            Outcome<Connection> read = READER.readOne(text, format);
            assertThat(read.fold(Connection::login, problems -> problems))
                    .as(text)
                    .isEqualTo(connection.login());
        }
    }

    private static Mapping mapping(Random random) {
        MappingRule.Builder first = rule(random, "user.email");
        first.when(condition(random));
        return random.nextBoolean()
                ? Mapping.of(
                        first.build(),
                        rule(random, "user.email").build(),
                        rule(random, "session.attribute:x y").build())
                : Mapping.of(
                        rule(random, "user.attribute:~/" + text(random) + "x").build());
    }

    private static MappingRule.Builder rule(Random random, String target) {
        MappingRule.Builder rule = MappingRule.to(target).required(random.nextInt(4) == 0);
        switch (random.nextInt(4)) {
            case 0 -> rule.constant(text(random));
            case 1 -> rule.template("a " + text(random).replace("$", "") + " ${" + source(random) + "} $${b}");
            case 2 -> rule.source(source(random), source(random));
            default -> rule.source(source(random));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            rule.transform(step(random));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            rule.when(condition(random));
        }
        return rule;
    }

    private static TransformStep step(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> TransformStep.of("trim");
            case 1 -> TransformStep.of("cut").with("length", random.nextInt(50) + 1L);
            case 2 -> TransformStep.of("cut").with("start", 2).with("length", 5);
            case 3 -> TransformStep.of("default").with("value", text(random));
            default -> TransformStep.of("lookup").with("table", Map.of("a", text(random)));
        };
    }

    private static MappingCondition condition(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> MappingCondition.present(source(random));
            case 1 -> MappingCondition.absent(source(random));
            case 2 -> MappingCondition.isEqual(source(random), text(random));
            case 3 -> MappingCondition.isIn(source(random), "a", text(random));
            default -> MappingCondition.matches(source(random), "a*?");
        };
    }

    private static String source(Random random) {
        return SOURCES.get(random.nextInt(SOURCES.size()));
    }

    private static String text(Random random) {
        return List.of(
                        "plain",
                        "true",
                        "4711",
                        "null",
                        " blanks ",
                        "Größe \uD83D\uDE00",
                        "a,b;\"c\"",
                        "{x}",
                        "[y]",
                        "=1",
                        "日本")
                .get(random.nextInt(11));
    }
}
