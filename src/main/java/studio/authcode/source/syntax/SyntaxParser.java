package studio.authcode.source.syntax;

import java.time.Duration;
import java.util.Optional;
import studio.authcode.base.Lazy;

/// Parses one file after the other; for one thread only.
public final class SyntaxParser implements AutoCloseable {

    /// How long one file may take; the largest that is read takes a tenth of it.
    private static final Duration LONGEST = Duration.ofSeconds(3);
    /// From which length on, in characters, files are parsed one at a time: the parser's memory no heap bounds.
    private static final int LARGE = 1 << 17;
    private static final Object ONE_AT_A_TIME = new Object();

    private static final Optional<Library> LIBRARY = Library.find();

    private final Optional<NativeParser> quick;
    private final Lazy<WrappedParser> wrapped = new Lazy<>(WrappedParser::new);

    /// Takes the quickest way to call the parser that the platform has.
    public SyntaxParser() {
        this(LIBRARY);
    }

    SyntaxParser(Optional<Library> library) {
        quick = library.map(NativeParser::new);
    }

    /// Loads what parsing needs on a thread of its own, so that who will parse soon need not wait for it then.
    public static void prepare() {
        Thread.ofPlatform().daemon().name("parser").start(() -> {
            try (SyntaxParser parser = new SyntaxParser()) {
                parser.parse("", "f()", Grammar.JAVASCRIPT);
            } catch (RuntimeException | LinkageError _) {
                // Whoever parses will meet the same, and can say so.
            }
        });
    }

    /// Parses a file.
    ///
    /// @param file its path, relative to the project
    /// @return the tree; empty where the file takes too long, or its tree is too large to be kept
    public Optional<SyntaxTree> parse(String file, String text, Grammar grammar) {
        if (text.length() < LARGE) {
            return parsed(file, text, grammar);
        }
        synchronized (ONE_AT_A_TIME) {
            return parsed(file, text, grammar);
        }
    }

    private Optional<SyntaxTree> parsed(String file, String text, Grammar grammar) {
        boolean known = quick.isPresent() && grammar.pointer().isPresent();
        TreeParser parser = known ? quick.get() : wrapped.get();
        return parser.parse(file, text, grammar, System.nanoTime() + LONGEST.toNanos());
    }

    @Override
    public void close() {
        quick.ifPresent(NativeParser::close);
        wrapped.built().ifPresent(WrappedParser::close);
    }
}
