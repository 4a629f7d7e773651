package studio.authcode.runtime.module;

import java.util.Optional;

/// Makes JavaScript of TypeScript.
public interface Compiler {

    /// Compiles a file on its own.
    ///
    /// @param file its path, whose ending tells what it may hold
    /// @return what became of it; empty where the compiler cannot be started, or takes too long
    Optional<Compiled> compile(String file, String text);
}
