package studio.authcode.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import studio.authcode.base.Place;
import studio.authcode.project.MiniApp;
import studio.authcode.project.ProjectFiles;
import studio.authcode.source.CallFinder.Resolved;
import studio.authcode.source.Entry.Kind;
import studio.authcode.source.code.FileFacts;
import studio.authcode.source.code.ImportFact;
import studio.authcode.source.syntax.Grammar;

/// Builds the index of one project, from what is known of files that did not change where there is such.
final class IndexBuilder {

    private static final int MOST_WEB_PAGES = 50;
    /// How many characters of a project are parsed.
    private static final int MOST_CODE = 10 << 20;

    private final MiniApp app;
    private final ProjectFiles files;
    private final SourceReader reader;
    private final Map<String, SourceFile> read = new HashMap<>();
    private final List<String> code;
    private final List<String> webPages;
    private final Modules modules;
    private final Optional<List<Entry>> known;

    private long budget = MOST_CODE;
    private Optional<SourceFault> tooMuch = Optional.empty();

    IndexBuilder(MiniApp app) {
        this.app = app;
        this.files = ProjectFiles.at(app.folder());
        this.reader = new SourceReader(files);
        this.code = code(app.files());
        this.webPages = webPages(app.files());
        this.modules = new Modules(app.root(), code);
        this.known = Optional.empty();
    }

    /// Takes what was known before some files changed.
    IndexBuilder(MiniApp app, Program before, Set<String> changed) {
        this.app = app;
        this.files = ProjectFiles.at(app.folder());
        this.reader = new SourceReader(files);
        Program.Snapshot old = before.snapshot();
        boolean same = old.root().equals(app.root()) && changed.stream().allMatch(file ->
                Grammar.of(file).isEmpty() && !isWebPage(file) || old.has(file) && files.isFile(file));
        this.code = same ? old.code() : code(app.files());
        this.webPages = same ? old.webPages() : webPages(app.files());
        this.modules = same ? old.modules() : new Modules(app.root(), code);
        this.known = same && changed.stream().noneMatch(file -> file.endsWith(".json"))
                ? Optional.of(before.entries()) : Optional.empty();
        read.putAll(old.read());
        read.keySet().removeAll(changed);
        read.keySet().retainAll(Set.copyOf(code));
    }

    private static List<String> code(List<String> all) {
        return all.stream().filter(file -> Grammar.of(file).isPresent()).toList();
    }

    private static List<String> webPages(List<String> all) {
        return all.stream().filter(IndexBuilder::isWebPage).limit(MOST_WEB_PAGES).toList();
    }

    private static boolean isWebPage(String file) {
        return endsWith(file, ".html") || endsWith(file, ".htm");
    }

    private static boolean endsWith(String file, String ending) {
        return file.regionMatches(true, file.length() - ending.length(), ending, 0, ending.length());
    }

    SourceIndex build() {
        List<Entry> entries = known.orElseGet(this::entries);
        Optional<String> appFile = entries.stream().filter(each -> each.kind() == Kind.APP).map(Entry::file)
                .findFirst();
        Selection selection = new Selection(read, live(entries), modules, appFile);
        parse(selection.first());
        if (selection.reachesMore()) {
            Map<String, FileFacts> facts = facts(selection.live());
            Linker linker = new Linker(facts, modules, appFile);
            SigningFunctions signers = SigningFunctions.of(facts, selection::signs, linker);
            parse(selection.calling(signers, reader));
            appFile.filter(selection::reaches).map(facts::get).map(signers::ofApp)
                    .ifPresent(functions -> parse(selection.throughApp(functions, reader)));
        }
        return linked(entries, appFile, live(entries));
    }

    private void parse(Set<String> wanted) {
        List<SourceFile> unparsed = new ArrayList<>();
        for (SourceFile file : wanted.stream().map(read::get).toList()) {
            if (file.isParsable() && file.facts().isEmpty()) {
                budget -= file.length();
                unparsed.add(file);
            }
            if (budget < 0) {
                tooMuch = tooMuch.or(() -> Optional.of(new SourceFault(SourceFault.Kind.TOO_MUCH,
                        Place.of(file.path()), false)));
                break;
            }
        }
        read.putAll(new Parsing(reader).parse(unparsed));
    }

    private List<Entry> entries() {
        List<Entry> entries = Entries.of(app, files, modules);
        Stream<Entry> free = entries.stream().anyMatch(each -> each.kind() != Kind.COMPONENT)
                ? code.stream().filter(file -> file.endsWith(".sjs")).map(IndexBuilder::free)
                : code.stream().filter(FreeFiles::isPart).map(IndexBuilder::free);
        return Stream.concat(entries.stream(), free).toList();
    }

    private static Entry free(String file) {
        return new Entry(Kind.FREE, file, file);
    }

    /// Follows imports from what the platform loads.
    private Set<String> live(List<Entry> entries) {
        Set<String> live = new LinkedHashSet<>();
        Set<String> folders = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>();
        entries.forEach(entry -> waiting.add(entry.file()));
        while (!waiting.isEmpty()) {
            String path = waiting.remove();
            if (live.contains(path)) {
                continue;
            }
            Optional<SourceFile> file = Optional.ofNullable(read.computeIfAbsent(path,
                    each -> reader.scan(each).orElse(null)));
            if (file.isPresent()) {
                live.add(path);
                List<ImportFact> imports = file.get().imports();
                imports.forEach(each -> each.specifier()
                        .ifPresent(specifier -> waiting.addAll(modules.all(path, specifier))));
                modules.folders(path, imports).stream().filter(folders::add)
                        .forEach(folder -> waiting.addAll(modules.below(folder)));
            }
        }
        return live;
    }

    private Map<String, FileFacts> facts(Set<String> live) {
        Map<String, FileFacts> facts = new TreeMap<>();
        live.forEach(path -> read.get(path).facts().ifPresent(each -> facts.put(path, each)));
        return facts;
    }

    private SourceIndex linked(List<Entry> entries, Optional<String> appFile, Set<String> live) {
        Map<String, FileFacts> facts = facts(live);
        List<SourceFault> faults = new ArrayList<>();
        live.forEach(path -> faults.addAll(read.get(path).faults()));
        tooMuch.ifPresent(faults::add);
        faults.sort(Comparator.comparing(fault -> fault.place().file()));
        Linker linker = new Linker(facts, modules, appFile);
        Program program = new Program(entries, facts, linker,
                live.stream().mapToInt(path -> read.get(path).scan().own()).sum(),
                new Program.Snapshot(app.root(), code, webPages, modules, Map.copyOf(read)));
        List<IdLiteral> ids = facts.values().stream().flatMap(each -> each.ids().stream())
                .map(each -> new IdLiteral(each.name(), each.text(), each.place())).toList();
        return new SourceIndex(calls(facts, linker), List.copyOf(faults), ids, program);
    }

    private static List<CallSite> calls(Map<String, FileFacts> facts, Linker linker) {
        List<Resolved> all = CallFinder.all(facts.values(), linker);
        List<CallFinder.Found> found = new CallFinder(linker).find(all);
        CallReader reader = new CallReader(linker, found.isEmpty() ? List.of() : all);
        return found.stream().map(reader::read).toList();
    }
}
