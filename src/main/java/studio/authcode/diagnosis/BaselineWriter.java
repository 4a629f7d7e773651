package studio.authcode.diagnosis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import studio.authcode.base.AtomicFile;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.diagnosis.Baseline.Entry;
import studio.authcode.diagnosis.Baseline.Match;
import studio.authcode.project.IgnoreEntry;
import studio.authcode.project.MiniApp;
import studio.authcode.project.SourceLines;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes down everything that is found as known; reasons that were given before are kept.
public final class BaselineWriter {

    private static final Comparator<Entry> ORDER = Comparator
            .comparing((Entry entry) -> entry.project().orElse(""))
            .thenComparing(entry -> entry.known().file().orElse(""))
            .thenComparing(entry -> entry.line().orElse(0))
            .thenComparing(entry -> entry.known().rule())
            .thenComparing(entry -> entry.known().cause().orElse(""))
            .thenComparing(entry -> entry.known().text().orElse(""));

    private final Path file;
    private final Baseline before;
    private final List<Entry> entries = new ArrayList<>();

    /// Names the file; one that is there already is read for its reasons.
    ///
    /// @throws UserError if it is there and is no baseline
    public BaselineWriter(Path file) {
        this.file = file;
        this.before = Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                ? Baseline.read(file) : new Baseline(BaselineReader.folder(file), List.of());
    }

    /// Notes a project's findings, and sets them apart.
    public Diagnosis record(MiniApp app, Diagnosis diagnosis) {
        SourceLines lines = new SourceLines(app.folder());
        List<Ignored> ignored = new ArrayList<>(diagnosis.ignored());
        for (Match match : before.match(app, diagnosis)) {
            Entry entry = entry(app, match, lines);
            if (entry.line().isPresent() || !entries.contains(entry)) {
                entries.add(entry);
            }
            ignored.add(new Ignored(match.finding(), entry.known().reason()));
        }
        return new Diagnosis(diagnosis.verdict(), List.of(), List.copyOf(ignored));
    }

    /// An entry for every finding of its kind stays as somebody wrote it.
    private Entry entry(MiniApp app, Match match, SourceLines lines) {
        Optional<Entry> old = match.entry();
        if (old.filter(entry -> entry.line().isEmpty()).isPresent()) {
            return old.get();
        }
        IgnoreEntry known = IgnoreHere.entry(match.finding(), lines, old.map(each -> each.known().reason()).orElse(""));
        return new Entry(Optional.of(before.name(app)), OptionalInt.of(match.finding().place().line()), known);
    }

    /// Writes the file, in an order of its own.
    ///
    /// @return how many entries have no reason yet
    /// @throws UserError if it cannot be written
    public int write() {
        List<Entry> all = new ArrayList<>(before.untouched());
        all.addAll(entries);
        all.sort(ORDER);
        ObjectNode root = Json.object();
        ArrayNode findings = root.putArray("findings");
        all.forEach(entry -> findings.add(json(entry)));
        try {
            new AtomicFile(file).write(Json.pretty(root) + "\n");
        } catch (IOException e) {
            throw new UserError(Text.of("baseline.unwritable", file.toString(), String.valueOf(e.getMessage())),
                    Text.of("baseline.unwritable.hint"));
        }
        return Math.toIntExact(all.stream().filter(entry -> entry.known().reason().isBlank()).count());
    }

    /// Returns an entry as the file has it.
    public static ObjectNode json(Entry entry) {
        ObjectNode node = Json.object();
        IgnoreEntry known = entry.known();
        entry.project().ifPresent(project -> node.put("project", project));
        node.put("rule", known.rule());
        known.cause().ifPresent(cause -> node.put("cause", cause));
        known.file().ifPresent(name -> node.put("file", name));
        entry.line().ifPresent(line -> node.put("line", line));
        known.text().ifPresent(text -> node.put("text", text));
        return node.put("reason", known.reason());
    }
}
