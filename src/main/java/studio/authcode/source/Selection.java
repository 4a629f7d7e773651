package studio.authcode.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studio.authcode.base.Comments;
import studio.authcode.source.code.ImportFact;

/// Chooses the live files that are worth parsing: those that sign in, everything from which these can be reached, what
/// these hand failures to, and what speaks of something else that the diagnosis looks for.
final class Selection {

    /// How many imports away a constant or a handler may stand.
    private static final int CONSTANTS = 2;

    /// How many ways from computed imports to files are followed.
    private static final int MOST_GUESSES = 500_000;

    /// With one of these, a file may take over what another has without naming it.
    private static final List<String> WHOLE = List.of("...", "assign", "mixin", "Mixin", "ehavior", "extend");

    private static final Set<String> LIFECYCLE = Set.of("onLaunch", "onShow", "onHide", "onError");

    private final Map<String, SourceFile> read;
    private final Set<String> live;
    private final Map<String, List<String>> importers = new HashMap<>();
    private final Map<String, List<String>> imported = new HashMap<>();
    private final Set<String> reaching = new LinkedHashSet<>();
    private final Optional<String> app;

    Selection(Map<String, SourceFile> read, Set<String> live, Modules modules, Optional<String> app) {
        this.app = app;
        this.read = read;
        this.live = live;
        int guesses = MOST_GUESSES;
        for (String path : live) {
            List<ImportFact> imports = read.get(path).imports();
            for (ImportFact load : imports) {
                load.specifier().ifPresent(specifier -> modules.all(path, specifier).forEach(target -> {
                    importers.computeIfAbsent(target, _ -> new ArrayList<>()).add(path);
                    imported.computeIfAbsent(path, _ -> new ArrayList<>()).add(target);
                }));
            }
            List<String> guessed = modules.folders(path, imports).stream()
                    .flatMap(folder -> modules.below(folder).stream()).distinct().limit(guesses).toList();
            guessed.forEach(target -> importers.computeIfAbsent(target, _ -> new ArrayList<>()).add(path));
            guesses -= guessed.size();
        }
    }

    /// Returns what is worth parsing whatever the app itself does.
    Set<String> first() {
        List<String> signing = live.stream().filter(this::signs).toList();
        reaching.addAll(around(importers, signing, Integer.MAX_VALUE));
        Set<String> chosen = new LinkedHashSet<>(signing);
        reaching.stream().filter(path -> !isLast(path)).forEach(chosen::add);
        chosen.addAll(around(imported, signing, CONSTANTS));
        live.stream().filter(path -> read.get(path).interesting() || read.get(path).scan().odd()).forEach(chosen::add);
        return chosen;
    }

    /// Tells whether a file is imported by none, so that only its own code can tell whether it comes to a call.
    private boolean isLast(String path) {
        return !importers.containsKey(path) && app.filter(path::equals).isEmpty();
    }

    boolean signs(String path) {
        return read.get(path).scan().signs();
    }

    /// Tells whether files import what signs in, or the app may hand it on.
    boolean reachesMore() {
        return reaching.stream().anyMatch(path -> isLast(path) && !signs(path))
                || app.filter(this::reaches).isPresent();
    }

    /// Returns the files that import what signs in, are imported by none, and use one of its functions as it seems.
    Set<String> calling(SigningFunctions signers, SourceReader reader) {
        return reaching.stream().filter(path -> isLast(path) && !signs(path))
                .filter(path -> imported.getOrDefault(path, List.of()).stream().anyMatch(signers.nameless()::contains)
                        || read.get(path).imports().stream().anyMatch(load -> load.specifier().isEmpty())
                        || reader.has(path, text -> uses(text, signers.names())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean uses(String text, Set<String> names) {
        return WHOLE.stream().anyMatch(text::contains) || names.stream().anyMatch(text::contains);
    }

    Set<String> live() {
        return live;
    }

    /// Tells whether a file comes to a call.
    boolean reaches(String file) {
        return reaching.contains(file);
    }

    /// Returns the files that may come to a call through the app: those that ask for the app and name one of the
    /// functions, and what imports them.
    ///
    /// @param functions of the app
    Set<String> throughApp(Set<String> functions, SourceReader reader) {
        Set<String> quoted = functions.stream().filter(name -> !LIFECYCLE.contains(name)).map(Pattern::quote)
                .collect(Collectors.toSet());
        if (quoted.isEmpty()) {
            return Set.of();
        }
        Pattern used = Pattern.compile("[.{,\"']\\s{0,9}(?:" + String.join("|", quoted) + ")(?![\\w$])");
        List<String> asking = live.stream().filter(path -> read.get(path).scan().global())
                .filter(path -> reader.has(path, text -> used.matcher(text).find()
                        && used.matcher(Comments.blanked(text)).find())).toList();
        return around(importers, asking, Integer.MAX_VALUE);
    }

    /// Returns some files and those that they lead to in so many steps.
    private Set<String> around(Map<String, List<String>> edges, Collection<String> files, int steps) {
        Set<String> reached = new LinkedHashSet<>(files);
        List<String> border = List.copyOf(files);
        for (int i = 0; i < steps && !border.isEmpty(); i++) {
            border = border.stream().flatMap(path -> edges.getOrDefault(path, List.of()).stream())
                    .filter(path -> live.contains(path) && reached.add(path)).toList();
        }
        return reached;
    }
}
