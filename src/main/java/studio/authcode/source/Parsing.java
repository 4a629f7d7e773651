package studio.authcode.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import studio.authcode.source.syntax.SyntaxParser;

/// Parses many files, on threads of its own: trees are walked by recursion, which wants a deep stack.
final class Parsing {

    private static final long STACK = 64L << 20;
    private static final int THREADS = 2;

    private final SourceReader reader;

    Parsing(SourceReader reader) {
        this.reader = reader;
    }

    /// Returns the files with what they say.
    Map<String, SourceFile> parse(Collection<SourceFile> files) {
        Queue<SourceFile> waiting = new ConcurrentLinkedQueue<>(files);
        Map<String, SourceFile> parsed = new ConcurrentHashMap<>();
        Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
        List<Thread> threads = IntStream.range(0, Math.min(THREADS, files.size()))
                .mapToObj(i -> new Thread(null, () -> work(waiting, parsed, failures), "source-" + i, STACK))
                .toList();
        threads.forEach(thread -> thread.setDaemon(true));
        threads.forEach(Thread::start);
        threads.forEach(Parsing::join);
        if (!failures.isEmpty()) {
            throw failures.peek();
        }
        return parsed;
    }

    private void work(Queue<SourceFile> waiting, Map<String, SourceFile> parsed, Queue<RuntimeException> failures) {
        try (SyntaxParser parser = new SyntaxParser()) {
            for (SourceFile next = waiting.poll(); next != null; next = waiting.poll()) {
                parsed.put(next.path(), reader.parse(next, parser));
            }
        } catch (RuntimeException e) {
            failures.add(e);
        }
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
