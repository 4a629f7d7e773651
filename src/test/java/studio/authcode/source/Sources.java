package studio.authcode.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.authcode.project.Located;
import studio.authcode.project.MiniApp;
import studio.authcode.project.MiniAppReader;
import studio.authcode.project.Wallets;

/// Projects with code for tests.
public record Sources(Path folder) {

    /// Writes a file.
    public Sources write(String file, String text) {
        return write(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Sources write(String file, byte[] bytes) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A project whose one page is `p.js`.
    public Sources page(String code) {
        return write("app.json", "{\"pages\": [\"p\"]}").write("p.js", code);
    }

    /// Reads the project.
    public MiniApp app() {
        return MiniAppReader.read(folder, Wallets.ALL, Optional.of("tiki"), Optional.empty());
    }

    /// Reads the project's code.
    public SourceIndex index() {
        return SourceIndex.of(app());
    }

    /// Says where the calls are: `p.js:1:1`, behind it what stands for `my`.
    List<String> calls() {
        return index().calls().stream()
                .map(call -> call.place() + call.via().map(" via "::concat).orElse("")).toList();
    }

    static String text(Scopes scopes) {
        return switch (scopes) {
            case Scopes.Absent _ -> "absent";
            case Scopes.Given(boolean array, var names, var _) -> (array ? "array " : "string ") + names(names);
            case Scopes.Dynamic(var known, var _, var _) -> "dynamic " + names(known);
            case Scopes.Other(String type, var _) -> "other " + type;
        };
    }

    static String names(List<Located<String>> names) {
        return names.stream().map(Located::value).collect(Collectors.joining(","));
    }

    static String text(Callback callback) {
        return callback.role() + (callback.known() ? "" : "?") + "(" + names(callback.reads()) + ")"
                + (callback.escapes() ? "!" : "");
    }
}
