package studio.authcode.desktop.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import studio.authcode.desktop.common.Session;
import studio.authcode.desktop.common.Settings;
import studio.authcode.journal.CallRequest;
import studio.authcode.wallet.Contract;
import studio.authcode.wallet.Rules;
import studio.authcode.wallet.Scope;
import studio.authcode.wallet.Switch;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// What the person has set up for the next call; scopes are remembered for each wallet.
final class RequestForm {

    private static final String SCOPES = "request.scopes.";
    private static final int PRESET = 2;

    private final Session session;
    private final Settings settings;
    private final ObservableList<String> scopes = FXCollections.observableArrayList();
    private final ObjectProperty<PassedAs> passedAs = new SimpleObjectProperty<>(PassedAs.ARRAY);
    private final StringProperty raw = new SimpleStringProperty("[]");
    private final ObjectProperty<WalletAnswer> answer = new SimpleObjectProperty<>(new WalletAnswer.User());
    private final BooleanProperty remember = new SimpleBooleanProperty();
    private final ObservableMap<String, String> switches = FXCollections.observableHashMap();

    RequestForm(Session session, Settings settings) {
        this.session = session;
        this.settings = settings;
        reset(session.wallet().get());
        session.wallet().subscribe((_, fresh) -> reset(fresh));
        session.rules().subscribe(this::apply);
        scopes.subscribe(() -> settings.put(SCOPES + session.wallet().get().id(), List.copyOf(scopes)));
    }

    ObservableList<String> scopes() {
        return scopes;
    }

    ObjectProperty<PassedAs> passedAs() {
        return passedAs;
    }

    StringProperty raw() {
        return raw;
    }

    ObjectProperty<WalletAnswer> answer() {
        return answer;
    }

    StringProperty environment() {
        return session.environment();
    }

    BooleanProperty remember() {
        return remember;
    }

    ObservableMap<String, String> switches() {
        return switches;
    }

    /// Returns the call that the form describes.
    ///
    /// @throws JacksonException if the raw JSON is none
    CallRequest call() throws JacksonException {
        return with(passedAs.get().json(scopes, raw.get()));
    }

    /// Returns everything but the scopes.
    CallRequest setup() {
        return with(MissingNode.getInstance());
    }

    private CallRequest with(JsonNode asked) {
        return new CallRequest(
                session.wallet().get().id(), session.app().get(), session.persona().get().id(),
                session.environment().get(), Map.copyOf(switches), asked, answer.get().fault(), remember.get(),
                session.apps().get(), session.project().get().map(Object::toString), "call");
    }

    private void reset(Contract contract) {
        answer.set(new WalletAnswer.User());
        apply(session.rules().get());
        passedAs.set(PassedAs.ARRAY);
        List<String> last = settings.texts(SCOPES + contract.id());
        scopes.setAll(last.isEmpty() ? preset(contract) : last);
    }

    /// Sets what the project asks for, as far as the wallet has it.
    private void apply(Map<String, String> rules) {
        switches.clear();
        for (Switch rule : session.wallet().get().switches()) {
            Optional.ofNullable(rules.get(rule.name())).flatMap(rule::option)
                    .ifPresent(option -> switches.put(rule.name(), option.value()));
        }
    }

    /// The first scopes that the user is asked about, so that the first call shows something.
    private static List<String> preset(Contract contract) {
        Rules.Silent silent = contract.rules(Map.of()).silent();
        return contract.scopes().stream()
                .filter(scope -> !scope.legacy() || contract.scopes().size() <= PRESET)
                .map(Scope::name)
                .filter(scope -> !silent.scopes().contains(scope))
                .limit(PRESET)
                .toList();
    }

    /// Returns the rule of a switch that holds.
    String value(Switch rule) {
        return Optional.ofNullable(switches.get(rule.name())).orElse(rule.preset().value());
    }
}
