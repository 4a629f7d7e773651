package studio.authcode.desktop.registry;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import studio.authcode.desktop.common.Tools;
import studio.authcode.registry.AppRegistry;

/// Notices when another program changes the registered apps, whether or not they are in view.
public final class RegistryFollower implements AutoCloseable {

    private static final Duration EVERY = Duration.seconds(1);

    private final AppRegistry registry;
    private final Tools tools;
    private final Runnable changed;
    private final Timeline follow = new Timeline(new KeyFrame(EVERY, _ -> look()));
    private RegistryFile seen;

    /// Begins to follow the registry's file.
    ///
    /// @param changed called on the JavaFX thread
    public RegistryFollower(AppRegistry registry, Tools tools, Runnable changed) {
        this.registry = registry;
        this.tools = tools;
        this.changed = changed;
        follow.setCycleCount(Animation.INDEFINITE);
        follow.play();
    }

    private void look() {
        tools.tasks().latest(this, tools.tr().of("registry.reading"), () -> RegistryFile.of(registry.file()))
                .onSuccess(this::compare);
    }

    private void compare(RegistryFile now) {
        boolean other = seen != null && !seen.equals(now);
        seen = now;
        if (other) {
            changed.run();
        }
    }

    @Override
    public void close() {
        follow.stop();
    }
}
