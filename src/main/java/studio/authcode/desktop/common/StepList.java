package studio.authcode.desktop.common;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import studio.authcode.consent.Step;
import studio.authcode.wallet.Ground;

/// The steps of a flow below each other: how each went, its name, why, and the mark of its basis.
public final class StepList extends GridPane {

    private final transient Tr tr;

    /// Creates an empty list.
    public StepList(Tr tr) {
        this.tr = tr;
        getStyleClass().add(Css.STEPS);
        ColumnConstraints mark = fixed(16);
        ColumnConstraints name = fixed(Region.USE_COMPUTED_SIZE);
        name.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints why = new ColumnConstraints();
        why.setHgrow(Priority.ALWAYS);
        why.setFillWidth(true);
        getColumnConstraints().setAll(mark, name, why, fixed(Region.USE_COMPUTED_SIZE));
    }

    /// Shows these lines instead of those before.
    public void show(List<Line> lines) {
        getChildren().clear();
        for (int i = 0; i < lines.size(); i++) {
            add(lines.get(i), i);
        }
    }

    private void add(Line line, int row) {
        Label mark = new Label(line.mark());
        mark.getStyleClass().addAll("step-mark", line.style());
        if (!line.mark().isEmpty()) {
            mark.setAccessibleText(tr.of("common.outcome." + line.style()));
        }
        Label name = new Label(line.name());
        name.getStyleClass().add("step-name");
        Label why = new Label(line.why());
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.setAccessibleRole(AccessibleRole.TEXT);
        why.getStyleClass().addAll("step-why", line.style());
        addRow(row, mark, name, why);
        line.ground().ifPresent(ground -> add(BasisMark.of(ground, tr), 3, row));
        getChildren().forEach(child -> setValignment(child, javafx.geometry.VPos.TOP));
    }

    private static ColumnConstraints fixed(double width) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPrefWidth(width);
        return column;
    }

    /// One line.
    ///
    /// @param mark one character
    /// @param style `ok`, `failed`, `skipped`, `waiting`, or `told` for what the wallet says of the line above
    /// @param name what was done
    /// @param why how it went
    /// @param ground the rule behind it
    public record Line(String mark, String style, String name, String why, Optional<Ground> ground) {

        /// Returns the line of a step.
        public static Line of(Step step, Tr tr) {
            String mark = switch (step.outcome()) {
                case OK -> "✓";
                case FAILED -> "✗";
                case SKIPPED -> "–";
            };
            return new Line(mark, step.outcome().json(), tr.of("common.step." + step.name().json()),
                    tr.of(step.why()), step.ground());
        }

        /// Returns the same line with the mark of what failed.
        public Line failed() {
            return new Line("✗", Step.Outcome.FAILED.json(), name, why, ground);
        }

        /// Returns the line of something that still waits.
        public static Line waiting(String name, String why, Optional<Ground> ground) {
            return new Line("?", "waiting", name, why, ground);
        }
    }
}
