package studio.authcode.desktop.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Labels;
import studio.authcode.desktop.common.Tr;
import studio.authcode.backend.credentials.Secrets;

/// What a merchant's server is set up with: the wallets' addresses, and an app's credentials.
final class SetupView extends ScrollPane {

    private final transient ServerViewModel server;
    private final transient CredentialsViewModel model;
    private final transient Tr tr;
    private final GridPane addresses = grid();
    private final GridPane others = grid();
    private final Label othersTitle;
    private final GridPane credentials = grid();
    private final ComboBox<AppCredentials> apps = new ComboBox<>();
    private final Button rotate = new Button();
    private final Label off;
    private final Label own;
    private final VBox whole = new VBox(8);
    private final transient Subscription subscription;

    SetupView(ServerViewModel server, CredentialsViewModel model, Tr tr) {
        this.server = server;
        this.model = model;
        this.tr = tr;
        this.off = Labels.hint(tr.of("server.setup.off"));
        this.othersTitle = Labels.title(tr.of("server.addresses.others"));
        this.own = Labels.hint(tr.of("server.setup.own"));
        setId("server-setup");
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
        whole.getStyleClass().add("server-setup");
        setContent(whole);
        apps();
        this.subscription = Subscription.combine(
                server.state().subscribe(_ -> stands()),
                model.chosen().subscribe(this::show));
    }

    void close() {
        subscription.unsubscribe();
        apps.valueProperty().unbindBidirectional(model.chosen());
        apps.setItems(FXCollections.observableArrayList());
    }

    private void apps() {
        apps.setId("server-apps");
        apps.setAccessibleText(tr.of("server.credentials.app"));
        apps.getStyleClass().add("small");
        apps.setMaxWidth(Double.MAX_VALUE);
        apps.setPrefWidth(0);
        apps.setItems(model.all());
        apps.setConverter(new StringConverter<>() {
            @Override
            public String toString(AppCredentials of) {
                return of == null ? "" : model.name(of);
            }

            @Override
            public AppCredentials fromString(String text) {
                return null;
            }
        });
        apps.valueProperty().bindBidirectional(model.chosen());
        HBox.setHgrow(apps, Priority.ALWAYS);
        rotate.setId("server-rotate");
        rotate.setText(tr.of("server.rotate.ask"));
        rotate.setGraphic(Icons.FORGET.node());
        rotate.getStyleClass().add("small");
        rotate.setMinWidth(Region.USE_PREF_SIZE);
        rotate.setOnAction(_ -> model.rotate());
    }

    private void stands() {
        if (!server.isOn()) {
            whole.getChildren().setAll(off);
            return;
        }
        HBox choice = new HBox(8, apps, rotate);
        choice.setAlignment(Pos.CENTER_LEFT);
        whole.getChildren().setAll(choice, Labels.title(tr.of("server.addresses")), addresses,
                Labels.title(tr.of("server.credentials")), own, credentials, othersTitle, others);
        show(model.chosen().get());
    }

    private void addresses(Optional<String> wallet) {
        Map<Boolean, List<ServerAddress>> all = server.addresses().stream()
                .collect(Collectors.partitioningBy(address -> wallet.filter(address.id()::equals).isPresent()));
        addresses(addresses, all.get(true));
        addresses(others, all.get(false));
        othersTitle.setVisible(!all.get(false).isEmpty());
    }

    private void addresses(GridPane grid, List<ServerAddress> all) {
        grid.getChildren().clear();
        String wallet = "";
        for (ServerAddress address : all) {
            if (!wallet.equals(address.id())) {
                grid.add(wallet(address), 0, grid.getRowCount(), 3, 1);
            }
            wallet = address.id();
            grid.addRow(grid.getRowCount(), name(address.name()), value(address.url()),
                    copy("address", tr.of("server.address", address.wallet(), address.name()),
                            () -> model.copy(address)));
        }
    }

    private HBox wallet(ServerAddress address) {
        HBox wallet = new HBox(8, new Label(address.wallet()));
        wallet.setAlignment(Pos.CENTER_LEFT);
        if (address.experimental()) {
            Label mark = new Label(tr.of("server.experimental"));
            mark.getStyleClass().addAll(Css.BADGE, Css.WARN);
            mark.setTooltip(new Tooltip(tr.of("server.experimental.why")));
            wallet.getChildren().add(mark);
        }
        return wallet;
    }

    private void show(AppCredentials of) {
        addresses(Optional.ofNullable(of).map(each -> each.merchant().wallet()));
        credentials.getChildren().clear();
        rotate.setDisable(of == null || !of.ours() && of.keys().isEmpty());
        own.setVisible(of != null && !of.ours());
        own.setManaged(own.isVisible());
        if (of == null) {
            return;
        }
        List<Credential> all = Credential.of(of);
        for (int i = 0; i < all.size(); i++) {
            credential(i, all.get(i));
        }
    }

    private void credential(int row, Credential credential) {
        String name = tr.of("server.credential." + credential.id());
        Label value = value(shown(credential, false));
        value.setId("server-" + credential.id());
        HBox buttons = new HBox(2);
        buttons.setAlignment(Pos.TOP_RIGHT);
        if (credential.secret()) {
            ToggleButton reveal = new ToggleButton(null, Icons.READ.node());
            icon(reveal, tr.of("server.reveal", name));
            reveal.setId("server-reveal-" + credential.id());
            reveal.setOnAction(_ -> {
                value.setText(shown(credential, reveal.isSelected()));
                value.setMinHeight(Region.USE_PREF_SIZE);
                value.setWrapText(reveal.isSelected());
            });
            buttons.getChildren().add(reveal);
        }
        if (credential.isKey()) {
            Button save = new Button(null, Icons.SAVE.node());
            icon(save, tr.of("server.save", name));
            save.setId("server-save-" + credential.id());
            save.setOnAction(_ -> model.save(credential));
            buttons.getChildren().add(save);
        }
        buttons.getChildren().add(copy(credential.id(), name, () -> model.copy(credential)));
        credentials.addRow(row, name(name), value, buttons);
    }

    private String shown(Credential credential, boolean revealed) {
        if (credential.isKey()) {
            return revealed ? credential.value().strip()
                    : tr.of("server.key", String.valueOf(credential.bits().orElse(0)));
        }
        return revealed || !credential.secret() ? credential.value() : Secrets.shortened(credential.value());
    }

    private Button copy(String id, String name, Runnable action) {
        Button copy = new Button(null, Icons.COPY.node());
        copy.setId("server-copy-" + id);
        icon(copy, tr.of("server.copy", name));
        copy.setOnAction(_ -> action.run());
        return copy;
    }

    private static void icon(ButtonBase button, String name) {
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
    }

    private static Node name(String name) {
        Label label = new Label(name);
        label.getStyleClass().add("form-label");
        return label;
    }

    private static Label value(String text) {
        Label value = new Label(text);
        value.getStyleClass().add(Css.MONO);
        value.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        value.setMinWidth(0);
        value.setMaxWidth(Double.MAX_VALUE);
        value.setTooltip(text.contains("…") ? null : new Tooltip(text));
        return value;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane(12, 4);
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        value.setFillWidth(true);
        value.setMinWidth(0);
        grid.getColumnConstraints().setAll(name, value, name);
        return grid;
    }
}
