package studio.authcode.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.authcode.Studio;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.consent.Asking;
import studio.authcode.consent.Callback;
import studio.authcode.consent.Done;
import studio.authcode.consent.Flow;
import studio.authcode.consent.FlowJson;
import studio.authcode.consent.FlowState;
import studio.authcode.journal.CallRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// `authcode call`: makes one call, without any project code.
@Command(name = "call", description = "Makes one my.getAuthCode call.", mixinStandardHelpOptions = true)
final class CallCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private CommonOptions common;

    @Mixin
    private CommonOptions.Calling calling;

    @Option(names = "--wallet", required = true, paramLabel = "ID", description = "The wallet that is called.")
    private String wallet;

    @Option(names = "--app", required = true, paramLabel = "ID", description = "The app id of the caller.")
    private String app;

    @Option(names = "--scopes", paramLabel = "JSON", description = "The call's scopes; left out when not given.")
    private String scopes;

    @Option(names = "--decide", paramLabel = "ANSWER", description = {
        "Answers prompts: allow, deny, close or timeout for the next one,",
        "or SCOPE=allow,SCOPE=deny for all that ask about these scopes."})
    private List<String> decide = new ArrayList<>();

    @Option(names = "--fault", paramLabel = "CODE", description = "Has the wallet answer CODE, or SCOPE:CODE.")
    private String fault;

    @Option(names = "--expect", paramLabel = "success|fail", description = "Exit with 1 if the other callback comes.")
    private Expected expect;

    enum Expected { success, fail }

    CallCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        DecisionScript script = new DecisionScript(decide);
        if (app.isBlank()) {
            throw new UserError(Text.of("cli.app.blank"), Text.of("cli.app.blank.hint"));
        }
        try (Studio studio = common.studio(around)) {
            CallRequest request = new CallRequest(
                    studio.wallets().get(wallet).id(), app, calling.persona(studio), calling.environment(),
                    calling.rules(), argument(), Optional.ofNullable(fault), calling.remember(), Optional.empty(),
                    Optional.empty(), "call");
            FlowState begun = studio.calls().begin(request);
            refuseFaultOfAnotherScope(begun);
            Flow flow = new Answerer(script, around).finish(begun);
            studio.calls().keep(request, flow).join();
            print(flow);
            return expect == null || expect.name().equals(flow.callback().json()) ? ExitCode.WELL : unexpected(flow);
        }
    }

    /// A fault for a scope that the call does not ask for would silently change nothing.
    private void refuseFaultOfAnotherScope(FlowState begun) {
        List<String> requested = switch (begun) {
            case Asking asking -> asking.requested();
            case Done(Flow flow) -> flow.requested();
        };
        int colon = fault == null ? -1 : fault.lastIndexOf(':');
        boolean reached = begun instanceof Asking || !requested.isEmpty();
        if (colon >= 0 && reached && !requested.contains(fault.substring(0, colon))) {
            throw new UserError(
                    Text.of("cli.call.faultScope", fault.substring(0, colon)),
                    Text.of("cli.call.faultScope.hint", String.join(", ", requested)));
        }
    }

    private void print(Flow flow) {
        if (common.json()) {
            around.out().println(Json.write(FlowJson.of(flow)));
        } else {
            new FlowText(around.out(), common.style(around)).print(flow);
        }
    }

    private int unexpected(Flow flow) {
        around.err().println(Text.of(
                flow.callback() == Callback.SUCCESS ? "cli.call.notFail" : "cli.call.notSuccess"));
        return ExitCode.NOT_WELL;
    }

    private JsonNode argument() {
        if (scopes == null) {
            return JsonNodeFactory.instance.missingNode();
        }
        if (scopes.isBlank()) {
            throw new UserError(Text.of("cli.call.scopes.blank"), Text.of("cli.call.scopes.hint"));
        }
        try {
            return Json.read(scopes);
        } catch (JacksonException e) {
            throw new UserError(
                    Text.of("cli.call.scopes", String.valueOf(Json.place("", e).column()), Json.reason(e)),
                    Text.of("cli.call.scopes.hint"));
        }
    }
}
