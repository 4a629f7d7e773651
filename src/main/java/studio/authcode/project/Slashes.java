package studio.authcode.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes off what a path has around it; a path of a project may be as long as the file that names it.
public final class Slashes {

    private Slashes() {
    }

    /// Returns a path without any `/` and `./` in front.
    public static String skipped(String path) {
        int from = 0;
        while (path.startsWith("/", from) || path.startsWith("./", from)) {
            from = path.indexOf('/', from) + 1;
        }
        return path.substring(from);
    }

    /// Returns a path without empty parts, `.` and `..`; empty where it leads out of the folder that it begins in.
    static Optional<String> resolved(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /// Returns a path without any `/` and `./` in front, nor `/` at its end.
    public static String stripped(String path) {
        String skipped = skipped(path);
        int end = skipped.length();
        while (end > 0 && skipped.charAt(end - 1) == '/') {
            end--;
        }
        return skipped.substring(0, end);
    }
}
