package io.punchout.store.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.event.PunchOutEvent;
import io.punchout.problem.PunchOutException;
import io.punchout.spi.TransactionLog;
import io.punchout.store.memory.MemoryTransactionLog;
import io.punchout.support.Concurrently;
import io.punchout.support.Entries;
import io.punchout.support.FailingLog;
import io.punchout.support.LogInMemory;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the log that is written by a thread of the host: bounded, in batches, nothing lost without a word")
class AsyncTransactionLogTest {
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final List<PunchOutEvent> events = new ArrayList<>();
    private final MemoryTransactionLog target = new MemoryTransactionLog();

    private AsyncTransactionLogBuilder over(TransactionLog log) {
        return AsyncTransactionLog.builder(log, tasks::add).listener(events::add);
    }

    private void runTasks() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }

    private static void append(AsyncTransactionLog log, int from, int to) {
        for (int i = from; i <= to; i++) {
            log.append(Entries.number(i));
        }
    }

    private int stored() {
        return target.count(TransactionQuery.newest(1), 100_000);
    }

    @Test
    void entriesWaitForTheThreadAndAreWrittenInBatchesInTheirOrder() {
        List<List<Transaction>> batches = new ArrayList<>();
        AsyncTransactionLog log = over(new Batches(batches)).batch(4).build();
        append(log, 1, 10);
        assertThat(batches).isEmpty();
        assertThat(log.statistics()).isEqualTo(new AsyncStatistics(10, 0, 0, 0));
        assertThat(tasks).as("one task however many entries").hasSize(1);
        runTasks();
        assertThat(batches).extracting(List::size).containsExactly(4, 4, 2);
        assertThat(batches.stream().flatMap(List::stream))
                .extracting(Transaction::message)
                .startsWith("message 1", "message 2")
                .endsWith("message 10");
        assertThat(log.statistics()).isEqualTo(new AsyncStatistics(0, 10, 0, 3));
        append(log, 11, 11);
        assertThat(tasks)
                .as("an idle log holds no thread; the next entry asks for one")
                .hasSize(1);
    }

    @Test
    void aFullQueueLetsTheCallerWrite() {
        AsyncTransactionLog log = over(target).capacity(3).build();
        append(log, 1, 5);
        assertThat(stored()).isEqualTo(2);
        runTasks();
        assertThat(stored()).isEqualTo(5);
        assertThat(log.statistics().written()).isEqualTo(5);
    }

    @Test
    void orFailsIfTheHostWantsNobodyToWait() {
        AsyncTransactionLog log =
                over(target).capacity(3).whenFull(WhenFull.FAIL).build();
        append(log, 1, 3);
        assertThatThrownBy(() -> append(log, 4, 4))
                .isInstanceOf(PunchOutException.class)
                .hasMessageContaining("full");
        runTasks();
        assertThat(log.statistics()).isEqualTo(new AsyncStatistics(0, 3, 1, 1));
    }

    @Test
    void largeMessagesFillTheQueueBeforeTheMemory() {
        AsyncTransactionLog log = over(target).characters(100).build();
        log.append(Entries.saying(1, "x".repeat(500)));
        assertThat(stored()).as("an empty queue takes any message").isZero();
        log.append(Entries.saying(2, "y"));
        assertThat(stored()).isEqualTo(1);
        runTasks();
        log.append(Entries.saying(3, "z".repeat(60)));
        log.append(Entries.saying(4, "z".repeat(40)));
        assertThat(stored()).as("what was written makes room").isEqualTo(2);
    }

    @Test
    void aBatchThatFailsIsTriedEntryByEntryAndDoublesNothing() {
        FailingLog failing = new FailingLog().at(1, 3);
        AsyncTransactionLog log = over(failing).build();
        append(log, 1, 4);
        runTasks();
        assertThat(failing.find(TransactionQuery.newest(10)))
                .extracting(Transaction::message)
                .containsExactly("message 4", "message 3", "message 1");
        assertThat(log.statistics()).isEqualTo(new AsyncStatistics(0, 3, 1, 1));
        assertThat(events).singleElement().isInstanceOfSatisfying(PunchOutEvent.LogFailed.class, lost -> {
            assertThat(lost.occasion().transactionId())
                    .isEqualTo(Entries.number(2).id());
            assertThat(lost.failure()).hasMessage(FailingLog.SAYS);
        });
    }

    @Test
    void aPlainLogGetsEntryByEntry() {
        AtomicInteger calls = new AtomicInteger();
        AsyncTransactionLog log = over(entry -> {
                    if (calls.incrementAndGet() == 2) {
                        throw new IllegalStateException("planted");
                    }
                })
                .build();
        append(log, 1, 3);
        runTasks();
        assertThat(calls).hasValue(3);
        assertThat(log.statistics()).isEqualTo(new AsyncStatistics(0, 2, 1, 1));
    }

    @Test
    void aListenerThatFailsStopsNothing() {
        AsyncTransactionLog log = AsyncTransactionLog.builder(new FailingLog().at(1), tasks::add)
                .listener(event -> {
                    throw new IllegalStateException("planted");
                })
                .build();
        append(log, 1, 1);
        runTasks();
        append(log, 2, 2);
        runTasks();
        assertThat(log.statistics()).isEqualTo(new AsyncStatistics(0, 1, 1, 2));
    }

    @Test
    void closingWritesWhatWaitsAndLaterEntriesAreWrittenAtOnce() {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        AsyncTransactionLog log = AsyncTransactionLog.builder(target, thread).build();
        append(log, 1, 1_000);
        log.close();
        assertThat(stored()).isEqualTo(1_000);
        thread.shutdown();
        append(log, 1_001, 1_001);
        assertThat(stored()).isEqualTo(1_001);
        assertThat(log.statistics().written()).isEqualTo(1_001);
        log.close();
    }

    @Test
    void closingGivesUpAfterItsPatienceAndTellsWhatIsLost() {
        AsyncTransactionLog log = over(target).patience(Duration.ZERO).build();
        append(log, 1, 3);
        log.close();
        assertThat(log.statistics()).isEqualTo(new AsyncStatistics(0, 0, 3, 0));
        assertThat(events).hasSize(3).allMatch(PunchOutEvent.LogFailed.class::isInstance);
        runTasks();
        assertThat(stored()).as("lost is lost: nothing comes later").isZero();
    }

    @Test
    void anExecutorThatIsGoneMakesTheCallerWrite() {
        AsyncTransactionLog log = AsyncTransactionLog.builder(target, task -> {
                    throw new RejectedExecutionException("planted");
                })
                .build();
        append(log, 1, 2);
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void aSlowLogMakesNobodyWaitWhileThereIsRoom() throws InterruptedException {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        AsyncTransactionLog log = AsyncTransactionLog.builder(
                        entry -> {
                            entered.countDown();
                            await(released);
                            target.append(entry);
                        },
                        thread)
                .batch(1)
                .build();
        append(log, 1, 1);
        entered.await();
        append(log, 2, 500);
        assertThat(stored()).as("the log is stuck, and everybody went on").isZero();
        assertThat(log.statistics().waiting()).isEqualTo(500);
        assertThat(log.flush(Duration.ZERO)).isFalse();
        released.countDown();
        assertThat(log.flush(Duration.ofMinutes(1))).isTrue();
        assertThat(stored()).isEqualTo(500);
        thread.shutdown();
    }

    @Test
    void manyThreadsAppendAtOnceAndEveryEntryIsThereOnce() {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        AtomicInteger number = new AtomicInteger();
        AsyncTransactionLog log =
                AsyncTransactionLog.builder(target, pool).capacity(50).batch(7).build();
        Concurrently.call(8, () -> {
            for (int i = 0; i < 200; i++) {
                log.append(Entries.number(number.incrementAndGet()));
            }
            return true;
        });
        log.close();
        pool.shutdown();
        assertThat(stored()).isEqualTo(1_600);
        assertThat(log.statistics().written()).isEqualTo(1_600);
    }

    @Test
    void anErrorOfTheMachineDoesNotStopTheLogForEver() {
        AtomicInteger calls = new AtomicInteger();
        AsyncTransactionLog log = over(entry -> {
                    if (calls.incrementAndGet() == 1) {
                        throw new LinkageError("planted");
                    }
                    target.append(entry);
                })
                .build();
        append(log, 1, 1);
        assertThatThrownBy(this::runTasks).isInstanceOf(LinkageError.class);
        assertThat(events).as("whoever is lost is told").singleElement().isInstanceOf(PunchOutEvent.LogFailed.class);
        append(log, 2, 2);
        runTasks();
        assertThat(stored()).isEqualTo(1);
        assertThat(log.statistics()).isEqualTo(new AsyncStatistics(0, 1, 1, 2));
    }

    @Test
    void whatWaitsBehindAnErrorOfTheMachineIsWrittenWhenTheLogIsClosed() {
        AtomicInteger calls = new AtomicInteger();
        Queue<Runnable> later = new ArrayDeque<>();
        AtomicInteger asked = new AtomicInteger();
        AsyncTransactionLog log = AsyncTransactionLog.builder(
                        entry -> {
                            if (calls.incrementAndGet() == 1) {
                                throw new LinkageError("planted");
                            }
                            target.append(entry);
                        },
                        task -> {
                            if (asked.incrementAndGet() == 1) {
                                later.add(task);
                            } else {
                                task.run();
                            }
                        })
                .batch(1)
                .listener(events::add)
                .build();
        append(log, 1, 5);
        assertThatThrownBy(() -> later.remove().run()).isInstanceOf(LinkageError.class);
        assertThat(log.statistics().waiting()).isEqualTo(4);
        log.close();
        assertThat(stored()).isEqualTo(4);
        assertThat(events).hasSize(1);
        assertThat(log.statistics()).isEqualTo(new AsyncStatistics(0, 4, 1, 5));
    }

    @Test
    void aWriteThatDoesNotComeBackIsToldByClosingAndCountsIfItSucceedsAfterAll() throws InterruptedException {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        AsyncTransactionLog log = over(entry -> {
                    entered.countDown();
                    await(released);
                    target.append(entry);
                })
                .batch(2)
                .patience(Duration.ZERO)
                .build();
        append(log, 1, 5);
        thread.execute(this::runTasks);
        entered.await();
        log.close();
        assertThat(log.statistics()).as("two in its hands").isEqualTo(new AsyncStatistics(2, 0, 3, 1));
        assertThat(events).hasSize(5).allMatch(PunchOutEvent.LogFailed.class::isInstance);
        log.close();
        assertThat(events).as("told once").hasSize(5);
        released.countDown();
        thread.shutdown();
        assertThat(thread.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(log.statistics()).as("the write came back").isEqualTo(new AsyncStatistics(0, 1, 4, 1));
        assertThat(stored()).as("nothing was tried after that").isEqualTo(1);
        assertThat(events).hasSize(5);
    }

    @Test
    void aDatabaseThatIsGoneIsNotAskedOncePerEntryWhenTheLogIsClosed() throws InterruptedException {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        AtomicInteger calls = new AtomicInteger();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        AsyncTransactionLog log = over(new LogInMemory() {
                    @Override
                    public int appendAll(List<Transaction> transactions) {
                        calls.incrementAndGet();
                        entered.countDown();
                        await(released);
                        throw new PunchOutException("no connection in 30 s");
                    }
                })
                .patience(Duration.ZERO)
                .build();
        append(log, 1, 100);
        thread.execute(this::runTasks);
        entered.await();
        log.close();
        released.countDown();
        thread.shutdown();
        assertThat(thread.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(calls).as("the batch, and none of its entries").hasValue(1);
        assertThat(log.statistics()).isEqualTo(new AsyncStatistics(0, 0, 100, 1));
        assertThat(events).hasSize(100);
    }

    @Test
    void aFlushWaitsForWhatWasTakenBeforeItAndNotForWhatComesLater() {
        AsyncTransactionLog[] log = new AsyncTransactionLog[1];
        List<Boolean> flushed = new ArrayList<>();
        log[0] = over(entry -> {
                    if (entry.message().equals("message 2")) {
                        flushed.add(log[0].flush(Duration.ZERO));
                    }
                    target.append(entry);
                })
                .batch(1)
                .build();
        append(log[0], 1, 2);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        thread.execute(this::runTasks);
        assertThat(log[0].flush(Duration.ofSeconds(Long.MAX_VALUE))).isTrue();
        assertThat(stored()).isEqualTo(2);
        assertThat(flushed).as("the one that is being written is not written").containsExactly(false);
        thread.shutdown();
    }

    @Test
    void limitsArePositive() {
        assertThatIllegalArgumentException().isThrownBy(() -> over(target).capacity(0));
        assertThatIllegalArgumentException().isThrownBy(() -> over(target).batch(0));
        assertThatIllegalArgumentException().isThrownBy(() -> over(target).characters(0));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Remembers the batches that it gets. */
    private static final class Batches extends LogInMemory {
        private final List<List<Transaction>> batches;

        Batches(List<List<Transaction>> batches) {
            this.batches = batches;
        }

        @Override
        public int appendAll(List<Transaction> transactions) {
            batches.add(List.copyOf(transactions));
            return super.appendAll(transactions);
        }
    }
}
