package studio.authcode.desktop.source;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Labels;
import studio.authcode.desktop.common.Remedies;
import studio.authcode.desktop.common.SeverityIcon;
import studio.authcode.desktop.common.Tr;
import studio.authcode.diagnosis.Finding;

/// One problem where it stands: what it is, what to do, and buttons that do it.
final class FindingCard extends HBox {

    private final VBox text = new VBox(4);

    FindingCard(Finding finding, Remedies remedies, Runnable used, Tr tr) {
        super(8);
        String cause = finding.cause().isEmpty() ? "" : " · " + finding.cause();
        FlowPane buttons = new FlowPane(8, 4);
        if (finding.fix().filter(fix -> !fix.edits().isEmpty()).isPresent()) {
            buttons.getChildren().add(button("fix", tr, used, () -> remedies.preview(finding)));
        }
        buttons.getChildren().addAll(button("ignore", tr, used, () -> remedies.ignore(finding)),
                button("copy", tr, used, () -> remedies.copy(finding)));
        text.getChildren().addAll(Labels.wrapped(tr.of(finding.message())),
                Labels.hint("→ " + tr.of(finding.hint())), Labels.hint(finding.rule() + cause), buttons);
        setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(SeverityIcon.of(finding.severity(), tr), text);
        getStyleClass().add("finding-card");
    }

    private static Button button(String name, Tr tr, Runnable used, Runnable action) {
        Button button = new Button(tr.of("source." + name));
        button.setId("source-" + name);
        button.getStyleClass().addAll("small", Css.LINK);
        button.setOnAction(_ -> {
            used.run();
            action.run();
        });
        return button;
    }
}
