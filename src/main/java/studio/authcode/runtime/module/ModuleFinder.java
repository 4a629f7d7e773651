package studio.authcode.runtime.module;

import static studio.authcode.source.ModulePaths.folder;
import static studio.authcode.source.ModulePaths.normal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.base.Lazy;
import studio.authcode.project.JsonValue.JsonObject;
import studio.authcode.project.MiniApp;
import studio.authcode.project.ProjectFiles;
import studio.authcode.runtime.module.Missing.Reason;
import studio.authcode.source.ModulePaths;
import studio.authcode.source.syntax.Grammar;

/// Finds the one file that an import means.
final class ModuleFinder {

    private static final List<String> DATA = List.of(".json", "/index.json");
    private static final List<String> DEPENDENCIES = List.of("/dependencies", "/devDependencies", "/peerDependencies");
    private static final String OUTSIDE = "..";

    private final MiniApp app;
    private final ProjectFiles files;
    private final ProjectJson json;
    private final Packages packages;
    private final Aliases aliases;
    private final Lazy<BuiltFiles> built;
    private final StandIns standIns;

    ModuleFinder(MiniApp app, ProjectFiles files, StandIns standIns) {
        this.app = app;
        this.files = files;
        this.standIns = standIns;
        this.json = new ProjectJson(files);
        this.packages = new Packages(files, json, this::plainFile);
        this.aliases = new Aliases(app, json);
        this.built = new Lazy<>(() -> BuiltFiles.of(files));
    }

    /// Finds what an import means.
    ///
    /// @param from the file that imports; the empty one where `specifier` is itself a file of the project
    Target find(String from, String specifier) {
        if (from.isEmpty()) {
            return known(specifier);
        }
        String plain = ModulePaths.plain(specifier);
        if (ModulePaths.isRelative(plain)) {
            return path(normal(folder(from), plain));
        }
        if (plain.startsWith("/")) {
            return path(normal(app.root(), plain.substring(1)));
        }
        Optional<String> file = aliases.paths(plain).flatMap(path -> file(path).stream()).findFirst()
                .or(() -> packages.find(from, plain).map(this::real));
        return file.<Target>map(Target.File::new).orElseGet(() -> uninstalled(from, plain));
    }

    private Target known(String id) {
        if (id.startsWith(StandIns.ID) && standIns.has(id.substring(StandIns.ID.length()))) {
            return new Target.StandIn(id.substring(StandIns.ID.length()));
        }
        return files.isFile(id) ? new Target.File(id) : new Target.None(Reason.ABSENT_FILE);
    }

    /// Returns the code that a path without its ending means.
    Optional<String> code(String path) {
        return ModulePaths.candidates(path).filter(each -> Grammar.of(each).isPresent() && !isDeclaration(each))
                .filter(files::isFile).findFirst();
    }

    /// Returns the code of a component, as a configuration names it.
    ///
    /// @param stem the configuration's own file, with or without its ending
    Optional<String> component(String stem, String written) {
        if (written.startsWith("/")) {
            return code(normal(app.root(), written));
        }
        return code(normal(folder(stem), written)).or(() -> written.startsWith(".") ? Optional.empty()
                : packages.find(stem, written).or(() -> code(normal(app.root(), written))));
    }

    private Target path(String path) {
        if (path.startsWith(OUTSIDE)) {
            return new Target.None(Reason.OUTSIDE_PROJECT);
        }
        return file(path).<Target>map(Target.File::new).orElseGet(() -> new Target.None(
                built.get().has(path) ? Reason.BUILT_FILE : Reason.ABSENT_FILE));
    }

    private Target uninstalled(String from, String plain) {
        Optional<String> alias = ModulePaths.ALIASES.stream().filter(plain::startsWith).findFirst();
        if (alias.isPresent()) {
            String rest = plain.substring(alias.get().length());
            return first(Stream.of(app.root(), "", "src"), rest).or(() -> only(rest))
                    .<Target>map(Target.File::new).orElse(new Target.None(Reason.ABSENT_FILE));
        }
        if (standIns.has(plain)) {
            return new Target.StandIn(plain);
        }
        Stream<String> folders = isDependency(Packages.name(plain)) ? Stream.of()
                : Stream.of(folder(from), app.root()).filter(_ -> !plain.isEmpty());
        return first(folders, plain).filter(found -> !found.equals(from))
                .<Target>map(Target.File::new).orElse(new Target.None(Reason.ABSENT_PACKAGE));
    }

    private boolean isDependency(String name) {
        return app.manifest().isPresent() && DEPENDENCIES.stream()
                .flatMap(pointer -> json.object("package.json").flatMap(all -> all.at(pointer)).stream())
                .anyMatch(found -> found instanceof JsonObject object && object.member(name).isPresent());
    }

    private Optional<String> first(Stream<String> folders, String path) {
        return folders.map(folder -> normal(folder, path)).flatMap(each -> file(each).stream()).findFirst();
    }

    /// Returns the one file whose path ends like this; empty where there are several.
    private Optional<String> only(String rest) {
        List<String> found = ModulePaths.candidates("/" + rest)
                .flatMap(end -> app.files().stream().filter(file -> ("/" + file).endsWith(end))).distinct().toList();
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private Optional<String> file(String path) {
        return plainFile(path).or(() -> files.isFile(path + "/package.json") ? packages.entry(path) : Optional.empty());
    }

    private Optional<String> plainFile(String path) {
        return Stream.concat(ModulePaths.candidates(path).filter(each -> !isDeclaration(each)),
                DATA.stream().map(path::concat)).filter(files::isFile).findFirst();
    }

    private static boolean isDeclaration(String file) {
        return file.endsWith(".d.ts");
    }

    /// Package managers link packages to where the packages that these need stand too.
    private String real(String file) {
        Path root = files.root();
        return files.resolve(file).filter(real -> real.startsWith(root))
                .map(real -> root.relativize(real).toString().replace('\\', '/')).orElse(file);
    }
}
