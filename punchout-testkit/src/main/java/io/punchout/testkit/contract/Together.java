package io.punchout.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs tasks on a thread each, all let go at one moment. */
final class Together {
    private Together() {}

    static <T> List<T> run(List<Callable<T>> tasks) {
        CyclicBarrier barrier = new CyclicBarrier(tasks.size());
        List<FutureTask<T>> running = new ArrayList<>();
        for (Callable<T> task : tasks) {
            FutureTask<T> future = new FutureTask<>(() -> {
                barrier.await();
                return task.call();
            });
            running.add(future);
            new Thread(future, "contract").start();
        }
        List<T> results = new ArrayList<>();
        for (FutureTask<T> future : running) {
            try {
                results.add(future.get());
            } catch (ExecutionException failure) {
                throw new AssertionError("a task failed", failure.getCause());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", interrupted);
            }
        }
        return results;
    }
}
