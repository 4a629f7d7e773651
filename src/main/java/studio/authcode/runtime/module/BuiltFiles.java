package studio.authcode.runtime.module;

import java.util.List;
import studio.authcode.base.Glob;
import studio.authcode.project.FileText;
import studio.authcode.project.ProjectFiles;

/// Which files a project does not keep because its build makes them, as its `.gitignore` tells.
///
/// @param patterns of paths, without a slash in front or at the end
record BuiltFiles(List<String> patterns) {

    private static final int LIMIT = 1 << 16;
    private static final int MOST = 500;

    /// Reads them.
    static BuiltFiles of(ProjectFiles files) {
        return switch (files.read(".gitignore", LIMIT)) {
            case FileText.Content(String _, String text) -> new BuiltFiles(text.lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("!"))
                    .map(line -> line.replaceAll("^/|/$", "")).filter(line -> !line.isEmpty()).limit(MOST).toList());
            case FileText.Unread _, FileText.Absent _ -> new BuiltFiles(List.of());
        };
    }

    /// Tells whether a path, with or without its ending, is one of them.
    boolean has(String path) {
        return patterns.stream().map(Glob::new).anyMatch(pattern -> fits(pattern, path)
                || fits(pattern, path + ".js") || fits(pattern, path + ".json") || fits(pattern, path + ".ts"));
    }

    /// A pattern fits a file, or a folder that it stands in, at any depth.
    private static boolean fits(Glob pattern, String path) {
        String[] parts = path.split("/");
        for (int from = 0; from < parts.length; from++) {
            for (int to = from + 1; to <= parts.length; to++) {
                if (pattern.matches(String.join("/", List.of(parts).subList(from, to)))) {
                    return true;
                }
            }
        }
        return false;
    }
}
