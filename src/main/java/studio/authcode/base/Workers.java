package studio.authcode.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Does work on a few threads of its own, whose stacks are deep enough for trees of code.
public final class Workers {

    private static final long STACK = 64L << 20;
    private static final int MOST = 2;

    private Workers() {
    }

    /// Runs the same work on as many threads as there are tasks, two at most, and waits for all of them.
    ///
    /// @param work takes its tasks from where the threads share them
    public static void run(int tasks, Runnable work) {
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        List<Thread> threads = IntStream.range(0, Math.min(MOST, tasks))
                .mapToObj(i -> new Thread(null, work, "worker-" + i, STACK)).toList();
        threads.forEach(thread -> {
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((_, failure) -> failures.add(failure));
            thread.start();
        });
        threads.forEach(Workers::join);
        switch (failures.peek()) {
            case null -> { }
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    /// Applies a function to each item; the results stand in the order of the items.
    public static <T, R> List<R> map(List<T> items, Function<T, R> function) {
        AtomicReferenceArray<R> results = new AtomicReferenceArray<>(items.size());
        AtomicInteger next = new AtomicInteger();
        run(items.size(), () -> {
            for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
                results.set(i, function.apply(items.get(i)));
            }
        });
        List<R> list = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            list.add(results.get(i));
        }
        return list;
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
