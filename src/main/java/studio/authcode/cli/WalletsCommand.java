package studio.authcode.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import studio.authcode.Studio;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import studio.authcode.wallet.Contract;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `authcode wallets`: what each wallet promises, rule by rule.
@Command(name = "wallets", description = "Shows what each wallet promises, with its basis.",
        mixinStandardHelpOptions = true)
final class WalletsCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private CommonOptions common;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Only this wallet, in full.")
    private String id;

    WalletsCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Studio studio = common.studio(around)) {
            studio.wallets().problems().forEach(problem -> around.err().println(problem));
            if (id == null) {
                list(studio);
            } else {
                show(studio.wallets().get(id));
            }
            return studio.wallets().problems().isEmpty() ? ExitCode.WELL : ExitCode.NOT_WELL;
        }
    }

    private void list(Studio studio) {
        if (common.json()) {
            ObjectNode root = Json.object();
            ArrayNode wallets = root.putArray("wallets");
            studio.wallets().all().forEach(contract -> wallets.add(ContractJson.of(contract)));
            ArrayNode problems = Json.strings(studio.wallets().problems().stream().map(Text::toString).toList());
            root.set("problems", problems);
            around.out().println(Json.write(root));
            return;
        }
        for (Contract contract : studio.wallets().all()) {
            around.out().printf("%-12s %-22s %2d scopes, %d switches   %s%n", contract.id(), contract.name(),
                    contract.scopes().size(), contract.switches().size(), contract.document());
        }
    }

    private void show(Contract contract) {
        if (common.json()) {
            around.out().println(Json.write(ContractJson.of(contract)));
        } else {
            new ContractText(around.out(), common.style(around)).print(contract);
        }
    }
}
