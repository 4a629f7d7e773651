package studio.authcode.desktop.run;

import java.util.Optional;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import studio.authcode.runtime.RunEvent;
import tools.jackson.databind.JsonNode;

/// Things that happen in a run.
final class Events {

    static final String HOME = "pages/home/index";

    private Events() {
    }

    static JsonNode json(String text) {
        return Json.read(text.replace('\'', '"'));
    }

    static RunEvent console(String text) {
        return new RunEvent.Console("log", text, Optional.of(Place.at("src/pages/home/index.js", 5, 1)));
    }

    static RunEvent data(String changes) {
        return new RunEvent.DataSet(HOME, Optional.empty(), json(changes));
    }

    static RunEvent failure(String message) {
        return new RunEvent.Failure(RunEvent.Kind.UNCAUGHT, message,
                Optional.of(Place.at("src/pages/home/index.js", 12, 3)), HOME, "onLogin");
    }

    static RunEvent shown() {
        return new RunEvent.Lifecycle(HOME, Optional.empty(), "onShow");
    }
}
