package studio.authcode.desktop.log;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.authcode.base.Printable;
import studio.authcode.desktop.common.Session;
import studio.authcode.desktop.common.Tools;
import studio.authcode.project.JsonValue;
import studio.authcode.project.JsonValue.JsonArray;
import studio.authcode.project.JsonValue.JsonString;
import studio.authcode.project.SettingsWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Keeps calls of the open project as tests in its `authcode.json`.
public final class TestKeeper {

    private final Session session;
    private final Tools tools;

    /// Takes the open project.
    public TestKeeper(Session session, Tools tools) {
        this.session = session;
        this.tools = tools;
    }

    /// Keeps a flow as the journal has it, if a page of the open project made it.
    void keep(JsonNode flow) {
        Optional<Path> folder = session.project().get()
                .filter(open -> open.toString().equals(flow.path("project").asString("")));
        Optional<ObjectNode> kept = KeptCase.of(flow, taken());
        if (kept.isEmpty() || folder.isEmpty()) {
            tools.notices().error(tools.tr().of(kept.isEmpty() ? "log.keep.noPage" : "log.keep.otherProject"),
                    tools.tr().of("log.keep.hint"));
            return;
        }
        tools.tasks().keep(tools.tr().of("log.keeping"), () -> {
            new SettingsWriter(folder.get()).keep(kept.get());
            return kept.get();
        }).onSuccess(written -> tools.notices().info(
                tools.tr().of("log.kept", Printable.of(written.path("name").asString("")))))
                .onError(tools.notices()::error);
    }

    private Set<String> taken() {
        return session.checked().get().flatMap(project -> project.app().settings().json())
                .flatMap(json -> json.at("/cases")).filter(JsonArray.class::isInstance).stream()
                .flatMap(cases -> ((JsonArray) cases).items().stream())
                .flatMap(item -> item.at("/name").stream()).filter(JsonString.class::isInstance)
                .map((JsonValue name) -> ((JsonString) name).value()).collect(Collectors.toSet());
    }
}
