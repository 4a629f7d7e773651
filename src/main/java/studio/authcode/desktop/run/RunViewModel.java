package studio.authcode.desktop.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import studio.authcode.base.UserError;
import studio.authcode.desktop.common.CallDesk;
import studio.authcode.desktop.common.CallSetup;
import studio.authcode.desktop.common.Execution;
import studio.authcode.desktop.common.Handler;
import studio.authcode.desktop.common.PhoneDesk;
import studio.authcode.desktop.common.Session;
import studio.authcode.desktop.common.Tools;
import studio.authcode.desktop.common.trail.Trail;
import studio.authcode.desktop.run.RunStatus.Phase;
import studio.authcode.journal.CallRequest;
import studio.authcode.persona.Persona;
import studio.authcode.plan.CaseResult;
import studio.authcode.project.MiniApp;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.runtime.RunResult;

/// One run of the developer's own code at a time: begins it, follows it, ends it, and begins it anew.
public final class RunViewModel {

    private final Execution execution;
    private final Session session;
    private final CallDesk desk;
    private final PhoneDesk phone;
    private final Supplier<CallSetup> form;
    private final Tools tools;
    private final LiveAudience.Stage stage;
    private final RunRecord seen;
    private final ReadOnlyObjectWrapper<RunStatus> status =
            new ReadOnlyObjectWrapper<>(RunStatus.of(Phase.NOTHING));
    private final ReadOnlyObjectWrapper<Optional<Handler>> handler = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper asked = new ReadOnlyIntegerWrapper();
    private final BooleanProperty onSave = new SimpleBooleanProperty();
    private LiveAudience audience;
    private Optional<Replay> replay = Optional.empty();
    private Path folder;

    /// Takes the services, and where questions are asked.
    ///
    /// @param form how the person has set up calls
    public RunViewModel(
            Execution execution, Session session, CallDesk desk, PhoneDesk phone, Supplier<CallSetup> form,
            Tools tools) {
        this.execution = execution;
        this.session = session;
        this.desk = desk;
        this.phone = phone;
        this.form = form;
        this.tools = tools;
        this.seen = new RunRecord(phone);
        this.stage = new LiveAudience.Stage(desk, phone, tools.tasks(), seen::add);
        session.project().subscribe((_, now) -> opened(now));
        session.saves().subscribe((_, _) -> saved());
        desk.asking().subscribe((_, _) -> waiting());
        phone.dialog().subscribe((_, _) -> waiting());
    }

    /// Returns what happened.
    Trail trail() {
        return seen.trail();
    }

    /// Returns what the pages hold.
    ReadOnlyObjectProperty<List<PageData>> pages() {
        return seen.pages();
    }

    /// Returns how the run stands.
    ReadOnlyObjectProperty<RunStatus> status() {
        return status.getReadOnlyProperty();
    }

    /// Returns what was run last.
    public ReadOnlyObjectProperty<Optional<Handler>> handler() {
        return handler.getReadOnlyProperty();
    }

    /// Returns the name of what was run last, with the outcome where it was one of a plan.
    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// Returns how often a person has asked for something to be run and seen.
    public ReadOnlyIntegerProperty asked() {
        return asked.getReadOnlyProperty();
    }

    /// Returns whether something runs now.
    public ObservableValue<Boolean> underWay() {
        return status.map(now -> now.phase().isUnderWay());
    }

    /// Returns whether it is run again whenever a file of the project is saved.
    public BooleanProperty onSave() {
        return onSave;
    }

    /// Makes a worker ready, so that the first run need not wait for one.
    public void warmUp() {
        tools.tasks().run(tools.tr().of("run.warming"), () -> {
            execution.runs().get().warmUp();
            return true;
        });
    }

    /// Runs a function of the open project, instead of what runs now.
    public void run(Handler wanted) {
        asked.set(asked.get() + 1);
        start(wanted);
    }

    private void start(Handler wanted) {
        session.checked().get().ifPresent(project -> {
            end(Phase.STOPPED);
            CallSetup call = form.get();
            if (!desk.host(call.patience())) {
                tools.notices().error(tools.tr().of("run.busy"), tools.tr().of("run.busy.hint"));
                return;
            }
            begin(wanted, call.call(), project.app());
        });
    }

    /// Runs the same once more, as it stands now.
    public void again() {
        handler.get().ifPresent(this::run);
    }

