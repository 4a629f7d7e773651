package studio.authcode.desktop.consent;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.JsonText;
import studio.authcode.desktop.common.Tr;

/// What came of a call: the callback, its payload, and what each error means.
final class ResultCard extends ScrollPane {

    ResultCard(Screen.Result result, Tr tr) {
        VBox box = new VBox(12);
        box.getStyleClass().add("result");
        result.toast().ifPresent(toast -> box.getChildren().add(toast(toast)));
        box.getChildren().add(heading(result, tr));
        box.getChildren().add(JsonText.of(result.payload()));
        result.troubles().forEach(trouble -> box.getChildren().add(trouble(trouble, tr)));
        setContent(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("edge-to-edge", "result-scroll");
        setId("consent-result");
        // It speaks the window's language, not the sheet's.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleText(tr.of(result.success() ? "consent.success" : "consent.fail"));
    }

    private static Node toast(String text) {
        Label toast = wrapped(text, "toast");
        HBox box = new HBox(toast);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private static Node heading(Screen.Result result, Tr tr) {
        Label callback = new Label(result.success() ? "success" : "fail",
                (result.success() ? Icons.ALLOW : Icons.CLOSE).node());
        callback.getStyleClass().addAll("result-callback", result.success() ? Css.GOOD : Css.BAD);
        Label then = new Label(tr.of("consent.complete"));
        then.getStyleClass().add(Css.HINT);
        return new VBox(2, callback, then);
    }

    private static Node trouble(Screen.Trouble trouble, Tr tr) {
        VBox box = new VBox(4);
        box.getStyleClass().add("trouble");
        String heading = trouble.scopes().isEmpty()
                ? tr.of("consent.error", trouble.code())
                : tr.of("consent.errorOf", trouble.code(), String.join(", ", trouble.scopes()));
        box.getChildren().add(wrapped(heading, "trouble-code"));
        trouble.meaning().ifPresent(meaning -> box.getChildren().add(wrapped(tr.of(meaning), "trouble-text")));
        trouble.advice().filter(advice -> !tr.of(advice).isBlank())
                .ifPresent(advice -> box.getChildren().add(wrapped("→ " + tr.of(advice), "trouble-text")));
        return box;
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
