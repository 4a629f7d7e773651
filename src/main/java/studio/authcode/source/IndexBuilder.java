package studio.authcode.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import studio.authcode.project.MiniApp;
import studio.authcode.project.ProjectFiles;
import studio.authcode.source.Entry.Kind;
import studio.authcode.source.code.CallFact;
import studio.authcode.source.code.FileFacts;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.syntax.Grammar;

/// Builds the index of one project.
final class IndexBuilder {

    private static final int MOST_WEB_PAGES = 50;

    private final MiniApp app;
    private final ProjectFiles files;
    private final SourceReader reader;
    private final Map<String, SourceFile> read = new LinkedHashMap<>();

    private List<String> webPages = List.of();

    IndexBuilder(MiniApp app) {
        this.app = app;
        this.files = ProjectFiles.at(app.folder());
        this.reader = new SourceReader(files);
    }

    SourceIndex build() {
        List<String> all = files.list().files();
        List<String> code = all.stream().filter(file -> Grammar.of(file).isPresent()).toList();
        webPages = all.stream().filter(file -> file.matches("(?i).*\\.html?")).limit(MOST_WEB_PAGES).toList();
        Modules modules = new Modules(app.root(), code);
        List<Entry> entries = entries(code, modules);
        Set<String> live = live(entries, modules);
        Set<String> wanted = new Selection(read, live, modules).of(entries);
        List<SourceFile> unparsed = wanted.stream().map(read::get)
                .filter(file -> file.isParsable() && file.facts().isEmpty()).toList();
        read.putAll(new Parsing(reader).parse(unparsed));
        return linked(entries, live(entries, modules), modules);
    }

    private List<Entry> entries(List<String> code, Modules modules) {
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
    private Set<String> live(List<Entry> entries, Modules modules) {
        Set<String> live = new LinkedHashSet<>();
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
                file.get().imports().forEach(each -> waiting.addAll(modules.targets(path, each)));
            }
        }
        return live;
    }

    private SourceIndex linked(List<Entry> entries, Set<String> live, Modules modules) {
        Map<String, FileFacts> facts = new TreeMap<>();
        List<SourceFault> faults = new ArrayList<>();
        for (String path : live) {
            SourceFile file = read.get(path);
            file.facts().ifPresent(each -> facts.put(path, each));
            faults.addAll(file.faults());
        }
        faults.sort(Comparator.comparing(fault -> fault.place().file()));
        Linker linker = new Linker(facts, modules, entries.stream().filter(each -> each.kind() == Kind.APP)
                .map(Entry::file).findFirst());
        Program program = new Program(entries, facts, linker,
                live.stream().mapToInt(path -> read.get(path).scan().own()).sum(), webPages);
        List<CallFinder.Found> found = new CallFinder(linker).find(CallFinder.all(facts.values(), linker));
        Map<FunctionId, List<CallFact>> callers = found.isEmpty() ? Map.of() : program.callers();
        CallReader calls = new CallReader(linker, callers);
        return new SourceIndex(found.stream().map(calls::read).toList(), List.copyOf(faults), List.of(), program);
    }
}
