package studio.authcode.diagnosis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.authcode.base.Json;
import studio.authcode.project.MiniAppReader;
import studio.authcode.project.Wallets;

/// Projects for tests, written into a folder and diagnosed.
record Cases(Path folder) {

    static final String APP = "{\"pages\": []}";

    Cases write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A project that is healthy but for its id, which stands at 1:28.
    Cases withId(String id) {
        String value = Json.write(Json.strings(List.of(id)).get(0));
        return write("app.json", APP).write("package.json", "{\"tiki\": {\"appIdentifier\": " + value + "}}");
    }

    Diagnosis diagnose(KnownApp... known) {
        return diagnose("production", Optional.empty(), known);
    }

    Diagnosis diagnose(String environment, Optional<String> tester, KnownApp... known) {
        return Doctor.ofIdentity().diagnose(new Subject(
                MiniAppReader.read(folder, Wallets.ALL, Optional.empty(), Optional.empty()), Wallets.ALL,
                () -> List.of(known), environment, tester));
    }

    static KnownApp[] tiki(String... ids) {
        return Arrays.stream(ids).map(id -> KnownApp.published("tiki", id)).toArray(KnownApp[]::new);
    }

    static KnownApp state(String id, KnownApp.State state) {
        return new KnownApp("tiki", id, Optional.empty(), Optional.empty(), state, Set.of("production"),
                Set.of("K3Y"), Set.of("linh"));
    }
}
