package io.punchout.protocol;

import io.punchout.connection.Connection;
import io.punchout.session.Session;
import io.punchout.spi.Shop;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a message is served with.
 *
 * @param connection the connection that accepted its credentials
 * @param shop the host's shop
 * @param visits finds a former visit of the same connection by its id, whatever its state; visits of other connections are
 *     not found
 * @param shopUrl an absolute URL of the shop as its host configured it, to make other URLs of
 */
public record ServiceContext(
        Connection connection, Shop shop, Function<String, Optional<Session>> visits, URI shopUrl) {
    public ServiceContext {
        Objects.requireNonNull(connection, "connection");
        Objects.requireNonNull(shop, "shop");
        Objects.requireNonNull(visits, "visits");
        Objects.requireNonNull(shopUrl, "shopUrl");
    }
}
