package studio.authcode.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.Fix;
import studio.authcode.diagnosis.Ignored;
import studio.authcode.project.SourceLines;
import studio.authcode.project.TextEdit;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Findings as SARIF's results.
final class SarifResults {

    private static final int HASH_BYTES = 8;

    private final SarifRules rules;
    private final SarifPaths paths;
    private final Map<String, Integer> seen = new HashMap<>();

    SarifResults(SarifRules rules, SarifPaths paths) {
        this.rules = rules;
        this.paths = paths;
    }

    List<ObjectNode> of(CheckOutcome.Checked checked) {
        Path project = checked.folder();
        SourceLines lines = new SourceLines(project);
        List<ObjectNode> results = new ArrayList<>();
        for (Finding finding : checked.diagnosis().findings()) {
            ObjectNode result = result(project, finding, lines);
            result.putArray("suppressions");
            results.add(result);
        }
        for (Ignored ignored : checked.diagnosis().ignored()) {
            ObjectNode result = result(project, ignored.finding(), lines);
            ObjectNode suppression = result.putArray("suppressions").addObject()
                    .put("kind", "external").put("status", "accepted");
            if (!ignored.reason().isEmpty()) {
                suppression.put("justification", ignored.reason());
            }
            results.add(result);
        }
        return results;
    }

    private ObjectNode result(Path project, Finding finding, SourceLines lines) {
        ObjectNode json = Json.object().put("ruleId", finding.rule());
        rules.index(finding.rule()).ifPresent(index -> json.put("ruleIndex", index));
        json.put("level", SarifRules.level(finding.severity()));
        json.putObject("message").put("text", finding.message() + " " + finding.hint());
        ObjectNode physical = json.putArray("locations").addObject().putObject("physicalLocation");
        physical.set("artifactLocation", paths.artifact(project, finding.place().file()));
        physical.set("region", region(finding.place()));
        // The one name that the largest code host compares; others take any.
        json.putObject("partialFingerprints")
                .put("primaryLocationLineHash", fingerprint(project, finding, lines));
        finding.fix().filter(fix -> !fix.edits().isEmpty())
                .ifPresent(fix -> json.putArray("fixes").add(fix(project, fix)));
        ObjectNode properties = json.putObject("properties");
        if (!finding.cause().isEmpty()) {
            properties.put("cause", finding.cause());
        }
        finding.suggestion().ifPresent(id -> properties.put("suggestion", id));
        return json;
    }

    private static ObjectNode region(Place place) {
        return Json.object().put("startLine", place.line()).put("startColumn", place.column())
                .put("endLine", place.endLine()).put("endColumn", place.endColumn());
    }

    private ObjectNode fix(Path project, Fix fix) {
        Map<String, ArrayNode> byFile = new LinkedHashMap<>();
        ObjectNode json = Json.object();
        json.putObject("description").put("text", fix.title().toString());
        ArrayNode changes = json.putArray("artifactChanges");
        for (TextEdit edit : fix.edits()) {
            ObjectNode replacement = byFile.computeIfAbsent(edit.range().file(), file -> {
                ObjectNode change = changes.addObject();
                change.set("artifactLocation", paths.artifact(project, file));
                return change.putArray("replacements");
            }).addObject();
            replacement.set("deletedRegion", region(edit.range()));
            if (!edit.replacement().isEmpty()) {
                replacement.putObject("insertedContent").put("text", edit.replacement());
            }
        }
        json.putObject("properties").put("safe", fix.safe());
        return json;
    }

    /// The same however its line moves; of findings that are alike, each has its number.
    private String fingerprint(Path project, Finding finding, SourceLines lines) {
        String about = String.join("\0", finding.rule(), finding.cause(),
                paths.path(project, finding.place().file()), lines.mark(finding.place()));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(about.getBytes(StandardCharsets.UTF_8));
            String name = HexFormat.of().formatHex(hash, 0, HASH_BYTES);
            return name + ":" + seen.merge(name, 1, Integer::sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
