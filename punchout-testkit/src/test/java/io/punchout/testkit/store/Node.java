package io.punchout.testkit.store;

import io.punchout.PunchOut;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.store.jdbc.JdbcStores;
import io.punchout.testkit.FakeShop;
import io.punchout.testkit.Samples;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * A process that receives setups and redeems their links, until it is killed. A line on its output is what a buyer's system
 * or browser knows: {@code accepted MESSAGE HASH-OF-REPLY TOKEN}, {@code started TOKEN}.
 */
final class Node {
    private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]+)");

    private final PunchOut punchOut;

    /** What a setup was answered. */
    record Accepted(String hash, String token) {}

    Node(JdbcStores stores) {
        this.punchOut = PunchOut.builder()
                .shop(new FakeShop())
                .startUrl(URI.create("https://shop.example/punchout/start"))
                .connections(List.of(Samples.cxmlConnection("kill-test")))
                .sessionStore(stores.sessions())
                .replayStore(stores.replays())
                .transactionLog(stores.transactionLog())
                .build();
    }

    static JdbcStores stores(String url, String prefix) {
        return JdbcStores.builder(source(url))
                .tablePrefix(prefix)
                .replyKey(DatabaseContracts.KEY)
                .build();
    }

    private static DataSource source(String url) {
        if (url.startsWith("jdbc:h2:")) {
            return JdbcConnectionPool.create(url, "sa", "");
        }
        return Pool.over(() -> DriverManager.getConnection(url), true);
    }

    /** Receives a message; the same name is the same message, byte for byte. */
    Accepted receive(String message) {
        String document = """
                <?xml version="1.0"?>
                <cXML payloadID="%s@buyer.example" timestamp="2026-03-01T09:00:00+00:00"><Header>
                <From><Credential domain="%s"><Identity>%s</Identity></Credential></From>
                <To><Credential domain="DUNS"><Identity>1</Identity></Credential></To>
                <Sender><Credential domain="%s"><Identity>%s</Identity><SharedSecret>kill-test</SharedSecret></Credential>
                <UserAgent>test</UserAgent></Sender></Header><Request><PunchOutSetupRequest operation="create">
                <BuyerCookie>%s</BuyerCookie><BrowserFormPost><URL>http://127.0.0.1:9/return</URL></BrowserFormPost>
                </PunchOutSetupRequest></Request></cXML>
                """.formatted(
                        message,
                        Samples.CXML_DOMAIN,
                        Samples.CXML_IDENTITY,
                        Samples.CXML_DOMAIN,
                        Samples.CXML_IDENTITY,
                        message);
        HttpReply reply = punchOut.receive(HttpRequest.builder("POST", "/punchout")
                .header("Content-Type", "text/xml; charset=UTF-8")
                .body(document.getBytes(StandardCharsets.UTF_8))
                .build());
        Matcher token = TOKEN.matcher(reply.bodyText());
        if (!token.find()) {
            throw new IllegalStateException("refused: " + reply.bodyText());
        }
        return new Accepted(hash(reply.body()), token.group(1));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean start(String token) {
        return punchOut.start(token).isAccepted();
    }

    /**
     * Arguments: JDBC URL, table prefix, a name for messages of its own, one for each fifth, which others may send, too, and
     * how many.
     */
    public static void main(String[] arguments) {
        JdbcStores stores = stores(arguments[0], arguments[1]);
        stores.createTables();
        Node node = new Node(stores);
        int most = Integer.parseInt(arguments[4]);
        for (int i = 0; i < most; i++) {
            String message = (i % 5 == 0 ? arguments[3] : arguments[2]) + "-" + i;
            Accepted accepted;
            try {
                accepted = node.receive(message);
            } catch (IllegalStateException refused) {
                // as when the other node was killed while it served the message: a reservation stands for two minutes
                say("refused " + message);
                continue;
            }
            say("accepted " + message + " " + accepted.hash() + " " + accepted.token());
            if (node.start(accepted.token())) {
                say("started " + accepted.token());
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
