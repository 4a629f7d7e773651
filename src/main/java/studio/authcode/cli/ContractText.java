package studio.authcode.cli;

import java.io.PrintStream;
import java.util.Map;
import studio.authcode.report.Style;
import studio.authcode.wallet.Contract;
import studio.authcode.wallet.Ground;
import studio.authcode.wallet.Scope;
import studio.authcode.wallet.Switch;
import studio.authcode.wallet.WalletError;
import tools.jackson.databind.JsonNode;

/// Prints a contract for a person, rule by rule.
final class ContractText {

    private final PrintStream out;
    private final Style style;

    ContractText(PrintStream out, Style style) {
        this.out = out;
        this.style = style;
    }

    void print(Contract contract) {
        out.println(style.strong(contract.name()) + "  " + contract.document());
        heading("Scopes");
        for (Scope scope : contract.scopes()) {
            String kind = scope.kind() == Scope.Kind.DATA ? "data  " : "action";
            out.printf("  %-28s %s %s%s%s%n", scope.name(), kind, scope.title(), scope.legacy() ? " (legacy)" : "",
                    ground(scope.ground()));
        }
        heading("Rules");
        contract.ruleTree().properties().forEach(this::rule);
        heading("Errors");
        for (WalletError error : contract.errors()) {
            String fault = error.fault() ? "--fault" : "";
            out.printf("  %-6s %-5s %-7s %s – %s%s%n", error.code(),
                    error.reach() == WalletError.Reach.SCOPE ? "scope" : "call", fault, error.message(),
                    error.meaning(), ground(error.ground()));
            out.println("         " + style.faint(error.advice().toString()));
        }
        switches(contract);
        if (!contract.errata().isEmpty()) {
            heading("Errata of the document");
            contract.errata().forEach(erratum -> out.println("  " + erratum.about() + ": " + erratum.text()));
        }
        if (!contract.conditions().isEmpty()) {
            heading("Where it may be called");
            contract.conditions().forEach(condition -> out.println(
                    "  " + condition.name() + ": " + condition.text() + ground(condition.ground())));
        }
        if (!contract.walkthrough().isEmpty()) {
            heading("The document's own account");
            contract.walkthrough().forEach(step -> out.println("  " + step.text()));
        }
    }

    private void switches(Contract contract) {
        if (contract.switches().isEmpty()) {
            return;
        }
        heading("Switches (--rule NAME=VALUE, the first is the default)");
        for (Switch rule : contract.switches()) {
            out.println("  " + style.strong(rule.name()) + "  " + rule.title());
            for (Switch.Option option : rule.options()) {
                out.printf("    %-10s %s%s%n", option.value(), option.title(), ground(option.ground()));
            }
        }
    }

    private void rule(Map.Entry<String, JsonNode> rule) {
        StringBuilder line = new StringBuilder();
        rule.getValue().properties().forEach(member -> {
            if (!"basis".equals(member.getKey()) && !"source".equals(member.getKey())) {
                line.append(member.getKey()).append(' ').append(member.getValue()).append("  ");
            }
        });
        out.printf("  %-14s %s%s%n", rule.getKey(), line,
                style.faint("[" + rule.getValue().path("basis").asString() + ": "
                        + rule.getValue().path("source").asString() + "]"));
    }

    private void heading(String heading) {
        out.println();
        out.println(style.strong(heading));
    }

    private String ground(Ground ground) {
        return style.faint("  [" + ground.basis().json() + ": " + ground.source() + "]");
    }
}
