package studio.authcode.desktop.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import studio.authcode.desktop.common.Followed;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Tr;
import studio.authcode.persona.Persona;
import studio.authcode.wallet.Contract;

/// The line below the menus: the project, the wallet, the user, and the one button that everything is for.
final class Toolbar extends HBox {

    private static final double NARROW = 1_100;

    private final transient Workbench bench;
    private final transient WindowActions actions;
    private final transient Menus menus;
    private final transient Tr tr;
    private final transient Followed followed = new Followed();
    private final ComboBox<Contract> wallets = new ComboBox<>();
    private final ComboBox<Persona> users = new ComboBox<>();

    Toolbar(Workbench bench, WindowActions actions, Menus menus) {
        super(8);
        this.bench = bench;
        this.actions = actions;
        this.menus = menus;
        this.tr = bench.tr();
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("main-toolbar");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(project(), gap(), label("shell.wallet", wallets), wallets(),
                gap(), label("shell.user", users), users(), editUsers(), space, forget(), request());
    }

    /// Lets go of what the toolbar follows.
    void close() {
        followed.end();
        users.setItems(null);
    }

    ComboBox<Contract> walletBox() {
        return wallets;
    }

    ComboBox<Persona> userBox() {
        return users;
    }

    private Node project() {
        MenuButton button = new MenuButton(tr.of("shell.noProject"), Icons.FOLDER.node());
        button.setId("toolbar-project");
        button.setMnemonicParsing(false);
        button.setMinWidth(104);
        button.setAccessibleText(tr.of("shell.project"));
        followed.add(bench.session().project().subscribe(folder -> button.setText(
                folder.isEmpty() ? tr.of("shell.noProject") : name(folder.get()))));
        button.setOnShowing(_ -> {
            MenuItem open = new MenuItem(tr.of("shell.open"));
            open.setOnAction(_ -> actions.openFolder());
            Menu samples = new Menu(tr.of("shell.samples"));
            samples.getItems().setAll(menus.samples());
            button.getItems().setAll(open, samples, new SeparatorMenuItem());
            button.getItems().addAll(menus.recents());
        });
        // A button without items would not open at all.
        button.getItems().add(new MenuItem());
        return button;
    }

    private String name(Path folder) {
        return Optional.of(bench.project().name()).filter(name -> !name.isBlank())
                .orElseGet(() -> String.valueOf(folder.getFileName()));
    }

    private Node wallets() {
        wallets.setId("toolbar-wallet");
        wallets.setMinWidth(112);
        wallets.setAccessibleText(tr.of("shell.wallet"));
        wallets.getItems().setAll(bench.engine().contracts());
        wallets.setConverter(shown(Contract::name));
        wallets.valueProperty().bindBidirectional(bench.session().wallet());
        return wallets;
    }

    private Node users() {
        users.setId("toolbar-user");
        users.setAccessibleText(tr.of("shell.user"));
        users.setMinWidth(120);
        users.setMaxWidth(240);
        users.setItems(bench.users());
        users.setConverter(shown(Persona::name));
        followed.add(bench.session().persona().subscribe(users::setValue));
        // While the list is filled anew, nobody is chosen.
        users.valueProperty().subscribe((_, user) -> {
            if (user != null) {
                bench.session().persona().set(user);
            }
        });
        return users;
    }

    private Node editUsers() {
        Button edit = new Button(null, Icons.USER.node());
        edit.setId("toolbar-users");
        edit.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        edit.setAccessibleText(tr.of("shell.users"));
        edit.setTooltip(new Tooltip(tr.of("shell.users")));
        edit.getStyleClass().addAll("flat", "button-icon");
        edit.setOnAction(_ -> actions.users());
        return edit;
    }

    private Node request() {
        Button request = new Button(tr.of("shell.request"), Icons.PLAY.node());
        request.setId("toolbar-request");
        request.getStyleClass().add("accent");
        request.setMinWidth(USE_PREF_SIZE);
        request.setTooltip(new Tooltip(Menus.key(javafx.scene.input.KeyCode.ENTER).getDisplayText()));
        request.disableProperty().bind(bench.request().canRequest().not());
        request.setOnAction(_ -> actions.request());
        return request;
    }

    private Node forget() {
        Button forget = new Button(tr.of("shell.forget"), Icons.FORGET.node());
        forget.setId("toolbar-forget");
        forget.getStyleClass().add("flat");
        forget.setMinWidth(USE_PREF_SIZE);
        forget.setTooltip(new Tooltip(tr.of("shell.forget.hint")));
        forget.setAccessibleText(tr.of("shell.forget"));
        forget.setOnAction(_ -> bench.forgetting().forget());
        // In a narrow window the project's name needs the room more; the tooltip says what the icon means.
        widthProperty().subscribe(width -> forget.setContentDisplay(
                width.doubleValue() < NARROW ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        return forget;
    }

    private Label label(String key, Node field) {
        Label label = new Label(tr.of(key));
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("form-label");
        return label;
    }

    private static Region gap() {
        Region gap = new Region();
        gap.setMinWidth(8);
        return gap;
    }

    private static <T> StringConverter<T> shown(Function<T, String> text) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : text.apply(value);
            }

            @Override
            public T fromString(String string) {
                throw new UnsupportedOperationException("Nothing is typed here");
            }
        };
    }
}
