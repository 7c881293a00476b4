package io.punchout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mockStatic;

import io.punchout.cart.Cart;
import io.punchout.event.PunchOutEvent;
import io.punchout.problem.Outcome;
import io.punchout.session.Session;
import io.punchout.session.ShopUser;
import io.punchout.support.Visits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.MockedStatic;
import org.slf4j.MDC;

@DisplayName("listeners hear what happened, after the step; log lines carry connection and session")
class EventsTest {
    private final Visits visits = new Visits();
    private final List<PunchOutEvent> events = new ArrayList<>();

    private List<String> names() {
        return events.stream().map(PunchOutEvent::name).toList();
    }

    private void listen() {
        visits.with(builder -> builder.listener(events::add));
    }

    @Test
    void everyKindOfEndHasAnEvent() {
        listen();
        PunchOut punchOut = visits.punchOut();
        punchOut.transfer(visits.session().id(), Visits.cart());
        punchOut.cancel(visits.session().id());
        punchOut.clear(visits.session("operation=edit").id());
        assertThat(names())
                .containsExactly(
                        "accepted",
                        "started",
                        "transferred",
                        "accepted",
                        "started",
                        "cancelled",
                        "accepted",
                        "started",
                        "cleared");
    }

    @Test
    void anEventTellsWithWhomAndNothingOfTheMessage() {
        listen();
        Session session = visits.session();
        assertThat(events).allSatisfy(event -> {
            assertThat(event.occasion().connectionId()).isEqualTo("acme");
            assertThat(event.occasion().businessUnit()).isEqualTo("unit-1");
            assertThat(event.occasion().sessionId()).isEqualTo(session.id());
            assertThat(event.occasion().format()).isEqualTo("text");
            assertThat(event.toString()).doesNotContain(Visits.SECRET).doesNotContain("anna");
        });
        assertThat(events.get(0).occasion().transactionId())
                .isEqualTo(visits.entries().get(0).id());
    }

    @Test
    void refusalsTellTheirProblems() {
        listen();
        visits.receive("user=anna", "secret=wrong");
        visits.punchOut().transfer(visits.session().id(), Cart.empty("EUR"));
        assertThat(names()).containsExactly("refused", "accepted", "started", "refused");
        assertThat(Visits.codes(((PunchOutEvent.Refused) events.get(0)).problems()))
                .contains("auth.wrong_secret");
    }

    @Test
    void whoComesTooLateIsAnExpiry() {
        listen();
        String token = visits.token();
        visits.clock.advance(Duration.ofMinutes(6));
        visits.punchOut().start(token);
        Session session = visits.session();
        visits.clock.advance(Duration.ofHours(9));
        visits.punchOut().transfer(session.id(), Visits.cart());
        assertThat(names()).containsExactly("accepted", "expired", "accepted", "started", "expired");
    }

    @Test
    void aListenerThatFailsHurtsNobody() {
        visits.with(builder -> builder.listener(event -> {
            throw new IllegalStateException("planted");
        }));
        listen();
        Session session = visits.session();
        assertThat(visits.punchOut().transfer(session.id(), Visits.cart()).isAccepted())
                .isTrue();
        assertThat(names()).containsExactly("accepted", "started", "transferred");
    }

    @Test
    void theDiagnosticContextIsSetForTheShopAndRestoredAfterwards() {
        Map<String, String> context = new HashMap<>(Map.of("punchout.connection", "the host's own", "user", "x"));
        List<Map<String, String>> seen = new ArrayList<>();
        visits.shop((connection, setup) -> {
            seen.add(Map.copyOf(context));
            return Outcome.accepted(ShopUser.of("x"));
        });
        visits.with(builder -> builder.listener(event -> seen.add(Map.copyOf(context))));
        try (MockedStatic<MDC> mdc = mockStatic(MDC.class)) {
            mdc.when(() -> MDC.get(org.mockito.ArgumentMatchers.any()))
                    .thenAnswer(call -> context.get(call.<String>getArgument(0)));
            mdc.when(() -> MDC.put(org.mockito.ArgumentMatchers.any(), org.mockito.ArgumentMatchers.any()))
                    .thenAnswer(call -> context.put(call.getArgument(0), call.getArgument(1)));
            mdc.when(() -> MDC.remove(org.mockito.ArgumentMatchers.any()))
                    .thenAnswer(call -> context.remove(call.<String>getArgument(0)));
            Session session = visits.session();
            assertThat(seen)
                    .containsExactly(
                            Map.of("punchout.connection", "acme", "user", "x"),
                            Map.of("punchout.connection", "acme", "punchout.session", session.id(), "user", "x"),
                            Map.of("punchout.connection", "acme", "punchout.session", session.id(), "user", "x"));
            assertThat(context).isEqualTo(Map.of("punchout.connection", "the host's own", "user", "x"));
        }
    }
}
