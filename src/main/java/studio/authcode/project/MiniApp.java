package studio.authcode.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;

/// A developer's mini-app as it is on disk at one moment.
///
/// @param folder the project's folder, without links
/// @param wallet the wallet it is for, where that can be told
/// @param id the app id, or why there is none
/// @param manifest `package.json`, where it can be read
/// @param root the folder of `app.json` relative to the project; the project's own is the empty one
/// @param appJson where it can be read
/// @param pages in the order of `app.json`
/// @param configFiles the configuration files that are there
/// @param settings `authcode.json`
/// @param face the file that stands for the project as a whole
/// @param problems what reading found wrong
/// @param files every file that is there, relative to the project, within the usual bounds
/// @param texts the JSON files that were read, as they stand, with a byte order mark where one is; by file
public record MiniApp(
        Path folder,
        Optional<String> wallet,
        AppId id,
        Optional<Manifest> manifest,
        String root,
        Optional<AppJson> appJson,
        List<Page> pages,
        List<String> configFiles,
        ProjectSettings settings,
        Place face,
        List<Problem> problems,
        List<String> files,
        Map<String, String> texts) {

    /// Returns what stands for a project where there is none, such as for a script.
    public static MiniApp bare(Path folder) {
        return new MiniApp(folder, Optional.empty(), new AppId.NotKept(), Optional.empty(), "", Optional.empty(),
                List.of(), List.of(), ProjectSettings.none(), Place.of(""), List.of(), List.of(), Map.of());
    }

    /// Returns the name for people: the manifest's, else the folder's.
    public String name() {
        return manifest.flatMap(Manifest::name).filter(name -> !name.isBlank())
                .orElseGet(() -> folder.getFileName() == null ? folder.toString() : folder.getFileName().toString());
    }

    /// Returns the page the app starts with.
    public Optional<Page> firstPage() {
        return pages.stream().findFirst();
    }

    /// Returns the registry file that `authcode.json` names.
    ///
    /// @throws UserError if it is not a file inside the project
    public Optional<Path> registry() {
        return settings.apps().map(this::inside);
    }

    private Path inside(Located<String> named) {
        ProjectFiles files = ProjectFiles.at(folder);
        return files.resolve(named.value()).filter(_ -> files.isFile(named.value())).orElseThrow(() -> new UserError(
                Text.of("project.named-file", named.place().toString(), Printable.of(named.value())),
                Text.of("project.named-file.hint")));
    }
}
