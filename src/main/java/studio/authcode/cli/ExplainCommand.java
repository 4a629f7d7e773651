package studio.authcode.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.base.Json;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.diagnosis.Catalogue;
import studio.authcode.diagnosis.Doctor;
import studio.authcode.diagnosis.Explanation;
import studio.authcode.diagnosis.NearNames;
import studio.authcode.report.Style;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `authcode explain`: what a rule of the catalogue, or a mistake that the wallet server names, means.
@Command(name = "explain", description = "Explains a rule or a mistake, or lists them all.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private static final String LINE = "%-36s %s%n";

    private final Surroundings around;

    @Mixin
    private CommonOptions common;

    @Parameters(arity = "0..1", paramLabel = "RULE", description = {
        "A rule, one cause of it (RULE/CAUSE),",
        "or a mistake such as signature/raw-payload."})
    private String name;

    ExplainCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = new Catalogue(Doctor.ofEverything().catalogue());
        Optional<Mistake> mistake = Optional.ofNullable(name).flatMap(Mistake::of);
        if (name == null) {
            list(catalogue.all());
        } else if (mistake.isPresent()) {
            show(mistake.get());
        } else {
            show(catalogue.find(name).orElseThrow(() -> unknown(nearest(catalogue))));
        }
        return ExitCode.WELL;
    }

    private List<String> nearest(Catalogue catalogue) {
        List<String> mistakes = Stream.of(Mistake.values()).map(Mistake::id).toList();
        return new NearNames(joined(catalogue.all().stream().map(Explanation::rule).toList(), mistakes),
                joined(catalogue.names(), mistakes)).of(name);
    }

    private static List<String> joined(List<String> rules, List<String> mistakes) {
        return Stream.concat(rules.stream(), mistakes.stream()).toList();
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
            Stream.of(Mistake.values()).forEach(each -> rules.add(json(each)));
            around.out().println(Json.write(Json.object().set("rules", rules)));
            return;
        }
        all.forEach(each -> around.out().printf(LINE, each.rule(), each.title()));
        around.out().println();
        around.out().println(common.style(around).strong(Text.of("cli.explain.mistakes").toString()));
        Stream.of(Mistake.values()).forEach(each -> around.out().printf(LINE, each.id(), each.title()));
    }

    private void show(Mistake mistake) {
        if (common.json()) {
            around.out().println(Json.write(json(mistake)));
            return;
        }
        around.out().println(common.style(around).strong(mistake.id()) + "  " + mistake.title());
        around.out().println("  " + mistake.explanation());
        around.out().println("  " + Text.of("cli.explain.does", mistake.advice()));
    }

    private static ObjectNode json(Mistake mistake) {
        return Json.object().put("rule", mistake.id()).put("kind", "mistake").put("title", mistake.title().toString())
                .put("explanation", mistake.explanation().toString()).put("advice", mistake.advice().toString());
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
        json.put("rule", explanation.rule()).put("kind", "rule").put("title", explanation.title().toString())
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