    /// Ends what runs; what is only replayed is then shown whole.
    public void stop() {
        showAll();
        end(Phase.STOPPED);
    }

    /// Shows the rest of what is being replayed at once.
    void showAll() {
        replay.ifPresent(Replay::finish);
    }

    /// Shows what has happened in a case of a plan, step by step, as if it happened now.
    public void show(Handler of, CaseResult replayed) {
        end(Phase.STOPPED);
        asked.set(asked.get() + 1);
        handler.set(Optional.of(of));
        title.set(replayed.tried().id());
        seen.begin(name(), of.page());
        status.set(RunStatus.of(Phase.REPLAYING));
        RunResult run = replayed.run().orElseThrow();
        Replay mine = new Replay(tools.tasks(), run.trail(), seen::add, () -> {
            replay = Optional.empty();
            seen.end(run);
            status.set(RunStatus.of(replayed));
        });
        replay = Optional.of(mine);
        mine.begin();
    }

    /// The app's name as its users know it.
    private String name() {
        return session.checked().get().map(project -> project.diagnosis().verdict().registered()
                .map(RegisteredApp::name).filter(name -> !name.isBlank()).orElse(project.app().name())).orElse("");
    }

    private void begin(Handler wanted, CallRequest call, MiniApp app) {
        handler.set(Optional.of(wanted));
        title.set(wanted.title());
        seen.begin(name(), wanted.page());
        status.set(RunStatus.of(Phase.RUNNING));
        LiveAudience mine = new LiveAudience(stage, wanted, call);
        audience = mine;
        Persona persona = session.persona().get();
        tools.tasks().run(tools.tr().of("run.starting"), () -> mine.line().hold(
                        execution.runs().get().start(execution.setups().of(app, call, persona), wanted.acts(), mine))
                        .whenComplete((result, failure) ->
                                tools.tasks().later(() -> over(mine, result, failure))))
                .onError(error -> over(mine, null, error))
                .onEnded(() -> {
                    if (mine == audience && !mine.line().holds()) {
                        stop();
                    }
                });
    }

    private void over(LiveAudience of, RunResult result, Throwable failure) {
        if (of != audience || of.line().isCut()) {
            return;
        }
        of.flush();
        audience = null;
        phone.dismiss();
        desk.release();
        switch (failure) {
            case null -> ended(result);
            case CompletionException wrapped when wrapped.getCause() != null -> failed(wrapped.getCause());
            default -> failed(failure);
        }
    }

    private void ended(RunResult result) {
        seen.end(result);
        status.set(RunStatus.of(result));
    }

    private void failed(Throwable failure) {
        switch (failure) {
            case UserError known -> status.set(new RunStatus(Phase.UNABLE, known.hint() == null
                    ? List.of(known.text()) : List.of(known.text(), known.hint()), -1));
            case CancellationException _ -> status.set(RunStatus.of(Phase.STOPPED));
            default -> {
                status.set(RunStatus.of(Phase.UNABLE));
                throw new IllegalStateException(failure);
            }
        }
    }

    private void end(Phase as) {
        replay.ifPresent(Replay::drop);
        replay = Optional.empty();
        if (audience == null) {
            return;
        }
        Optional<CompletableFuture<?>> gone = audience.line().cut();
        audience = null;
        gone.ifPresent(run -> tools.tasks().run(tools.tr().of("run.stopping"), () -> run.cancel(true)));
        phone.dismiss();
        desk.release();
        status.set(RunStatus.of(as));
    }

    private void waiting() {
        if (audience != null) {
            boolean asked = desk.asking().get().isPresent() || phone.dialog().get().isPresent();
            status.set(RunStatus.of(asked ? Phase.WAITING : Phase.RUNNING));
        }
    }

    private void opened(Optional<Path> project) {
        if (!project.equals(Optional.ofNullable(folder))) {
            folder = project.orElse(null);
            end(Phase.STOPPED);
            handler.set(Optional.empty());
            title.set("");
            seen.clear();
            status.set(RunStatus.of(Phase.NOTHING));
        }
    }

    private void saved() {
        if (onSave.get()) {
            handler.get().ifPresent(this::start);
        }
    }

    /// Ends what runs, for good.
    public void close() {
        if (audience != null) {
            audience.line().cut().ifPresent(run -> run.cancel(true));
        }
    }
}
