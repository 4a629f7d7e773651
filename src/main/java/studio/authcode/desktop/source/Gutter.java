package studio.authcode.desktop.source;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.SideDecorator;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.SeverityIcon;
import studio.authcode.desktop.common.Tr;
import studio.authcode.diagnosis.Finding;
import studio.authcode.source.CallSite;

/// What stands left of a line: its number, and marks of the calls and problems that begin in it.
final class Gutter implements SideDecorator {

    private static final int DIGIT = 8;
    private static final int MARKS = 40;
    private static final int LEAST_DIGITS = 3;

    private final Marks marks;
    private final int lines;
    private final Tr tr;

    /// Takes what is marked, in how many lines.
    Gutter(Marks marks, int lines, Tr tr) {
        this.marks = marks;
        this.lines = lines;
        this.tr = tr;
    }

    @Override
    public double getPrefWidth(double viewWidth) {
        return MARKS + DIGIT * Math.max(LEAST_DIGITS, String.valueOf(lines).length()) + DIGIT;
    }

    @Override
    public Node getMeasurementNode(int index) {
        return null;
    }

    @Override
    public Node getNode(int index) {
        Label number = new Label(String.valueOf(index + 1));
        number.getStyleClass().add("line-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, javafx.scene.layout.Priority.ALWAYS);
        HBox box = new HBox(2, problem(index), call(index), space, number);
        box.setAlignment(Pos.TOP_LEFT);
        box.getStyleClass().add("gutter");
        return box;
    }

    private Node problem(int index) {
        List<Finding> begin = marks.findings(index);
        return begin.isEmpty() ? none() : explained(SeverityIcon.of(begin.getFirst().severity(), tr), begin.stream()
                .map(finding -> tr.of(finding.message())).collect(Collectors.joining("\n")));
    }

    private Node call(int index) {
        List<CallSite> calls = marks.calls(index);
        if (calls.isEmpty()) {
            return none();
        }
        FontIcon icon = Icons.CALL.node();
        icon.getStyleClass().add("gutter-call");
        CallText words = new CallText(tr);
        return explained(icon, calls.stream()
                .map(call -> words.of(call, marks.handlers().of(call))).collect(Collectors.joining("\n\n")));
    }

    private static Node none() {
        Region none = new Region();
        none.setMinWidth(16);
        return none;
    }

    private static Node explained(FontIcon icon, String text) {
        Label mark = new Label(null, icon);
        mark.setMinWidth(16);
        mark.setAccessibleText(text);
        Tooltip tooltip = new Tooltip(text);
        tooltip.setShowDelay(Duration.millis(200));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(400);
        mark.setTooltip(tooltip);
        return mark;
    }
}
