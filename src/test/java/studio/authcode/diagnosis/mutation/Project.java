package studio.authcode.diagnosis.mutation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import studio.authcode.registry.RegisteredApp;

/// A project in memory, with the registered apps it belongs to.
///
/// @param name for whoever reads the table
/// @param files by path; what is no text stays as it is
/// @param idFile the file that holds the id
/// @param idPath the keys that lead to it
/// @param id the healthy id
/// @param apps the registered apps; the project's own is the first
record Project(String name, Map<String, byte[]> files, String wallet, String idFile, List<String> idPath, String id,
        List<RegisteredApp> apps) {

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    boolean has(String file) {
        return files.containsKey(file);
    }

    Project with(String file, byte[] bytes) {
        Map<String, byte[]> other = new TreeMap<>(files);
        other.put(file, bytes);
        return new Project(name, other, wallet, idFile, idPath, id, apps);
    }

    Project with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Project edit(String file, UnaryOperator<String> change) {
        return with(file, change.apply(text(file)));
    }

    Project without(String file) {
        Map<String, byte[]> other = new TreeMap<>(files);
        other.remove(file);
        return new Project(name, other, wallet, idFile, idPath, id, apps);
    }

    /// Returns the same project with another own app.
    Project with(RegisteredApp own) {
        List<RegisteredApp> others = new ArrayList<>(apps);
        others.set(0, own);
        return new Project(name, files, wallet, idFile, idPath, id, others);
    }

    /// Tells whether the code repeats the id, which another one in the manifest then contradicts.
    boolean repeatsIdInCode() {
        return files.keySet().stream().anyMatch(file -> isCode(file) && text(file).contains(id));
    }

    private static boolean isCode(String file) {
        return file.matches(".*[.](?:[jt]s|sjs)");
    }

    /// Returns a healthy project with another registered id.
    Project renamed(String fresh) {
        Project renamed = withId(fresh);
        for (String file : files.keySet().stream().filter(Project::isCode).toList()) {
            renamed = renamed.edit(file, text -> text.replace(id, fresh));
        }
        List<RegisteredApp> others = new ArrayList<>(apps);
        others.set(0, RegisteredApp.published(wallet, fresh));
        return new Project(name, renamed.files(), wallet, idFile, idPath, fresh, others);
    }

    /// Returns the project with another string where its id stands.
    Project withId(String written) {
        return withValue(Texts.quoted(written));
    }

    /// Returns the project with another JSON value where its id stands.
    Project withValue(String json) {
        return edit(idFile, text -> Texts.replace(text, idNode().start(), idNode().end(), json));
    }

    Node idNode() {
        return Node.of(text(idFile)).at(idPath).orElseThrow();
    }

    Spot idSpot() {
        return Spot.of(idFile, text(idFile), idNode().start());
    }

    /// Returns the path of `app.json`.
    String appJson() {
        return files.keySet().stream().filter(file -> file.equals("app.json") || file.endsWith("/app.json"))
                .min((a, b) -> Integer.compare(a.length(), b.length())).orElseThrow();
    }

    /// Returns the folder of `app.json`, with a slash at its end where it is not the project's own.
    String root() {
        return appJson().substring(0, appJson().length() - "app.json".length());
    }

    void write(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
