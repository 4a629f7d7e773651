package studio.authcode.runtime;

import java.util.List;
import java.util.Set;
import studio.authcode.base.Json;
import studio.authcode.base.JsonSchema;
import studio.authcode.base.Lazy;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.project.MiniApp;
import studio.authcode.project.ProjectSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Reads what a project's `authcode.json` says of running it.
public final class ProjectFile {

    private static final Set<String> OURS = Set.of("/requests", "/expectations", "/cases");
    private static final String MARK = "\uFEFF";

    private final Lazy<JsonSchema> schema = new Lazy<>(() -> JsonSchema.load("authcode"));

    /// Returns the whole file; a missing node where there is none.
    ///
    /// @throws UserError if what it says of running is wrong; it says where
    public JsonNode read(MiniApp app) {
        String text = app.texts().get(ProjectSettings.FILE);
        if (text == null) {
            return MissingNode.getInstance();
        }
        String bare = text.startsWith(MARK) ? text.substring(1) : text;
        try {
            JsonNode json = Json.read(bare);
            if (!json.isObject() || OURS.stream().anyMatch(member -> !json.at(member).isMissingNode())) {
                refuse(schema.get().check(bare));
            }
            return json;
        } catch (JacksonException e) {
            throw new UserError(Text.of("runtime.settings", Json.place(ProjectSettings.FILE, e).toString(),
                    Json.reason(e)), Text.of("runtime.settings.hint"));
        }
    }

    private static void refuse(List<JsonSchema.Violation> violations) {
        violations.stream().filter(each -> !each.reason().startsWith("/")
                || OURS.stream().anyMatch(each.reason()::startsWith)).findFirst()
                .ifPresent(each -> {
                    throw new UserError(Text.of("runtime.settings",
                            ProjectSettings.FILE + ":" + each.line() + ":" + each.column(), each.reason()),
                            Text.of("runtime.settings.hint"));
                });
    }
}
