package studio.authcode.project;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import studio.authcode.base.Place;

/// A page that `app.json` lists.
///
/// @param path as a wallet names it: no slashes around it, no empty parts, no `.` and `..`; as it is written where it
///     leads out of the mini-app or is an address
/// @param place where it is listed
/// @param file its code, relative to the project; empty where there is none
public record Page(String path, Place place, Optional<String> file) {

    private static final List<String> CODE = List.of(".js", ".ts", "/index.js", "/index.ts", ".jsx", ".tsx",
            "/index.jsx", "/index.tsx");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

    static Page find(ProjectFiles files, String root, Located<String> listed) {
        Optional<String> path = isAddress(listed.value()) ? Optional.empty() : Slashes.resolved(listed.value());
        Optional<String> file = path.filter(each -> !each.isBlank())
                .map(each -> AppJsonSearch.file(root, each))
                .flatMap(entry -> CODE.stream().map(entry::concat).filter(files::isFile).findFirst());
        return new Page(path.orElse(listed.value()), listed.place(), file);
    }

    /// Pages of plugins are named like addresses and stand elsewhere.
    boolean isElsewhere() {
        return isAddress(path);
    }

    /// Tells whether the path stays within the mini-app.
    boolean isInside() {
        return Slashes.resolved(path).isPresent();
    }

    private static boolean isAddress(String path) {
        return SCHEME.matcher(path).matches();
    }
}
