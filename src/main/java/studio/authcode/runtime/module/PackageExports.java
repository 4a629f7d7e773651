package studio.authcode.runtime.module;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.project.JsonValue;
import studio.authcode.project.JsonValue.JsonArray;
import studio.authcode.project.JsonValue.JsonObject;
import studio.authcode.project.JsonValue.JsonString;
import studio.authcode.project.JsonValue.Member;

/// Reads the `exports` of a package's manifest.
final class PackageExports {

    /// Which of several builds a mini-app gets; in the order of the manifest the first of them.
    private static final List<String> CONDITIONS =
            List.of("miniprogram", "browser", "import", "module", "require", "default");
    private static final int DEEPEST = 8;

    private PackageExports() {
    }

    /// Returns the path in the package that a subpath, such as `./sub`, stands for; empty where it tells nothing.
    static Optional<String> find(JsonValue exports, String subpath) {
        boolean paths = exports instanceof JsonObject object
                && object.members().stream().anyMatch(member -> member.name().startsWith("."));
        if (!paths) {
            return subpath.equals(".") ? chosen(exports, 0) : Optional.empty();
        }
        List<Member> members = ((JsonObject) exports).members();
        return members.stream().filter(member -> member.name().equals(subpath)).findFirst()
                .map(member -> chosen(member.value(), 0))
                .orElseGet(() -> members.stream().flatMap(member -> pattern(member, subpath)).findFirst());
    }

    private static Stream<String> pattern(Member member, String subpath) {
        int star = member.name().indexOf('*');
        if (star < 0 || subpath.length() < member.name().length() - 1) {
            return Stream.empty();
        }
        String start = member.name().substring(0, star);
        String end = member.name().substring(star + 1);
        return subpath.startsWith(start) && subpath.endsWith(end)
                ? chosen(member.value(), 0).stream().map(target ->
                        target.replace("*", subpath.substring(star, subpath.length() - end.length())))
                : Stream.empty();
    }

    private static Optional<String> chosen(JsonValue value, int depth) {
        return depth > DEEPEST ? Optional.empty() : switch (value) {
            case JsonString text -> Optional.of(text.value());
            case JsonArray(var _, List<JsonValue> items) ->
                    items.stream().flatMap(item -> chosen(item, depth + 1).stream()).findFirst();
            case JsonObject object -> object.members().stream()
                    .filter(member -> CONDITIONS.contains(member.name()))
                    .flatMap(member -> chosen(member.value(), depth + 1).stream()).findFirst();
            default -> Optional.empty();
        };
    }
}
