package studio.authcode.desktop.pages;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import studio.authcode.base.Printable;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Handler;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Tr;

/// The rows of the list of pages.
final class PageRows {

    private final PagesViewModel model;
    private final Consumer<PageLine> open;
    private final Tr tr;

    /// Takes who shows where a line's subject stands.
    PageRows(PagesViewModel model, Consumer<PageLine> open, Tr tr) {
        this.model = model;
        this.open = open;
        this.tr = tr;
    }

    Node head(PageLine.Head head) {
        PageHandlers page = head.page();
        String path = page.page().isPresent() ? Printable.line(page.path()) : tr.of("pages.app");
        Button name = new Button(path, Icons.FILE.node());
        name.setMnemonicParsing(false);
        name.setMinWidth(0);
        // Of a long path the end says more than the beginning.
        name.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        name.setFocusTraversable(false);
        name.getStyleClass().addAll(Css.LINK, "page-link");
        name.setAccessibleText(tr.of("pages.open", path));
        name.setOnAction(_ -> open.accept(head));
        name.setDisable(page.page().isEmpty());
        HBox row = new HBox(8, name);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("page-row");
        row.setAccessibleText(path);
        if (page.page().isPresent() && page.page().get().file().isEmpty()) {
            row.getChildren().add(badge("pages.missing", Css.WARN));
        } else if (head.first()) {
            row.getChildren().add(badge("pages.first", Css.NEUTRAL));
        }
        if (!page.others().isEmpty()) {
            row.getChildren().addAll(space(), fold(head));
        }
        return row;
    }

    /// The functions that reach no call stay out of sight until somebody asks for them.
    private Button fold(PageLine.Head head) {
        int others = head.page().others().size();
        Button fold = new Button(head.open() ? "" : tr.of("pages.others", others),
                (head.open() ? Icons.OPENED : Icons.CLOSED).node());
        fold.getStyleClass().addAll("flat", "small", "page-fold");
        fold.setMinWidth(Region.USE_PREF_SIZE);
        fold.setFocusTraversable(false);
        fold.setAccessibleText(tr.of(head.open() ? "pages.others.hide" : "pages.others.show", others));
        fold.setTooltip(new Tooltip(fold.getAccessibleText()));
        fold.setOnAction(_ -> model.open(head, !head.open()));
        return fold;
    }

    Node entry(Handler handler) {
        String named = handler.name().isEmpty() ? tr.of("pages.loaded") : Printable.line(handler.name());
        Button name = new Button(named, sign(handler));
        name.setMnemonicParsing(false);
        name.setMinWidth(0);
        name.setFocusTraversable(false);
        name.getStyleClass().addAll(Css.LINK, "handler-link");
        name.setAccessibleText(tr.of("pages.open", named));
        name.setOnAction(_ -> open.accept(new PageLine.Entry(handler)));
        String line = handler.place().isWholeFile() ? "" : ":" + handler.place().line();
        Label where = new Label(handler.component().map(path -> Printable.line(path) + line).orElse(line));
        where.getStyleClass().addAll(Css.HINT, Css.MONO);
        where.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        where.setMinWidth(0);
        HBox row = new HBox(8, name, where, space(), play(handler, named));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("page-row", "handler-row");
        if (!handler.calls()) {
            row.getStyleClass().add("quiet");
        }
        row.setAccessibleText(tr.of(handler.lifecycle() ? "pages.entry.lifecycle" : "pages.entry",
                named, String.valueOf(handler.place().line())));
        return row;
    }

    private static Node sign(Handler handler) {
        if (handler.lifecycle()) {
            return Icons.MOMENT.node();
        }
        Label function = new Label("ƒ");
        function.getStyleClass().add("function-sign");
        return function;
    }

    private Button play(Handler handler, String named) {
        Button play = new Button(null, Icons.PLAY.node());
        play.setId("run-" + handler.name());
        play.getStyleClass().addAll("flat", "button-icon", "small", "handler-run");
        play.setAccessibleText(tr.of("pages.run", named));
        play.setTooltip(new Tooltip(play.getAccessibleText()));
        play.setFocusTraversable(false);
        play.setOnAction(_ -> model.run(handler));
        return play;
    }

    private Label badge(String key, String colour) {
        Label badge = new Label(tr.of(key));
        badge.setMinWidth(Region.USE_PREF_SIZE);
        badge.getStyleClass().addAll(Css.BADGE, colour);
        return badge;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
