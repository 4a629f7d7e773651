package studio.authcode.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import studio.authcode.base.Place;
import studio.authcode.base.Text;
import studio.authcode.runtime.RunEvent;

/// Code that threw, was rejected, hung, or could not be loaded: `uncaught-error`, `unhandled-rejection`,
/// `module-missing`, `hung`.
///
/// A case opens a page by itself, without the query, the storage and the servers that a real way to it would give. What
/// breaks because something is not there, after the page has missed such a thing, may never break on a phone.
final class BrokenCode implements VerdictRule {

    /// Real apps use what browsers have, and the documents do not say what of it a platform has.
    private static final Pattern BROWSER = Pattern.compile("\\b(?:window|document|self|navigator|location|history"
            + "|localStorage|sessionStorage|XMLHttpRequest|fetch|alert|confirm|prompt|screen) is not defined");
    /// Who asks for the open pages before there is one, may be given one elsewhere.
    private static final String PAGES = "getCurrentPages";
    private static final Pattern FOR_WANT = Pattern.compile(
            "\\b(?:of|null or) (?:undefined|null)\\b|\\b(?:undefined|null) is not|"
                    + "is not (?:a function|iterable|an object)|\\bin JSON\\b|end of JSON");

    @Override
    public List<Reason> judge(CaseTrail trail) {
        List<Reason> reasons = new ArrayList<>();
        List<Reason> absent = new ArrayList<>();
        Optional<Place> call = Optional.empty();
        boolean standIn = false;
        boolean wants = false;
        boolean early = false;
        for (RunEvent event : trail.events()) {
            switch (event) {
                case RunEvent.StandIn _ -> standIn = true;
                case RunEvent.Storage used -> wants |= used.op().equals("get") && CaseTrail.isNothing(used.value());
                case RunEvent.Request request -> wants |= !request.sent() && !request.pinned();
                case RunEvent.Read read -> {
                    wants |= read.of().equals("query") && !read.path().equals(PAGES);
                    early |= read.path().equals(PAGES);
                }
                case RunEvent.Call made -> call = made.at();
                case RunEvent.Failure failure when isAbsence(failure) -> absent.add(new Reason("uncaught-error",
                        Text.of("plan.absent", failure.message()), failure.at(), true));
                case RunEvent.Failure failure -> {
                    boolean wanting = wants || early && failure.page().isEmpty();
                    boolean forWant = wanting && FOR_WANT.matcher(failure.message()).find();
                    boolean browser = BROWSER.matcher(failure.message()).find();
                    reasons.add(failed(failure, standIn || forWant || browser, call));
                    // What such code would have made is missing from here on.
                    wants |= browser;
                }
                case RunEvent.ModuleMissing missing when !missing.standIn() -> reasons.add(new Reason("module-missing",
                        Text.of("plan.module-missing", missing.specifier(), missing.from(), missing.reason()),
                        missing.at(), false));
                default -> { }
            }
        }
        // What is not there because the code broke off, or is why the call was not reached, is told as that.
        return (reasons.isEmpty() && !trail.calls().isEmpty() ? absent : reasons).stream().distinct().toList();
    }

    /// The handler was our choice, and the page may be registered by what a stand-in stands for.
    private static boolean isAbsence(RunEvent.Failure failure) {
        return failure.kind() == RunEvent.Kind.NO_HANDLER || failure.kind() == RunEvent.Kind.NO_PAGE;
    }

    private static Reason failed(RunEvent.Failure failure, boolean uncertain, Optional<Place> call) {
        boolean certain = switch (failure.kind()) {
            case HUNG, MEMORY, FLOOD, SYNTAX -> true;
            case NO_HANDLER, NO_PAGE, DIED -> false;
            case UNCAUGHT, UNHANDLED_REJECTION, BAD_CALL -> !uncertain;
        };
        String rule = switch (failure.kind()) {
            case HUNG, MEMORY, FLOOD -> "hung";
            case DIED -> "not-run";
            case UNHANDLED_REJECTION -> "unhandled-rejection";
            default -> "uncaught-error";
        };
        Text message = failure.kind() == RunEvent.Kind.DIED ? Text.of("plan.not-run", failure.message())
                : Text.of(certain ? "plan." + rule : "plan.uncertain", failure.message());
        // What the wallet rejected stands nowhere; the call whose promise it was does.
        boolean rejected = failure.kind() == RunEvent.Kind.UNHANDLED_REJECTION;
        return new Reason(rule, message, failure.at().or(() -> rejected ? call : Optional.empty()), !certain);
    }
}
