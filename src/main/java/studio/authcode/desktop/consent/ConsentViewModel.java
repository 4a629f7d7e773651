package studio.authcode.desktop.consent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import studio.authcode.consent.Asking;
import studio.authcode.consent.Decision;
import studio.authcode.consent.Flow;
import studio.authcode.desktop.common.CallDesk;
import studio.authcode.desktop.common.PhoneDesk;
import studio.authcode.desktop.common.Session;
import studio.authcode.desktop.common.Settings;
import studio.authcode.persona.Persona;
import studio.authcode.wallet.Contract;

/// What the phone shows, in which language, and what its buttons do.
public final class ConsentViewModel {

    private static final String WALLET_LANGUAGE = "walletLanguage";
    private static final List<String> LANGUAGES = List.of("en", "vi", "id", "ar", "zh");

    private final CallDesk desk;
    private final PhoneDesk phone;
    private final Session session;
    private final List<Persona> users;
    private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>(new Screen.Idle());
    private final BooleanProperty walletLanguage = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper secondsLeft = new ReadOnlyIntegerWrapper();

    /// Takes where questions come from, who may be asked, and what the person chose last time.
    ///
    /// @param phone what a running page shows
    /// @param users the simulated users, as they are at any time
    public ConsentViewModel(
            CallDesk desk, PhoneDesk phone, Session session, List<Persona> users, Settings settings) {
        this.desk = desk;
        this.phone = phone;
        this.session = session;
        this.users = users;
        walletLanguage.set(settings.on(WALLET_LANGUAGE));
        walletLanguage.subscribe(on -> {
            if (on != settings.on(WALLET_LANGUAGE)) {
                settings.put(WALLET_LANGUAGE, on);
            }
        });
        desk.asking().subscribe(this::asked);
        desk.delivered().subscribe(this::delivered);
        desk.underWay().subscribe((_, going) -> {
            if (going && !desk.hosts()) {
                phone.leave();
            } else if (!going && desk.delivered().get().isEmpty()) {
                rest();
            }
        });
        phone.page().subscribe((_, _) -> rest());
        phone.dialog().subscribe((_, _) -> rest());
    }

    ReadOnlyObjectProperty<Screen> screen() {
        return screen.getReadOnlyProperty();
    }

    /// Returns whether the sheet speaks the wallet's own language instead of English.
    public BooleanProperty walletLanguage() {
        return walletLanguage;
    }

    /// Returns how long it is until the question times out; 0 while it does not.
    ReadOnlyIntegerProperty secondsLeft() {
        return secondsLeft.getReadOnlyProperty();
    }

    ObservableValue<Contract> wallet() {
        return session.wallet();
    }

    /// Returns the language of the wallet that is called, or of the one that is chosen.
    Locale ownLanguage() {
        return Locale.of(desk.asking().get().map(asking -> asking.request().contract())
                .orElseGet(() -> session.wallet().get()).language());
    }

    /// Returns the language that the sheet speaks.
    Locale language() {
        return walletLanguage.get() && LANGUAGES.contains(ownLanguage().getLanguage())
                ? ownLanguage() : Locale.ENGLISH;
    }

    /// Allows everything that the question asks.
    public void allow() {
        desk.answer(Decision.Whole.ALLOW);
    }

    /// Refuses everything that the question asks.
    public void deny() {
        desk.answer(Decision.Whole.DENY);
    }

    /// Dismisses the question without an answer.
    public void close() {
        desk.answer(Decision.Whole.CLOSE);
    }

    /// Allows this question and all that follow.
    public void allowRest() {
        desk.answerAll(Decision.Whole.ALLOW);
    }

    /// Refuses this question and all that follow.
    public void refuseRest() {
        desk.answerAll(Decision.Whole.DENY);
    }

    /// Allows some scopes of the question and refuses its others.
    public void allowOnly(List<String> allowed) {
        if (!(screen.get() instanceof Screen.Question question)) {
            return;
        }
        List<String> all = question.items().stream().map(Screen.Item::scope).toList();
        if (allowed.containsAll(all)) {
            allow();
            return;
        }
        Map<String, Boolean> byScope = new LinkedHashMap<>();
        all.forEach(scope -> byScope.put(scope, allowed.contains(scope)));
        desk.answer(new Decision.PerScope(byScope));
    }

    /// Lets one second pass for a question that times out.
    void tick() {
        if (secondsLeft.get() == 0) {
            return;
        }
        secondsLeft.set(secondsLeft.get() - 1);
        if (secondsLeft.get() == 0) {
            desk.answer(Decision.Whole.TIMEOUT);
        }
    }

    private void asked(Optional<Asking> asking) {
        secondsLeft.set(asking.isPresent() ? desk.patience() : 0);
        asking.ifPresent(question -> screen.set(Screens.question(question, asked(question.request().persona()))));
        if (phone.page().get().isPresent()) {
            rest();
        }
    }

    /// Shows what there is while nothing is asked: the page that runs, what came of the last call, or nothing.
    private void rest() {
        if (desk.asking().get().isEmpty()) {
            screen.set(phone.page().get().<Screen>map(page -> new Screen.Running(page, phone.dialog().get()))
                    .or(() -> desk.delivered().get().map(Screens::result)).orElseGet(Screen.Idle::new));
        }
    }

    // The call's own user, who need not be the one that is chosen now, and may be gone when a call is made once more.
    private Persona asked(String id) {
        return Stream.concat(Stream.of(session.persona().get()), users.stream())
                .filter(user -> user.id().equals(id)).findFirst().orElseGet(() -> new Persona(id, id, Map.of()));
    }

    private void delivered(Optional<Flow> flow) {
        if (flow.isPresent() && phone.page().get().isEmpty()) {
            screen.set(Screens.result(flow.get()));
        } else {
            rest();
        }
    }

    /// Returns what a running page shows.
    PhoneDesk phone() {
        return phone;
    }
}
