package studio.authcode.runtime;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import studio.authcode.base.Glob;

/// Decides which hosts a mini-app reaches: this machine by its own names, and what the person allows.
final class Gate {

    private static final Pattern LOOPBACK = Pattern.compile(
            "localhost|(?:[a-z0-9-]+\\.)+localhost|127(?:\\.\\d{1,3}){3}|\\[?(?:0*:)*0*1\\]?|\\[?::1\\]?");

    private final Network network;

    Gate(Network network) {
        this.network = network;
    }

    /// Tells whether a host may be reached. A name is judged as it stands, whatever it may
    /// resolve to.
    boolean lets(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return network.loopback() && LOOPBACK.matcher(name).matches()
                || network.allowed().stream().anyMatch(each -> each.equalsIgnoreCase(name));
    }

    /// Returns where a request to an address really goes.
    URI routed(URI address) {
        return network.detour().filter(detour -> isOf(detour.from(), address)).map(detour -> URI.create(
                detour.to().getScheme() + "://" + detour.to().getRawAuthority()
                        + (address.getRawPath() == null ? "" : address.getRawPath())
                        + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()))).orElse(address);
    }

    private static boolean isOf(URI origin, URI address) {
        return origin.getScheme().equalsIgnoreCase(address.getScheme()) && address.getHost() != null
                && origin.getHost().equalsIgnoreCase(address.getHost()) && port(origin) == port(address);
    }

    private static int port(URI uri) {
        int usual = "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
        return uri.getPort() < 0 ? usual : uri.getPort();
    }

    /// Returns the reply that stands in for a server, where there is one.
    Optional<Network.Pin> pinned(String method, String address) {
        return network.pinned().stream()
                .filter(pin -> pin.method().isEmpty() || pin.method().equalsIgnoreCase(method))
                .filter(pin -> matches(pin.url(), address)).findFirst();
    }

    /// A `*` stands for anything; a pin without a query is for every query.
    private static boolean matches(String pattern, String address) {
        String wanted = pattern.contains("?") || pattern.contains("*") ? address
                : address.substring(0, address.indexOf('?') < 0 ? address.length() : address.indexOf('?'));
        return new Glob(pattern).matches(wanted);
    }
}
