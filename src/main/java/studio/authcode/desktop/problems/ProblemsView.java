package studio.authcode.desktop.problems;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Labels;
import studio.authcode.desktop.common.Places;
import studio.authcode.desktop.common.Reveal;
import studio.authcode.desktop.common.Tr;

/// The list of the open project's problems; the selected one says what to do about it.
public final class ProblemsView extends VBox {

    private static final int AT_ONCE = 100;

    private final transient ProblemsViewModel model;
    private final transient ProblemRemedies remedies;
    private final transient Places places;
    private final transient Tr tr;
    private final Label title = Labels.title("");
    private final Button copy = new Button(null, Icons.COPY.node());
    private final ProblemFilter filter;
    private final VBox rows = new VBox();
    private final Label empty = Labels.hint("");
    private final Button more = new Button();
    private final transient Subscription subscription;
    private int most = AT_ONCE;

    /// Builds the view.
    ///
    /// @param places shows where a problem stands
    public ProblemsView(ProblemsViewModel model, ProblemRemedies remedies, Places places, Tr tr) {
        super(8);
        this.model = model;
        this.remedies = remedies;
        this.places = places;
        this.tr = tr;
        this.filter = new ProblemFilter(model, tr);
        setId("problems");
        more.setId("problems-more");
        more.getStyleClass().add(Css.LINK);
        more.setOnAction(_ -> {
            most += AT_ONCE;
            show();
        });
        rows();
        getChildren().addAll(header(), filter, rows, empty, more);
        managedProperty().bind(visibleProperty());
        this.subscription = Subscription.combine(
                model.open().subscribe(open -> setVisible(open)),
                model.whole().subscribe(_ -> heading()), model.all().subscribe(_ -> heading()),
                model.shown().subscribe(_ -> show()), model.selected().subscribe(this::select));
    }

    /// Puts the focus into the list.
    public void focus() {
        rows.requestFocus();
        if (model.selected().get().isEmpty()) {
            model.next();
        }
    }

    /// Lets go of what the view follows.
    public void close() {
        subscription.unsubscribe();
        filter.close();
    }

    private HBox header() {
        copy.setId("problems-copy-all");
        copy.getStyleClass().addAll("flat", "button-icon", "small");
        copy.setAccessibleText(tr.of("problems.copyAll"));
        copy.setTooltip(new Tooltip(tr.of("problems.copyAll")));
        copy.setOnAction(_ -> remedies.copy(model.shown().get()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(8, title, space, copy);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private void rows() {
        rows.setId("problems-list");
        rows.setFocusTraversable(true);
        rows.getStyleClass().add("problem-list");
        rows.setAccessibleRole(AccessibleRole.LIST_VIEW);
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent key) {
        if (key.getTarget() != rows || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        boolean used = true;
        switch (key.getCode()) {
            case DOWN -> model.next();
            case UP -> model.previous();
            case ENTER, SPACE -> model.selected().get().map(Listed::place).ifPresent(places::open);
            default -> used = false;
        }
        if (used) {
            key.consume();
        }
    }

    private void heading() {
        long problems = model.all().get().stream().filter(each -> !each.ignored()).count();
        title.setText(tr.of(model.whole().get() ? "problems.title" : "problems.title.reading", problems));
        rows.setAccessibleText(title.getText());
    }

    private void show() {
        List<Listed> shown = model.shown().get();
        rows.getChildren().setAll(shown.stream().limit(most).map(this::row).toList());
        int left = shown.size() - rows.getChildren().size();
        more.setText(tr.of("problems.more", left));
        set(more, left > 0);
        empty.setText(tr.of(model.all().get().isEmpty() ? "problems.none" : "problems.none.shown"));
        set(empty, shown.isEmpty());
        set(rows, !shown.isEmpty());
        set(filter, !model.all().get().isEmpty());
        copy.setDisable(shown.isEmpty());
        select(model.selected().get());
    }

    private static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Node row(Listed problem) {
        ProblemRow row = new ProblemRow(problem, remedies, places, tr);
        row.setOnMouseClicked(_ -> {
            rows.requestFocus();
            model.selected().set(Optional.of(problem));
        });
        return row;
    }

    private void select(Optional<Listed> selected) {
        int at = selected.map(model.shown().get()::indexOf).orElse(-1);
        if (at >= most) {
            most = at + 1;
            show();
            return;
        }
        for (Node node : rows.getChildren()) {
            if (node instanceof ProblemRow row) {
                boolean chosen = selected.filter(row.problem()::equals).isPresent();
                row.select(chosen);
                if (chosen) {
                    Reveal.of(row);
                }
            }
        }
    }
}
