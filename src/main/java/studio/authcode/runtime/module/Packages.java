package studio.authcode.runtime.module;

import static studio.authcode.source.ModulePaths.folder;
import static studio.authcode.source.ModulePaths.normal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import studio.authcode.project.JsonValue.JsonObject;
import studio.authcode.project.ProjectFiles;

/// Finds what is installed in `node_modules`.
final class Packages {

    private static final String FOLDER = "node_modules";
    private static final String MANIFEST = "/package.json";
    /// The entries that a package may name; ES modules first, as build tools prefer them.
    private static final List<String> ENTRIES = List.of("/miniprogram", "/module", "/main");

    private final ProjectFiles files;
    private final ProjectJson json;
    private final Function<String, Optional<String>> file;

    /// Takes how a path without its ending becomes a file.
    Packages(ProjectFiles files, ProjectJson json, Function<String, Optional<String>> file) {
        this.files = files;
        this.json = json;
        this.file = file;
    }

    /// Returns the name of the package that a specifier begins with.
    static String name(String specifier) {
        int first = specifier.indexOf('/');
        int end = specifier.startsWith("@") && first >= 0 ? specifier.indexOf('/', first + 1) : first;
        return end < 0 ? specifier : specifier.substring(0, end);
    }

    /// Returns the file that a package gives for a specifier, seen from a file; empty where it is not installed.
    Optional<String> find(String from, String specifier) {
        String name = name(specifier);
        String rest = specifier.substring(name.length());
        return ancestors(folder(from)).map(folder -> normal(folder, FOLDER + "/" + name))
                .filter(files::isFolder)
                .flatMap(folder -> inside(folder, rest).stream()).findFirst();
    }

    private static Stream<String> ancestors(String folder) {
        return Stream.iterate(folder, each -> each != null, each -> each.isEmpty() ? null : folder(each))
                .filter(each -> !each.equals(FOLDER) && !each.endsWith("/" + FOLDER));
    }

    private Optional<String> inside(String folder, String rest) {
        Optional<String> exported = json.object(folder + MANIFEST).flatMap(manifest -> manifest.at("/exports"))
                .flatMap(exports -> PackageExports.find(exports, "." + rest))
                .flatMap(path -> below(folder, path));
        return exported.or(() -> rest.isEmpty() ? entry(folder) : below(folder, rest));
    }

    /// Returns the file that a folder with a manifest stands for.
    Optional<String> entry(String folder) {
        Optional<JsonObject> manifest = json.object(folder + MANIFEST);
        return ENTRIES.stream().filter(_ -> manifest.isPresent())
                .flatMap(pointer -> json.text(folder + MANIFEST, pointer).stream())
                .flatMap(path -> below(folder, path).stream()).findFirst()
                .or(() -> file.apply(folder + "/index"));
    }

    private Optional<String> below(String folder, String path) {
        String target = normal(folder, path);
        return target.startsWith(folder + "/") || target.equals(folder) ? file.apply(target) : Optional.empty();
    }
}
