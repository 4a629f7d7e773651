package studio.authcode.desktop.registry;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One environment of the app in the form: whether the app exists there, and with which credentials.
final class EnvironmentForm {

    private static final String CLIENT_ID = "clientId";
    private static final String CLIENT_SECRET = "clientSecret";

    private final String name;
    private final ObjectNode before;
    private final BooleanProperty exists;
    private final StringProperty clientId;
    private final StringProperty clientSecret;

    /// @param environments the entry's `environments`, which may be missing
    EnvironmentForm(String name, JsonNode environments) {
        this.name = name;
        this.before = environments.path(name) instanceof ObjectNode known ? known : Json.object();
        this.exists = new SimpleBooleanProperty(environments.isEmpty() || environments.has(name));
        this.clientId = new SimpleStringProperty(before.path(CLIENT_ID).asString(""));
        this.clientSecret = new SimpleStringProperty(before.path(CLIENT_SECRET).asString(""));
    }

    String name() {
        return name;
    }

    BooleanProperty exists() {
        return exists;
    }

    StringProperty clientId() {
        return clientId;
    }

    StringProperty clientSecret() {
        return clientSecret;
    }

    /// Returns the environment as the registry file has it, with the members that this form does not know.
    ObjectNode json() {
        ObjectNode json = before.deepCopy();
        set(json, CLIENT_ID, clientId.get());
        set(json, CLIENT_SECRET, clientSecret.get());
        return json;
    }

    private static void set(ObjectNode json, String member, String value) {
        if (value.isBlank()) {
            json.remove(member);
        } else {
            json.put(member, value.strip());
        }
    }
}
