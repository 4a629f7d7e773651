package studio.authcode.runtime;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// What a page gave `my.request`, as the platform understands it.
///
/// @param method in capitals
/// @param address as the page gave it, with the data of a `GET` in its query
/// @param uri the same, where it is an address of the web
/// @param headers by name, as given
/// @param body what is sent, where something is
/// @param dataType what the page wants the reply read as, in small letters; `json` where it does not say
/// @param timeout in milliseconds
/// @param wantsHeaders whether the page asked for the reply's headers too
record PageRequest(String method, String address, Optional<URI> uri, Map<String, String> headers,
        Optional<String> body, String dataType, long timeout, boolean wantsHeaders, JsonNode data) {

    private static final long USUAL_TIMEOUT = 30_000;
    private static final String TYPE = "content-type";

    /// Reads the arguments.
    static PageRequest of(JsonNode args) {
        String method = args.path("method").asString("GET").toUpperCase(Locale.ROOT);
        Map<String, String> headers = new LinkedHashMap<>();
        JsonNode given = args.path("headers").isObject() ? args.path("headers") : args.path("header");
        given.properties().forEach(each -> headers.put(each.getKey(), plain(each.getValue())));
        JsonNode data = args.path("data");
        boolean inQuery = method.equals("GET") || method.equals("HEAD");
        String url = args.path("url").asString("").strip();
        String address = inQuery && data.isObject() && !data.isEmpty()
                ? url + (url.contains("?") ? "&" : "?") + form(data) : url;
        Optional<String> body = inQuery || data.isMissingNode() || data.isNull()
                ? Optional.empty() : Optional.of(body(data, headers));
        return new PageRequest(method, address, uri(address), headers, body,
                args.path("dataType").asString("json").toLowerCase(Locale.ROOT),
                Math.clamp(args.path("timeout").asLong(USUAL_TIMEOUT), 1, USUAL_TIMEOUT),
                args.path("includeHeader").asBoolean(false), data.isMissingNode() ? MissingNode.getInstance() : data);
    }

    private static Optional<URI> uri(String address) {
        try {
            URI uri = new URI(address.replace(" ", "%20"));
            boolean web = uri.getHost() != null
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
            return web ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static String body(JsonNode data, Map<String, String> headers) {
        Optional<String> type = headers.entrySet().stream().filter(each -> each.getKey().equalsIgnoreCase(TYPE))
                .map(Map.Entry::getValue).findFirst();
        boolean form = type.filter(each -> each.toLowerCase(Locale.ROOT).contains("x-www-form-urlencoded")).isPresent();
        if (type.isEmpty()) {
            headers.put("Content-Type", "application/json");
        }
        if (data.isString()) {
            return data.stringValue();
        }
        return form ? form(data) : Json.write(data);
    }

    private static String form(JsonNode data) {
        return data.properties().stream().map(each -> encoded(each.getKey()) + "=" + encoded(plain(each.getValue())))
                .collect(Collectors.joining("&"));
    }

    private static String plain(JsonNode value) {
        return value.isValueNode() ? value.asString("") : Json.write(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
