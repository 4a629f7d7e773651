package studio.authcode.desktop.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A project with two errors and an ignored warning in its manifests.
public final class Troubled {

    private Troubled() {
    }

    /// Writes it and opens it.
    public static Path open(Bench bench) {
        Path project = write(bench);
        bench.workbench.open(project, Optional.empty());
        return project;
    }

    /// Writes it.
    public static Path write(Bench bench) {
        Path project = bench.copy("wrong-id");
        try {
            Files.writeString(project.resolve("package.json"), """
                    {
                      "name": "shop",
                      "appIdentifier": "vn.example.tea",
                      "tiki": {
                        "appIdentifier": "vn.example.cоffee",
                        "buildNumber": 1
                      }
                    }
                    """);
            Files.writeString(project.resolve("authcode.json"), """
                    {
                      "rules": {"prompts": "nope"},
                      "ignore": [
                        {"rule": "app-id/misplaced", "reason": "until June"}
                      ]
                    }
                    """);
            return project;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
