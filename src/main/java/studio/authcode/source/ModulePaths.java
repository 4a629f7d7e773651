package studio.authcode.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How mini-app platforms and their build tools turn what an import says into paths of files.
public final class ModulePaths {

    /// What specifiers begin with that mean a folder of the mini-app by an alias that needs no configuration.
    public static final List<String> ALIASES = List.of("@/", "~/", "~@/", "#/", "src/", "@src/");

    private static final List<String> ENDINGS = List.of("", ".js", ".ts", ".jsx", ".tsx", ".mjs", ".cjs", ".sjs",
            "/index.js", "/index.ts", "/index.jsx", "/index.tsx", ".axml.js", ".d.ts");
    private static final Pattern QUERY = Pattern.compile("(?<!^)[?#!].*$");

    private ModulePaths() {
    }

    /// Returns a specifier without what follows its path, such as `?raw`.
    public static String plain(String specifier) {
        return QUERY.matcher(specifier).replaceFirst("");
    }

    /// Tells whether a specifier's path starts from the file that it stands in.
    public static boolean isRelative(String plain) {
        return plain.startsWith("./") || plain.startsWith("../") || plain.equals(".") || plain.equals("..");
    }

    /// Returns the files of code that a path may mean which need not name its ending, the likeliest first.
    public static Stream<String> candidates(String path) {
        Stream<String> named = ENDINGS.stream().map(path::concat);
        return path.endsWith(".js") ? Stream.concat(named,
                Stream.of(".ts", ".tsx").map(path.substring(0, path.length() - 3)::concat)) : named;
    }

    /// Returns the folder of a file; the empty one where it stands in none.
    public static String folder(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }

    /// Returns a path without `.` and `..`; what leads out of the project is found nowhere.
    public static String normal(String folder, String path) {
        List<String> parts = new ArrayList<>(folder.isEmpty() ? List.of() : List.of(folder.split("/")));
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return "..";
                }
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    /// Returns what a path may leave out at its end.
    static Stream<String> endings() {
        return ENDINGS.stream();
    }
}
