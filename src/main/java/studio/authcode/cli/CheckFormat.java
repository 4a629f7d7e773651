package studio.authcode.cli;

import java.util.List;

/// How `check` prints its report.
enum CheckFormat {
    text, json, sarif, junit;

    /// Returns what a command line asks for, as far as can be told before it is understood; otherwise text.
    static CheckFormat wanted(List<String> args) {
        for (CheckFormat format : values()) {
            int at = args.indexOf("--format");
            boolean named = args.contains("--format=" + format)
                    || at >= 0 && at + 1 < args.size() && format.name().equals(args.get(at + 1));
            if (named && (format == json || "check".equals(args.getFirst()))) {
                return format;
            }
        }
        return text;
    }
}
