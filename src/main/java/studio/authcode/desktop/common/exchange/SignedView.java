package studio.authcode.desktop.common.exchange;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Labels;
import studio.authcode.desktop.common.Tr;

/// What the wallet signs and what the caller must have signed: side by side, or below each other where that is narrow.
final class SignedView extends VBox {

    private static final double WIDE = 560;
    private static final double FRAME = 20;
    private static final int LEAST = 8;
    private static final int MANY = 100;
    private static final int SIZE = 13;

    private final transient Tr tr;
    private final String expected;
    private final String actual;
    private final GridPane sides = new GridPane(8, 8);
    private final Button more = new Button();
    private final double character;
    private boolean whole;
    private int across;

    /// Builds the view.
    ///
    /// @param actual empty where nobody knows it
    SignedView(String expected, String actual, Tr tr) {
        super(8);
        this.tr = tr;
        this.expected = expected;
        this.actual = actual;
        Text measured = new Text("0".repeat(MANY));
        measured.setFont(Font.font("Monospaced", SIZE));
        this.character = measured.getLayoutBounds().getWidth() / MANY;
        getStyleClass().add("signed");
        sides.setId("exchange-signed");
        more.setId("exchange-whole");
        more.getStyleClass().addAll(Css.LINK, Css.HINT);
        more.setOnAction(_ -> {
            whole = !whole;
            show();
        });
        boolean cut = Parted.isLong(expected, first()) || Parted.isLong(actual, first());
        more.setVisible(cut);
        more.setManaged(cut);
        getChildren().addAll(Labels.hint(said()), sides, more);
        show();
        sides.widthProperty().subscribe((_, _) -> arrange());
    }

    private int first() {
        int most = Math.min(expected.length(), actual.length());
        int at = 0;
        while (at < most && expected.charAt(at) == actual.charAt(at)) {
            at++;
        }
        return actual.isEmpty() ? 0 : at;
    }

    private String said() {
        if (actual.isEmpty()) {
            return tr.of("exchange.signed.unknown");
        }
        return actual.equals(expected) ? tr.of("exchange.signed.same")
                : tr.of("exchange.signed.differ", first() + 1, expected.length(), actual.length());
    }

    private void show() {
        sides.getChildren().clear();
        more.setText(tr.of(whole ? "exchange.signed.around" : "exchange.signed.whole"));
        arrange();
    }

    private void arrange() {
        boolean known = !actual.isEmpty() && !actual.equals(expected);
        boolean beside = sides.getWidth() >= WIDE && known;
        int columns = beside ? 2 : 1;
        double width = sides.getWidth() / columns - (beside ? sides.getHgap() / 2 : 0) - FRAME;
        int fits = Math.max(LEAST, (int) (width / character));
        if (fits == across && !sides.getChildren().isEmpty()) {
            return;
        }
        across = fits;
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(100.0 / columns);
        column.setHgrow(Priority.ALWAYS);
        sides.getColumnConstraints().setAll(beside ? List.of(column, column) : List.of(column));
        sides.getChildren().clear();
        sides.add(side("exchange.expected", expected, known), 0, 0);
        if (known) {
            sides.add(side("exchange.actual", actual, true), beside ? 1 : 0, beside ? 0 : 1);
        }
    }

    private VBox side(String title, String text, boolean marks) {
        Parted parted = Parted.of(text, marks ? first() : 0, whole).inLines(across);
        TextFlow flow = new TextFlow();
        flow.getStyleClass().addAll(Css.MONO, "signed-text");
        flow.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        flow.setAccessibleText(tr.of(title) + ": " + parted.before() + parted.mark() + parted.after());
        if (marks) {
            Label mark = new Label(parted.mark().isEmpty() ? tr.of("exchange.signed.ends") : parted.mark());
            mark.getStyleClass().add("differs");
            flow.getChildren().addAll(plain(parted.before(), "signed-same"), mark,
                    plain(parted.after(), "signed-rest"));
        } else {
            flow.getChildren().add(plain(parted.before() + parted.mark() + parted.after(), "signed-rest"));
        }
        Label name = new Label(tr.of(title));
        name.getStyleClass().add(Css.SECTION_TITLE);
        return new VBox(4, name, flow);
    }

    private static Text plain(String text, String style) {
        Text plain = new Text(text);
        plain.getStyleClass().add(style);
        return plain;
    }
}
