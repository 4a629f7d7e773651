package studio.authcode.consent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.authcode.base.Text;
import studio.authcode.wallet.Ground;
import studio.authcode.wallet.PayloadTemplate;
import studio.authcode.wallet.Rules;
import studio.authcode.wallet.WalletError.Reach;

/// The ways a call ends: each makes the payload and closes the trail.
final class Ending {

    private final Attempt attempt;
    private final Rules rules;

    Ending(Attempt attempt) {
        this.attempt = attempt;
        this.rules = attempt.request().rules();
    }

    Done unregistered(Trail trail, Text why) {
        Rules.Unregistered rule = rules.unregistered();
        trail.failed(Step.Name.IDENTITY, why, rule.ground());
        if (rule.success().isPresent()) {
            return end(new Result(Callback.SUCCESS, rule.success().get(), rule.ground(),
                    Text.of("consent.callback.noCode")), trail, Verdict.NONE);
        }
        return failed(trail, List.of(), rule.failure().orElseThrow());
    }

    Done badArgument(Trail trail, Text why) {
        trail.failed(Step.Name.ARGUMENTS, why, rules.badArgument().ground());
        return failed(trail, List.of(), rules.badArgument());
    }

    Done endedBy(Trail trail, Rules.ScopeFailure rule) {
        Rules.CallFailure failure =
                new Rules.CallFailure(rule.code(), Optional.empty(), Optional.empty(), rule.ground());
        return end(call(failure), trail, Verdict.error(List.of(), rule.code(), Reach.CALL, rule.toast()));
    }

    Done fault(Trail trail, Fault fault) {
        Ground ground = fault.error().ground();
        String code = fault.error().code();
        trail.skipped(Step.Name.PROMPT, Text.of("consent.prompt.fault", code));
        trail.failed(Step.Name.CODE, Text.of("consent.code.fault", code, fault.error().message()), ground);
        Optional<PayloadTemplate> shape = attempt.basicSignIn() && !fault.failsCall()
                ? rules.signInRefused().payload() : Optional.empty();
        return end(call(new Rules.CallFailure(code, Optional.of(fault.error().message()), shape, ground)), trail,
                Verdict.error(List.of(), code, fault.error().reach(), Optional.empty()));
    }

    Done failed(Trail trail, List<PromptAnswer> answers, Rules.CallFailure failure) {
        return end(call(failure), trail, Verdict.error(answers, failure.code(), Reach.CALL, Optional.empty()));
    }

    /// Ends a call on which wallet and user have decided.
    ///
    /// @param verdicts every scope that was asked for, or the basic sign-in, and whether the user allowed it
    Done decide(Trail trail, List<PromptAnswer> answers, Map<String, Boolean> verdicts) {
        Set<String> allowed = new LinkedHashSet<>();
        Map<String, String> failed = new LinkedHashMap<>(attempt.refusedByWallet());
        verdicts.forEach((scope, yes) -> {
            if (yes) {
                allowed.add(scope);
            } else if (!attempt.basicSignIn()) {
                failed.put(scope, rules.refused().code());
            }
        });
        List<String> granted = new ArrayList<>(attempt.requested());
        granted.removeAll(failed.keySet());
        Verdict verdict = new Verdict(answers, granted, failed, allowed, Optional.empty(), Reach.SCOPE, toast(failed));
        boolean signInRefused = attempt.basicSignIn() && verdicts.containsValue(false);
        if (signInRefused) {
            trail.failed(Step.Name.CODE, Text.of("consent.code.none"), rules.signInRefused().ground());
            return end(call(rules.signInRefused()), trail,
                    Verdict.error(answers, rules.signInRefused().code(), Reach.SCOPE, Optional.empty()));
        }
        return end(decided(trail, verdict), trail, verdict);
    }

    private Result decided(Trail trail, Verdict verdict) {
        Ground form = rules.authCode().ground();
        if (verdict.failed().isEmpty()) {
            trail.ok(Step.Name.CODE, Text.of("consent.code.ok"), form);
            return new Result(Callback.SUCCESS, rules.success().payload(), rules.success().ground(),
                    Text.of("consent.callback.success"));
        }
        if (verdict.granted().isEmpty()) {
            trail.failed(Step.Name.CODE, Text.of("consent.code.none"), rules.none().ground());
            return new Result(Callback.FAIL, rules.none().payload(), rules.none().ground(),
                    Text.of("consent.callback.none"));
        }
        Rules.Partial rule = rules.partial();
        if (rule.succeeds()) {
            trail.ok(Step.Name.CODE, Text.of("consent.code.partial"), form);
            return new Result(Callback.SUCCESS, rule.payload(), rule.ground(), Text.of("consent.callback.partial"));
        }
        trail.failed(Step.Name.CODE, Text.of("consent.code.partialFails"), rule.ground());
        return new Result(Callback.FAIL, rule.payload(), rule.ground(), Text.of("consent.callback.partialFails"));
    }

    private Optional<String> toast(Map<String, String> failed) {
        return failed.keySet().stream().filter(scope -> attempt.request().contract().scope(scope).isEmpty()).findFirst()
                .flatMap(_ -> rules.unknown().toast());
    }

    private Result call(Rules.CallFailure failure) {
        PayloadTemplate payload = failure.payload().orElse(rules.error().payload());
        Text why = Text.of("consent.callback.error", failure.code());
        return new Result(Callback.FAIL, payload, failure.ground(), why, failure.message());
    }

    private Done end(Result result, Trail trail, Verdict verdict) {
        PayloadValues values = new PayloadValues(attempt, verdict, result.message());
        return new Done(new Flow(
                attempt.id(), attempt.time(), attempt.request(), attempt.requested(), result.callback(),
                result.payload().fill(values::value), verdict.answers(), trail.end(result.why(), result.ground()),
                verdict.granted(), verdict.inOrder(attempt.requested()), verdict.allowed(), values.minted(),
                verdict.error(), verdict.errors(attempt.request().contract()), verdict.toast()));
    }

    /// Which callback comes, and why.
    private record Result(
            Callback callback, PayloadTemplate payload, Ground ground, Text why, Optional<String> message) {

        Result(Callback callback, PayloadTemplate payload, Ground ground, Text why) {
            this(callback, payload, ground, why, Optional.empty());
        }
    }
}
