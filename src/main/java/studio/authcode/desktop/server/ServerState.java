package studio.authcode.desktop.server;

import java.util.Optional;
import studio.authcode.backend.Backend;

/// How the server stands.
///
/// @param backend the server, while it is on
/// @param problem why it could not be started, or empty
/// @param hint what to do about that, or empty
record ServerState(Phase phase, Optional<Backend> backend, String problem, String hint) {

    static final ServerState OFF = of(Phase.OFF);

    /// What it does.
    enum Phase { OFF, STARTING, ON, STOPPING }

    static ServerState of(Phase phase) {
        return new ServerState(phase, Optional.empty(), "", "");
    }

    static ServerState on(Backend backend) {
        return new ServerState(Phase.ON, Optional.of(backend), "", "");
    }

    static ServerState failed(String problem, String hint) {
        return new ServerState(Phase.OFF, Optional.empty(), problem, hint);
    }

    boolean isOn() {
        return phase == Phase.ON;
    }
}
