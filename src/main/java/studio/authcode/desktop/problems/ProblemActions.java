package studio.authcode.desktop.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import studio.authcode.base.Place;
import studio.authcode.desktop.common.Places;
import studio.authcode.desktop.common.Tr;
import studio.authcode.diagnosis.Finding;

/// What can be done with problems, for the window's menu.
public final class ProblemActions {

    private final ProblemsViewModel model;
    private final ProblemRemedies remedies;
    private final Places places;
    private final Tr tr;

    /// Takes what the actions work on.
    ///
    /// @param places shows the problem that is gone to
    public ProblemActions(ProblemsViewModel model, ProblemRemedies remedies, Places places, Tr tr) {
        this.model = model;
        this.remedies = remedies;
        this.places = places;
        this.tr = tr;
    }

    /// Returns new menu items for everything, with their shortcuts.
    public List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>(List.of(
                going("next", new KeyCodeCombination(KeyCode.F8), () -> model.next()),
                going("previous", new KeyCodeCombination(KeyCode.F8, KeyCombination.SHIFT_DOWN), model::previous),
                new SeparatorMenuItem(),
                selected("fix", KeyCode.F, Listed::repairable, remedies::preview),
                selected("ignore", KeyCode.I, problem -> !problem.ignored(), remedies::ignore),
                selected("report", KeyCode.R, Listed::ignored, remedies::report),
                item("undoLast", alt(KeyCode.Z), model.open().not(), remedies::undoLast),
                new SeparatorMenuItem(),
                item("copy", alt(KeyCode.C), model.selected().map(Optional::isEmpty),
                        () -> model.selected().get().ifPresent(problem -> remedies.copy(List.of(problem)))),
                item("copyAll", alt(KeyCode.A), model.shown().map(List::isEmpty),
                        () -> remedies.copy(model.shown().get())),
                new SeparatorMenuItem()));
        for (Kind kind : Kind.values()) {
            CheckMenuItem shows = new CheckMenuItem(tr.of("problems.filter." + kind.id()));
            shows.setAccelerator(alt(KeyCode.getKeyCode(String.valueOf(kind.ordinal() + 5))));
            shows.selectedProperty().bindBidirectional(model.shows(kind));
            items.add(shows);
        }
        return items;
    }

    private MenuItem going(String key, KeyCombination shortcut, Supplier<Optional<Place>> step) {
        return item(key, shortcut, model.shown().map(List::isEmpty), () -> step.get().ifPresent(places::open));
    }

    private MenuItem selected(String key, KeyCode code, Predicate<Listed> can, Consumer<Finding> action) {
        return item(key, alt(code), model.selected().map(problem -> problem.filter(can).isEmpty()),
                () -> model.selected().get().filter(can).map(Listed::finding).ifPresent(action));
    }

    private MenuItem item(String key, KeyCombination shortcut, ObservableValue<Boolean> disabled, Runnable action) {
        MenuItem item = new MenuItem(tr.of("problems." + key));
        item.setId("problems-menu-" + key);
        item.setAccelerator(shortcut);
        item.disableProperty().bind(disabled);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static KeyCombination alt(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN);
    }
}
