package studio.authcode.desktop.outcomes;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import studio.authcode.base.Place;
import studio.authcode.base.UserError;
import studio.authcode.desktop.common.Batch;
import studio.authcode.desktop.common.CallSetup;
import studio.authcode.desktop.common.Checked;
import studio.authcode.desktop.common.Execution;
import studio.authcode.desktop.common.Handler;
import studio.authcode.desktop.common.Lifeline;
import studio.authcode.desktop.common.Session;
import studio.authcode.desktop.common.Tools;
import studio.authcode.desktop.outcomes.PlanStatus.Phase;
import studio.authcode.journal.CallRequest;
import studio.authcode.persona.Persona;
import studio.authcode.plan.Case;
import studio.authcode.plan.CaseResult;
import studio.authcode.plan.PlanResult;
import studio.authcode.plan.Planner;
import studio.authcode.plan.Verdict;
import studio.authcode.runtime.RunSetup;

/// Tries every outcome against every handler of the open project, and replays single cases.
public final class OutcomesViewModel {

    private final Execution execution;
    private final Session session;
    private final Supplier<CallSetup> form;
    private final Replayed show;
    private final Tools tools;
    private final ReadOnlyObjectWrapper<Matrix> matrix = new ReadOnlyObjectWrapper<>(Matrix.none());
    private final ReadOnlyObjectWrapper<PlanStatus> status = new ReadOnlyObjectWrapper<>(PlanStatus.nothing());
    private final ReadOnlyObjectWrapper<Optional<PlanResult>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Optional<Case>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty onlyFailing = new SimpleBooleanProperty();
    private final Map<String, ObjectProperty<Optional<CaseResult>>> results = new HashMap<>();
    private Matrix all = Matrix.none();
    private Lifeline line = new Lifeline();
    private Path folder;

    /// Takes the services.
    ///
    /// @param form how the person has set up calls
    /// @param show shows the run of a case that was replayed
    public OutcomesViewModel(
            Execution execution, Session session, Supplier<CallSetup> form, Replayed show, Tools tools) {
        this.execution = execution;
        this.session = session;
        this.form = form;
        this.show = show;
        this.tools = tools;
        session.project().subscribe((_, now) -> opened(now));
        session.saves().subscribe((_, _) -> stale.set(!results.isEmpty()));
        onlyFailing.subscribe((_, _) -> arrange());
    }

    /// Returns the cases that are shown.
    ReadOnlyObjectProperty<Matrix> matrix() {
        return matrix.getReadOnlyProperty();
    }

    /// Returns how the plan stands.
    ReadOnlyObjectProperty<PlanStatus> status() {
        return status.getReadOnlyProperty();
    }

    /// Returns whether files were saved since the cases were tried.
    ReadOnlyBooleanProperty stale() {
        return stale.getReadOnlyProperty();
    }

    /// Returns how the whole plan ended, once it has, such as a report is written of.
    public ReadOnlyObjectProperty<Optional<PlanResult>> result() {
        return result.getReadOnlyProperty();
    }

    /// Returns how a case ended, as soon as it has.
    ObjectProperty<Optional<CaseResult>> result(Case of) {
        return results.computeIfAbsent(of.id(), _ -> new SimpleObjectProperty<>(Optional.empty()));
    }

    /// Returns the case that is selected.
    public ObjectProperty<Optional<Case>> selected() {
        return selected;
    }

    /// Returns whether only handlers and outcomes are shown that fail.
    public BooleanProperty onlyFailing() {
        return onlyFailing;
    }

    /// Returns whether cases are being tried.
    public javafx.beans.value.ObservableValue<Boolean> underWay() {
        return status.map(PlanStatus::isUnderWay);
    }

    long count(Mark mark) {
        return results.values().stream().filter(each -> each.get().isPresent() && Mark.of(each.get()) == mark).count();
    }

    /// Tries every case anew.
    public void run() {
        Optional<Checked> project = session.checked().get().filter(Checked::whole);
        if (project.isEmpty()) {
            tools.notices().error(tools.tr().of("outcomes.unread"), tools.tr().of("outcomes.unread.hint"));
            return;
        }
        clear(Phase.LISTING);
        Lifeline mine = line;
        Batch<CaseResult> heard = new Batch<>(tools.tasks(), some -> heard(mine, some));
        attempt(mine, setup -> {
            Planner planner = execution.planner().get();
            return mine.hold(planner.cases(setup, project.get().sources())).thenCompose(cases -> {
                tools.tasks().later(() -> listed(mine, cases));
                return mine.hold(planner.run(setup, cases, heard::add));
            });
        }, ended -> {
            heard.flush();
            done(ended);
        }, this::unable);
    }

