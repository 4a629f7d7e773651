package studio.authcode.desktop.project;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Labels;
import studio.authcode.desktop.common.Places;
import studio.authcode.desktop.common.Remedies;
import studio.authcode.desktop.common.Tr;

/// The open project: its identity card, and below it its problems and its pages.
public final class ProjectView extends ScrollPane {

    private final IdentityCard card;

    /// What the view reaches beyond itself.
    ///
    /// @param places shows where something stands
    /// @param remedies repairs the id
    /// @param open asks the person for a project
    /// @param below what stands below the card
    public record Around(Places places, Remedies remedies, Runnable open, List<Region> below) {
    }

    /// Builds the view.
    public ProjectView(ProjectViewModel model, Around around, Tr tr) {
        this.card = new IdentityCard(model, around, tr);
        VBox box = new VBox(Labels.title(tr.of("project.identity")), card);
        box.getChildren().addAll(around.below());
        box.getStyleClass().add(Css.SECTION);
        setContent(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge");
    }

    /// Lets go of what the view follows.
    public void close() {
        card.close();
    }
}
