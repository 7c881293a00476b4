package io.punchout.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.punchout.testkit.adversary.Adversary;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What an entry point keeps when it is attacked: a test for each attack of {@link Adversary}, by name. */
public abstract class AdversaryContract {

    /** Returns the adversary of the entry point under test. */
    protected abstract Adversary adversary();

    @TestFactory
    public Stream<DynamicTest> everyAttackEndsAsItMust() {
        Adversary adversary = adversary();
        return adversary.attacks().stream()
                .map(attack -> DynamicTest.dynamicTest(
                        attack.toString(), () -> assertEquals(List.of(), adversary.attack(attack))));
    }
}
