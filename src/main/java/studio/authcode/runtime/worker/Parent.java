package studio.authcode.runtime.worker;

import tools.jackson.databind.JsonNode;

/// The process that started this one, as the sandbox sees it.
interface Parent {

    /// Sends one line.
    void say(String line);

    /// Asks for a module and waits for it.
    ///
    /// @param from the module that asks, empty where the platform does
    /// @return what the parent found
    JsonNode need(String from, String specifier);
}
