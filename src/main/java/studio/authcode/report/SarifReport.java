package studio.authcode.report;

import java.nio.file.Path;
import java.util.List;
import studio.authcode.base.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The report in SARIF 2.1.0, the format that code hosts read.
public final class SarifReport implements CheckReport {

    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
            + "sarif-schema-2.1.0.json";

    private final String version;
    private final RuleTexts texts;
    private final Path workingFolder;

    /// Takes what stands in the report beside the findings.
    ///
    /// @param version the program's
    /// @param workingFolder what paths are relative to, for all projects below it
    public SarifReport(String version, RuleTexts texts, Path workingFolder) {
        this.version = version;
        this.texts = texts;
        this.workingFolder = workingFolder;
    }

    @Override
    public String of(CheckResult result) {
        SarifRules rules = new SarifRules(texts);
        SarifPaths paths = SarifPaths.of(workingFolder, result.outcomes());
        ObjectNode run = Json.object();
        run.set("tool", tool(rules));
        boolean whole = result.failed().findAny().isEmpty();
        ArrayNode notifications = run.putArray("invocations").add(invocation(whole)).get(0)
                .withArrayProperty("toolExecutionNotifications");
        result.failed().forEach(failed -> notifications.add(notification(
                failed.folder() + ": " + failed.error().text() + hint(failed))));
        run.set("originalUriBaseIds", paths.bases());
        common(run);
        SarifResults results = new SarifResults(rules, paths);
        ArrayNode all = run.putArray("results");
        result.checked().forEach(checked -> all.addAll(results.of(checked)));
        return document(run);
    }

    /// Returns the report of a check that could not be made at all.
    ///
    /// @param hint what to do; may be null
    public static String ofFailure(String version, String message, String hint) {
        ObjectNode run = Json.object();
        run.set("tool", Json.object().set("driver", driver(version)));
        ObjectNode invocation = invocation(false);
        invocation.putArray("toolExecutionNotifications")
                .add(notification(hint == null ? message : message + " " + hint));
        run.putArray("invocations").add(invocation);
        common(run);
        run.putArray("results");
        return document(run);
    }

    private static String hint(CheckOutcome.Failed failed) {
        return failed.error().hint() == null ? "" : " " + failed.error().hint();
    }

    private ObjectNode tool(SarifRules rules) {
        ObjectNode driver = driver(version);
        driver.set("rules", rules.json());
        return Json.object().set("driver", driver);
    }

    private static ObjectNode driver(String version) {
        return Json.object().put("name", "AuthCode Studio").put("version", version);
    }

    private static ObjectNode invocation(boolean whole) {
        return Json.object().put("executionSuccessful", whole);
    }

    private static ObjectNode notification(String message) {
        ObjectNode json = Json.object().put("level", "error");
        json.putObject("message").put("text", message);
        return json;
    }

    private static void common(ObjectNode run) {
        run.put("columnKind", "utf16CodeUnits");
        run.set("newlineSequences", Json.strings(List.of("\r\n", "\n", "\r")));
    }

    private static String document(ObjectNode run) {
        ObjectNode root = Json.object().put("$schema", SCHEMA).put("version", "2.1.0");
        root.putArray("runs").add(run);
        return Json.pretty(root) + System.lineSeparator();
    }
}
