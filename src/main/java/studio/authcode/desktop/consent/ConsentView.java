package studio.authcode.desktop.consent;

import atlantafx.base.controls.ToggleSwitch;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Followed;
import studio.authcode.desktop.common.PhoneDesk;
import studio.authcode.desktop.common.Tr;

/// The phone and what belongs to it: the language it speaks, and the buttons that save clicks.
public final class ConsentView extends VBox {

    /// As long as a toast is usually there to be read.
    private static final Duration TOAST = Duration.seconds(3);

    private final transient ConsentViewModel model;
    private final transient Tr tr;
    private final Phone phone;
    private final HBox rest;
    private final HBox keys;
    private final ToggleSwitch own = new ToggleSwitch();
    private final transient Timeline seconds;
    private final transient PauseTransition toastTime = new PauseTransition(TOAST);
    private final transient Followed followed = new Followed();

    /// Builds the view.
    public ConsentView(ConsentViewModel model, Tr tr) {
        this.model = model;
        this.tr = tr;
        this.phone = new Phone(tr);
        this.rest = rest();
        this.keys = keys();
        this.seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));
        seconds.setCycleCount(Animation.INDEFINITE);
        getStyleClass().addAll(Css.SECTION, "consent");
        VBox.setVgrow(phone, Priority.ALWAYS);
        getChildren().addAll(header(), phone, rest, keys);
        bind();
    }

    private Node header() {
        Label title = new Label(tr.of("consent.title"));
        title.getStyleClass().add(Css.SECTION_TITLE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        own.setId("consent-language");
        own.setTooltip(new javafx.scene.control.Tooltip(tr.of("consent.language")));
        own.setAccessibleText(tr.of("consent.language"));
        own.selectedProperty().bindBidirectional(model.walletLanguage());
        HBox header = new HBox(8, title, space, own);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private String languageName() {
        Locale own = model.ownLanguage();
        return own.getDisplayLanguage(own);
    }

    private HBox rest() {
        Button refuse = new Button(tr.of("consent.refuseRest"));
        refuse.setId("consent-refuse-rest");
        refuse.setOnAction(_ -> model.refuseRest());
        Button allow = new Button(tr.of("consent.allowRest"));
        allow.setId("consent-allow-rest");
        allow.setOnAction(_ -> model.allowRest());
        HBox box = new HBox(8, refuse, allow);
        box.getChildren().forEach(button -> HBox.setHgrow(button, Priority.ALWAYS));
        refuse.setMaxWidth(Double.MAX_VALUE);
        allow.setMaxWidth(Double.MAX_VALUE);
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private HBox keys() {
        Label hint = new Label(tr.of("consent.keys"));
        hint.getStyleClass().add(Css.HINT);
        HBox box = new HBox(hint);
        box.setId("consent-keys");
        box.setAlignment(Pos.CENTER);
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private void bind() {
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        followed.add(Subscription.combine(
                model.screen().subscribe(this::show),
                model.walletLanguage().subscribe((_, _) -> show(model.screen().get())),
                model.wallet().subscribe((_, _) -> show(model.screen().get())),
                model.secondsLeft().subscribe(left -> count(left.intValue())),
                model.phone().loading().subscribe(phone.overlay()::loading),
                model.phone().toast().subscribe(this::toast)));
        toastTime.setOnFinished(_ -> model.phone().hideToast());
    }

    private void count(int left) {
        phone.countdown(left, model.language());
        if (left > 0) {
            seconds.play();
        } else {
            seconds.stop();
        }
    }

    private void toast(Optional<PhoneDesk.Toast> toast) {
        phone.overlay().toast(toast);
        if (toast.isPresent()) {
            toastTime.playFromStart();
        }
    }

    /// Lets go of what the view follows; time passes in the view that takes its place.
    public void close() {
        followed.end();
        seconds.stop();
        toastTime.stop();
    }

    private void show(Screen screen) {
        rest.setVisible(screen instanceof Screen.Question question && question.of() > question.number());
        keys.setVisible(screen instanceof Screen.Question);
        own.setText(languageName());
        phone.orient(model.language());
        phone.overlay().cover(screen instanceof Screen.Question
                || screen instanceof Screen.Running running && running.dialog().isPresent());
        switch (screen) {
            case Screen.Idle _ -> phone.idle();
            case Screen.Question question -> {
                Sheet sheet = new Sheet(question, model);
                phone.ask(question.app(), sheet);
                sheet.focusAnswer();
            }
            case Screen.Running running -> {
                Optional<DialogCard> card = running.dialog().map(dialog ->
                        new DialogCard(dialog, model.language(), model.phone()::answer));
                boolean here = focused();
                Node page = phone.run(running.page(), card);
                card.ifPresent(DialogCard::focusAnswer);
                if (here && card.isEmpty()) {
                    page.requestFocus();
                }
            }
            case Screen.Result result -> {
                boolean here = focused();
                ResultCard card = new ResultCard(result, tr);
                phone.result(card);
                if (here) {
                    card.requestFocus();
                }
            }
        }
    }

    /// A view that was replaced by another one must not let time pass a second time.
    private void tick() {
        if (getScene() != null) {
            model.tick();
        }
    }

    private boolean focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        while (owner != null && owner != phone) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (!plain || typing || !(model.screen().get() instanceof Screen.Question)) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.A) {
            phone.pressAllow();
        } else if (code == KeyCode.D) {
            model.deny();
        } else if (code == KeyCode.ESCAPE) {
            model.close();
        } else {
            return;
        }
        event.consume();
    }
}
