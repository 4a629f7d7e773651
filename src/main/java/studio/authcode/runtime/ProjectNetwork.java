package studio.authcode.runtime;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Reads what a project's `authcode.json` says of `my.request`.
public final class ProjectNetwork {

    private ProjectNetwork() {
    }

    /// Returns what the mini-app may reach.
    ///
    /// @param settings the whole file; a missing node where there is none
    /// @param allowed more hosts that the person allows
    public static Network of(JsonNode settings, Set<String> allowed) {
        JsonNode requests = settings.path("requests");
        Set<String> hosts = new LinkedHashSet<>(allowed);
        requests.path("allow").forEach(host -> hosts.add(host.asString("")));
        List<Network.Pin> pins = new ArrayList<>();
        requests.path("pins").forEach(pin -> pins.add(new Network.Pin(pin.path("url").asString(""),
                pin.path("method").asString(""), pin.path("status").asInt(200), pin.path("body"))));
        return new Network(Set.copyOf(hosts), List.copyOf(pins), true, Optional.empty());
    }
}
