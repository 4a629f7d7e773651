package studio.authcode.desktop.pages;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import studio.authcode.base.Place;
import studio.authcode.desktop.common.Labels;
import studio.authcode.desktop.common.Places;
import studio.authcode.desktop.common.Reveal;
import studio.authcode.desktop.common.Tr;

/// The list of pages, each with its functions; Enter runs the selected one.
public final class PagesView extends VBox {

    private static final int MOST_LINES = 1_000;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final transient PagesViewModel model;
    private final transient Places places;
    private final transient PageRows shapes;
    private final transient Tr tr;
    private final Label title = Labels.title("");
    private final VBox rows = new VBox();
    private final Label none = Labels.hint("");
    private final transient Subscription subscription;

    /// Builds the view.
    ///
    /// @param places shows where a page or a function stands
    public PagesView(PagesViewModel model, Places places, Tr tr) {
        super(8);
        this.model = model;
        this.places = places;
        this.tr = tr;
        this.shapes = new PageRows(model, this::open, tr);
        setId("pages");
        rows.setId("pages-list");
        rows.setFocusTraversable(true);
        rows.getStyleClass().add("page-list");
        rows.setAccessibleRole(AccessibleRole.LIST_VIEW);
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        managedProperty().bind(visibleProperty());
        none.managedProperty().bind(none.visibleProperty());
        HBox header = new HBox(title);
        header.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(header, rows, none);
        this.subscription = Subscription.combine(model.lines().subscribe(this::show),
                model.selected().subscribe(this::select));
    }

    /// Puts the focus into the list.
    public void focus() {
        rows.requestFocus();
        if (model.selected().get().isEmpty()) {
            model.step(1);
        } else {
            select(model.selected().get());
        }
    }

    /// Lets go of what the view follows.
    public void close() {
        subscription.unsubscribe();
    }

    private void show(List<PageLine> lines) {
        setVisible(model.pages().get().isPresent());
        long pages = lines.stream().filter(line -> line instanceof PageLine.Head(PageHandlers head, _, _)
                && head.page().isPresent()).count();
        title.setText(tr.of("pages.title", pages));
        rows.setAccessibleText(title.getText());
        rows.getChildren().setAll(lines.stream().limit(MOST_LINES).map(this::row).toList());
        none.setText(tr.of("pages.none"));
        none.setVisible(lines.isEmpty());
    }

    private Node row(PageLine line) {
        Node row = switch (line) {
            case PageLine.Head head -> shapes.head(head);
            case PageLine.Entry entry -> shapes.entry(entry.handler());
        };
        row.setUserData(line);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setOnMouseClicked(_ -> {
            rows.requestFocus();
            model.selected().set(Optional.of(line));
        });
        return row;
    }

    private void select(Optional<PageLine> selected) {
        for (Node row : rows.getChildren()) {
            boolean chosen = selected.filter(line -> line.equals(row.getUserData())).isPresent();
            row.pseudoClassStateChanged(SELECTED, chosen);
            if (chosen) {
                Reveal.of(row);
            }
        }
    }

    private void key(KeyEvent key) {
        if (key.getTarget() != rows || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        Optional<PageLine> line = model.selected().get();
        boolean used = true;
        switch (key.getCode()) {
            case DOWN -> model.step(1);
            case UP -> model.step(-1);
            case ENTER -> line.ifPresent(this::act);
            case SPACE -> line.ifPresent(this::open);
            case RIGHT, LEFT -> line.filter(PageLine.Head.class::isInstance)
                    .ifPresent(head -> model.open((PageLine.Head) head, key.getCode().isArrowKey()
                            && key.getCode() == javafx.scene.input.KeyCode.RIGHT));
            default -> used = false;
        }
        if (used) {
            key.consume();
        }
    }

    private void act(PageLine line) {
        switch (line) {
            case PageLine.Head _ -> open(line);
            case PageLine.Entry(var handler) -> model.run(handler);
        }
    }

    private void open(PageLine line) {
        switch (line) {
            case PageLine.Head(PageHandlers page, _, _) -> page.page().ifPresent(each ->
                    places.open(each.file().map(Place::of).orElse(each.place())));
            case PageLine.Entry(var handler) -> places.open(handler.place());
        }
    }
}
