package studio.authcode.backend.http;

import java.util.Map;

/// How much the JDK's HTTP server takes from a client, which it can only be told through properties.
final class HttpLimits {

    private static final Map<String, String> LIMITS = Map.of(
            "jdk.httpserver.maxConnections", "512",
            "sun.net.httpserver.maxReqHeaders", "100",
            "sun.net.httpserver.maxReqHeaderSize", "65536",
            "sun.net.httpserver.maxReqTime", "30",
            "sun.net.httpserver.maxRspTime", "60",
            "sun.net.httpserver.idleInterval", "60",
            "sun.net.httpserver.maxIdleConnections", "256",
            "sun.net.httpserver.drainAmount", "65536",
            // Headers and body are written apart: without this each answer may wait for an acknowledgement.
            "sun.net.httpserver.nodelay", "true");

    private HttpLimits() {
    }

    /// Sets what nobody has set; it counts from the first server of the process on.
    static void apply() {
        LIMITS.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
    }
}
