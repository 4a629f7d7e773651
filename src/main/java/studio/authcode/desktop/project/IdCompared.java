package studio.authcode.desktop.project;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Tr;
import studio.authcode.diagnosis.IdDiff;

/// Two ids one above the other, with the characters marked that differ; what cannot be seen is named.
final class IdCompared extends VBox {

    IdCompared(IdDiff difference, Tr tr) {
        super(4);
        setId("project-difference");
        getChildren().addAll(
                caption(tr.of("project.inProject")), id(difference.left()),
                caption(tr.of("project.inRegistry")), id(difference.right()));
    }

    private static Label caption(String text) {
        Label caption = new Label(text);
        caption.getStyleClass().add(Css.HINT);
        return caption;
    }

    private static HBox id(List<IdDiff.Segment> segments) {
        HBox line = new HBox();
        for (IdDiff.Segment segment : segments) {
            Label part = new Label(visible(segment.text()));
            part.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
            part.getStyleClass().add(Css.MONO);
            if (segment.differs()) {
                part.getStyleClass().add("differs");
                part.setTooltip(new Tooltip(String.join("\n", segment.codePoints())));
            }
            line.getChildren().add(part);
        }
        line.setAccessibleText(segments.stream().map(IdDiff.Segment::text).collect(Collectors.joining()));
        return line;
    }

    /// White space and what has no shape of its own become marks.
    private static String visible(String text) {
        return text.codePoints().mapToObj(c -> {
            if (c == ' ') {
                return "␣";
            }
            int type = Character.getType(c);
            boolean hidden = Character.isWhitespace(c) || type == Character.FORMAT || type == Character.CONTROL
                    || type == Character.SPACE_SEPARATOR;
            return hidden ? "U+%04X".formatted(c) : Character.toString(c);
        }).collect(Collectors.joining());
    }
}
