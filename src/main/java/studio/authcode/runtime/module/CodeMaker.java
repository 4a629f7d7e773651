package studio.authcode.runtime.module;

import java.util.Optional;
import studio.authcode.runtime.module.Compiled.Fault;

/// Makes a module of a file's text.
final class CodeMaker {

    private final Compiler compiler;

    CodeMaker(Compiler compiler) {
        this.compiler = compiler;
    }

    /// Makes it; empty where it had to be compiled and could not be.
    Optional<ModuleCode> make(String file, String text) {
        if (!isCompiled(file)) {
            return Optional.of(new ModuleCode(text, ModuleRewriter.rewrite(file, text), Optional.empty()));
        }
        return compiler.compile(file, text).map(compiled -> compiled.faults().isEmpty()
                ? new ModuleCode(text, ModuleRewriter.rewrite(file, compiled.code()),
                        Optional.of(SourceMap.read(compiled.map())))
                : new ModuleCode(text, faulty(compiled.faults().getFirst()), Optional.empty()));
    }

    private static boolean isCompiled(String file) {
        return file.matches(".*\\.(?:[mc]?ts|[jt]sx)");
    }

    /// A module that throws where the compiler found a fault.
    private static Rewritten faulty(Fault fault) {
        String before = "\n".repeat(fault.line() - 1) + " ".repeat(fault.column() - 1);
        TextChanges changes = new TextChanges(before + " ");
        int at = before.length();
        changes.replace(at, at, "throw new SyntaxError(" + Links.quoted(fault.message()) + ")");
        return changes.between("(function(){", "\n})");
    }
}
