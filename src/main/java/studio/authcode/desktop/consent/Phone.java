package studio.authcode.desktop.consent;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import studio.authcode.base.Printable;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.PhoneDesk;
import studio.authcode.desktop.common.Tr;

/// A neutral phone: its frame, a mini-app's page in outline, and in front of it whatever is shown.
final class Phone extends StackPane {

    private static final int WIDTH = 320;
    private static final int LEAST_HEIGHT = 328;
    private static final int MOST_HEIGHT = 680;

    private final transient Tr tr;
    private final Label simulated = new Label();
    private final Label countdown = new Label();
    private final StackPane front = new StackPane();
    private final Overlay overlay = new Overlay();
    private Sheet sheet;

    Phone(Tr tr) {
        this.tr = tr;
        getStyleClass().add("phone");
        setMinSize(WIDTH, LEAST_HEIGHT);
        setMaxSize(WIDTH, MOST_HEIGHT);
        BorderPane inside = new BorderPane(new StackPane(front, overlay));
        inside.getStyleClass().add("phone-inside");
        inside.setTop(statusBar());
        front.getStyleClass().add("phone-front");
        front.setMinHeight(0);
        front.setAlignment(Pos.BOTTOM_CENTER);
        getChildren().add(inside);
        countdown.setVisible(false);
    }

    private Node statusBar() {
        Label time = new Label("9:41");
        List.of(time, simulated, countdown).forEach(label -> label.setMinWidth(USE_PREF_SIZE));
        simulated.getStyleClass().addAll(Css.BADGE, "simulated");
        simulated.setId("consent-simulated");
        countdown.getStyleClass().addAll(Css.BADGE, Css.WARN);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(8, time, space, countdown, simulated);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("phone-bar");
        return bar;
    }

    void orient(Locale language) {
        simulated.setText(Tr.in(language, "sheet.simulated"));
        front.setNodeOrientation(SheetText.rightToLeft(language)
                ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    void countdown(int left, Locale language) {
        countdown.setVisible(left > 0);
        countdown.setText(Tr.in(language, "sheet.countdown", String.valueOf(left)));
    }

    void idle() {
        Label text = new Label(tr.of("consent.idle"));
        text.setWrapText(true);
        text.getStyleClass().add(Css.HINT);
        VBox box = new VBox(16, Icons.PLAY.node(), text);
        // It speaks the window's language, not the sheet's.
        box.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        box.getStyleClass().add("phone-idle");
        show(box, null);
    }

    void ask(String app, Sheet asked) {
        front.getChildren().setAll(page(app), dim(), asked);
        sheet = asked;
    }

    /// Shows a page that runs, and in front of it what waits for a tap.
    ///
    /// @return the page, which takes the focus when nothing else on the phone does
    Node run(PhoneDesk.Page page, Optional<DialogCard> card) {
        VBox outline = page(page.app());
        Label path = new Label(Printable.line(page.path()));
        path.setId("phone-path");
        path.getStyleClass().addAll(Css.MONO, Css.HINT);
        path.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        outline.getChildren().add(1, path);
        show(outline, null);
        card.ifPresent(shown -> {
            StackPane.setAlignment(shown, shown.risesFromBelow() ? Pos.BOTTOM_CENTER : Pos.CENTER);
            front.getChildren().addAll(dim(), shown);
        });
        outline.setFocusTraversable(true);
        outline.setAccessibleRole(AccessibleRole.TEXT);
        outline.setAccessibleText(page.app() + ", " + path.getText());
        return outline;
    }

    /// Returns what is shown in front of everything else.
    Overlay overlay() {
        return overlay;
    }

    void result(Node card) {
        show(card, null);
    }

    void pressAllow() {
        if (sheet != null) {
            sheet.allow();
        }
    }

    private void show(Node content, Sheet asked) {
        front.getChildren().setAll(content);
        sheet = asked;
    }

    private static Region dim() {
        Region dim = new Region();
        dim.getStyleClass().add("phone-dim");
        return dim;
    }

    /// The mini-app behind the sheet, in outline: nobody is meant to take it for a real one.
    private static VBox page(String app) {
        Label title = new Label(app);
        title.getStyleClass().add("phone-app");
        VBox page = new VBox(12, title);
        page.getStyleClass().add("phone-page");
        for (int i = 0; i < 4; i++) {
            Region line = new Region();
            line.getStyleClass().add("phone-line");
            line.setMaxWidth(i % 2 == 0 ? Double.MAX_VALUE : WIDTH / 2.0);
            page.getChildren().add(line);
        }
        return page;
    }
}
