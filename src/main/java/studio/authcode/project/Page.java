package studio.authcode.project;

import java.util.List;
import java.util.Optional;
import studio.authcode.base.Place;

/// A page that `app.json` lists.
///
/// @param path as a wallet names it: no leading slash
/// @param place where it is listed
/// @param file its code, relative to the project; empty where there is none
public record Page(String path, Place place, Optional<String> file) {

    private static final List<String> CODE = List.of(".js", ".ts", "/index.js", "/index.ts", ".jsx", ".tsx",
            "/index.jsx", "/index.tsx");

    static Page find(ProjectFiles files, String root, Located<String> listed) {
        String path = Slashes.skipped(listed.value());
        String entry = root.isEmpty() ? path : root + "/" + path;
        Optional<String> file = path.isBlank() ? Optional.empty()
                : CODE.stream().map(entry::concat).filter(files::isFile).findFirst();
        return new Page(path, listed.place(), file);
    }
}
