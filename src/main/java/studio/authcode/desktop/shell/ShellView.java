package studio.authcode.desktop.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import studio.authcode.base.Lazy;
import studio.authcode.base.Place;
import studio.authcode.desktop.common.Browser;
import studio.authcode.desktop.common.Dialogs;
import studio.authcode.desktop.common.Modals;
import studio.authcode.desktop.common.Tr;
import studio.authcode.desktop.consent.ConsentView;
import studio.authcode.desktop.pages.PagesView;
import studio.authcode.desktop.problems.ProblemActions;
import studio.authcode.desktop.problems.ProblemModals;
import studio.authcode.desktop.problems.ProblemsView;
import studio.authcode.desktop.project.ProjectView;
import studio.authcode.desktop.request.RequestView;

/// The window's content: menus and toolbar above the project, the tabs, the phone and the log.
public final class ShellView extends StackPane implements WindowActions {

    /// Room for a problem's first words and a path's end.
    private static final double LEFT = 240;

    private final transient Workbench bench;
    private final transient Outside outside;
    private final transient Tr tr;
    private final transient Modals modals;
    private final transient Mounts mounts;
    private final transient Lazy<Mounts.Part> log;
    private final transient ProblemModals forms;
    private final ProblemsView problems;
    private final ProjectView project;
    private final PagesView pages;
    private final Toolbar toolbar;
    private final RequestView request;
    private final ConsentView phone;
    private final Tabs tabs;
    private final StackPane logPane = new StackPane();
    private final SplitPane across = new SplitPane();
    private final SplitPane down = new SplitPane();
    private transient Consumer<List<MenuItem>> logMenu = _ -> { };

    /// What the window reaches beyond itself.
    ///
    /// @param rebuild builds the window's content anew, as when the language changes
    /// @param quit closes the window
    public record Outside(
            Dialogs dialogs, Browser browser, NoticeStack notices, Themes themes, Runnable rebuild,
            Runnable quit) {
    }

    /// Builds what is seen first; the rest follows with {@link #fill()}.
    ///
    /// @param late builds the parts that are only seen later
    public ShellView(Workbench bench, Outside outside, Function<Modals, Mounts> late) {
        this.bench = bench;
        this.outside = outside;
        this.tr = bench.tr();
        this.modals = new ModalLayer(this, tr.of("shell.front"));
        this.mounts = late.apply(modals);
        this.log = new Lazy<>(mounts.log());
        this.forms = new ProblemModals(bench.remedies(), modals, tr);
        this.problems = new ProblemsView(bench.problems(), bench.remedies(), this::show, tr);
        this.pages = new PagesView(bench.pages(), this::show, tr);
        this.project = new ProjectView(bench.project(), new ProjectView.Around(
                this::show, bench.remedies(), this::openFolder, List.of(problems, pages)), tr);
        this.request = new RequestView(bench.request(), tr);
        this.tabs = new Tabs(bench, request, mounts, this::show);
        this.phone = new ConsentView(bench.consent(), tr);
        Menus menus = new Menus(bench, this);
        this.toolbar = new Toolbar(bench, this, menus);
        BorderPane window = new BorderPane(panes());
        window.setTop(new VBox(menus.bar(), toolbar));
        StackPane.setAlignment(outside.notices(), Pos.BOTTOM_RIGHT);
        BusyLine busy = new BusyLine(bench.tools().tasks(), tr);
        StackPane.setAlignment(busy, Pos.BOTTOM_LEFT);
        getStyleClass().add("shell");
        getChildren().addAll(window, busy, outside.notices());
        new Dropped(path -> bench.open(path, Optional.empty())).on(this);
    }

    /// Builds what does not have to be there at the first frame.
    public void fill() {
        logPane.getChildren().setAll(log.get().root());
        logMenu.accept(log.get().items());
        bench.request().beginPreviews();
    }

