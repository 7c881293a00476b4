package io.punchout.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.punchout.cart.Address;
import io.punchout.cart.Contact;
import io.punchout.support.Visits;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Session: WAITING -> ACTIVE -> RETURNED | CANCELLED | CLEARED | ENDED, and nothing leads back")
class SessionTest {

    @ParameterizedTest
    @EnumSource(SessionState.class)
    void onlyTheStepsOfTheLifeArePossible(SessionState from) {
        Set<SessionState> next = switch (from) {
            case WAITING -> EnumSet.of(SessionState.ACTIVE, SessionState.ENDED);
            case ACTIVE ->
                EnumSet.of(SessionState.RETURNED, SessionState.CANCELLED, SessionState.CLEARED, SessionState.ENDED);
            default -> EnumSet.noneOf(SessionState.class);
        };
        assertThat(from.next()).isEqualTo(next);
        assertThat(from.isClosed()).isEqualTo(next.isEmpty());
    }

    @Test
    void eachStepIsTheNextVersionAndChangesNothingElse() {
        Session active = new Visits().session("cookie=c");
        Session cancelled = active.moveTo(SessionState.CANCELLED);
        assertThat(cancelled.version()).isEqualTo(active.version() + 1);
        assertThat(cancelled)
                .usingRecursiveComparison()
                .ignoringFields("state", "version")
                .isEqualTo(active);
        assertThatIllegalStateException()
                .isThrownBy(() -> cancelled.moveTo(SessionState.ACTIVE))
                .withMessageContaining("CANCELLED");
    }

    @ParameterizedTest
    @CsvSource({"create, CREATE", "EDIT, EDIT", "' Inspect ', INSPECT", "source, SOURCE"})
    void operationsAreReadWithoutRegardToCaseWhateverTheLocale(String label, Operation operation) {
        assertThat(Operation.of(label)).contains(operation);
        assertThat(Operation.of(operation.label())).contains(operation);
        assertThat(Operation.INSPECT.label()).isEqualTo("inspect");
        assertThat(Operation.of("delete")).isEmpty();
        assertThat(Operation.of("")).isEmpty();
    }

    @Test
    void aSetupKeepsEverythingThatWasSaid() {
        Address address = new Address(
                "a1", "ACME", List.of("Anna"), List.of("Main St 1"), "Graz", null, "8010", "AT", null, null);
        Contact contact = new Contact("endUser", "Anna", List.of("anna@buyer.example"), List.of());
        RestoredItem item = new RestoredItem("PEN", "aux", new BigDecimal("2"), List.of());
        SetupRequest setup = SetupRequest.builder(Operation.EDIT)
                .buyerCookie("c")
                .returnUrl("https://buyer.example/")
                .attribute("CostCenter", "1")
                .attribute(" costcenter ", "2")
                .contact(contact)
                .shipTo(address)
                .item(item)
                .selectedItem(item)
                .language("de")
                .build();
        assertThat(setup.attributes()).hasSize(2);
        assertThat(setup.attribute("COSTCENTER")).contains("1");
        assertThat(setup.attribute("none")).isEmpty();
        assertThat(setup.contacts()).containsExactly(contact);
        assertThat(setup.items()).containsExactly(item);
        assertThat(setup.selectedItem()).isEqualTo(item);
        assertThat(setup.shipTo()).isEqualTo(address);
        assertThat(setup.language()).isEqualTo("de");
    }

    @Test
    void aUserIsCalledByItsIdUnlessNamed() {
        assertThat(ShopUser.of("u1")).isEqualTo(new ShopUser("u1", "u1"));
    }
}
