package io.punchout.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.connection.Connection;
import io.punchout.connection.LoginSettings;
import io.punchout.oci.OciSettings;
import io.punchout.problem.PunchOutProblem;
import io.punchout.secret.Secret;
import io.punchout.session.Operation;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import io.punchout.session.UserData;
import io.punchout.testkit.FakeShop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("login: the business unit is the boundary")
class LoginTest {
    private final FakeShop shop = new FakeShop()
            .account("acme", "pat@acme.example", ShopUser.of("pat"))
            .account("globex", "chris@globex.example", ShopUser.of("chris"));

    private static Connection connection(LoginSettings login) {
        return Connection.builder("acme")
                .settings(OciSettings.builder().login("a", Secret.of("b")).build())
                .login(login)
                .build();
    }

    private static SetupRequest from(String email) {
        return SetupRequest.builder(Operation.CREATE)
                .user(UserData.builder()
                        .email(email)
                        .firstName("P")
                        .lastName("Q")
                        .build())
                .build();
    }

    @Test
    void everybodyIsTheSingleUser() {
        Connection connection = connection(LoginSettings.singleUser("pat@acme.example"));
        assertThat(shop.resolveUser(connection, from("someone@acme.example"))
                        .orElseThrow()
                        .id())
                .isEqualTo("pat");
    }

    @Test
    void aSingleUserOfAnotherCompanyIsRefused() {
        Connection connection = connection(LoginSettings.singleUser("chris@globex.example"));
        assertThat(shop.resolveUser(connection, from("x")).error().is(PunchOutProblem.USER_REFUSED))
                .isTrue();
        Connection missing = connection(LoginSettings.singleUser("nobody"));
        assertThat(shop.resolveUser(missing, from("x")).isAccepted()).isFalse();
    }

    @Test
    void aDynamicUserIsFoundOrCreated() {
        Connection connection = connection(LoginSettings.dynamicUser("acme-berlin"));
        assertThat(shop.resolveUser(connection, from("PAT@acme.example"))
                        .orElseThrow()
                        .id())
                .isEqualTo("pat");
        ShopUser created =
                shop.resolveUser(connection, from("new@acme.example")).orElseThrow();
        assertThat(created).isEqualTo(new ShopUser("new@acme.example", "P Q"));
        assertThat(shop.resolveUser(connection, from("new@acme.example")).orElseThrow())
                .isEqualTo(created);
    }

    @Test
    @DisplayName("pitfalls: a user found by e-mail in another company is not that user")
    void aDynamicUserOfAnotherCompanyIsRefused() {
        Connection connection = connection(LoginSettings.dynamicUser("acme"));
        assertThat(shop.resolveUser(connection, from("chris@globex.example"))
                        .error()
                        .is(PunchOutProblem.USER_REFUSED))
                .isTrue();
        assertThat(shop.resolveUser(connection, from(" ")).isAccepted()).isFalse();
    }
}
