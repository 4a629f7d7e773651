package studio.authcode.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes folders of mini-apps whose number of live calls is known, the same ones every time.
final class AppTree {

    private static final int BUNDLE = 570_000;

    private final PageCode code = new PageCode(new SplittableRandom(1));
    private final Path folder;

    AppTree(Path folder) {
        this.folder = folder;
    }

    /// Writes many apps: 46 with 38 pages and 10 modules each, 3 MB of code, and 7 minified bundles of 4 MB together.
    ///
    /// @return how many live calls there are outside the bundles
    int many() throws IOException {
        int calls = 0;
        for (int i = 0; i < 46; i++) {
            Path app = folder.resolve("app-" + i);
            calls += app(app, "vn.example.app" + i, 38, 20);
            for (int module = 0; module < 10; module++) {
                write(app.resolve("src/utils/format" + module + ".js"), code.module(4));
            }
            if (i < 7) {
                write(app.resolve("src/lib/charts.min.js"), code.minified(BUNDLE));
            }
        }
        return calls;
    }

    /// Writes one app; every so many-th page has one live call.
    ///
    /// @return how many live calls there are
    int app(Path app, String id, int pages, int every) throws IOException {
        write(app.resolve("package.json"), """
                {
                  "name": "bench",
                  "tiki": {
                    "appIdentifier": "%s"
                  }
                }
                """.formatted(id));
        write(app.resolve("src/app.json"), IntStream.range(0, pages).mapToObj(page -> "\"" + name(page) + "\"")
                .collect(Collectors.joining(",\n    ", "{\n  \"pages\": [\n    ", "\n  ]\n}\n")));
        write(app.resolve("src/app.js"), "App({ onLaunch() {} });\n");
        write(app.resolve("src/utils/request.js"), code.module(2).replace("format0", "request"));
        int calls = 0;
        for (int page = 0; page < pages; page++) {
            boolean signsIn = page % every == 0;
            calls += signsIn ? 1 : 0;
            Path file = app.resolve("src").resolve(name(page) + ".js");
            write(file, page(page, signsIn));
            write(file.resolveSibling("index.txml"), "<view onTap=\"%s\">{{title}}</view>\n"
                    .formatted(signsIn ? "onLogin" : "load0"));
            write(file.resolveSibling("index.json"), "{}\n");
        }
        return calls;
    }

    /// The code of a page of such an app.
    String page(int page, boolean signsIn) {
        return code.page(page, 1 + page % 3, signsIn);
    }

    /// Writes packages that have calls in them, until there are that many files.
    void dependencies(Path modules, int files) throws IOException {
        String module = code.module(1) + "exports.login = () => my.getAuthCode({ scopes: ['user_profile'] });\n";
        for (int i = 0; i < files; i++) {
            write(modules.resolve("package-" + i / 100 + "/lib/module" + i % 100 + ".js"), module);
        }
    }

    static String name(int page) {
        return "pages/page" + page + "/index";
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
