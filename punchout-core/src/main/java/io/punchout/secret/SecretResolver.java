package io.punchout.secret;

import java.util.Optional;

/**
 * Finds the values of secrets that a host keeps elsewhere, for example in a vault. A secret {@code vault:acme/cxml} in a
 * configuration is asked of the resolver whose scheme is {@code vault}. Called by many threads at once, each time that a
 * value is needed; whoever is slow remembers what was found.
 */
public interface SecretResolver {

    /** Returns the scheme: a small letter, then small letters, digits and dashes, 2 to 32 characters. */
    String scheme();

    /**
     * Returns the value of a reference, or a hash of it in the notation of {@link Secret}; empty when there is none,
     * which lets nobody in.
     *
     * @param name what follows the scheme and its colon
     * @throws RuntimeException if it cannot be found out, which lets nobody in either
     */
    Optional<String> resolve(String name);
}
