package studio.authcode.desktop.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.authcode.consent.Asking;
import studio.authcode.consent.Callback;
import studio.authcode.consent.Done;
import studio.authcode.consent.Flow;
import studio.authcode.consent.FlowState;
import studio.authcode.consent.Prompt;
import studio.authcode.consent.Step;
import studio.authcode.desktop.common.StepList;
import studio.authcode.desktop.common.Tr;
import studio.authcode.wallet.Contract;
import studio.authcode.wallet.Rules;

/// The steps of a call as lines: those that are known before it is made, or all once it is done.
final class StepLines {

    private static final String AFTER = "backend";

    private final Tr tr;

    StepLines(Tr tr) {
        this.tr = tr;
    }

    /// Returns what will happen, as far as it is known before the user answers.
    List<StepList.Line> ahead(FlowState state) {
        return switch (state) {
            case Done done -> of(done.flow());
            case Asking asking -> ahead(asking);
        };
    }

    /// Returns what happened.
    List<StepList.Line> of(Flow flow) {
        List<StepList.Line> lines = new ArrayList<>();
        Contract contract = flow.request().contract();
        flow.steps().forEach(step -> add(lines, line(step, flow), step.name().json(), contract));
        if (flow.authCode().isPresent()) {
            told(lines, AFTER, contract);
        }
        return List.copyOf(lines);
    }

    /// That a callback was called is well done, but no good news where it is fail.
    private StepList.Line line(Step step, Flow flow) {
        StepList.Line line = StepList.Line.of(step, tr);
        return step.name() == Step.Name.CALLBACK && flow.callback() != Callback.SUCCESS ? line.failed() : line;
    }

    private List<StepList.Line> ahead(Asking asking) {
        List<StepList.Line> lines = new ArrayList<>();
        Contract contract = asking.request().contract();
        asking.steps().forEach(step -> add(lines, StepList.Line.of(step, tr), step.name().json(), contract));
        Rules rules = asking.request().rules();
        add(lines, waiting(Step.Name.PROMPT, question(asking), Optional.of(rules.prompts().ground())),
                Step.Name.PROMPT.json(), contract);
        add(lines, waiting(Step.Name.CODE, tr.of("request.ahead.code"), Optional.of(rules.authCode().ground())),
                Step.Name.CODE.json(), contract);
        add(lines, waiting(Step.Name.CALLBACK, tr.of("request.ahead.callback"), Optional.empty()),
                Step.Name.CALLBACK.json(), contract);
        told(lines, AFTER, contract);
        return List.copyOf(lines);
    }

    private String question(Asking asking) {
        Prompt prompt = asking.prompt();
        String silent = asking.silent().isEmpty()
                ? "" : " " + tr.of("request.ahead.silent", String.join(", ", asking.silent()));
        if (prompt.scopes().isEmpty()) {
            return tr.of("request.ahead.signIn") + silent;
        }
        if (prompt.of() > 1) {
            return tr.of("request.ahead.each", String.valueOf(prompt.of())) + silent;
        }
        return tr.of("request.ahead.together", prompt.scopes().size(),
                String.join(", ", prompt.scopes())) + silent;
    }

    private StepList.Line waiting(Step.Name name, String why, Optional<studio.authcode.wallet.Ground> ground) {
        return StepList.Line.waiting(tr.of("common.step." + name.json()), why, ground);
    }

    private void add(List<StepList.Line> lines, StepList.Line line, String step, Contract contract) {
        lines.add(line);
        told(lines, step, contract);
    }

    /// The wallet's own account of a step stands below the step.
    private void told(List<StepList.Line> lines, String step, Contract contract) {
        contract.walkthrough().stream().filter(told -> told.step().equals(step)).forEach(told ->
                lines.add(new StepList.Line("", "told", "", tr.of(told.text()), Optional.empty())));
    }
}
