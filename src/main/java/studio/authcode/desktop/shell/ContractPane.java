package studio.authcode.desktop.shell;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import studio.authcode.desktop.common.Browser;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Modals;
import studio.authcode.desktop.common.Tr;
import studio.authcode.wallet.Contract;
import studio.authcode.wallet.Erratum;
import studio.authcode.wallet.WalletError;

/// Where a wallet's rules come from, where its document errs, and what its error codes mean.
final class ContractPane extends StackPane {

    private final transient Tr tr;

    ContractPane(Contract contract, Browser browser, Modals modals, Tr tr) {
        this.tr = tr;
        VBox box = new VBox(8);
        box.getChildren().add(wrapped(contract.document()));
        int at = contract.document().toLowerCase(Locale.ROOT).indexOf("http");
        if (at >= 0) {
            String address = contract.document().substring(at);
            Button open = new Button(tr.of("shell.contract.open"));
            open.setOnAction(_ -> browser.open(address));
            box.getChildren().add(open);
        }
        if (!contract.errata().isEmpty()) {
            box.getChildren().add(title(tr.of("shell.contract.errata")));
            contract.errata().forEach(erratum -> box.getChildren().add(erratum(erratum)));
        }
        box.getChildren().add(title(tr.of("shell.contract.errors")));
        contract.errors().forEach(error -> box.getChildren().add(error(error)));
        getChildren().add(Panes.reading(tr.of("shell.contract.of", contract.name()), box, modals, tr));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private Node erratum(Erratum erratum) {
        Label about = new Label(erratum.about());
        about.getStyleClass().add(Css.MONO);
        return new VBox(2, about, wrapped(tr.of(erratum.text())), hint(erratum.source()));
    }

    private Node error(WalletError error) {
        Label code = wrapped(error.code() + "  " + error.message());
        code.getStyleClass().add(Css.MONO);
        return new VBox(2, code, wrapped(tr.of(error.meaning())), hint("→ " + tr.of(error.advice())));
    }

    private static Label title(String text) {
        Label title = new Label(text);
        title.getStyleClass().add(Css.SECTION_TITLE);
        return title;
    }

    private static Label hint(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add(Css.HINT);
        return label;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
