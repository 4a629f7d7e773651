package studio.authcode.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import studio.authcode.project.Documents.Broken;
import studio.authcode.project.Documents.Missing;
import studio.authcode.project.Documents.Parsed;
import studio.authcode.project.JsonValue.JsonArray;

/// Finds the `app.json` files of mini-apps among all files of that name (translations have it too).
final class AppJsonSearch {

    private static final Set<String> BUILD = Set.of("dist", "build", "out", "output", "release", "target", "coverage");
    private static final Set<String> USUAL_ROOTS = Set.of("", "src", "miniprogram", "client", "app");
    private static final int MOST_READ = 2_000;

    private final ProjectFiles files;
    private final Listing listing;
    // Only what each file is, not its content: a hostile folder may hold thousands.
    private final Map<String, Kind> kinds = new HashMap<>();

    AppJsonSearch(ProjectFiles files, Listing listing) {
        this.files = files;
        this.listing = listing;
    }

    private enum Kind { PAGES, OBJECT, BROKEN, MISSING }

    /// Returns the folders of `app.json` files that may be a mini-app's, nearest first: those that list pages, else
    /// broken ones at the usual places, else those in build output.
    ///
    /// @param from a folder; paths stay relative to the project
    /// @param others folders that belong to other projects and are left out
    List<String> within(String from, Set<String> others) {
        List<String> folders = folders().stream()
                .filter(folder -> isWithin(folder, from))
                .filter(folder -> others.stream().noneMatch(other -> isWithin(folder, other)))
                .toList();
        List<String> sources = folders.stream().filter(folder -> !isBuild(below(folder, from))).toList();
        return Stream.<Supplier<List<String>>>of(
                        () -> sources.stream().filter(this::listsPages).toList(),
                        () -> sources.stream().filter(folder -> isCandidate(folder, from)).toList(),
                        () -> folders.stream().filter(this::listsPages).toList())
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst().orElse(List.of());
    }

    /// Returns the usual roots right below the project that hold a mini-app, also where they have a manifest too.
    List<String> atUsualRoots() {
        return folders().stream().filter(folder -> USUAL_ROOTS.contains(folder) && listsPages(folder)).toList();
    }

    /// Returns every folder with an `app.json` of a mini-app, broken ones at the usual places included.
    List<String> all() {
        return folders().stream().filter(folder -> listsPages(folder) || isBroken(folder)).toList();
    }

    private List<String> folders() {
        return listing.files().stream()
                .filter(file -> file.equals(AppJson.FILE) || file.endsWith("/" + AppJson.FILE))
                .map(file -> file.substring(0, Math.max(0, file.length() - AppJson.FILE.length() - 1)))
                .limit(MOST_READ)
                .toList();
    }

    static String file(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    static boolean isWithin(String folder, String ancestor) {
        return ancestor.isEmpty() || folder.equals(ancestor) || folder.startsWith(ancestor + "/");
    }

    static boolean isBuild(String path) {
        return Stream.of(path.split("/")).anyMatch(BUILD::contains);
    }

    private static String below(String folder, String ancestor) {
        return ancestor.isEmpty() || folder.equals(ancestor)
                ? folder.substring(ancestor.length()) : folder.substring(ancestor.length() + 1);
    }

    private boolean listsPages(String folder) {
        return kind(folder) == Kind.PAGES;
    }

    private boolean isBroken(String folder) {
        return USUAL_ROOTS.contains(folder.substring(folder.lastIndexOf('/') + 1)) && kind(folder) == Kind.BROKEN;
    }

    private boolean isCandidate(String folder, String from) {
        return USUAL_ROOTS.contains(below(folder, from)) && kind(folder) != Kind.MISSING;
    }

    private Kind kind(String folder) {
        return kinds.computeIfAbsent(folder, _ -> switch (new Documents(files).get(file(folder, AppJson.FILE))) {
            case Parsed(var json) when json.at("/pages").filter(JsonArray.class::isInstance).isPresent() -> Kind.PAGES;
            case Parsed _ -> Kind.OBJECT;
            case Broken _ -> Kind.BROKEN;
            case Missing _ -> Kind.MISSING;
        });
    }
}
