package studio.authcode.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.base.Place;
import studio.authcode.project.JsonValue.JsonArray;
import studio.authcode.project.JsonValue.JsonObject;
import studio.authcode.project.JsonValue.JsonString;

/// A mini-app's `app.json`: the paths of its pages as they are written, and the window's title.
///
/// @param file relative to the project
/// @param pages the first one is where the app starts
/// @param whole whether `pages` are all that it lists
/// @param misfits what stands in a list of pages and is no text, or in place of one and is no list
public record AppJson(String file, JsonObject json, List<Located<String>> pages, boolean whole,
        List<Problem.PagesMisfit> misfits, Optional<String> title) {

    /// The file's name.
    public static final String FILE = "app.json";

    private static final int MOST_PAGES = 2_000;
    private static final int MOST_MISFITS = 20;

    static AppJson of(String file, JsonObject json) {
        List<Located<String>> pages = new ArrayList<>(strings(json.at("/pages"), ""));
        Stream.of("/subPackages", "/subpackages").forEach(key -> pages.addAll(packages(json.at(key))));
        Optional<String> title = json.at("/window/defaultTitle")
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).value());
        List<Problem.PagesMisfit> misfits = Stream.concat(misfits(json.at("/pages")),
                Stream.of("/subPackages", "/subpackages").flatMap(key -> items(json.at(key)))
                        .flatMap(each -> misfits(each.at("/pages")))).limit(MOST_MISFITS).toList();
        boolean whole = pages.size() <= MOST_PAGES && json.at("/pages").filter(JsonArray.class::isInstance).isPresent();
        return new AppJson(file, json, pages.stream().limit(MOST_PAGES).toList(), whole, misfits, title);
    }

    private static List<Located<String>> packages(Optional<JsonValue> value) {
        return items(value).flatMap(each -> each.at("/root")
                .filter(JsonString.class::isInstance)
                .map(root -> strings(each.at("/pages"), ((JsonString) root).value().replaceFirst("/+$", "") + "/"))
                .stream().flatMap(List::stream)).toList();
    }

    private static List<Located<String>> strings(Optional<JsonValue> value, String prefix) {
        return items(value)
                .filter(JsonString.class::isInstance)
                .map(item -> new Located<>(prefix + ((JsonString) item).value(), item.place()))
                .toList();
    }

    private static Stream<Problem.PagesMisfit> misfits(Optional<JsonValue> pages) {
        return pages.stream().flatMap(value -> value instanceof JsonArray(Place _, List<JsonValue> items)
                ? items.stream().filter(item -> !(item instanceof JsonString))
                        .map(item -> new Problem.PagesMisfit(item, true))
                : Stream.of(new Problem.PagesMisfit(value, false)));
    }

    private static Stream<JsonValue> items(Optional<JsonValue> value) {
        return value.filter(JsonArray.class::isInstance).stream().flatMap(each -> ((JsonArray) each).items().stream());
    }
}
