package studio.authcode.desktop;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import javafx.scene.Scene;

/// Measures how long it took from the start of the program to its first frame and to the whole window.
///
/// With the property `authcode.bench.firstFrame` the program ends at the first frame, with `authcode.bench.ready` once
/// the window is whole.
final class FirstFrame {

    private final PrintStream out;

    FirstFrame(PrintStream out) {
        this.out = out;
    }

    /// Calls back once the first frame of a scene is through.
    void after(Scene scene, Runnable next) {
        once(scene, () -> {
            end("authcode.bench.firstFrame", "first-frame");
            next.run();
        });
    }

    /// Takes note that the window is whole with its next frame.
    void ready(Scene scene) {
        once(scene, () -> end("authcode.bench.ready", "ready"));
    }

    private static void once(Scene scene, Runnable then) {
        Runnable[] listener = new Runnable[1];
        listener[0] = () -> {
            scene.removePostLayoutPulseListener(listener[0]);
            then.run();
        };
        scene.addPostLayoutPulseListener(listener[0]);
    }

    private void end(String asked, String name) {
        if (System.getProperty(asked) != null) {
            long started = ManagementFactory.getRuntimeMXBean().getStartTime();
            out.println(name + " " + (System.currentTimeMillis() - started));
            out.flush();
            Runtime.getRuntime().halt(0);
        }
    }
}
