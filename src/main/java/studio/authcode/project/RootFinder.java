package studio.authcode.project;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.authcode.base.Edits;
import studio.authcode.base.Place;
import studio.authcode.project.Documents.Broken;
import studio.authcode.project.Documents.Missing;
import studio.authcode.project.Documents.Parsed;
import studio.authcode.project.JsonValue.JsonString;
import studio.authcode.project.JsonValue.Member;

/// Finds the folder of a project's `app.json`.
final class RootFinder {

    private static final String KEY = "miniprogramRoot";
    private static final int MOST_SLIPS = 2;

    private final Documents documents;
    private final Listing listing;
    private final List<String> configFiles;
    private final List<Problem> problems;

    RootFinder(Documents documents, Listing listing, List<String> configFiles, List<Problem> problems) {
        this.documents = documents;
        this.listing = listing;
        this.configFiles = configFiles;
        this.problems = problems;
    }

    /// Where the mini-app's own files are; `found` tells whether there is an `app.json`, readable or not.
    record Root(String folder, boolean found, Optional<AppJson> appJson) {
    }

    /// The member that names the root, under the right name or one that is meant to be it.
    private record Named(Member member, boolean misspelt) {
    }

    Root find() {
        return configFiles.stream().flatMap(file -> named(file).stream()).findFirst()
                .map(named -> named.misspelt() ? meant(named.member()) : configured(named.member()))
                .orElseGet(() -> search(true));
    }

    /// Returns the member that names the root; templates leave it empty, which says nothing.
    private Optional<Named> named(String file) {
        if (documents.get(file) instanceof Broken(Trouble trouble, String _)) {
            problems.add(new Problem.Unreadable(file, trouble, false));
        }
        return documents.get(file).object().flatMap(json -> json.member(KEY).map(member -> new Named(member, false))
                .or(() -> json.members().stream().filter(member -> isMisspelt(member.name())).findFirst()
                        .map(member -> new Named(member, true))))
                .filter(named -> !(named.member().value() instanceof JsonString text && text.value().isBlank()));
    }

    private static boolean isMisspelt(String name) {
        String bare = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return Edits.between(bare, KEY.toLowerCase(Locale.ROOT), MOST_SLIPS) <= MOST_SLIPS;
    }

    /// Wallets pass over the misspelt name, which is the one mistake to report: what it says is followed if it can be.
    private Root meant(Member member) {
        String folder = member.value() instanceof JsonString text ? plain(text.value()) : "";
        boolean there = !(documents.get(AppJsonSearch.file(folder, AppJson.FILE)) instanceof Missing);
        problems.add(new Problem.RootMisspelt(member.namePlace(), member.name(), KEY,
                there && member.value() instanceof JsonString));
        return there ? root(folder) : search(false);
    }

    private Root configured(Member member) {
        Place place = member.value().place();
        String written = member.value() instanceof JsonString text ? text.value() : "";
        String folder = plain(written);
        if (!(member.value() instanceof JsonString) || !documents.files().isFolder(folder)) {
            problems.add(new Problem.RootMissing(place, written, AppJsonSearch.isBuild(folder)));
            return search(false);
        }
        if (documents.get(AppJsonSearch.file(folder, AppJson.FILE)) instanceof Missing) {
            problems.add(new Problem.NoAppJson(place, Optional.of(written)));
            return new Root(folder, false, Optional.empty());
        }
        return root(folder);
    }

    /// Returns the folder as this program writes it: `src` for `./src/`.
    private static String plain(String written) {
        String folder = Slashes.stripped(written.strip().replace('\\', '/'));
        return folder.equals(".") ? "" : folder;
    }

    private Root search(boolean report) {
        AppJsonSearch search = new AppJsonSearch(documents.files(), listing);
        List<String> own = search.within("", nestedProjects());
        List<String> folders = own.isEmpty() ? search.atUsualRoots() : own;
        if (folders.isEmpty()) {
            if (report && listing.complete()) {
                List<String> faces = Stream.concat(Stream.of(Manifest.FILE, ProjectSettings.FILE), configFiles.stream())
                        .toList();
                problems.add(new Problem.NoAppJson(documents.firstThere(faces), Optional.empty()));
            }
            return new Root("", false, Optional.empty());
        }
        if (report && folders.size() > 1) {
            List<String> files = folders.stream().map(folder -> AppJsonSearch.file(folder, AppJson.FILE)).toList();
            problems.add(new Problem.SeveralAppJson(Place.of(files.getFirst()), files));
        }
        return root(folders.getFirst());
    }

    /// Folders below the project that are projects of their own.
    private Set<String> nestedProjects() {
        return listing.files().stream()
                .filter(file -> file.endsWith("/" + Manifest.FILE) || file.endsWith("/" + ProjectSettings.FILE))
                .map(file -> file.substring(0, file.lastIndexOf('/')))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Root root(String folder) {
        String file = AppJsonSearch.file(folder, AppJson.FILE);
        return switch (documents.get(file)) {
            case Parsed(var json) -> new Root(folder, true, Optional.of(AppJson.of(file, json)));
            case Broken(Trouble trouble, String _) -> {
                problems.add(new Problem.AppJsonUnreadable(file, trouble));
                yield new Root(folder, true, Optional.empty());
            }
            case Missing _ -> new Root(folder, false, Optional.empty());
        };
    }
}
