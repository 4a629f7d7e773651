package studio.authcode.runtime.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.graalvm.polyglot.Source;

/// The mini-app platform in JavaScript: files that are evaluated in this order before any code of an app.
final class PlatformScripts {

    private static final List<String> NAMES = List.of("primordials", "text", "clock", "errors", "console", "standin",
            "aid", "modules", "urls", "data", "template", "events",
            "app", "instance", "page", "component", "stack", "calls", "my",
            "my-dialogs", "my-request", "my-storage", "my-ui", "my-device", "my-user", "my-navigation", "commands");

    private final List<Source> sources;

    private PlatformScripts(List<Source> sources) {
        this.sources = sources;
    }

    /// Reads the scripts of the class path.
    static PlatformScripts load() {
        return new PlatformScripts(NAMES.stream().map(PlatformScripts::source).toList());
    }

    /// Returns the scripts, each a function of the kit and the host.
    List<Source> sources() {
        return sources;
    }

    /// Internal sources appear in no stack that a mini-app can see.
    private static Source source(String name) {
        String path = "/runtime/platform/" + name + ".js";
        try (InputStream in = PlatformScripts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path);
            }
            String code = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Source.newBuilder("js", code, "platform:" + name).internal(true).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
