package studio.authcode.desktop.server;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.exchange.Exchanged;

/// A verdict: an icon, and its name in words.
final class ExchangeCell extends TableCell<Exchanged, String> {

    private final FontIcon icon = Icons.ALLOW.node();
    private final Tooltip words = new Tooltip();

    ExchangeCell() {
        words.setWrapText(true);
        words.setMaxWidth(360);
    }

    @Override
    protected void updateItem(String title, boolean empty) {
        super.updateItem(title, empty);
        Exchanged exchange = getTableRow() == null ? null : getTableRow().getItem();
        boolean shown = !empty && exchange != null;
        setText(shown ? title : null);
        setGraphic(shown ? icon : null);
        setTooltip(shown ? words : null);
        if (shown) {
            words.setText(title);
            icon.setIconCode((exchange.refused() ? Icons.ALERT : Icons.ALLOW).code());
            icon.getStyleClass().removeAll("severity-ok", "severity-error");
            icon.getStyleClass().add(exchange.refused() ? "severity-error" : "severity-ok");
        }
    }
}
