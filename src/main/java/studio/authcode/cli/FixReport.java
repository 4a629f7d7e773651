package studio.authcode.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.authcode.base.Json;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.RepairPlan;
import studio.authcode.project.FileChange;
import studio.authcode.project.UnifiedDiff;
import studio.authcode.report.Style;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Prints what a repair changed, or would change.
final class FixReport {

    private final Surroundings around;
    private final CommonOptions common;
    private final Path project;
    private final boolean dryRun;

    FixReport(Surroundings around, CommonOptions common, Path project, boolean dryRun) {
        this.around = around;
        this.common = common;
        this.project = project;
        this.dryRun = dryRun;
    }

    /// @param left what was asked for and is still to be found
    void fixed(RepairPlan plan, List<Finding> left) {
        if (common.json()) {
            ObjectNode json = Json.object().put("project", project.toString());
            ArrayNode applied = json.putArray("applied");
            plan.applied().forEach(finding -> applied.add(json(finding)));
            print(json.put("diff", UnifiedDiff.of(plan.changes())).put("dryRun", dryRun).put("remaining", left.size()));
            return;
        }
        plan.applied().forEach(finding -> around.out().println(Text.of(dryRun ? "cli.fix.would" : "cli.fix.done",
                finding.place().toString(), name(finding), finding.fix().orElseThrow().title())));
        diff(plan.changes());
        if (plan.applied().isEmpty()) {
            around.out().println(Text.of("cli.fix.nothing"));
        }
        if (!left.isEmpty()) {
            around.err().println(Text.of("cli.fix.left", left.size()));
        }
    }

    void undone(List<FileChange> changes) {
        if (common.json()) {
            ObjectNode json = Json.object().put("project", project.toString());
            json.set("undone", Json.strings(changes.stream().map(FileChange::file).toList()));
            print(json.put("diff", UnifiedDiff.of(changes)).put("dryRun", dryRun));
            return;
        }
        diff(changes);
    }

    private void print(ObjectNode json) {
        around.out().println(Json.write(json));
    }

    private static ObjectNode json(Finding finding) {
        return Json.object().put("rule", finding.rule()).put("cause", finding.cause())
                .put("file", finding.place().file()).put("title", finding.fix().orElseThrow().title().toString());
    }

    private static String name(Finding finding) {
        return finding.cause().isEmpty() ? finding.rule() : finding.rule() + " (" + finding.cause() + ")";
    }

    /// A file or a program gets the diff as it is, so that it can be applied; a terminal must not obey what a
    /// project's file tells it.
    private void diff(List<FileChange> changes) {
        String diff = UnifiedDiff.of(changes);
        if (!around.canColour()) {
            around.out().print(diff);
            return;
        }
        Style style = common.style(around);
        Stream.of(diff.split("\r?\n")).forEach(line -> around.out().println(coloured(style, shown(line))));
    }

    private static String shown(String line) {
        return Arrays.stream(line.split("\t", -1)).map(Printable::line).collect(Collectors.joining("\t"));
    }

    private static String coloured(Style style, String line) {
        return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
            case '+' -> style.good(line);
            case '-' -> style.bad(line);
            case '@' -> style.faint(line);
            default -> line;
        };
    }
}
