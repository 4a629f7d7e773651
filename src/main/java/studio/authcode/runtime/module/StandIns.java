package studio.authcode.runtime.module;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import studio.authcode.base.Json;

/// The packages that mini-apps import most, in the shape that their code needs, for projects without `node_modules`.
final class StandIns {

    /// What their ids begin with; no file of a project is called like this.
    static final String ID = "stand-in:";

    private static final String ONE_OF_LODASH = "lodash(?:-es)?[./](\\w+)(?:\\.js)?";

    private final Map<String, String> byPackage = new HashMap<>();
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    StandIns() {
        Json.read(read("packages.json")).properties()
                .forEach(each -> byPackage.put(each.getKey(), each.getValue().asString() + ".js"));
    }

    /// Tells whether there is one for a specifier.
    boolean has(String specifier) {
        return byPackage.containsKey(specifier) || specifier.matches(ONE_OF_LODASH);
    }

    /// Returns the code for a specifier that there is one for.
    String code(String specifier) {
        return Optional.ofNullable(byPackage.get(specifier)).map(name -> texts.computeIfAbsent(name, StandIns::read))
                .orElseGet(() -> "var all = require('lodash');\nmodule.exports = all."
                        + specifier.replaceFirst(ONE_OF_LODASH, "$1") + ";");
    }

    private static String read(String name) {
        try (InputStream in = StandIns.class.getResourceAsStream("/runtime/standins/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
