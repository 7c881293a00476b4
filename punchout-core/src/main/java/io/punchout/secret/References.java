package io.punchout.secret;

import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Resolves references, late, and says which one failed without telling anything of a value. */
final class References {
    private static final Logger LOG = LoggerFactory.getLogger(References.class);
    private static final int LARGEST_FILE = 8_192;

    private final Map<String, SecretResolver> resolvers = new HashMap<>();

    References(Collection<SecretResolver> hosts) {
        for (SecretResolver resolver : List.of(new EnvironmentVariable(), new SecretFile())) {
            resolvers.put(resolver.scheme(), resolver);
        }
        hosts.forEach(resolver -> resolvers.put(resolver.scheme(), resolver));
    }

    /** Returns the secret itself, or what its reference leads to: a value or a hash. */
    Outcome<Secret> resolve(Secret secret) {
        Optional<String> reference = secret.reference();
        return reference.isEmpty() ? Outcome.accepted(secret) : resolve(reference.get());
    }

    private Outcome<Secret> resolve(String reference) {
        int colon = reference.indexOf(':');
        String scheme = reference.substring(0, colon);
        SecretResolver resolver = resolvers.get(scheme);
        if (resolver == null) {
            // not quoted: it may be a plain secret that looks like a reference
            return Outcome.refused(Problem.of(
                            SecretProblem.UNKNOWN_SCHEME,
                            "The secret is a reference of a kind that nothing here resolves; known: "
                                    + String.join(", ", new TreeSet<>(resolvers.keySet())) + ".")
                    .hint("Add a SecretResolver for it, or write plain: before it if it is the value itself."));
        }
        Optional<String> value = ask(resolver, reference, reference.substring(colon + 1));
        if (value.isEmpty() || value.get().isBlank()) {
            return Outcome.refused(
                    Problem.of(SecretProblem.UNRESOLVED, "The secret " + reference + " leads to no value.")
                            .hint("Provide the value there, in the process that runs the library."));
        }
        String text = value.get();
        return Outcome.accepted(SecretHash.looksLike(text) ? Secret.parse(text) : Secret.of(text));
    }

    private static Optional<String> ask(SecretResolver resolver, String reference, String name) {
        try {
            return resolver.resolve(name);
        } catch (RuntimeException failure) {
            // the exception's text is not logged: it may hold what was found so far
            LOG.error(
                    "punchout.secret.unresolved reference={} failure={}",
                    reference,
                    failure.getClass().getName());
            return Optional.empty();
        }
    }

    private static final class EnvironmentVariable implements SecretResolver {
        @Override
        public String scheme() {
            return "env";
        }

        @Override
        public Optional<String> resolve(String name) {
            return Optional.ofNullable(System.getenv(name));
        }
    }

    /** A file in UTF-8 whose content is the value; line breaks at its end do not count. */
    private static final class SecretFile implements SecretResolver {
        @Override
        public String scheme() {
            return "file";
        }

        @Override
        public Optional<String> resolve(String name) {
            try (InputStream file = Files.newInputStream(Path.of(name))) {
                byte[] bytes = file.readNBytes(LARGEST_FILE + 1);
                return bytes.length > LARGEST_FILE
                        ? Optional.empty()
                        : Optional.of(new String(bytes, StandardCharsets.UTF_8).replaceAll("[\r\n]+$", ""));
            } catch (IOException | InvalidPathException unreadable) {
                return Optional.empty();
            }
        }
    }
}
