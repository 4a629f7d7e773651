package studio.authcode.diagnosis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.base.Json;
import studio.authcode.project.MiniAppReader;
import studio.authcode.project.Wallets;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.source.SourceIndex;
import tools.jackson.databind.node.ObjectNode;

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

    Diagnosis diagnose(RegisteredApp... known) {
        return diagnose("production", Optional.empty(), known);
    }

    Diagnosis diagnose(String environment, Optional<String> tester, RegisteredApp... known) {
        return diagnose(SourceIndex.none(), new Circumstances(environment, tester, Map.of()), known);
    }

    /// Whatever is found is in the catalogue, with its cause.
    Diagnosis diagnose(SourceIndex sources, Circumstances circumstances, RegisteredApp... known) {
        Doctor doctor = Doctor.ofEverything();
        Diagnosis diagnosis = doctor.diagnose(new Subject(
                MiniAppReader.read(folder, Wallets.ALL, Optional.empty(), Optional.empty()), Wallets.ALL,
                List.of(known), Optional.empty(), sources, circumstances));
        Catalogue catalogue = new Catalogue(doctor.catalogue());
        for (Finding finding : diagnosis.findings()) {
            String name = finding.cause().isEmpty() ? finding.rule() : finding.rule() + "/" + finding.cause();
            Explanation said = catalogue.find(name)
                    .orElseThrow(() -> new AssertionError("not in the catalogue: " + name));
            assertTrue(said.causes().stream().anyMatch(each -> each.severities().contains(finding.severity().id())),
                    () -> name + " is " + finding.severity() + ", which the catalogue denies");
            boolean repairable = said.causes().stream().anyMatch(Explanation.Cause::repairable);
            assertTrue(repairable || finding.fix().isEmpty(), () -> name + " is repaired, which the catalogue denies");
        }
        return diagnosis;
    }

    /// Returns what is found of one rule.
    List<Finding> findings(String rule, RegisteredApp... known) {
        return diagnose(known).findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    static RegisteredApp[] tiki(String... ids) {
        return Arrays.stream(ids).map(id -> RegisteredApp.published("tiki", id)).toArray(RegisteredApp[]::new);
    }

    static RegisteredApp state(String id, RegisteredApp.State state) {
        ObjectNode entry = Json.object().put("wallet", "tiki").put("id", id).put("state", state.json());
        entry.putObject("environments").putObject("production").put("clientId", "K3Y");
        entry.putArray("testers").add("linh");
        return RegisteredApp.of(entry);
    }
}
