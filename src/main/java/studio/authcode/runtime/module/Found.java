package studio.authcode.runtime.module;

import studio.authcode.base.Json;
import tools.jackson.databind.node.ObjectNode;

/// What a worker gets that asks for a module.
public sealed interface Found permits Found.Code, Found.Data, Missing {

    /// Returns the module's id: its path relative to the project, where it is a file.
    String id();

    /// Returns it as the worker reads it.
    ObjectNode json();

    /// A module's code as one function expression.
    ///
    /// @param standIn whether it is ours, in place of a package that is not there
    record Code(String id, String code, boolean standIn) implements Found {

        @Override
        public ObjectNode json() {
            ObjectNode json = Json.object().put("kind", "code").put("id", id).put("code", code);
            return standIn ? json.put("standIn", true) : json;
        }
    }

    /// A JSON file.
    ///
    /// @param text its text, which is JSON
    record Data(String id, String text) implements Found {

        @Override
        public ObjectNode json() {
            return Json.object().put("kind", "json").put("id", id).put("json", text);
        }
    }
}
