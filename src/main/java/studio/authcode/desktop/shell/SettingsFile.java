package studio.authcode.desktop.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import studio.authcode.base.AtomicFile;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/// Keeps the window's settings in a file; one that cannot be read is set aside, reported and replaced.
public final class SettingsFile {

    private static final long MOST_BYTES = 1_000_000;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final AtomicFile file;
    private final InstantSource clock;
    private final Consumer<Text> notices;

    /// Names the file, which need not exist.
    ///
    /// @param notices hears when the file was set aside, or cannot be written
    public SettingsFile(AtomicFile file, InstantSource clock, Consumer<Text> notices) {
        this.file = file;
        this.clock = clock;
        this.notices = notices;
    }

    /// Reads the settings; none where there is no file.
    public ObjectNode read() {
        try {
            if (!Files.exists(file.path())) {
                return Json.object();
            }
            return Files.size(file.path()) <= MOST_BYTES
                    && Json.read(Files.readAllBytes(file.path())) instanceof ObjectNode settings
                    ? settings : setAside("");
        } catch (JacksonException e) {
            return setAside(e.getOriginalMessage());
        } catch (IOException e) {
            notices.accept(trouble("desktop.settings.unreadable", e));
            return Json.object();
        }
    }

    /// Writes the settings; where that fails, it is reported.
    public void write(String json) {
        try {
            file.locked(() -> {
                file.write(json);
                return null;
            });
        } catch (IOException e) {
            notices.accept(trouble("desktop.settings.unwritable", e));
        }
    }

    private ObjectNode setAside(String reason) {
        try {
            String aside = file.setAside(STAMP.format(clock.instant())).toString();
            notices.accept(Text.of("desktop.settings.broken", file.path().toString(), reason, aside));
        } catch (IOException e) {
            notices.accept(trouble("desktop.settings.unreadable", e));
        }
        return Json.object();
    }

    private Text trouble(String key, IOException error) {
        return Text.of(key, file.path().toString(), String.valueOf(error.getMessage()));
    }
}
