package io.punchout.connection.xml;

import io.punchout.connection.Connection;
import io.punchout.connection.config.ConfigFormat;
import io.punchout.connection.config.ConnectionReader;
import io.punchout.connection.config.ConnectionWriter;
import io.punchout.internal.xml.Trees;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutException;
import io.punchout.protocol.ReadLimits;
import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Carries a connection in a host's own classes of Jakarta XML Binding, in the XML form of {@link ConnectionReader}. A
 * namespace around it makes no difference. For a file of connections alone {@link ConnectionReader} tells mistakes with
 * their lines; here they are told with their paths. Plain secrets are left out unless the writer was told otherwise. Stateless if its reader and
 * writer are.
 *
 * <pre>{@code
 * @XmlRootElement
 * class ShopConfiguration {
 *     @XmlAnyElement
 *     @XmlJavaTypeAdapter(ConnectionXmlAdapter.class)
 *     List<Connection> connections;
 * }
 * }</pre>
 */
public final class ConnectionXmlAdapter extends XmlAdapter<Element, Connection> {
    private final ConnectionReader reader;
    private final ConnectionWriter writer;

    /** Creates an adapter for the protocols that are on the class path or module path. */
    public ConnectionXmlAdapter() {
        this(ConnectionReader.create(), ConnectionWriter.create());
    }

    /** Creates an adapter; give it to {@code setAdapter} of marshaller and unmarshaller. */
    public ConnectionXmlAdapter(ConnectionReader reader, ConnectionWriter writer) {
        this.reader = Objects.requireNonNull(reader, "reader");
        this.writer = Objects.requireNonNull(writer, "writer");
    }

    /**
     * Reads a connection.
     *
     * @throws PunchOutException with all problems if it is not valid
     */
    @Override
    public @Nullable Connection unmarshal(@Nullable Element element) throws XMLStreamException {
        if (element == null) {
            return null;
        }
        Outcome<List<Connection>> read = reader.read(Trees.write(element), ConfigFormat.XML, null);
        if (!(read instanceof Outcome.Accepted<List<Connection>> accepted)
                || accepted.value().size() != 1) {
            throw new PunchOutException("the connection is not valid:\n"
                    + read.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
        return accepted.value().get(0);
    }

    /** Writes a connection as an element {@code connection}. */
    @Override
    public @Nullable Element marshal(@Nullable Connection connection) throws XMLStreamException {
        return connection == null
                ? null
                : Trees.read(writer.writeOne(connection, ConfigFormat.XML).orElseThrow(), ReadLimits.defaults());
    }
}
