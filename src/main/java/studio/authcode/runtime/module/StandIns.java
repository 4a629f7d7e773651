package studio.authcode.runtime.module;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The packages that mini-apps import most, in the shape that their code needs, for projects without `node_modules`.
final class StandIns {

    /// What their ids begin with; no file of a project is called like this.
    static final String ID = "stand-in:";

    private static final Map<String, String> BY_PACKAGE = Map.ofEntries(
            Map.entry("query-string", "query-string"), Map.entry("qs", "qs"), Map.entry("querystring", "qs"),
            Map.entry("querystringify", "qs"),
            Map.entry("redux", "redux"), Map.entry("redux-thunk", "redux-thunk"),
            Map.entry("redux-logger", "redux-logger"),
            Map.entry("@tiki.vn/redux-miniprogram-bindings", "redux-bindings"),
            Map.entry("redux-miniprogram-bindings", "redux-bindings"),
            Map.entry("herculex", "herculex"),
            Map.entry("tiki-miniapp-tnx", "myx"), Map.entry("tiki-miniapp-tnx/src/myx", "myx"),
            Map.entry("mini-html-parser2", "html-parser"), Map.entry("@tiki.vn/mini-html-parser2", "html-parser"),
            Map.entry("lodash", "lodash"), Map.entry("lodash-es", "lodash"));
    private static final String ONE_OF_LODASH = "lodash(?:-es)?[./](\\w+)(?:\\.js)?";

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /// Tells whether there is one for a specifier.
    boolean has(String specifier) {
        return BY_PACKAGE.containsKey(specifier) || specifier.matches(ONE_OF_LODASH);
    }

    /// Returns the code for a specifier that there is one for.
    String code(String specifier) {
        return Optional.ofNullable(BY_PACKAGE.get(specifier)).map(name -> texts.computeIfAbsent(name, StandIns::read))
                .orElseGet(() -> "var all = require('lodash');\nmodule.exports = all."
                        + specifier.replaceFirst(ONE_OF_LODASH, "$1") + ";");
    }

    private static String read(String name) {
        try (InputStream in = StandIns.class.getResourceAsStream("/runtime/standins/" + name + ".js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
