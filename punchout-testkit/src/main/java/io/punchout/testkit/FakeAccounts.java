package io.punchout.testkit;

import io.punchout.connection.Connection;
import io.punchout.connection.LoginMode;
import io.punchout.connection.LoginSettings;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.session.ShopUser;
import io.punchout.session.UserData;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The accounts of a shop for tests, each of one business unit. Thread-safe. */
final class FakeAccounts {
    private final Map<String, Account> byLogin = new LinkedHashMap<>();

    private record Account(String tenant, ShopUser user) {}

    synchronized void add(String tenant, String login, ShopUser user) {
        byLogin.put(key(login), new Account(tenant, user));
    }

    synchronized Outcome<ShopUser> resolve(Connection connection, UserData person) {
        LoginSettings login = connection.login();
        boolean single = login.mode() == LoginMode.SINGLE_USER;
        String name = single ? login.singleUser() : known(person);
        if (name == null) {
            return refuse("The buyer's system does not say who comes.");
        }
        Account found = byLogin.get(key(name));
        if (found != null) {
            return found.tenant().equals(connection.businessUnit())
                    ? Outcome.accepted(found.user())
                    : refuse("The user belongs to another business unit.");
        }
        if (single) {
            return refuse("The connection's user does not exist in its business unit.");
        }
        ShopUser created = new ShopUser(name, person.displayName().orElse(name));
        add(connection.businessUnit(), name, created);
        return Outcome.accepted(created);
    }

    private static @Nullable String known(UserData person) {
        return person.email() == null ? person.id() : person.email();
    }

    private static String key(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    private static Outcome<ShopUser> refuse(String why) {
        return Outcome.refused(Problem.of(PunchOutProblem.USER_REFUSED, why));
    }
}
