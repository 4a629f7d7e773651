package studio.authcode.source.syntax;

import java.util.Optional;

/// A way to call the parser.
sealed interface TreeParser extends AutoCloseable permits NativeParser, WrappedParser {

    /// Parses a file.
    ///
    /// @param deadline when to give up, in the time of `System.nanoTime()`
    /// @return the tree; empty where it took too long, or the tree is too large to be kept
    Optional<SyntaxTree> parse(String file, String text, Grammar grammar, long deadline);

    @Override
    void close();
}
