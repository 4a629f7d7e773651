package studio.authcode.desktop.source;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.authcode.desktop.common.Checked;
import studio.authcode.project.Page;

/// A file to choose.
///
/// @param file the path relative to the project
/// @param problems how many problems stand in it
/// @param calls how many calls stand in it
/// @param page whether it is a page's code
record FileEntry(String file, long problems, long calls, boolean page) {

    private static final Comparator<FileEntry> ORDER = Comparator
            .comparing((FileEntry each) -> each.problems() == 0)
            .thenComparing(each -> each.calls() == 0)
            .thenComparing(each -> !each.page())
            .thenComparing(FileEntry::file);

    /// Returns the files with what stands in them: those with problems first, then those with calls, then the pages.
    static List<FileEntry> of(List<String> files, Checked project) {
        Map<String, Long> problems = project.diagnosis().findings().stream().collect(
                Collectors.groupingBy(finding -> finding.place().file(), Collectors.counting()));
        Map<String, Long> calls = project.sources().calls().stream().collect(
                Collectors.groupingBy(call -> call.place().file(), Collectors.counting()));
        Set<String> pages = project.app().pages().stream().map(Page::file).flatMap(Optional::stream)
                .collect(Collectors.toCollection(HashSet::new));
        return files.stream().filter(Objects::nonNull)
                .map(file -> new FileEntry(file, problems.getOrDefault(file, 0L), calls.getOrDefault(file, 0L),
                        pages.contains(file)))
                .sorted(ORDER).toList();
    }
}
