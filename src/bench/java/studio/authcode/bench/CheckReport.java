package studio.authcode.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;

/// What `check --recursive --format json` said.
///
/// @param projects how many mini-apps it found
/// @param callFiles the file of every live call, relative to its mini-app
/// @param bytes how long the report is
record CheckReport(int projects, List<String> callFiles, int bytes) {

    /// Runs a check and reads its report.
    static CheckReport of(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        Process process = builder.start();
        byte[] report = process.getInputStream().readAllBytes();
        process.waitFor();
        JsonNode projects = Json.read(new String(report, StandardCharsets.UTF_8)).path("projects");
        List<String> files = new ArrayList<>();
        for (JsonNode project : projects) {
            for (JsonNode call : project.path("callSites")) {
                files.add(call.path("file").asString());
            }
        }
        return new CheckReport(projects.size(), files, report.length);
    }
}
