package studio.authcode.diagnosis.call;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studio.authcode.base.Lazy;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.source.CallSite;
import studio.authcode.source.Callback.Role;
import studio.authcode.source.Program;
import studio.authcode.source.code.CallFact;
import studio.authcode.source.code.FileFacts;
import studio.authcode.source.code.FunctionId;

/// `call/no-fail`: nothing hears of a refusal.
final class NoFail implements CallRule {

    private static final Wording SAID = Wording.warning("no-fail");

    @Override
    public List<RuleEntry> entries() {
        return List.of(SAID.entry());
    }

    @Override
    public List<Finding> check(Calls calls) {
        Program program = calls.subject().sources().program();
        Lazy<Map<FunctionId, List<CallFact>>> callers = new Lazy<>(program::callers);
        Stream<CallSite> unheard = calls.sites().stream().filter(call -> call.dropped().isEmpty())
                .filter(call -> !isHeard(call) && !(isNamed(call.function(), program) && isHandedOn(call, callers)));
        return Stream.concat(unheard, dropped(calls)).map(call -> SAID.said(
                calls.mayPrompt(call) ? "no-fail" : "no-fail.silent", "", call.place(), calls.wallet())).toList();
    }

    /// A wrapper and who calls it may reject the same promise; one of them is named.
    private static Stream<CallSite> dropped(Calls calls) {
        Map<FunctionId, CallSite> found = new LinkedHashMap<>();
        calls.sites().stream().filter(call -> !call.open() && !call.promised())
                .filter(call -> Calls.heard(call, Role.CATCH, Role.COMPLETE).findAny().isEmpty())
                .forEach(call -> call.dropped().ifPresent(promise -> found.merge(promise, call,
                        (first, other) -> first.via().isEmpty() ? first : other)));
        return found.values().stream();
    }

    /// What an async function awaits fails in its callers, who may hear it there.
    private static boolean isHandedOn(CallSite call, Lazy<Map<FunctionId, List<CallFact>>> callers) {
        return Calls.heard(call, Role.AWAIT).findAny().isPresent() && callers.get().containsKey(call.function());
    }

    private static boolean isNamed(FunctionId id, Program program) {
        FileFacts facts = program.files().get(id.file());
        return facts != null && id.index() >= 0 && facts.functions().get(id.index()).name().isPresent();
    }

    private static boolean isHeard(CallSite call) {
        return call.open() || call.promised()
                || Calls.heard(call, Role.FAIL, Role.CATCH, Role.COMPLETE).findAny().isPresent()
                || Callbacks.wronglyNamed(call, "fail") || Callbacks.wronglyNamed(call, "complete");
    }
}
