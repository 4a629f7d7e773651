package studio.authcode.diagnosis.call;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import studio.authcode.base.Printable;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.project.Page;
import studio.authcode.source.CallSite;
import studio.authcode.source.code.Guard;
import studio.authcode.source.flow.Entrance;
import studio.authcode.source.flow.Reach;

/// `call/first-screen`: consent is asked for before the user has done anything, on a wallet that forbids it.
final class FirstScreen implements CallRule {

    private static final Wording SAID = Wording.warning("first-screen");
    private static final Set<String> LAUNCH = Set.of("onLaunch", "onShow");
    private static final Set<String> START = Set.of("onLoad", "onShow", "onReady", "onInit");

    /// Whoever starts the app for the first time is not signed in, so such a condition holds for them.
    private static final Pattern SIGNED_IN = Pattern.compile("(?i).*(token|user|login|logged|auth|code|session|uid"
            + "|openid|member|phone|mobile|info|canIUse).*", Pattern.DOTALL);

    private static final Pattern ABSENT = Pattern.compile("[^!]*={2,3}\\s*(?:null|undefined|''|\"\"|false|0)");

    @Override
    public List<RuleEntry> entries() {
        return List.of(SAID.entry());
    }

    @Override
    public List<Finding> check(Calls calls) {
        boolean forbidden = calls.subject().contract().stream().flatMap(contract -> contract.conditions().stream())
                .anyMatch(condition -> condition.name().equals("first-screen"));
        if (!forbidden) {
            return List.of();
        }
        Optional<String> start = calls.subject().app().firstPage().flatMap(Page::file);
        return calls.sites().stream().filter(calls::mayPrompt)
                .flatMap(call -> early(calls, call, start).map(reach -> SAID.at(call.place(),
                        calls.wallet(), Printable.of(reach.entrance().name()),
                        Printable.of(reach.entrance().file()))).stream())
                .toList();
    }

    private static Optional<Reach> early(Calls calls, CallSite call, Optional<String> start) {
        return calls.flows().reach(call).stream()
                .filter(reach -> isFirst(reach.entrance(), start) && reach.isByItself())
                .filter(reach -> reach.guards().allMatch(FirstScreen::holdsAtFirst)).findFirst();
    }

    private static boolean isFirst(Entrance entrance, Optional<String> start) {
        return switch (entrance.kind()) {
            case APP -> LAUNCH.contains(entrance.name());
            case PAGE -> START.contains(entrance.name()) && start.filter(entrance.file()::equals).isPresent();
            case COMPONENT, MODULE -> false;
        };
    }

    private static boolean holdsAtFirst(Guard guard) {
        return guard.negated() != ABSENT.matcher(guard.text()).matches() && SIGNED_IN.matcher(guard.text()).matches();
    }
}
