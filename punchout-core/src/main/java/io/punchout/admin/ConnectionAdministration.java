package io.punchout.admin;

import io.punchout.connection.Connection;
import io.punchout.connection.ConnectionQuery;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutException;
import io.punchout.protocol.Protocol;
import io.punchout.spi.EditableConnectionStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a back office does with connections. Every change is checked first, names the version that its author read, and
 * is refused if somebody was faster. Refusals are {@link Outcome}s with problems in the caller's language (English,
 * German); {@link PunchOutException} is thrown for a store that fails. Built by {@link #builder}; thread-safe.
 *
 * <pre>{@code
 * Connection read = administration.find("acme-sap").orElseThrow();
 * Connection edited = read.toBuilder().name("ACME SAP, new").build();
 * Outcome<Connection> stored = administration.edit(edited, Locale.GERMAN);
 * }</pre>
 *
 * <p>A new value of a secret goes in with the connection's settings; no value comes out.
 */
public final class ConnectionAdministration {
    private final EditableConnectionStore store;
    private final Map<String, Protocol> protocols;
    private final ConnectionCheck check;
    private final List<EntryPoint> entryPoints;

    ConnectionAdministration(
            EditableConnectionStore store,
            Map<String, Protocol> protocols,
            ConnectionCheck check,
            List<EntryPoint> entryPoints) {
        this.store = store;
        this.protocols = Map.copyOf(protocols);
        this.check = check;
        this.entryPoints = List.copyOf(entryPoints);
    }

    /** Starts an administration of the connections in a store. */
    public static ConnectionAdministrationBuilder builder(EditableConnectionStore store) {
        return new ConnectionAdministrationBuilder(store);
    }

    /** Returns a connection, active or not. */
    public Optional<Connection> find(String id) {
        return store.find(id);
    }

    /** Returns a connection for showing it, with the state of its secrets. */
    public Optional<ConnectionView> view(String id) {
        return store.find(id).map(ConnectionView::of);
    }

    /** Returns a page of connections. */
    public ConnectionPage list(ConnectionQuery query) {
        List<Connection> found = store.list(query);
        if (found.size() < query.limit()) {
            return new ConnectionPage(found, null);
        }
        String last = found.get(found.size() - 1).id();
        boolean more = !store.list(query.after(last).withLimit(1)).isEmpty();
        return new ConnectionPage(found, more ? last : null);
    }

    /** Tells what is wrong with a connection as it is, without storing it; for a screen that checks while one types. */
    public List<Problem> check(Connection connection, Locale language) {
        Problems problems = new Problems();
        problems.addAll(check.check(connection, language));
        problems.addAll(collisions(connection, language));
        problems.addAll(plainSecrets(connection, language));
        return problems.list();
    }

    private List<Problem> plainSecrets(Connection connection, Locale language) {
        List<Problem> problems = new ArrayList<>();
        if (!store.keepsPlainSecrets()) {
            connection.settings().secrets().forEach((path, slots) -> {
                if (slots.hasPlain()) {
                    problems.add(AdminProblem.PLAIN_SECRET.in(language).at(connection.format() + "." + path));
                }
            });
        }
        return problems;
    }

    /**
     * Stores a new connection as version 1.
     *
     * @return the stored connection, perhaps with warnings; a refusal if it is not valid, its id is taken, or it is
     *     active and another active connection has one of its credentials
     */
    public Outcome<Connection> create(Connection connection, Locale language) {
        return checked(
                connection.withVersion(1),
                language,
                next -> store.insert(next)
                        ? Optional.empty()
                        : Optional.of(
                                AdminProblem.EXISTS.in(language, next.id()).at("id")));
    }

    /**
     * Stores an edited connection as the next version of the one that was read.
     *
     * @param connection with the version that it had when it was read
     * @return the stored connection, perhaps with warnings; a refusal as for {@link #create}, or if it was changed or
     *     deleted in the meantime
     */
    public Outcome<Connection> edit(Connection connection, Locale language) {
        return checked(
                connection.withVersion(connection.version() + 1),
                language,
                next -> store.replace(next) ? Optional.empty() : Optional.of(lost(next.id(), language)));
    }

    /** Puts a connection in use; see {@link #edit}. */
    public Outcome<Connection> activate(String id, long version, Locale language) {
        return change(
                id, version, language, stored -> stored.toBuilder().active(true).build());
    }

    /**
     * Takes a connection out of use: it answers like an unknown one, and visits that are under way cannot return. Not
     * checked, so that it always works; refused only if it was changed or deleted in the meantime.
     */
    public Outcome<Connection> deactivate(String id, long version, Locale language) {
        Optional<Connection> stored = store.find(id);
        if (stored.isEmpty()) {
            return Outcome.refused(AdminProblem.UNKNOWN.in(language, id));
        }
        Connection next =
                stored.get().toBuilder().active(false).version(version + 1).build();
        return stored.get().version() == version && store.replace(next)
                ? Outcome.accepted(next)
                : Outcome.refused(lost(id, language));
    }

    /** Removes a connection and returns it; refused if it was changed or deleted in the meantime. */
    public Outcome<Connection> delete(String id, long version, Locale language) {
        Optional<Connection> stored = store.find(id);
        if (stored.isEmpty()) {
            return Outcome.refused(AdminProblem.UNKNOWN.in(language, id));
        }
        return store.delete(id, version) ? Outcome.accepted(stored.get()) : Outcome.refused(lost(id, language));
    }

    /** Returns the URLs to hand to buyers, one for each base URL; they are the same for all connections. */
    public List<EntryPoint> entryPoints() {
        return entryPoints;
    }

    /** Returns what the buyer's administrator must enter, one sheet for each entry point; empty if there is no such id. */
    public List<HandoverSheet> handover(String id) {
        Optional<Connection> stored = store.find(id);
        List<HandoverSheet> sheets = new ArrayList<>();
        for (EntryPoint entryPoint : stored.isPresent() ? entryPoints : List.<EntryPoint>of()) {
            Connection connection = stored.orElseThrow();
            Protocol protocol = protocols.get(connection.format());
            sheets.add(new HandoverSheet(
                    connection.name(),
                    entryPoint,
                    protocol == null ? List.of() : protocol.handover(connection, entryPoint.url())));
        }
        return sheets;
    }

    private Outcome<Connection> change(String id, long version, Locale language, UnaryOperator<Connection> how) {
        Optional<Connection> stored = store.find(id);
        if (stored.isEmpty()) {
            return Outcome.refused(AdminProblem.UNKNOWN.in(language, id));
        }
        return edit(how.apply(stored.get()).withVersion(version), language);
    }

    private interface Step {
        Optional<Problem> store(Connection next);
    }

    private Outcome<Connection> checked(Connection next, Locale language, Step step) {
        Problems problems = new Problems();
        problems.addAll(check(next, language));
        if (!problems.hasErrors()) {
            step.store(next).ifPresent(problems::add);
        }
        return problems.hasErrors() ? Outcome.refused(problems.list()) : Outcome.accepted(next, problems.list());
    }

    /** Two people may get past this at once; then neither connection is let in, because the credentials fit two. */
    private List<Problem> collisions(Connection connection, Locale language) {
        if (!connection.active()) {
            return List.of();
        }
        return store.findByKeys(connection.format(), connection.settings().lookupKeys()).stream()
                .filter(other -> !other.id().equals(connection.id()))
                .map(other ->
                        AdminProblem.CREDENTIAL_TAKEN.in(language, other.id()).at(connection.format()))
                .toList();
    }

    private Problem lost(String id, Locale language) {
        AdminProblem why = store.find(id).isPresent() ? AdminProblem.CHANGED : AdminProblem.UNKNOWN;
        return why.in(language, id);
    }
}
