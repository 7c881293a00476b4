package io.punchout.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.admin.AdminProblem;
import io.punchout.admin.ConnectionAdministration;
import io.punchout.admin.ConnectionPage;
import io.punchout.admin.ConnectionView;
import io.punchout.connection.Connection;
import io.punchout.connection.ConnectionQuery;
import io.punchout.connection.SecuritySettings;
import io.punchout.cxml.CxmlSettings;
import io.punchout.oci.OciSettings;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.secret.Secret;
import io.punchout.secret.SecretSlots;
import io.punchout.store.memory.MemoryConnectionStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConnectionAdministrationTest {
    private final MemoryConnectionStore store = new MemoryConnectionStore();
    private final ConnectionAdministration administration =
            ConnectionAdministration.builder(store).build();

    private static Connection.Builder cxml(String id, String identity) {
        return Connection.builder(id)
                .settings(CxmlSettings.builder()
                        .credential("NetworkId", identity)
                        .sharedSecret(Secret.of("secret"))
                        .build());
    }

    private Connection created(String id) {
        return administration
                .create(cxml(id, "identity-" + id).build(), Locale.ENGLISH)
                .orElseThrow();
    }

    @Test
    void whatIsCreatedIsVersionOneAndFound() {
        Connection created = created("acme");
        assertThat(created.version()).isEqualTo(1);
        assertThat(administration.find("acme")).contains(created);
        assertThat(administration.view("acme").orElseThrow().connection()).isEqualTo(created);
        assertThat(administration.view("nobody")).isEmpty();
    }

    @Test
    void anIdIsTakenOnceAndTheMessageSpeaksTheCallersLanguage() {
        Connection first = created("acme");
        Connection second = cxml("acme", "another").build();
        Problem english = administration.create(second, Locale.ENGLISH).error();
        assertThat(english.is(AdminProblem.EXISTS)).isTrue();
        assertThat(english.where()).isEqualTo("id");
        assertThat(english.message()).isEqualTo("There is a connection 'acme' already.");
        assertThat(administration.create(second, Locale.GERMANY).error().message())
                .isEqualTo("Eine Verbindung „acme“ gibt es schon.");
        // neither the default language nor German steps in for others
        assertThat(administration.create(second, Locale.FRENCH).error().message())
                .isEqualTo(english.message());
        assertThat(administration.find("acme")).contains(first);
    }

    @Test
    void ofTwoEditsOfOneVersionTheSecondIsRefused() {
        Connection read = created("acme");
        Outcome<Connection> faster =
                administration.edit(read.toBuilder().name("faster").build(), Locale.ENGLISH);
        assertThat(faster.orElseThrow().version()).isEqualTo(2);
        Outcome<Connection> slower =
                administration.edit(read.toBuilder().name("slower").build(), Locale.ENGLISH);
        assertThat(slower.error().is(AdminProblem.CHANGED)).isTrue();
        assertThat(administration.find("acme").orElseThrow().name()).isEqualTo("faster");
        assertThat(administration
                        .edit(faster.orElseThrow().toBuilder().name("again").build(), Locale.ENGLISH)
                        .isAccepted())
                .isTrue();
    }

    @Test
    void anEditOfADeletedConnectionSaysThatItIsGone() {
        Connection read = created("acme");
        assertThat(administration.delete("acme", 1, Locale.ENGLISH).orElseThrow())
                .isEqualTo(read);
        assertThat(administration.edit(read, Locale.ENGLISH).error().is(AdminProblem.UNKNOWN))
                .isTrue();
        assertThat(administration.delete("acme", 1, Locale.ENGLISH).error().is(AdminProblem.UNKNOWN))
                .isTrue();
        assertThat(administration.activate("acme", 1, Locale.ENGLISH).error().is(AdminProblem.UNKNOWN))
                .isTrue();
        assertThat(administration.deactivate("acme", 1, Locale.ENGLISH).error().is(AdminProblem.UNKNOWN))
                .isTrue();
    }

    @Test
    void activatingAndDeactivatingNeedTheVersionThatWasRead() {
        created("acme");
        assertThat(administration.deactivate("acme", 0, Locale.ENGLISH).error().is(AdminProblem.CHANGED))
                .isTrue();
        Connection idle = administration.deactivate("acme", 1, Locale.ENGLISH).orElseThrow();
        assertThat(idle.active()).isFalse();
        assertThat(administration.find("acme")).contains(idle);
        assertThat(administration.activate("acme", 1, Locale.ENGLISH).error().is(AdminProblem.CHANGED))
                .isTrue();
        assertThat(administration
                        .activate("acme", 2, Locale.ENGLISH)
                        .orElseThrow()
                        .active())
                .isTrue();
        assertThat(administration.delete("acme", 2, Locale.ENGLISH).error().is(AdminProblem.CHANGED))
                .isTrue();
    }

    @Test
    void activeConnectionsOfOneFormatDoNotShareACredential() {
        created("acme");
        Connection sameIdentity = cxml("twin", "identity-acme").build();
        Outcome<Connection> refused = administration.create(sameIdentity, Locale.ENGLISH);
        assertThat(refused.error().is(AdminProblem.CREDENTIAL_TAKEN)).isTrue();
        assertThat(refused.error().message()).contains("acme");
        Connection idle = administration
                .create(sameIdentity.toBuilder().active(false).build(), Locale.ENGLISH)
                .orElseThrow();
        assertThat(administration
                        .activate("twin", idle.version(), Locale.ENGLISH)
                        .error()
                        .is(AdminProblem.CREDENTIAL_TAKEN))
                .isTrue();
        administration.deactivate("acme", 1, Locale.ENGLISH).orElseThrow();
        assertThat(administration
                        .activate("twin", idle.version(), Locale.ENGLISH)
                        .isAccepted())
                .isTrue();
    }

    @Test
    void anEditDoesNotCollideWithItselfNorWithAnotherFormat() {
        Connection acme = created("acme");
        assertThat(administration.edit(acme, Locale.ENGLISH).isAccepted()).isTrue();
        Connection oci = Connection.builder("oci")
                .settings(OciSettings.builder()
                        .login("identity-acme", Secret.of("x"))
                        .build())
                .build();
        assertThat(administration.create(oci, Locale.ENGLISH).isAccepted()).isTrue();
    }

    @Test
    void whatIsNotValidIsNotStoredAndWarningsComeAlong() {
        ConnectionAdministration strict = ConnectionAdministration.builder(store)
                .check((connection, language) -> connection.name().equals("bad")
                        ? List.of(Problem.of(PunchOutProblem.CART_VALUE_MISSING, "Sprache: " + language))
                        : List.of(Problem.of(PunchOutProblem.CART_TEXT_CUT, "a warning")))
                .build();
        Outcome<Connection> bad = strict.create(cxml("a", "a").name("bad").build(), Locale.GERMAN);
        assertThat(bad.error().message()).isEqualTo("Sprache: de");
        assertThat(store.find("a")).isEmpty();
        Outcome<Connection> good = strict.create(cxml("a", "a").build(), Locale.GERMAN);
        assertThat(good.isAccepted()).isTrue();
        assertThat(good.problems()).hasSize(1);
        assertThat(strict.edit(good.orElseThrow().toBuilder().name("bad").build(), Locale.GERMAN)
                        .isAccepted())
                .isFalse();
        assertThat(store.find("a")).contains(good.orElseThrow());
        assertThat(strict.check(good.orElseThrow(), Locale.GERMAN)).hasSize(1);
    }

    @Test
    void pagesLeadToTheEnd() {
        for (String id : List.of("a", "b", "c", "d")) {
            created(id);
        }
        List<String> ids = new ArrayList<>();
        ConnectionQuery query = ConnectionQuery.first(2);
        ConnectionPage page = administration.list(query);
        page.connections().forEach(one -> ids.add(one.id()));
        assertThat(page.next()).isEqualTo("b");
        page = administration.list(query.after(page.next()));
        page.connections().forEach(one -> ids.add(one.id()));
        assertThat(ids).containsExactly("a", "b", "c", "d");
        assertThat(page.next()).isNull();
    }

    @Test
    @DisplayName("a view says how each secret stands, and none of their values")
    void secretStates() {
        Connection connection = Connection.builder("states")
                .settings(CxmlSettings.builder()
                        .credential("DUNS", "states")
                        .sharedSecret(new SecretSlots(
                                Secret.parse("env:NOW"), Secret.of("planted"), Instant.parse("2026-04-01T00:00:00Z")))
                        .build())
                .security(SecuritySettings.builder().returnHost("a.example").build())
                .build();
        MemoryConnectionStore store = new MemoryConnectionStore(List.of(connection));
        ConnectionView view =
                ConnectionAdministration.builder(store).build().view("states").orElseThrow();
        assertThat(view.secrets())
                .containsExactly(new ConnectionView.SecretState(
                        "cxml.sharedSecret",
                        Secret.Kind.REFERENCE,
                        Secret.Kind.PLAIN,
                        Instant.parse("2026-04-01T00:00:00Z")));
        assertThat(view.toString()).doesNotContain("planted");
    }
}
