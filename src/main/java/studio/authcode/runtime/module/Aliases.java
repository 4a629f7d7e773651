package studio.authcode.runtime.module;

import static studio.authcode.source.ModulePaths.folder;
import static studio.authcode.source.ModulePaths.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import studio.authcode.project.AppJson;
import studio.authcode.project.JsonValue;
import studio.authcode.project.JsonValue.JsonArray;
import studio.authcode.project.JsonValue.JsonObject;
import studio.authcode.project.JsonValue.JsonString;
import studio.authcode.project.MiniApp;

/// The aliases that a project's configuration gives to folders and files.
final class Aliases {

    private static final int MOST = 200;

    private final List<Alias> all = new ArrayList<>();

    Aliases(MiniApp app, ProjectJson json) {
        Stream.concat(Stream.of("mini.project.json", "tsconfig.json"), app.configFiles().stream()).distinct()
                .flatMap(name -> Stream.of(name, normal(app.root(), name))).distinct().forEach(file -> {
                    read(file, "/compileOptions/resolveAlias", app.root(), json);
                    read(file, "/compilerOptions/paths", app.root(), json);
                });
        read(normal(app.root(), AppJson.FILE), "/resolveAlias", app.root(), json);
    }

    /// An alias.
    ///
    /// @param start what a specifier begins with, or is
    /// @param open whether anything may follow
    /// @param bases the folders that its target may start from
    private record Alias(String start, boolean open, String target, List<String> bases) {

        Stream<String> paths(String specifier) {
            boolean meant = open ? specifier.startsWith(start) : specifier.equals(start);
            String rest = meant ? specifier.substring(start.length()) : "";
            return meant ? bases.stream().map(base -> normal(base, target + rest)).distinct() : Stream.empty();
        }
    }

    private void read(String file, String pointer, String root, ProjectJson json) {
        json.object(file).flatMap(object -> object.at(pointer)).filter(JsonObject.class::isInstance)
                .ifPresent(found -> ((JsonObject) found).members().stream().limit(MOST).forEach(member ->
                        targets(member.value()).forEach(target ->
                                add(member.name(), target, List.of(folder(file), root)))));
    }

    private static Stream<String> targets(JsonValue value) {
        return switch (value) {
            case JsonString text -> Stream.of(text.value());
            case JsonArray(var _, List<JsonValue> items) -> items.stream().flatMap(Aliases::targets);
            default -> Stream.empty();
        };
    }

    private void add(String name, String target, List<String> bases) {
        boolean open = name.endsWith("*");
        String start = open ? name.substring(0, name.length() - 1) : name;
        String plain = target.endsWith("*") ? target.substring(0, target.length() - 1) : target;
        all.add(new Alias(start, open, plain, bases));
        if (!open && !start.endsWith("/")) {
            all.add(new Alias(start + "/", true, plain + "/", bases));
        }
    }

    /// Returns the paths that a specifier may mean, without endings.
    Stream<String> paths(String specifier) {
        return all.stream().flatMap(alias -> alias.paths(specifier));
    }
}
