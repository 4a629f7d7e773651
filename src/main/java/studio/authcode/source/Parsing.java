package studio.authcode.source;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import studio.authcode.base.Workers;
import studio.authcode.source.syntax.SyntaxParser;

/// Parses many files, on threads of its own: trees are walked by recursion, which wants a deep stack.
final class Parsing {

    /// How long one project may take; that is many times what the largest real one does.
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final SourceReader reader;

    Parsing(SourceReader reader) {
        this.reader = reader;
    }

    /// Returns the files with what they say.
    Map<String, SourceFile> parse(Collection<SourceFile> files) {
        Queue<SourceFile> waiting = new ConcurrentLinkedQueue<>(files);
        Map<String, SourceFile> parsed = new ConcurrentHashMap<>();
        long deadline = System.nanoTime() + LONGEST.toNanos();
        Workers.run(files.size(), () -> {
            try (SyntaxParser parser = new SyntaxParser()) {
                for (SourceFile next = waiting.poll(); next != null; next = waiting.poll()) {
                    parsed.put(next.path(), System.nanoTime() < deadline ? reader.parse(next, parser)
                            : SourceReader.tooIntricate(next, next.scan().signs()));
                }
            }
        });
        return parsed;
    }
}
