package studio.authcode.diagnosis.call;

import java.util.List;
import java.util.stream.Stream;
import studio.authcode.base.Place;
import studio.authcode.base.Printable;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.source.CallSite;
import studio.authcode.source.Callback;
import studio.authcode.source.Callback.Role;

/// `call/spinner`: a loading sign is shown before the call and stays when the call fails.
final class Spinner implements CallRule {

    private static final Wording SAID = Wording.warning("spinner");

    @Override
    public List<RuleEntry> entries() {
        return List.of(SAID.entry());
    }

    @Override
    public List<Finding> check(Calls calls) {
        return calls.sites().stream().filter(call -> !call.open() && !call.promised() && known(call))
                .flatMap(call -> calls.flows().spinsOn(call)
                        .map(shown -> finding(shown, call.place())).stream())
                .toList();
    }

    private static Finding finding(Place shown, Place call) {
        String line = String.valueOf(call.line());
        return shown.file().equals(call.file()) ? SAID.at(shown, line)
                : SAID.said("spinner.elsewhere", "", shown, line, Printable.of(call.file()));
    }

    /// A `catch` block around an `await` is no function.
    private static boolean isBlock(Callback callback, CallSite call) {
        return callback.role() == Role.CATCH && Stream.concat(Calls.heard(call, Role.AWAIT), call.relayed().stream())
                .filter(each -> each.role() == Role.AWAIT)
                .anyMatch(awaited -> awaited.place().equals(callback.place()));
    }

    /// What a function does that cannot be seen may well be to hide it.
    private static boolean known(CallSite call) {
        return Stream.concat(Calls.heard(call, Role.FAIL, Role.COMPLETE, Role.CATCH),
                        call.relayed().stream().filter(callback -> callback.role() == Role.CATCH))
                .allMatch(callback -> callback.known() || isBlock(callback, call));
    }
}
