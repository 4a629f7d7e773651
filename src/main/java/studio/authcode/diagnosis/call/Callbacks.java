package studio.authcode.diagnosis.call;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.authcode.source.CallSite;

/// What the functions among a call's options are called, rightly and wrongly.
final class Callbacks {

    static final Set<String> REAL = Set.of("scopes", "success", "fail", "complete");

    private static final Map<String, String> WRONG = Map.ofEntries(
            Map.entry("error", "fail"), Map.entry("failure", "fail"), Map.entry("failed", "fail"),
            Map.entry("catch", "fail"), Map.entry("reject", "fail"), Map.entry("onError", "fail"),
            Map.entry("onFail", "fail"), Map.entry("onFailure", "fail"), Map.entry("onFailed", "fail"),
            Map.entry("cancel", "fail"), Map.entry("onCancel", "fail"), Map.entry("err", "fail"),
            Map.entry("errorCallback", "fail"), Map.entry("failCallback", "fail"), Map.entry("onSuccess", "success"),
            Map.entry("then", "success"), Map.entry("resolve", "success"), Map.entry("successCallback", "success"),
            Map.entry("callback", "success"), Map.entry("cb", "success"), Map.entry("done", "complete"),
            Map.entry("finally", "complete"), Map.entry("always", "complete"), Map.entry("onComplete", "complete"),
            Map.entry("finish", "complete"), Map.entry("completed", "complete"), Map.entry("end", "complete"));

    private Callbacks() {
    }

    /// Returns what a function's name was meant to be; empty where it is right, or nothing comes near.
    static Optional<String> meant(CallSite.Member member) {
        return REAL.contains(member.name()) ? Optional.empty()
                : Optional.ofNullable(WRONG.get(member.name()))
                        .or(() -> Nearest.of(member.name(), List.of("success", "fail", "complete")));
    }

    /// Tells whether a function under a wrong name was to hear this outcome.
    static boolean wronglyNamed(CallSite call, String right) {
        return call.via().isEmpty() && call.members().stream().filter(CallSite.Member::isFunction)
                .anyMatch(member -> meant(member).filter(right::equals).isPresent());
    }
}
