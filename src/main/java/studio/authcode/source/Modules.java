package studio.authcode.source;

import static studio.authcode.source.ModulePaths.folder;
import static studio.authcode.source.ModulePaths.normal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.authcode.source.code.ImportFact;

/// Finds the file that an import means, as mini-app platforms and their build tools look for it.
final class Modules {

    private final String root;
    private final NavigableSet<String> files;
    private final Set<String> known;
    private final Map<String, List<String>> byName = new HashMap<>();

    /// Takes the mini-app's root and the paths of the files that there are.
    Modules(String root, Collection<String> files) {
        this.root = root;
        this.files = new TreeSet<>(files);
        this.known = new HashSet<>(files);
        for (String file : files) {
            byName.computeIfAbsent(stem(file), _ -> new ArrayList<>()).add(file);
        }
    }

    /// Returns the file that an import means; empty for packages and what is not there.
    Optional<String> find(String from, String specifier) {
        return all(from, specifier).stream().findFirst();
    }

    /// Returns every file that an import may mean: one, where its path can be followed; several, where it begins with
    /// an alias that cannot.
    List<String> all(String from, String specifier) {
        String plain = ModulePaths.plain(specifier);
        if (ModulePaths.isRelative(plain)) {
            return file(normal(folder(from), plain)).map(List::of).orElse(List.of());
        }
        if (plain.startsWith("/")) {
            return file(normal(root, plain.substring(1))).map(List::of).orElse(List.of());
        }
        Optional<String> alias = ModulePaths.ALIASES.stream().filter(plain::startsWith).findFirst();
        if (alias.isPresent()) {
            return aliased(plain.substring(alias.get().length()));
        }
        return Stream.of(folder(from), root).map(folder -> normal(folder, plain)).map(this::file)
                .flatMap(Optional::stream).findFirst().map(List::of).orElse(List.of());
    }

    private List<String> aliased(String rest) {
        Optional<String> direct = Stream.of(root, "", "src").map(folder -> normal(folder, rest)).map(this::file)
                .flatMap(Optional::stream).findFirst();
        if (direct.isPresent()) {
            return List.of(direct.get());
        }
        String name = rest.substring(rest.lastIndexOf('/') + 1);
        Stream<String> same = Stream.concat(byName.getOrDefault(stem(name), List.of()).stream(),
                byName.getOrDefault("index", List.of()).stream());
        return same.filter(file -> ModulePaths.endings().anyMatch(end -> ("/" + file).endsWith("/" + rest + end)))
                .distinct().toList();
    }

    /// Returns the file that a path without its ending means.
    Optional<String> file(String path) {
        return ModulePaths.candidates(path).filter(known::contains).findFirst();
    }

    /// Returns the folder in which the files are whose paths begin like this, seen from a file; without a beginning
    /// that can be followed, the root.
    private String beginning(String from, String start) {
        boolean absolute = start.startsWith("/");
        boolean followed = absolute || start.startsWith("./") || start.startsWith("../");
        String cut = start.substring(0, start.lastIndexOf('/') + 1);
        return !followed ? root : normal(absolute ? root : folder(from), absolute ? cut.substring(1) : cut);
    }

    /// Returns the folders from which a file loads what it computes.
    Set<String> folders(String from, List<ImportFact> loads) {
        return loads.stream().filter(load -> load.specifier().isEmpty())
                .map(load -> beginning(from, load.start())).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Returns the files in a folder and below it.
    Collection<String> below(String folder) {
        // The sign after the slash.
        return folder.isEmpty() ? files : files.subSet(folder + "/", folder + "0");
    }

    private static String stem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
