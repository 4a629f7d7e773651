package studio.authcode.runtime.module;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.authcode.base.Place;
import studio.authcode.project.FileText;
import studio.authcode.project.LocatedJson;
import studio.authcode.project.MiniApp;
import studio.authcode.project.ProjectFiles;
import studio.authcode.project.Trouble;
import studio.authcode.runtime.module.Missing.Reason;
import studio.authcode.source.ModulePaths;
import studio.authcode.source.syntax.Grammar;

/// The modules of one mini-app as workers run them; any number of threads may ask.
public final class ModuleStore {

    /// How large a file of code may be, in bytes.
    private static final int LIMIT = 2 << 20;
    /// How many characters of code are kept.
    private static final long MOST = 50_000_000;
    private static final Pattern PLACE = Pattern.compile("([^\\s()]{1,500}):(\\d{1,7}):(\\d{1,7})");

    private final MiniApp app;
    private final ProjectFiles files;
    private final StandIns standIns = new StandIns();
    private final CodeMaker maker;
    private final Map<String, ModuleCode> codes = new ConcurrentHashMap<>();
    private final Map<String, String> scripts = new ConcurrentHashMap<>();
    private final AtomicLong kept = new AtomicLong();
    private final String name = UUID.randomUUID().toString();
    private final AtomicLong changes = new AtomicLong();
    private volatile Answers answers;

    /// Takes a mini-app as it is on disk.
    ///
    /// @param files where its files are read
    public ModuleStore(MiniApp app, ProjectFiles files, Compiler compiler) {
        this.app = app;
        this.files = files;
        this.maker = new CodeMaker(compiler);
        this.answers = fresh();
    }

    /// What was answered since a file last changed.
    private record Answers(ModuleFinder finder, Map<String, Found> found) {
    }

    private Answers fresh() {
        return new Answers(new ModuleFinder(app, files, standIns), new ConcurrentHashMap<>());
    }

    /// Returns the name of what the modules are now: another one after each change.
    public String version() {
        return name + "-" + changes.get();
    }

    /// Takes notice of changed files.
    ///
    /// @param changed relative to the project
    public void forget(Set<String> changed) {
        answers = fresh();
        changes.incrementAndGet();
    }

    /// Adds code that stands in no file, as if it stood in the mini-app's root.
    ///
    /// @param file what places will call it, such as `snippet.js`
    public Found script(String file, String text) {
        scripts.put(file, text);
        codes.remove(file);
        forget(Set.of(file));
        return find("", file);
    }

    /// Returns what an import means.
    ///
    /// @param from the id of the module that imports; the empty one where `specifier` is itself an id
    public Found find(String from, String specifier) {
        Answers now = answers;
        String key = from + "\n" + specifier;
        Found known = now.found().get(key);
        if (known != null) {
            return known;
        }
        Found found = from.isEmpty() && scripts.containsKey(specifier)
                ? code(specifier, scripts.get(specifier), false)
                : of(now.finder().find(scripts.containsKey(from) ? ModulePaths.normal(app.root(), from) : from,
                        specifier), specifier);
        now.found().putIfAbsent(key, found);
        return found;
    }

    private Found of(Target target, String specifier) {
        return switch (target) {
            case Target.File(String path) when path.endsWith(".json") -> data(path);
            case Target.File(String path) when Grammar.of(path).isEmpty() -> new Missing(path, Reason.NOT_CODE);
            case Target.File(String path) -> text(path).map(text -> code(path, text, false))
                    .orElseGet(() -> unread(path));
            case Target.StandIn(String name) -> code(StandIns.ID + name, standIns.code(name), true);
            case Target.None(Reason reason) -> new Missing(specifier, reason);
        };
    }

    CodeMaker maker() {
        return maker;
    }

    /// Returns the text of a file of code.
    Optional<String> text(String path) {
        return switch (files.readCode(path, LIMIT)) {
            case FileText.Content(String _, String text) -> Optional.of(text);
            case FileText.Unread(Trouble trouble, String rough)
                    when trouble.cause() == Trouble.Cause.ENCODING || trouble.cause() == Trouble.Cause.BOM ->
                    Optional.of(rough);
            case FileText.Unread _, FileText.Absent _ -> Optional.empty();
        };
    }

    private Missing unread(String path) {
        boolean large = files.readCode(path, LIMIT) instanceof FileText.Unread(Trouble trouble, String _)
                && trouble.cause() == Trouble.Cause.TOO_LARGE;
        return new Missing(path, large ? Reason.TOO_LARGE : Reason.UNREADABLE);
    }

    private Found data(String path) {
        return text(path).<Found>map(text -> LocatedJson.read(path, text) instanceof LocatedJson.Read
                        ? new Found.Data(path, text) : new Missing(path, Reason.BROKEN_JSON))
                .orElseGet(() -> unread(path));
    }

    private Found code(String id, String text, boolean standIn) {
        return made(id, text).<Found>map(code -> new Found.Code(id, code.rewritten().code(), standIn))
                .orElse(new Missing(id, Reason.NOT_COMPILED));
    }

    private Optional<ModuleCode> made(String id, String text) {
        ModuleCode known = codes.get(id);
        if (known != null && known.text().equals(text)) {
            return Optional.of(known);
        }
        Optional<ModuleCode> made = maker.make(id, text);
        made.ifPresent(code -> {
            if (kept.addAndGet(text.length() + code.rewritten().code().length()) > MOST) {
                codes.clear();
                kept.set(0);
            }
            codes.put(id, code);
        });
        return made;
    }

    /// Returns where something stands in the developer's file that stands at a line and column of what ran.
    ///
    /// @param file a module's id
    /// @param line from 1
    /// @param column from 1
    public Place original(String file, int line, int column) {
        ModuleCode code = codes.get(file);
        return code == null ? Place.at(file, Math.max(1, line), Math.max(1, column))
                : code.original(file, line, column);
    }

    /// Returns a stack of calls, or any text with places in it, with the places in the developer's files instead.
    public String original(String stack) {
        return PLACE.matcher(stack).replaceAll(found -> codes.containsKey(found.group(1))
                ? Matcher.quoteReplacement(place(found).toString()) : "$0");
    }

    private Place place(MatchResult found) {
        return original(found.group(1), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
    }
}
