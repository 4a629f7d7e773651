package studio.authcode.desktop.request;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import studio.authcode.base.UserError;
import studio.authcode.consent.Flow;
import studio.authcode.desktop.common.CallDesk;
import studio.authcode.desktop.common.CallSetup;
import studio.authcode.desktop.common.Notices;
import studio.authcode.desktop.common.Session;
import studio.authcode.desktop.common.Settings;
import studio.authcode.desktop.common.StepList;
import studio.authcode.desktop.common.Tasks;
import studio.authcode.desktop.common.Tools;
import studio.authcode.desktop.common.Tr;
import studio.authcode.journal.CallRequest;
import studio.authcode.journal.Calls;
import studio.authcode.wallet.Contract;
import tools.jackson.core.JacksonException;

/// What the next call asks for, what will happen then, and what happened last.
public final class RequestViewModel {

    /// What the list of steps is about.
    enum Tense { AHEAD, HAPPENED }

    private final Session session;
    private final CallDesk desk;
    private final Supplier<Calls> calls;
    private final Tasks tasks;
    private final Notices notices;
    private final Tr tr;
    private final RequestForm form;
    private final StepLines lines;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<StepList.Line>> ahead = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<StepList.Line>> happened = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Tense> tense = new SimpleObjectProperty<>(Tense.AHEAD);
    private boolean previewing;

    /// Takes the services; `calls` is not asked for before {@link #beginPreviews()}.
    public RequestViewModel(
            Session session, CallDesk desk, Supplier<Calls> calls, Settings settings, Tools tools) {
        this.session = session;
        this.desk = desk;
        this.calls = calls;
        this.tasks = tools.tasks();
        this.notices = tools.notices();
        this.tr = tools.tr();
        this.form = new RequestForm(session, settings);
        this.lines = new StepLines(tr);
        desk.delivered().subscribe(this::delivered);
        desk.underWay().subscribe(going -> {
            if (going) {
                tense.set(Tense.AHEAD);
            }
        });
    }

    /// Shows what will happen, now and after every change of the form; called again, as after a change of language, it
    /// says everything anew.
    public void beginPreviews() {
        if (previewing) {
            happened.set(desk.delivered().get().map(lines::of).orElse(List.of()));
            preview();
            return;
        }
        previewing = true;
        form.scopes().subscribe(this::changed);
        form.passedAs().subscribe((_, _) -> changed());
        form.raw().subscribe((_, _) -> changed());
        form.answer().subscribe((_, _) -> changed());
        form.environment().subscribe((_, _) -> changed());
        form.remember().subscribe((_, _) -> changed());
        form.switches().subscribe(this::changed);
        session.wallet().subscribe((_, _) -> changed());
        session.app().subscribe((_, _) -> changed());
        session.persona().subscribe((_, _) -> changed());
        session.registryChanges().subscribe((_, _) -> changed());
        preview();
    }

    RequestForm form() {
        return form;
    }

    Session session() {
        return session;
    }

    Contract contract() {
        return session.wallet().get();
    }

    /// Returns why no call can be made, or an empty text.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<StepList.Line>> ahead() {
        return ahead.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<StepList.Line>> happened() {
        return happened.getReadOnlyProperty();
    }

    ObjectProperty<Tense> tense() {
        return tense;
    }

    /// Returns whether a call can be made now.
    public BooleanBinding canRequest() {
        return Bindings.createBooleanBinding(
                () -> !desk.underWay().get() && !session.app().get().isBlank(), desk.underWay(), session.app());
    }

    /// Makes the call that the form describes.
    public void request() {
        if (session.app().get().isBlank()) {
            notices.error(tr.of("request.noApp"), tr.of("request.noApp.hint"));
            return;
        }
        call().ifPresentOrElse(call -> {
            desk.request(call, setup().patience(), notices::error);
        }, () -> notices.error(problem.get(), tr.of("request.raw.hint")));
    }

    /// Sets the scopes that the next call asks for.
    public void ask(List<String> scopes) {
        form.scopes().setAll(scopes);
    }

    /// Sets one of the wallet's switches.
    public void set(String rule, String value) {
        form.switches().put(rule, value);
    }

    /// Has the user of the next call never answer.
    ///
    /// @param seconds how long a question waits before it times out
    public void neverAnswer(int seconds) {
        session.patience().set(seconds);
        form.answer().set(new WalletAnswer.Timeout());
    }

    /// Returns how the person has set up calls, those of running code too.
    public CallSetup setup() {
        boolean never = form.answer().get() instanceof WalletAnswer.Timeout;
        return new CallSetup(form.setup(), never ? session.patience().get() : 0);
    }

    /// Returns the call that the form describes; empty where its scopes cannot be read, which the form then says.
    public Optional<CallRequest> call() {
        try {
            CallRequest call = form.call();
            problem.set("");
            return Optional.of(call);
        } catch (JacksonException e) {
            Place place = Json.place("", e);
            problem.set(tr.of("request.raw.bad", String.valueOf(place.line()), String.valueOf(place.column()),
                    Json.reason(e)));
            return Optional.empty();
        }
    }

    private void changed() {
        tense.set(Tense.AHEAD);
        preview();
    }

    private void preview() {
        Optional<CallRequest> call = call();
        if (call.isEmpty() || call.get().app().isBlank()) {
            ahead.set(List.of());
            return;
        }
        tasks.latest(this, tr.of("request.previewing"), () -> calls.get().begin(call.get()))
                .onSuccess(state -> ahead.set(lines.ahead(state)))
                .onError(this::noPreview);
    }

    private void noPreview(UserError error) {
        ahead.set(List.of());
        problem.set(tr.of(error.text()));
    }

    private void delivered(Optional<Flow> flow) {
        happened.set(flow.map(lines::of).orElse(List.of()));
        if (flow.isPresent()) {
            tense.set(Tense.HAPPENED);
            if (previewing && form.remember().get()) {
                preview();
            }
        }
    }
}