    private Node panes() {
        project.setMinWidth(LEFT);
        phone.setMaxWidth(376);
        tabs.setMinWidth(320);
        across.getItems().addAll(project, tabs, phone);
        SplitPane.setResizableWithParent(project, false);
        SplitPane.setResizableWithParent(phone, false);
        // The log gives way before the phone does: a question must be readable in any window.
        logPane.setMinHeight(48);
        logPane.setAlignment(Pos.TOP_LEFT);
        logPane.getStyleClass().add("log-pane");
        down.setOrientation(Orientation.VERTICAL);
        down.getItems().addAll(across, logPane);
        Dividers dividers = new Dividers(bench.settings());
        dividers.keep("dividersAcross", across, 0.21, 0.72);
        new Fold(across, tabs, tr.of("shell.tab.project"),
                () -> dividers.restore("dividersAcross", across, 0.21, 0.72));
        dividers.keep("dividersDown", down, 0.70);
        return down;
    }

    @Override
    public void openFolder() {
        outside.dialogs().openFolder(tr.of("shell.open.title"))
                .ifPresent(path -> bench.open(path, Optional.empty()));
    }

    @Override
    public void openManifest() {
        outside.dialogs().openFile(tr.of("shell.open.title"), List.of("json"))
                .ifPresent(path -> bench.open(path, Optional.empty()));
    }

    @Override
    public void quit() {
        outside.quit().run();
    }

    @Override
    public void request() {
        tabs.request();
        bench.request().request();
    }

    @Override
    public void showRequest() {
        tabs.request();
        request.focusScopes();
    }

    @Override
    public void showApps() {
        tabs.apps();
    }

    @Override
    public void showSource() {
        tabs.source().focus().run();
    }

    @Override
    public void goToFile() {
        tabs.source();
        bench.source().pick();
    }

    /// Shows a place where it stands.
    public void show(Place place) {
        bench.source().open(place);
        tabs.source();
    }

    @Override
    public void showRun() {
        tabs.run().focus().run();
    }

    @Override
    public void showOutcomes() {
        tabs.outcomes().focus().run();
    }

    @Override
    public void showServer() {
        tabs.server().focus().run();
    }

    @Override
    public void showPages() {
        pages.focus();
    }

    @Override
    public void showProblems() {
        problems.focus();
    }

    @Override
    public void useRegistered() {
        bench.project().replaceable().ifPresent(bench.remedies()::repair);
    }

    @Override
    public List<MenuItem> problemItems() {
        return new ProblemActions(bench.problems(), bench.remedies(), this::show, tr).items();
    }

    @Override
    public void showLog() {
        log.get().focus().run();
    }

    @Override
    public void focusWallet() {
        toolbar.walletBox().requestFocus();
    }

    @Override
    public void focusUser() {
        toolbar.userBox().requestFocus();
    }

    @Override
    public void users() {
        mounts.users().run();
    }

    @Override
    public String theme() {
        return outside.themes().chosen();
    }

    @Override
    public void theme(String name) {
        outside.themes().choose(name);
    }

    @Override
    public void language(Locale locale) {
        bench.choose(locale);
        outside.rebuild().run();
    }

    @Override
    public void toggleLanguage() {
        bench.consent().walletLanguage().set(!bench.consent().walletLanguage().get());
    }

    @Override
    public void dismissNotice() {
        outside.notices().dismiss();
    }

    @Override
    public void shortcuts() {
        modals.show(new ShortcutsPane((javafx.scene.control.MenuBar) lookup("#menu"), modals, tr));
    }

    @Override
    public void contract() {
        modals.show(new ContractPane(bench.session().wallet().get(), outside.browser(), modals, tr));
    }

    @Override
    public void logItems(Consumer<List<MenuItem>> use) {
        logMenu = use;
    }

    @Override
    public void appsItems(Consumer<List<MenuItem>> use) {
        tabs.onApps(use);
    }

    @Override
    public void serverItems(Consumer<List<MenuItem>> use) {
        tabs.onServer(use);
    }

    /// Ends what the parts do in the background.
    public void close() {
        log.built().ifPresent(part -> part.close().run());
        tabs.close();
        pages.close();
        toolbar.close();
        request.close();
        phone.close();
        forms.close();
        problems.close();
        project.close();
    }
}
