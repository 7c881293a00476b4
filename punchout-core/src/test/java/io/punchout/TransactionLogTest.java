package io.punchout;

import static io.punchout.transaction.Direction.IN;
import static io.punchout.transaction.Direction.OUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.cart.Cart;
import io.punchout.problem.Outcome;
import io.punchout.session.Session;
import io.punchout.session.ShopUser;
import io.punchout.support.TestClock;
import io.punchout.support.Visits;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("transaction log: every step, refused ones too, under one session id, without secrets")
class TransactionLogTest {
    private final Visits visits = new Visits();

    @Test
    void everyStepOfAVisitIsRecordedUnderOneSessionId() {
        Session session = visits.session();
        visits.punchOut().transfer(session.id(), Cart.empty("EUR"));
        visits.punchOut().transfer(session.id(), Visits.cart());
        visits.punchOut().transfer(session.id(), Visits.cart());
        assertThat(visits.entries())
                .extracting(Transaction::type, Transaction::direction, Transaction::successful)
                .containsExactly(
                        tuple(MessageType.SETUP_REQUEST, IN, true),
                        tuple(MessageType.SETUP_RESPONSE, OUT, true),
                        tuple(MessageType.START, IN, true),
                        tuple(MessageType.CART_RETURN, OUT, false),
                        tuple(MessageType.CART_RETURN, OUT, true),
                        tuple(MessageType.CART_RETURN, OUT, false));
        assertThat(visits.log.find(TransactionQuery.newest(100).ofSession(session.id())))
                .hasSize(6);
        assertThat(visits.entries()).allSatisfy(entry -> {
            assertThat(entry.connectionId()).isEqualTo("acme");
            assertThat(entry.connectionName()).isEqualTo("ACME text");
            assertThat(entry.businessUnit()).isEqualTo("unit-1");
            assertThat(entry.format()).isEqualTo("text");
            assertThat(entry.createdAt()).isEqualTo(TestClock.START);
            assertThat(entry.duration()).isEqualTo(Duration.ZERO);
        });
    }

    @Test
    void cancelAndClearHaveTypesOfTheirOwn() {
        visits.punchOut().clear(visits.session("operation=edit").id());
        assertThat(visits.lastEntry().type()).isEqualTo(MessageType.CLEAR);
        visits.punchOut().cancel(visits.session().id());
        assertThat(visits.lastEntry().type()).isEqualTo(MessageType.CANCEL);
    }

    @Test
    void anEntryTellsWhatTravelled() {
        Session session = visits.session();
        Transaction request = visits.entries().get(0);
        assertThat(request.message()).isEqualTo("user=anna connection=acme");
        assertThat(request.payloadId()).isEqualTo("payload-1");
        assertThat(request.size()).isGreaterThan(Visits.RETURN_URL.length());
        assertThat(request.remoteAddress()).isEqualTo("192.0.2.7");
        Transaction response = visits.entries().get(1);
        assertThat(response.message()).isEqualTo("start https://shop.example/start?lang=en&token=***");
        assertThat(response.payloadId()).matches("\\d+\\.[0-9a-f]{16}@shop\\.example");
        assertThat(visits.entries().get(2).remoteAddress()).isEqualTo("198.51.100.9");
        visits.punchOut().transfer(session.id(), Visits.cart());
        assertThat(visits.lastEntry().message()).isEqualTo("Transfer PEN-01");
        assertThat(visits.lastEntry().size()).isEqualTo("Transfer PEN-01".length());
    }

    @Test
    void aRefusedRequestIsRecordedUnderTheConnectionWhoseSecretItMissed() {
        visits.receive("user=anna", "secret=wrong");
        assertThat(visits.entries())
                .extracting(Transaction::type, Transaction::successful, Transaction::connectionId)
                .containsExactly(
                        tuple(MessageType.SETUP_REQUEST, false, "acme"),
                        tuple(MessageType.SETUP_RESPONSE, false, "acme"));
    }

    @Test
    void noEntryHoldsASecretOrAToken() {
        String token = visits.token();
        String session = visits.punchOut().start(token).orElseThrow().id();
        visits.punchOut().start(token);
        visits.punchOut().start("presented-" + token);
        visits.receive("user=anna", "secret=wrong-but-" + Visits.SECRET);
        visits.receive("explode", "secret=" + Visits.SECRET);
        visits.punchOut().transfer(session, Visits.cart());
        String everything = visits.entries().stream()
                .map(entry -> entry + entry.message() + entry.problems() + entry.payloadId())
                .reduce("", String::concat);
        assertThat(visits.entries()).hasSizeGreaterThan(7);
        assertThat(everything)
                .contains("user=anna")
                .doesNotContain(Visits.SECRET)
                .doesNotContain(token);
    }

    @Test
    void aStepTakesTimeAndNeverLessThanNone() {
        long[] takes = {40};
        visits.shop((connection, setup) -> {
            visits.clock.advance(Duration.ofMillis(takes[0]));
            return Outcome.accepted(ShopUser.of("x"));
        });
        visits.token();
        assertThat(visits.lastEntry().duration()).isEqualTo(Duration.ofMillis(40));
        takes[0] = -40;
        visits.token();
        assertThat(visits.lastEntry().duration()).isEqualTo(Duration.ZERO);
    }

    @Test
    void idsAreTimeOrderedEvenWhenTheClockStepsBack() {
        visits.token();
        visits.clock.advance(Duration.ofHours(-1));
        visits.token();
        visits.clock.advance(Duration.ofHours(2));
        visits.token();
        List<String> ids = visits.entries().stream().map(Transaction::id).toList();
        assertThat(ids).hasSize(6).isSorted().doesNotHaveDuplicates();
        assertThat(ids).allMatch(id -> id.matches("[0-9a-f]{32}"));
        assertThat(visits.entries()).extracting(Transaction::payloadId).contains("payload-1");
    }
}
