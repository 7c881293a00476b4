package io.punchout.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.connection.config.ConfigProblem;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Problem ERROR = Problem.of(PunchOutProblem.CART_EMPTY, "The cart has no lines.");
    private static final Problem WARNING = Problem.of(PunchOutProblem.CART_TEXT_CUT, "Cut.");

    @Test
    void isOneLineForAPerson() {
        assertThat(ERROR).hasToString("error cart.empty: The cart has no lines.");
        assertThat(WARNING.at("lines[3]").at(2, 7).hint("Shorten it."))
                .hasToString("warning cart.text_cut at lines[3] (line 2, column 7): Cut. Shorten it.");
        assertThat(WARNING.as(Severity.ADVICE).severity().label()).isEqualTo("advice");
        assertThat(WARNING.isError()).isFalse();
        assertThat(ERROR.is(PunchOutProblem.CART_EMPTY)).isTrue();
        assertThat(ERROR.is(PunchOutProblem.CART_TEXT_CUT)).isFalse();
    }

    @Test
    void codesAreLowerCaseAndUnique() {
        List<String> codes = Stream.<ProblemCode[]>of(PunchOutProblem.values(), ConfigProblem.values())
                .flatMap(Stream::of)
                .map(ProblemCode::code)
                .toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z_]+(\\.[a-z_]+)+"));
    }

    @Test
    void aCollectorKeepsAThousandAndCountsTheRest() {
        Problems problems = new Problems();
        for (int i = 0; i < Problems.LIMIT + 5; i++) {
            problems.add(WARNING);
        }
        assertThat(problems.list()).hasSize(Problems.LIMIT + 1);
        assertThat(problems.list().get(Problems.LIMIT).message()).startsWith("5 further");
        assertThat(problems.hasErrors()).isFalse();
    }

    @Test
    void theFirstErrorIsNeverDropped() {
        Problems problems = new Problems();
        for (int i = 0; i < Problems.LIMIT; i++) {
            problems.add(PunchOutProblem.CART_TEXT_CUT, "Cut.");
        }
        problems.addAll(List.of(ERROR, ERROR));
        assertThat(problems.hasErrors()).isTrue();
        assertThat(problems.list()).filteredOn(Problem::isError).hasSize(1);
    }

    @Test
    void anOutcomeIsAcceptedOrRefused() {
        Outcome<String> accepted = Outcome.accepted("value", List.of(WARNING));
        assertThat(accepted.isAccepted()).isTrue();
        assertThat(accepted.orElseThrow()).isEqualTo("value");
        assertThat(accepted.<String>fold(String::toString, problems -> "refused"))
                .isEqualTo("value");
        assertThat(accepted.problems()).containsExactly(WARNING);
        assertThatThrownBy(accepted::error).isInstanceOf(NoSuchElementException.class);
        Outcome<String> refused = Outcome.refused(List.of(WARNING, ERROR));
        assertThat(refused.isAccepted()).isFalse();
        assertThat(refused.error()).isEqualTo(ERROR);
        assertThat(refused.<String>fold(String::toString, problems -> "refused " + problems.size()))
                .isEqualTo("refused 2");
        assertThatThrownBy(refused::orElseThrow)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("cart.empty");
    }

    @Test
    void aRefusalNeedsAnError() {
        assertThatIllegalArgumentException().isThrownBy(() -> Outcome.refused(WARNING));
        assertThatIllegalArgumentException().isThrownBy(() -> Outcome.refused(List.of()));
    }
}
