package studio.authcode.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import studio.authcode.desktop.common.Tr;

/// The menu bar: every action of the window, with its shortcut.
final class Menus {

    private final Workbench bench;
    private final WindowActions actions;
    private final Tr tr;

    Menus(Workbench bench, WindowActions actions) {
        this.bench = bench;
        this.actions = actions;
        this.tr = bench.tr();
    }

    MenuBar bar() {
        MenuBar bar = new MenuBar(file(), view(), problems(), new RunMenu(bench, actions).menu(), call(),
                filledLater("shell.log", actions::logItems),
                filledLater("shell.apps", actions::appsItems),
                filledLater("shell.server", actions::serverItems), help());
        bar.setUseSystemMenuBar(true);
        bar.setId("menu");
        return bar;
    }

    private Menu file() {
        Menu recent = new Menu(tr.of("shell.recent"));
        Menu samples = new Menu(tr.of("shell.samples"));
        Menu menu = new Menu(tr.of("shell.file"), null,
                item("shell.open", key(KeyCode.O), actions::openFolder),
                item("shell.openManifest", shifted(KeyCode.O), actions::openManifest),
                recent, samples, new SeparatorMenuItem(),
                item("shell.reload", new KeyCodeCombination(KeyCode.F5), bench.project()::reload),
                new SeparatorMenuItem(),
                item("shell.quit", key(KeyCode.Q), actions::quit));
        menu.setOnShowing(_ -> {
            recent.getItems().setAll(recents());
            recent.setDisable(recent.getItems().isEmpty());
            samples.getItems().setAll(samples());
        });
        return menu;
    }

    /// Returns new items for the projects that were open lately.
    List<MenuItem> recents() {
        return bench.recents().all().stream().map(path -> opening(path.toString(), path)).toList();
    }

    /// Returns new items for the samples.
    List<MenuItem> samples() {
        return bench.engine().samples().all().stream()
                .map(path -> opening(bench.engine().samples().name(path, tr), path)).toList();
    }

    private MenuItem opening(String name, Path path) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> bench.open(path, Optional.empty()));
        return item;
    }

    private Menu view() {
        Menu theme = new Menu(tr.of("shell.theme"));
        ToggleGroup themes = new ToggleGroup();
        for (String name : Themes.ALL) {
            theme.getItems().add(radio("shell.theme." + name, themes, actions.theme().equals(name),
                    alt(KeyCode.getKeyCode(String.valueOf(Themes.ALL.indexOf(name) + 1))), () -> actions.theme(name)));
        }
        Menu language = new Menu(tr.of("shell.language"));
        ToggleGroup languages = new ToggleGroup();
        language.getItems().addAll(
                radio("shell.language.en", languages, tr.locale().getLanguage().equals("en"), alt(KeyCode.E),
                        () -> actions.language(Locale.ENGLISH)),
                radio("shell.language.vi", languages, tr.locale().getLanguage().equals("vi"), alt(KeyCode.V),
                        () -> actions.language(Locale.of("vi"))));
        MenuItem cancel = item("shell.cancelWork", shifted(KeyCode.C), bench.tools().tasks()::cancel);
        cancel.disableProperty().bind(bench.tools().tasks().canCancel().not());
        return new Menu(tr.of("shell.view"), null,
                item("shell.view.request", key(KeyCode.DIGIT1), actions::showRequest),
                item("shell.view.source", key(KeyCode.DIGIT2), actions::showSource),
                item("shell.view.apps", key(KeyCode.DIGIT3), actions::showApps),
                item("shell.view.run", key(KeyCode.DIGIT4), actions::showRun),
                item("shell.view.outcomes", key(KeyCode.DIGIT5), actions::showOutcomes),
                item("shell.view.server", key(KeyCode.DIGIT6), actions::showServer),
                item("shell.view.pages", key(KeyCode.H), actions::showPages),
                item("shell.view.problems", alt(KeyCode.P), actions::showProblems),
                item("shell.goToFile", key(KeyCode.P), actions::goToFile),
                item("shell.view.log", key(KeyCode.L), actions::showLog),
                item("shell.view.wallet", shifted(KeyCode.W), actions::focusWallet),
                item("shell.view.user", shifted(KeyCode.U), actions::focusUser),
                item("shell.users", key(KeyCode.U), actions::users),
                new SeparatorMenuItem(), theme, language, new SeparatorMenuItem(),
                item("shell.dismiss", shifted(KeyCode.N), actions::dismissNotice),
                cancel);
    }

    private Menu problems() {
        Menu menu = new Menu(tr.of("shell.problems"));
        menu.getItems().addAll(actions.problemItems());
        menu.getItems().addAll(new SeparatorMenuItem(),
                item("shell.useRegistered", alt(KeyCode.U), actions::useRegistered),
                item("shell.register", alt(KeyCode.G), bench.project()::registerId));
        return menu;
    }

    private Menu call() {
        MenuItem request = item("shell.request", key(KeyCode.ENTER), actions::request);
        request.disableProperty().bind(bench.request().canRequest().not());
        List<MenuItem> answers = List.of(
                item("shell.allow", new KeyCodeCombination(KeyCode.F6), bench.consent()::allow),
                item("shell.deny", new KeyCodeCombination(KeyCode.F7), bench.consent()::deny),
                item("shell.close", new KeyCodeCombination(KeyCode.F9), bench.consent()::close),
                item("shell.allowRest", new KeyCodeCombination(KeyCode.F6, KeyCombination.SHIFT_DOWN),
                        bench.consent()::allowRest),
                item("shell.refuseRest", new KeyCodeCombination(KeyCode.F7, KeyCombination.SHIFT_DOWN),
                        bench.consent()::refuseRest));
        answers.forEach(item -> item.disableProperty().bind(bench.desk().asking().map(Optional::isEmpty)));
        Menu menu = new Menu(tr.of("shell.call"), null, request, new SeparatorMenuItem());
        menu.getItems().addAll(answers);
        menu.getItems().addAll(new SeparatorMenuItem(),
                item("shell.walletLanguage", alt(KeyCode.L), actions::toggleLanguage),
                item("shell.forget", shifted(KeyCode.F), bench.forgetting()::forget));
        return menu;
    }

    /// A menu of a part that is built only when it is first seen; until then it stays out of sight.
    private Menu filledLater(String key, Consumer<Consumer<List<MenuItem>>> filling) {
        Menu menu = new Menu(tr.of(key));
        menu.setVisible(false);
        filling.accept(items -> {
            menu.getItems().setAll(items);
            menu.setVisible(true);
        });
        return menu;
    }

    private Menu help() {
        return new Menu(tr.of("shell.help"), null,
                item("shell.shortcuts", new KeyCodeCombination(KeyCode.F1), actions::shortcuts),
                item("shell.contract", new KeyCodeCombination(KeyCode.F1, KeyCombination.SHIFT_DOWN),
                        actions::contract));
    }

    private RadioMenuItem radio(
            String key, ToggleGroup group, boolean selected, KeyCombination shortcut, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(tr.of(key));
        item.setToggleGroup(group);
        item.setSelected(selected);
        item.setAccelerator(shortcut);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private MenuItem item(String key, KeyCombination shortcut, Runnable action) {
        MenuItem item = new MenuItem(tr.of(key));
        item.setId(key.replace('.', '-'));
        item.setAccelerator(shortcut);
        item.setOnAction(_ -> action.run());
        return item;
    }

    static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    static KeyCombination shifted(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    static KeyCombination alt(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN);
    }
}