    /// Ends what is being tried.
    public void stop() {
        if (status.get().isUnderWay()) {
            drop();
            status.set(status.get().at(Phase.STOPPED));
        }
    }

    /// Runs the selected case once more, and shows what happens.
    public void replay() {
        selected.get().ifPresent(chosen -> attempt(new Lifeline(),
                setup -> execution.planner().get().run(setup, List.of(chosen), _ -> { }),
                ended -> ended.cases().forEach(this::replayed), tools.notices()::error));
    }

    /// What goes on in the planner, from the circumstances on.
    private interface Work {

        CompletableFuture<PlanResult> in(RunSetup setup);
    }

    private void attempt(
            Lifeline mine, Work work, Consumer<PlanResult> good,
            Consumer<UserError> bad) {
        session.checked().get().ifPresent(project -> {
            CallRequest call = form.get().call();
            Persona persona = session.persona().get();
            tools.tasks().run(tools.tr().of("outcomes.starting"),
                            () -> work.in(execution.setups().of(project.app(), call, persona))
                                    .whenComplete((ended, failure) -> tools.tasks().later(() ->
                                            over(mine, ended, failure, good, bad))))
                    .onError(error -> over(mine, null, error, good, bad));
        });
    }

    private void over(
            Lifeline mine, PlanResult ended, Throwable failure, Consumer<PlanResult> good,
            Consumer<UserError> bad) {
        if (mine.isCut()) {
            return;
        }
        switch (failure) {
            case null -> good.accept(ended);
            case UserError known -> bad.accept(known);
            case CompletionException wrapped when wrapped.getCause() != null ->
                    over(mine, ended, wrapped.getCause(), good, bad);
            default -> {
                stop();
                throw new IllegalStateException(failure);
            }
        }
    }

    private void listed(Lifeline mine, List<Case> cases) {
        if (!mine.isCut()) {
            all = Matrix.of(cases);
            status.set(new PlanStatus(Phase.RUNNING, cases.size(), 0, -1, List.of()));
            arrange();
        }
    }

    private void heard(Lifeline mine, List<CaseResult> some) {
        if (!mine.isCut()) {
            some.forEach(each -> result(each.tried()).set(Optional.of(each)));
            status.set(status.get().with(some.size()));
            if (onlyFailing.get()) {
                arrange();
            }
        }
    }

    private void done(PlanResult ended) {
        status.set(new PlanStatus(Phase.DONE, ended.cases().size(), ended.cases().size(), ended.millis(), List.of()));
        result.set(Optional.of(ended));
        if (selected.get().isEmpty()) {
            selected.set(ended.cases().stream().filter(each -> each.verdict() == Verdict.FAIL).findFirst()
                    .map(CaseResult::tried));
        }
    }

    private void unable(UserError error) {
        status.set(new PlanStatus(Phase.UNABLE, 0, 0, -1,
                error.hint() == null ? List.of(error.text()) : List.of(error.text(), error.hint())));
    }

    private void replayed(CaseResult again) {
        result(again.tried()).set(Optional.of(again));
        Case tried = again.tried();
        boolean module = tried.handler().startsWith("(");
        Handler handler = new Handler(tried.page(), tried.component(), module ? "" : tried.handler(), !tried.fired(),
                true, Place.of(""));
        again.run().ifPresentOrElse(_ -> show.show(handler, again),
                () -> tools.notices().error(again.reasons().stream().map(reason -> tools.tr().of(reason.message()))
                        .findFirst().orElse(again.tried().id()), ""));
    }

    private void arrange() {
        matrix.set(onlyFailing.get() ? all.only(each -> result(each).get()
                .filter(ended -> ended.verdict() != Verdict.PASS).isPresent()) : all);
    }

    private void drop() {
        line.cut().ifPresent(work ->
                tools.tasks().run(tools.tr().of("outcomes.stopping"), () -> work.cancel(true)));
        line = new Lifeline();
    }

    private void clear(Phase phase) {
        drop();
        selected.set(Optional.empty());
        results.clear();
        result.set(Optional.empty());
        stale.set(false);
        all = Matrix.none();
        status.set(PlanStatus.nothing().at(phase));
        arrange();
    }

    private void opened(Optional<Path> project) {
        if (!project.equals(Optional.ofNullable(folder))) {
            folder = project.orElse(null);
            clear(Phase.NOTHING);
        }
    }

    /// Ends what is being tried, for good.
    public void close() {
        line.cut().ifPresent(work -> work.cancel(true));
    }
}
