package studio.authcode.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.registry.RegisteredApp.Credentials;
import studio.authcode.registry.RegisteredApp.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads one entry of the registry file.
final class EntryReader {

    private final ObjectNode entry;
    private final Function<Text, UserError> wrong;

    private EntryReader(ObjectNode entry, Function<Text, UserError> wrong) {
        this.entry = entry;
        this.wrong = wrong;
    }

    /// Reads an entry.
    ///
    /// @param wrong makes the error from its reason
    static RegisteredApp read(JsonNode entry, Function<Text, UserError> wrong) {
        if (entry instanceof ObjectNode object) {
            return new EntryReader(object, wrong).app();
        }
        throw wrong.apply(Text.of("registry.entry.object"));
    }

    private RegisteredApp app() {
        return new RegisteredApp(
                required("wallet"), required("id"), text("name"), text("company"), state(),
                entry.has("scopes") ? Optional.of(strings("scopes")) : Optional.empty(),
                strings("permissions"), entry.has("fields") ? Optional.of(strings("fields")) : Optional.empty(),
                strings("testers"), environments(), entry);
    }

    private String required(String member) {
        String value = text(member);
        if (value.isEmpty()) {
            throw wrong.apply(Text.of("registry.entry.required", member));
        }
        return value;
    }

    private String text(String member) {
        JsonNode value = entry.path(member);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            throw wrong.apply(Text.of("registry.entry.string", member));
        }
        return value.stringValue();
    }

    private State state() {
        String state = text("state");
        if (state.isEmpty()) {
            return State.PUBLISHED;
        }
        return Stream.of(State.values()).filter(known -> known.json().equals(state)).findFirst()
                .orElseThrow(() -> wrong.apply(Text.of("registry.entry.state", state,
                        Stream.of(State.values()).map(State::json).collect(Collectors.joining(", ")))));
    }

    private List<String> strings(String member) {
        JsonNode value = entry.path(member);
        if (value.isMissingNode()) {
            return List.of();
        }
        List<String> items = new ArrayList<>();
        for (JsonNode item : value) {
            if (!item.isString()) {
                throw wrong.apply(Text.of("registry.entry.strings", member));
            }
            items.add(item.stringValue());
        }
        if (!value.isArray()) {
            throw wrong.apply(Text.of("registry.entry.strings", member));
        }
        return List.copyOf(items);
    }

    private Map<String, Credentials> environments() {
        JsonNode value = entry.path("environments");
        if (!value.isMissingNode() && !value.isObject()) {
            throw wrong.apply(Text.of("registry.entry.environments"));
        }
        Map<String, Credentials> environments = new LinkedHashMap<>();
        value.properties().forEach(environment -> environments.put(environment.getKey(), new Credentials(
                environment.getValue().path("clientId").asString(""),
                environment.getValue().path("clientSecret").asString(""))));
        return Map.copyOf(environments);
    }
}
