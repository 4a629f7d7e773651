package studio.authcode.runtime;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// What `my.request` may reach.
///
/// @param allowed the hosts that the person allows for this project
/// @param pinned replies that stand in for a server
/// @param loopback whether it may reach this machine
/// @param detour where requests to the merchant's server really go; empty where they go there
public record Network(Set<String> allowed, List<Pin> pinned, boolean loopback, Optional<Detour> detour) {

    /// Requests to one origin go to another.
    ///
    /// @param from where the page sends them, as `scheme://host:port`
    /// @param to where they go
    public record Detour(URI from, URI to) {
    }

    /// A reply that is given instead of sending.
    ///
    /// @param url the address it is for; a `*` stands for anything
    /// @param method the method it is for, or empty for every one
    /// @param status the reply's status
    /// @param body the reply's body
    public record Pin(String url, String method, int status, JsonNode body) {
    }

    /// Returns what holds for a project that says nothing.
    public static Network loopbackOnly() {
        return new Network(Set.of(), List.of(), true, Optional.empty());
    }

    /// Returns what holds where nothing may be sent to anybody.
    public static Network none(List<Pin> pinned) {
        return new Network(Set.of(), pinned, false, Optional.empty());
    }

    /// Returns the same with a detour.
    public Network with(Detour other) {
        return new Network(allowed, pinned, loopback, Optional.of(other));
    }
}
