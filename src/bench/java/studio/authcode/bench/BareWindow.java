package studio.authcode.bench;

import atlantafx.base.theme.PrimerLight;
import java.lang.management.ManagementFactory;
import javafx.application.Application;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The least an AtlantaFX window could be: a label and a button; prints when its first frame is through.
public final class BareWindow extends Application {

    public static void main(String[] args) {
        launch(BareWindow.class, args);
    }

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        VBox root = new VBox(8, new Label("A label"), new Button("A button"));
        root.setPadding(new Insets(16));
        // As large as the studio is on the headless screen.
        Scene scene = new Scene(root, 1000, 820);
        stage.setScene(scene);
        stage.show();
        scene.addPostLayoutPulseListener(BareWindow::firstFrame);
    }

    private static void firstFrame() {
        long sinceStart = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println("first-frame " + sinceStart);
        System.exit(0);
    }
}
