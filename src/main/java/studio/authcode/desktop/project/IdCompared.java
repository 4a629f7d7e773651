package studio.authcode.desktop.project;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Labels;
import studio.authcode.desktop.common.Tr;
import studio.authcode.diagnosis.IdDiff;

/// Two ids one above the other, with the characters marked that differ; what cannot be seen is named.
final class IdCompared extends VBox {

    private static final int MOST_NAMES = 3;

    private final transient Tr tr;

    /// Compares an id with the registered one that may be meant.
    ///
    /// @param sure how sure that is, in words; may be empty
    IdCompared(IdDiff difference, String sure, Tr tr) {
        super(4);
        this.tr = tr;
        setId("project-difference");
        Label registered = caption(tr.of("project.inRegistry"));
        registered.setMinWidth(USE_PREF_SIZE);
        HBox right = new HBox(8, registered);
        right.setAlignment(Pos.CENTER_LEFT);
        if (!sure.isEmpty()) {
            Label badge = new Label(sure);
            badge.setId("project-sure");
            badge.getStyleClass().addAll(Css.BADGE, Css.NEUTRAL);
            right.getChildren().add(badge);
        }
        getChildren().addAll(
                caption(tr.of("project.inProject")), id(difference.left()), names(difference.left()),
                right, id(difference.right()), names(difference.right()));
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

    /// Names the characters that differ.
    private Label names(List<IdDiff.Segment> segments) {
        List<String> all = segments.stream().flatMap(segment -> segment.codePoints().stream()).toList();
        String more = all.size() > MOST_NAMES ? "\n" + tr.of("project.characters.more", all.size() - MOST_NAMES) : "";
        Label names = Labels.hint(all.stream().limit(MOST_NAMES).collect(Collectors.joining("\n")) + more);
        names.getStyleClass().add("code-points");
        names.setVisible(!all.isEmpty());
        names.setManaged(!all.isEmpty());
        return names;
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
