package studio.authcode.report;

import java.util.List;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import studio.authcode.diagnosis.Candidate;
import studio.authcode.diagnosis.Diagnosis;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.Ignored;
import studio.authcode.diagnosis.KnownFindings;
import studio.authcode.project.IdSource;
import studio.authcode.project.IgnoreEntry;
import studio.authcode.project.MiniApp;
import studio.authcode.project.Page;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A checked mini-app as `check --format json` prints it; members without a value are left out.
final class ProjectJson {

    private ProjectJson() {
    }

    static ObjectNode of(CheckOutcome.Checked checked) {
        MiniApp app = checked.app();
        Diagnosis diagnosis = checked.diagnosis();
        ObjectNode json = Json.object();
        json.put("project", app.folder().toString());
        app.wallet().ifPresentOrElse(wallet -> json.put("wallet", wallet), () -> json.putNull("wallet"));
        json.put("root", app.root().isEmpty() ? "." : app.root());
        ObjectNode id = json.putObject("app");
        diagnosis.verdict().id().ifPresent(text -> id.put("id", text));
        id.put("status", diagnosis.verdict().status().id());
        diagnosis.verdict().source().ifPresent(source -> id.set("source", source(source)));
        candidates(id, diagnosis.verdict().candidates());
        ArrayNode pages = json.putArray("pages");
        for (Page page : app.pages()) {
            ObjectNode node = pages.addObject().put("path", page.path());
            page.file().ifPresent(file -> node.put("file", file));
        }
        ArrayNode calls = json.putArray("callSites");
        checked.calls().forEach(call -> calls.add(CallSiteJson.of(call)));
        ArrayNode findings = json.putArray("findings");
        diagnosis.findings().forEach(finding -> findings.add(finding(finding)));
        ArrayNode ignored = json.putArray("ignored");
        diagnosis.ignored().forEach(each -> ignored.add(ignored(each)));
        List<IgnoreEntry> unused = new KnownFindings(app).unused(diagnosis);
        if (!unused.isEmpty()) {
            ArrayNode entries = json.putObject("ignore").putArray("unused");
            unused.forEach(entry -> entries.add(entry(entry)));
        }
        return json;
    }

    /// What may be meant by an id that is not registered, the likeliest first.
    private static void candidates(ObjectNode id, List<Candidate> candidates) {
        if (!candidates.isEmpty()) {
            ArrayNode array = id.putArray("candidates");
            candidates.forEach(each -> array.addObject()
                    .put("wallet", each.app().wallet()).put("id", each.app().id())
                    .put("cause", each.causes().getFirst()).put("confidence", each.confidence().id()));
        }
    }

    private static ObjectNode source(IdSource source) {
        Place place = source.place();
        return Json.object().put("file", source.file()).put("pointer", source.pointer())
                .put("line", place.line()).put("column", place.column())
                .put("endLine", place.endLine()).put("endColumn", place.endColumn());
    }

    private static ObjectNode ignored(Ignored ignored) {
        ObjectNode json = finding(ignored.finding());
        return ignored.reason().isEmpty() ? json : json.put("reason", ignored.reason());
    }

    private static ObjectNode entry(IgnoreEntry entry) {
        ObjectNode json = Json.object().put("rule", entry.rule());
        entry.cause().ifPresent(cause -> json.put("cause", cause));
        return json.put("line", entry.place().line()).put("column", entry.place().column());
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode json = Json.object();
        json.put("rule", finding.rule());
        if (!finding.cause().isEmpty()) {
            json.put("cause", finding.cause());
        }
        json.put("severity", finding.severity().id());
        json.put("file", finding.place().file());
        json.put("line", finding.place().line()).put("column", finding.place().column());
        json.put("message", finding.message().toString()).put("hint", finding.hint().toString());
        finding.suggestion().ifPresent(id -> json.put("suggestion", id));
        finding.fix().ifPresent(fix ->
                json.putObject("fix").put("safe", fix.safe()).put("title", fix.title().toString()));
        return json;
    }
}
