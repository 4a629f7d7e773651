package studio.authcode.desktop;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import javafx.scene.Scene;

/// Measures how long it took from the start of the program to its first frame, and ends it there.
final class FirstFrame {

    private static final String ASKED = "authcode.bench.firstFrame";

    private final PrintStream out;

    FirstFrame(PrintStream out) {
        this.out = out;
    }

    /// Calls back once the first frame of a scene is through.
    void after(Scene scene, Runnable next) {
        Runnable[] listener = new Runnable[1];
        listener[0] = () -> {
            scene.removePostLayoutPulseListener(listener[0]);
            if (System.getProperty(ASKED) != null) {
                out.println("first-frame "
                        + (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()));
                out.flush();
                Runtime.getRuntime().halt(0);
            }
            next.run();
        };
        scene.addPostLayoutPulseListener(listener[0]);
    }
}
