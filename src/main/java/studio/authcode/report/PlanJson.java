package studio.authcode.report;

import studio.authcode.base.Json;
import studio.authcode.plan.CaseResult;
import studio.authcode.plan.PlanResult;
import studio.authcode.plan.Reason;
import studio.authcode.plan.Verdict;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A plan's outcomes as `plan --format json` prints them.
public final class PlanJson {

    private PlanJson() {
    }

    /// Writes a plan's outcomes; the member names are a public interface.
    ///
    /// @param wallet the wallet's id
    public static String of(PlanResult result, String wallet) {
        ObjectNode json = Json.object();
        ArrayNode cases = json.putArray("cases");
        result.cases().forEach(each -> cases.add(of(each, wallet)));
        json.putObject("summary").put("cases", result.cases().size()).put("passed", result.count(Verdict.PASS))
                .put("failed", result.count(Verdict.FAIL)).put("couldNotRun", result.count(Verdict.COULD_NOT_RUN))
                .put("ms", result.millis());
        return Json.write(json);
    }

    private static ObjectNode of(CaseResult result, String wallet) {
        ObjectNode json = Json.object().put("id", result.tried().id()).put("wallet", wallet)
                .put("page", result.tried().page());
        result.tried().component().ifPresent(path -> json.put("component", path));
        json.put("handler", result.tried().handler()).put("outcome", result.tried().outcome().id())
                .put("verdict", result.verdict().json());
        ArrayNode reasons = json.putArray("reasons");
        result.reasons().forEach(reason -> reasons.add(of(reason)));
        return json.put("ms", result.millis());
    }

    private static ObjectNode of(Reason reason) {
        ObjectNode json = Json.object().put("rule", reason.rule()).put("message", reason.message().toString());
        reason.at().ifPresent(at -> json.put("file", at.file()).put("line", at.line()).put("column", at.column()));
        if (reason.warning()) {
            json.put("warning", true);
        }
        return json;
    }
}
