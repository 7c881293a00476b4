package io.punchout.testkit.demo;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.punchout.connection.Connection;
import io.punchout.connection.config.ConnectionReader;
import io.punchout.platform.Platforms;
import io.punchout.secret.Secret;
import io.punchout.session.Operation;
import io.punchout.testkit.buyer.PlatformCaller;
import io.punchout.testkit.buyer.SimulatedBuyer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The procurement systems that a person can play: one for each profile and protocol. Immutable. */
final class Cast {
    private final List<Role> roles;
    private final String secret;

    private Cast(List<Role> roles, String secret) {
        this.roles = List.copyOf(roles);
        this.secret = secret;
    }

    /** Returns nobody: for a demo that no person sees. */
    static Cast none() {
        return new Cast(List.of(), "");
    }

    /**
     * Returns everybody who can be played.
     *
     * @param secret the secret of all of them, new with each demo
     * @param configured the user's own connections: one that has the id of a role takes its place
     */
    static Cast of(String secret, List<Connection> configured) {
        Set<String> taken = configured.stream().map(Connection::id).collect(Collectors.toSet());
        List<Role> roles = Platforms.standard().all().stream()
                .flatMap(profile -> Stream.of("cxml", "oci")
                        .filter(profile.formats()::contains)
                        .map(protocol -> new Role(profile, protocol)))
                .filter(role -> !taken.contains(role.connectionId()))
                .toList();
        return new Cast(roles, secret);
    }

    List<Role> roles() {
        return roles;
    }

    Optional<Role> find(String platform, String protocol) {
        return roles.stream()
                .filter(role -> role.profile().id().equals(platform))
                .filter(role -> role.protocol().equals(protocol))
                .findFirst();
    }

    /** Returns the shop's connections, read as a host reads its file: with the defaults of each platform. */
    List<Connection> connections(String returnHost) {
        if (roles.isEmpty()) {
            return List.of();
        }
        String hash = Secret.hashOfRandom(secret).reveal();
        ObjectNode file = JsonMapper.builder().build().createObjectNode();
        file.put("schemaVersion", ConnectionReader.SCHEMA_VERSION);
        List<ObjectNode> nodes = new ArrayList<>();
        roles.forEach(role -> nodes.add(connection(file.objectNode(), role, hash, returnHost)));
        file.putArray("connections").addAll(nodes);
        return ConnectionReader.create().read(file.toString()).orElseThrow();
    }

    private static ObjectNode connection(ObjectNode node, Role role, String hash, String returnHost) {
        node.put("id", role.connectionId())
                .put("name", role.profile().name() + ", " + role.protocolName() + ", played")
                .put("businessUnit", "acme")
                .put("platform", role.profile().id())
                .put("format", role.protocol());
        ObjectNode settings = node.putObject(role.protocol());
        if (role.isCxml()) {
            settings.putArray("credentials")
                    .addObject()
                    .put("domain", SimulatedBuyer.usualDomain(role.profile()))
                    .put("identity", role.identity());
            settings.put("sharedSecret", hash);
            List<Operation> asked = PlatformCaller.operations(role.profile());
            if (asked.contains(Operation.SOURCE)) {
                // nobody gets it unasked
                ArrayNode operations = settings.putArray("operations");
                asked.forEach(operation -> operations.add(operation.label()));
            }
        } else {
            settings.putArray("logins")
                    .addObject()
                    .put("username", role.identity())
                    .put("password", hash);
        }
        ObjectNode security = node.putObject("security");
        security.putArray("returnHosts").add(returnHost);
        security.put("httpAllowed", true).put("framingAllowed", true);
        return node;
    }

    /** Returns the server of a procurement system. */
    PlatformCaller caller(Role role, URI entryPoint) {
        return new PlatformCaller(role.profile(), entryPoint, role.identity(), secret);
    }
}
