package studio.authcode.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import studio.authcode.base.Place;
import studio.authcode.project.FileText;
import studio.authcode.project.ProjectFiles;
import studio.authcode.project.Trouble;
import studio.authcode.source.SourceFault.Kind;
import studio.authcode.source.code.FactsReader;
import studio.authcode.source.code.FileFacts;
import studio.authcode.source.remark.Remarks;
import studio.authcode.source.syntax.Grammar;
import studio.authcode.source.syntax.SyntaxParser;
import studio.authcode.source.syntax.SyntaxTree;

/// Reads files of code: first their text, and later, where it matters, what it says.
final class SourceReader {

    /// How large a file may be, in bytes.
    static final int LIMIT = 1 << 19;

    private static final Scan NOTHING = new Scan(List.of(), false, false, false, 0, false, false);
    /// The grammars know no line that ends like this.
    private static final Pattern LONE_CR = Pattern.compile("\r(?!\n)");

    private final ProjectFiles files;

    SourceReader(ProjectFiles files) {
        this.files = files;
    }

    /// Reads a file's text and what it may import; empty where there is no such file.
    Optional<SourceFile> scan(String path) {
        return switch (files.readCode(path, LIMIT)) {
            case FileText.Absent _ -> Optional.empty();
            case FileText.Content(String _, String text) -> Optional.of(scanned(path, text, List.of()));
            case FileText.Unread(Trouble trouble, String rough) -> Optional.of(switch (trouble.cause()) {
                case ENCODING, BOM -> scanned(path, rough,
                        List.of(new SourceFault(Kind.ENCODING, trouble.place(), names(rough))));
                case TOO_LARGE -> unread(path, new SourceFault(Kind.TOO_LARGE, Place.of(path), false));
                default -> unread(path, new SourceFault(Kind.UNREADABLE, Place.of(path), false));
            });
        };
    }

    private static SourceFile unread(String path, SourceFault fault) {
        return new SourceFile(path, NOTHING, 0, true, List.of(fault), Optional.empty());
    }

    private static SourceFile scanned(String path, String text, List<SourceFault> faults) {
        if (Bundled.is(path, text)) {
            List<SourceFault> all = new ArrayList<>(faults);
            all.add(new SourceFault(Kind.BUNDLED, Place.of(path), names(text)));
            return new SourceFile(path, NOTHING, 0, false, List.copyOf(all), Optional.empty());
        }
        Scan scan = Scan.of(path, text);
        boolean interesting = scan.interesting() || scan.foreign() && Remarks.mayCallOthers(text)
                || text.contains("<<<<<<< ");
        return new SourceFile(path, scan, text.length(), interesting, faults, Optional.empty());
    }

    static boolean names(String text) {
        return text.contains(CallFinder.API);
    }

    /// Tells whether a file's text has what is looked for.
    boolean has(String path, Predicate<String> wanted) {
        return files.readCode(path, LIMIT) instanceof FileText.Content(String _, String text)
                && wanted.test(text);
    }

    /// Returns a file that cannot be parsed, or for which no time is left.
    static SourceFile tooIntricate(SourceFile file, boolean named) {
        List<SourceFault> faults = new ArrayList<>(file.faults());
        faults.add(new SourceFault(Kind.TOO_INTRICATE, Place.of(file.path()), named));
        return file.with(faults, Optional.empty());
    }

    /// Reads what a file says.
    SourceFile parse(SourceFile file, SyntaxParser parser) {
        String text = switch (files.readCode(file.path(), LIMIT)) {
            case FileText.Content(String _, String content) -> content;
            case FileText.Unread(Trouble _, String rough) -> rough;
            case FileText.Absent _ -> "";
        };
        List<SourceFault> faults = new ArrayList<>(file.faults());
        Optional<Conflicts> conflicts = Conflicts.in(file.path(), text);
        conflicts.ifPresent(each -> faults.add(new SourceFault(Kind.MERGE_CONFLICT, each.first(), names(text))));
        String readable = LONE_CR.matcher(conflicts.map(Conflicts::without).orElse(text)).replaceAll("\n");
        Grammar grammar = Grammar.of(file.path()).orElse(Grammar.JAVASCRIPT);
        Optional<SyntaxTree> tree = parser.parse(file.path(), readable, grammar);
        if (tree.isEmpty()) {
            return tooIntricate(file, names(text));
        }
        FileFacts facts = FactsReader.read(tree.get());
        if (conflicts.isEmpty() && !facts.errors().isEmpty()) {
            faults.add(new SourceFault(Kind.SYNTAX, facts.errors().getFirst(), names(text)));
        }
        return file.with(faults, Optional.of(facts));
    }
}
