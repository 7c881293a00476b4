package io.punchout.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.punchout.spi.SearchableTransactionLog;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rules about texts, a part of {@link TransactionLogContract}, which is the one to extend. */
public abstract class TransactionTextContract {
    static final TransactionQuery ALL = TransactionQuery.newest(TransactionQuery.MAX_LIMIT);

    TransactionTextContract() {}

    /** Returns the log under test: empty before each test, and the same for every call within one. */
    protected abstract SearchableTransactionLog log();

    List<Transaction> append(Transaction... entries) {
        List.of(entries).forEach(log()::append);
        return List.of(entries);
    }

    List<Integer> numbers(TransactionQuery query) {
        return log().find(query).stream()
                .map(found -> (int) Long.parseLong(found.id().substring(16), 16))
                .toList();
    }

    @Test
    @DisplayName("L5 text is found in messages and problems, without regard to case, and is no pattern")
    public void text() {
        append(
                Transactions.plain().message("<Name>Kugelschreiber</Name>").number(1),
                Transactions.plain().failed().number(2),
                Transactions.plain().message("100 Xsure").number(3));
        assertEquals(List.of(1), numbers(ALL.containing("kugelSCHREIBER")));
        assertEquals(List.of(2), numbers(ALL.containing("auth.wrong_secret")));
        assertEquals(List.of(2), numbers(ALL.containing("100%_sure")));
        assertEquals(List.of(), numbers(ALL.containing("!")));
    }

    @Test
    @DisplayName(
            "L20 case is disregarded as no language in particular does, and letters with marks are letters of their own")
    public void textOfAnyLanguage() {
        append(
                Transactions.plain().message("INVOICE Item B\u00dcRO").number(1),
                Transactions.plain().message("invoice item b\u00fcro").number(2),
                Transactions.plain().message("Buro").number(3));
        for (String text : List.of("INVOICE", "invoice", "Item", "ITEM", "item b\u00fcro", "B\u00dcRO")) {
            assertEquals(List.of(2, 1), numbers(ALL.containing(text)), text);
            assertEquals(2, log().count(ALL.containing(text), 10), text);
        }
        assertEquals(List.of(3), numbers(ALL.containing("BURO")));
    }

    @Test
    @DisplayName("L21 a text is found where it was said, not in what an entry is stored as")
    public void textAsSaid() {
        append(Transactions.plain().failed().number(1), Transactions.plain().number(2), Transactions.bare(3));
        assertEquals(List.of(1), numbers(ALL.containing("is wrong: \"100%_sure\" \u2713")));
        for (String text :
                List.of("error", "severity", "hint", "column", "null", "code\"", "[]", "\\", "\",\"", "MATGROUP")) {
            assertEquals(List.of(), numbers(ALL.containing(text)), text);
            assertEquals(0, log().count(ALL.containing(text), 10), text);
        }
    }

    @Test
    @DisplayName("L11 texts of every script and of 4 MB come back; a NUL may come back as its symbol")
    public void unusualTexts() {
        String emoji = "\ud83d\udc68\u200d\ud83d\udc69 \u0639\u0631\u0628\u064a \u202e \u4e2d\u6587 '\"\\;--\r\n\t";
        String large = "x\u00e9".repeat(2 << 20);
        append(
                Transactions.plain().message(emoji).number(1),
                Transactions.plain().message(large).number(2),
                Transactions.plain().message("a\u0000b").number(3),
                Transactions.plain().message("half \ud83d pair").number(4));
        List<Transaction> found = log().find(ALL);
        assertEquals(4, found.size());
        assertEquals(emoji, found.get(3).message());
        assertEquals(large, found.get(2).message());
        assertTrue(List.of("a\u0000b", "a\u2400b").contains(found.get(1).message()));
        assertTrue(found.get(0).message().startsWith("half "));
    }

    @Test
    @DisplayName("L19 a text is found among as many entries as the log says, newest first, whatever else is asked")
    public void textWindow() {
        int known = Math.min(log().textWindow(), 1_000);
        assertTrue(known > 0, "a log that finds no text says so by finding none");
        List<Transaction> entries = new ArrayList<>();
        for (int i = 1; i <= known; i++) {
            entries.add(Transactions.plain()
                    .message(i == 1 ? "Zwiebelkuchen" : "Brot")
                    .number(i));
        }
        log().appendAll(entries);
        assertEquals(List.of(1), numbers(ALL.containing("zwiebel")));
        assertEquals(List.of(1), numbers(ALL.ofConnection("acme").containing("zwiebel")));
        assertEquals(1, log().count(ALL.containing("zwiebel"), 1_000));
    }
}
