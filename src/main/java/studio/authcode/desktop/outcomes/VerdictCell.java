package studio.authcode.desktop.outcomes;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import studio.authcode.desktop.common.Tr;
import studio.authcode.plan.CaseResult;

/// How one case ended: a character, a colour, and both in words.
final class VerdictCell extends TableCell<Matrix.Row, Optional<CaseResult>> {

    private final String outcome;
    private final transient Tr tr;
    private final Tooltip words = new Tooltip();

    VerdictCell(String outcome, Tr tr) {
        this.outcome = outcome;
        this.tr = tr;
        setAlignment(Pos.CENTER);
    }

    @Override
    protected void updateItem(Optional<CaseResult> result, boolean empty) {
        super.updateItem(result, empty);
        getStyleClass().removeAll("verdict-cell", "good", "warn", "bad", "neutral");
        boolean shown = !empty && result != null;
        setText(null);
        setTooltip(null);
        setAccessibleText(null);
        if (shown) {
            Mark mark = Mark.of(result);
            getStyleClass().addAll("verdict-cell", mark.style());
            setText(mark.symbol());
            String said = tr.of("outcomes.cell", outcome, tr.of("outcomes.mark." + mark.id()),
                    result.map(ended -> ended.reasons().size()).orElse(0));
            words.setText(said);
            setTooltip(words);
            Matrix.Row row = getTableRow() == null ? null : getTableRow().getItem();
            setAccessibleText(row == null ? said : row.handler() + ": " + said);
        }
    }
}
