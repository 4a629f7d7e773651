package studio.authcode.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes a mini-app of a dozen modules with one call, which many handlers of one page reach.
final class PlannedApp {

    private static final int MODULES = 12;
    private static final String REGISTRY = "{\"apps\":[{\"wallet\":\"tiki\",\"id\":\"vn.example.bench\"}]}";

    private final Path folder;
    private final int handlers;

    PlannedApp(Path folder, int handlers) {
        this.folder = folder;
        this.handlers = handlers;
    }

    /// Writes it, in JavaScript or in TypeScript, and returns the registry that knows it.
    Path write(boolean typed) throws IOException {
        String ending = typed ? ".ts" : ".js";
        file("package.json", "{\"tiki\":{\"appIdentifier\":\"vn.example.bench\"}}");
        file("app.json", "{\"pages\":[\"pages/home/index\"]}");
        file("app" + ending, "import { start } from './lib/m0';\nApp({ onLaunch() { start(); } });\n");
        for (int i = 0; i < MODULES - 3; i++) {
            file("lib/m" + i + ending, module(i, typed));
        }
        file("lib/login" + ending, """
                import { label } from './m1';
                export function login(page%s) {
                  my.getAuthCode({
                    scopes: ['user_profile', 'offline'],
                    success: res => page.setData({ message: label(res.authCode ? 'in' : 'out', res.authErrorScopes) }),
                    fail: () => page.setData({ message: label('failed') }),
                  });
                }
                """.formatted(typed ? ": any" : ""));
        file("pages/home/index" + ending, "import { login } from '../../lib/login';\nPage({\n  data: { message: '' },\n"
                + IntStream.range(0, handlers).mapToObj(i -> "  onTap" + i + "() { login(this); },\n")
                        .collect(Collectors.joining()) + "});\n");
        file("pages/home/index.txml", IntStream.range(0, handlers)
                .mapToObj(i -> "<button onTap=\"onTap" + i + "\">Go</button>\n").collect(Collectors.joining()));
        return file("../apps.json", REGISTRY);
    }

    private static String module(int i, boolean typed) {
        String next = i + 4 < MODULES ? "import { word } from './m" + (i + 1) + "';\n" : "const word = () => '';\n";
        String text = typed ? ": string" : "";
        return next + """
                const table = Array.from({ length: 40 }, (_, i) => ({ key: 'k' + i, value: i * i }));
                export const start = () => table.length;
                export const word2 = (name%s) => table.find(row => row.key === name) || null;
                export function label(text%s, errors%s = {}) { return text + ':' + Object.keys(errors).length; }
                export { label as word };
                """.formatted(text, text, typed ? ": any" : "");
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name).normalize();
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
