package studio.authcode.diagnosis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import studio.authcode.project.IgnoreEntry;
import studio.authcode.project.MiniApp;

/// Findings that were known when a file was written; it is used for one run, and remembers what of it was needed.
public final class Baseline {

    private final Path folder;
    private final List<Entry> entries;
    private final Set<Entry> spent = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> projects = new HashSet<>();

    /// Takes what was known.
    ///
    /// @param folder what the entries' projects are relative to
    Baseline(Path folder, List<Entry> entries) {
        this.folder = folder;
        this.entries = List.copyOf(entries);
    }

    /// One finding that is known or, without a line, every finding that looks like it.
    ///
    /// @param project relative to the baseline's folder; any, where there is none
    /// @param line where it was
    public record Entry(Optional<String> project, OptionalInt line, IgnoreEntry known) {

        boolean isAbout(String name) {
            return project.isEmpty() || project.get().equals(name);
        }
    }

    /// A finding and the entry that knew it.
    record Match(Finding finding, Optional<Entry> entry) {
    }

    /// Reads a baseline.
    ///
    /// @throws studio.authcode.base.UserError if it cannot be read, with line and column
    public static Baseline read(Path file) {
        return BaselineReader.read(file);
    }

    /// Returns the baseline under which nothing is known.
    public static Baseline none() {
        return new Baseline(Path.of(""), List.of());
    }

    /// Sets apart what is known of a project's findings.
    public Diagnosis apply(MiniApp app, Diagnosis diagnosis) {
        if (entries.isEmpty()) {
            return diagnosis;
        }
        List<Finding> reported = new ArrayList<>();
        List<Ignored> ignored = new ArrayList<>(diagnosis.ignored());
        for (Match match : match(app, diagnosis)) {
            match.entry().ifPresentOrElse(
                    entry -> ignored.add(new Ignored(match.finding(), entry.known().reason())),
                    () -> reported.add(match.finding()));
        }
        return new Diagnosis(diagnosis.verdict(), List.copyOf(reported), List.copyOf(ignored));
    }

    List<Match> match(MiniApp app, Diagnosis diagnosis) {
        String name = name(app);
        projects.add(name);
        List<Entry> open = entries.stream()
                .filter(entry -> entry.isAbout(name) && (entry.line().isEmpty() || !spent.contains(entry))).toList();
        List<Match> matches = new BaselineMatching(app, diagnosis.findings(), open).run();
        matches.forEach(match -> match.entry().ifPresent(spent::add));
        return matches;
    }

    /// Returns a project's name in this file.
    String name(MiniApp app) {
        if (folder.getRoot() == null || !folder.getRoot().equals(app.folder().getRoot())) {
            return slashes(app.folder());
        }
        String name = slashes(folder.relativize(app.folder()));
        return name.isEmpty() ? "." : name;
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    /// Returns the entries that speak of a project that was checked, and that nothing there matches any more.
    public List<Entry> unused() {
        return entries.stream().filter(entry -> wasChecked(entry) && !spent.contains(entry)).toList();
    }

    /// Returns the entries about projects that were not checked.
    List<Entry> untouched() {
        return entries.stream().filter(entry -> !wasChecked(entry)).toList();
    }

    private boolean wasChecked(Entry entry) {
        return entry.project().map(projects::contains).orElse(!projects.isEmpty());
    }
}
