package studio.authcode.base;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// The one folder per user that holds everything the program keeps.
///
/// @param path the folder, which may not exist yet
public record StateFolder(Path path) {

    private static final String NAME = "authcode-studio";

    /// Finds the folder: `AUTHCODE_HOME`, else the operating system's usual place for application data.
    ///
    /// @param env the environment's variables
    /// @param os the value of `os.name`
    /// @param home the user's home folder
    public static StateFolder find(Map<String, String> env, String os, Path home) {
        String own = env.getOrDefault("AUTHCODE_HOME", "");
        if (!own.isBlank()) {
            return new StateFolder(Path.of(own).toAbsolutePath());
        }
        return new StateFolder(usual(env, os.toLowerCase(Locale.ROOT), home).resolve(NAME));
    }

    private static Path usual(Map<String, String> env, String os, Path home) {
        if (os.contains("win")) {
            String roaming = env.getOrDefault("APPDATA", "");
            return roaming.isBlank() ? home.resolve("AppData/Roaming") : Path.of(roaming);
        }
        if (os.contains("mac")) {
            return home.resolve("Library/Application Support");
        }
        String data = env.getOrDefault("XDG_DATA_HOME", "");
        return data.isBlank() ? home.resolve(".local/share") : Path.of(data);
    }

    /// Returns the registry of the user's own apps.
    public Path apps() {
        return path.resolve("apps.json");
    }

    /// Returns the user's own personas.
    public Path personas() {
        return path.resolve("personas.json");
    }

    /// Returns the window's settings.
    public Path settings() {
        return path.resolve("settings.json");
    }

    /// Returns the journal's database.
    public Path journal() {
        return path.resolve("journal.db");
    }

    /// Returns the file that tells where the wallet server runs, as long as it does.
    public Path backend() {
        return path.resolve("backend.json");
    }

    /// Returns the folder of the user's own wallet contracts.
    public Path wallets() {
        return path.resolve("wallets");
    }

    /// Returns the folder of what is needed to take repairs back.
    public Path fixes() {
        return path.resolve("fixes");
    }

    /// Returns the folder of what can be made again; anyone may delete it.
    public Path cache() {
        return path.resolve("cache");
    }
}
