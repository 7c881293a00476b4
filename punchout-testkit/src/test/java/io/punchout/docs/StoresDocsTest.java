package io.punchout.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.PunchOut;
import io.punchout.session.SessionState;
import io.punchout.spi.TransactionLog;
import io.punchout.testkit.FakeShop;
import io.punchout.testkit.Samples;
import io.punchout.transaction.Transaction;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/stores.md")
class StoresDocsTest {
    private static final Pattern STATES = Pattern.compile("^\\| `([A-Z]+)` \\|(.*)\\|$", Pattern.MULTILINE);
    private static final Pattern STATE = Pattern.compile("`([A-Z]+)`");

    // own-log:start
    /** Writes one line an entry to the shop's own audit system. */
    static final class AuditLog implements TransactionLog {
        private final Consumer<String> audit;

        AuditLog(Consumer<String> audit) {
            this.audit = audit;
        }

        @Override
        public void append(Transaction entry) {
            audit.accept(entry.createdAt() + " " + entry.type().label() + " " + entry.connectionId() + " "
                    + entry.sessionId() + (entry.successful() ? " ok" : " failed"));
        }
    }
    // own-log:end

    @Test
    void aLogOfOnesOwnGetsEveryStep() {
        List<String> audit = new ArrayList<>();
        PunchOut punchOut = PunchOut.builder()
                .shop(new FakeShop())
                .startUrl(URI.create("https://shop.example/start"))
                .connections(List.of(Samples.ociConnection("secret")))
                .transactionLog(new AuditLog(audit::add))
                .build();
        assertThat(punchOut.start("no token").isAccepted()).isFalse();
        assertThat(audit).singleElement().asString().contains("start").endsWith("failed");
    }

    @Test
    void theTableOfStatesIsTheCodes() throws IOException {
        String page = Files.readString(Path.of("../docs/stores.md"), StandardCharsets.UTF_8);
        Map<SessionState, Set<SessionState>> told = new EnumMap<>(SessionState.class);
        Matcher row = STATES.matcher(page);
        while (row.find()) {
            Set<SessionState> next = EnumSet.noneOf(SessionState.class);
            Matcher state = STATE.matcher(row.group(2));
            while (state.find()) {
                next.add(SessionState.valueOf(state.group(1)));
            }
            told.put(SessionState.valueOf(row.group(1)), next);
        }
        Map<SessionState, Set<SessionState>> known = new EnumMap<>(SessionState.class);
        for (SessionState state : SessionState.values()) {
            known.put(state, state.next());
        }
        assertThat(told).isEqualTo(known);
    }
}
