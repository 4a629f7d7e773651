package studio.authcode.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import studio.authcode.base.Json;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.diagnosis.Catalogue;
import studio.authcode.diagnosis.Doctor;
import studio.authcode.diagnosis.Explanation;
import studio.authcode.report.Style;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `authcode explain`: what a rule of the catalogue means.
@Command(name = "explain", description = "Explains a rule, or lists them all.", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private CommonOptions common;

    @Parameters(arity = "0..1", paramLabel = "RULE", description = "A rule, or one cause of it: RULE/CAUSE.")
    private String name;

    ExplainCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = new Catalogue(Doctor.ofEverything().catalogue());
        if (name == null) {
            list(catalogue.all());
        } else {
            show(catalogue.find(name).orElseThrow(() -> unknown(catalogue.nearest(name))));
        }
        return ExitCode.WELL;
    }

    private UserError unknown(List<String> nearest) {
        return new UserError(Text.of("cli.explain.unknown", Printable.of(name)), nearest.isEmpty()
                ? Text.of("cli.explain.unknown.list")
                : Text.of("cli.explain.unknown.near", String.join(", ", nearest), Text.of("cli.explain.unknown.list")));
    }

    private void list(List<Explanation> all) {
        if (common.json()) {
            ArrayNode rules = Json.object().putArray("rules");
            all.forEach(each -> rules.add(json(each)));
            around.out().println(Json.write(Json.object().set("rules", rules)));
            return;
        }
        all.forEach(each -> around.out().printf("%-28s %s%n", each.rule(), each.title()));
    }

    private void show(Explanation explanation) {
        if (common.json()) {
            around.out().println(Json.write(json(explanation)));
            return;
        }
        Style style = common.style(around);
        around.out().println(style.strong(explanation.rule()) + "  " + explanation.title());
        around.out().println("  " + Text.of("cli.explain.sees", explanation.sees()));
        around.out().println("  " + Text.of("cli.explain.does", explanation.does()));
        explanation.causes().forEach(cause -> print(cause, style));
    }

    private void print(Explanation.Cause cause, Style style) {
        String repair = cause.repairable() ? "  " + Text.of("cli.explain.repairable") : "";
        String line = "  %-8s %-26s%s".formatted(String.join("/", cause.severities()), cause.id(), style.faint(repair));
        around.out().println(line.stripTrailing());
        cause.text().ifPresent(text -> around.out().println("           " + text));
    }

    private static ObjectNode json(Explanation explanation) {
        ObjectNode json = Json.object();
        json.put("rule", explanation.rule()).put("title", explanation.title().toString())
                .put("sees", explanation.sees().toString()).put("does", explanation.does().toString());
        ArrayNode causes = json.putArray("causes");
        for (Explanation.Cause cause : explanation.causes()) {
            ObjectNode node = causes.addObject();
            if (!cause.id().isEmpty()) {
                node.put("cause", cause.id());
            }
            node.put("severity", cause.severities().getFirst());
            if (cause.severities().size() > 1) {
                node.put("leastSeverity", cause.severities().getLast());
            }
            node.put("repairable", cause.repairable());
            cause.text().ifPresent(text -> node.put("text", text.toString()));
        }
        return json;
    }
}
