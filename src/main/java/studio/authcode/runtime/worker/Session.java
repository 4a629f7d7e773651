package studio.authcode.runtime.worker;

import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Does what the parent says, one command after the other: each is answered by one `idle` or one `state`.
final class Session implements AutoCloseable {

    private final Sandbox sandbox;
    private final Parent parent;
    private GuestRun run;

    Session(Sandbox sandbox, Parent parent) {
        this.sandbox = sandbox;
        this.parent = parent;
    }

    /// Does one command.
    void handle(String line) {
        JsonNode command = Json.read(line);
        switch (command.path("do").asString("")) {
            case "start" -> {
                close();
                run = sandbox.start((ObjectNode) command);
                parent.say(run.idle());
            }
            case "end" -> {
                close();
                parent.say("{\"say\":\"idle\",\"clock\":0,\"pending\":[],\"timers\":0,\"bounded\":false}");
            }
            case "state" -> state(line);
            default -> act(command, line);
        }
    }

    @Override
    public void close() {
        if (run != null) {
            run.close();
            run = null;
        }
    }

    private void state(String line) {
        if (run != null && run.usable()) {
            run.query(line);
        } else {
            parent.say("{\"say\":\"state\",\"pages\":[],\"app\":{}}");
        }
    }

    private void act(JsonNode command, String line) {
        if (run == null) {
            throw new IllegalStateException(command.path("do").asString(""));
        }
        if (run.usable()) {
            if (command.has("module")) {
                sandbox.keep(command.path("module"));
            }
            run.act(command, line);
        }
        parent.say(run.idle());
    }
}
