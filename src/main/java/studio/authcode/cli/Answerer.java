package studio.authcode.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.consent.Asking;
import studio.authcode.consent.Decision;
import studio.authcode.consent.Done;
import studio.authcode.consent.Flow;
import studio.authcode.consent.FlowState;
import studio.authcode.consent.Prompt;

/// Answers a flow's prompts: from the script, else by asking the person at the terminal, never by itself.
final class Answerer {

    private static final Map<String, Decision> KEYS = Map.of(
            "a", Decision.Whole.ALLOW, "allow", Decision.Whole.ALLOW,
            "d", Decision.Whole.DENY, "deny", Decision.Whole.DENY,
            "c", Decision.Whole.CLOSE, "close", Decision.Whole.CLOSE,
            "t", Decision.Whole.TIMEOUT, "timeout", Decision.Whole.TIMEOUT);

    private final DecisionScript script;
    private final Surroundings around;

    Answerer(DecisionScript script, Surroundings around) {
        this.script = script;
        this.around = around;
    }

    /// Takes a flow to its end.
    ///
    /// @throws UserError if a prompt is left without an answer
    Flow finish(FlowState begun) {
        FlowState state = begun;
        while (state instanceof Asking asking) {
            state = asking.answer(answer(asking));
        }
        return ((Done) state).flow();
    }

    /// Answers one prompt.
    ///
    /// @throws UserError if nobody can
    Decision answer(Asking asking) {
        Prompt prompt = asking.prompt();
        Optional<Decision> scripted = script.next(prompt);
        if (scripted.isPresent()) {
            return scripted.get();
        }
        if (!around.canAsk()) {
            throw new UserError(
                    prompt.scopes().isEmpty()
                            ? Text.of("cli.unanswered.signIn", String.valueOf(prompt.number()))
                            : Text.of("cli.unanswered", String.valueOf(prompt.number()),
                                    String.join(", ", prompt.scopes())),
                    Text.of("cli.unanswered.hint"));
        }
        return ask(asking);
    }

    private Decision ask(Asking asking) {
        Prompt prompt = asking.prompt();
        String what = prompt.scopes().isEmpty()
                ? Text.of("cli.ask.signIn").toString() : String.join(", ", prompt.scopes());
        around.err().print(Text.of("cli.ask", asking.request().app(), what, String.valueOf(prompt.number()),
                String.valueOf(prompt.of())));
        around.err().flush();
        try {
            for (String line = around.in().readLine(); line != null; line = around.in().readLine()) {
                Decision decision = KEYS.get(line.strip().toLowerCase(Locale.ROOT));
                if (decision != null) {
                    return decision;
                }
                around.err().print(Text.of("cli.ask.again"));
                around.err().flush();
            }
            return Decision.Whole.CLOSE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
