package studio.authcode.runtime.module;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.base.Json;
import tools.jackson.databind.node.ObjectNode;

/// No module: something harmless takes its place, and the run says so.
///
/// @param id what was asked for
/// @param reason why there is none
public record Missing(String id, Reason reason) implements Found {

    /// Why a module cannot be loaded.
    public enum Reason {
        /// The mini-app has no such file.
        ABSENT_FILE,
        /// The mini-app has no such file, and says itself that it keeps none: its build makes it.
        BUILT_FILE,
        /// The package is not in `node_modules`.
        ABSENT_PACKAGE,
        /// The path leads out of the project.
        OUTSIDE_PROJECT,
        /// The file is there and may not be read.
        UNREADABLE,
        /// The file is larger than any code that people write.
        TOO_LARGE,
        /// The file is no JSON, whatever its name says.
        BROKEN_JSON,
        /// The file is neither code nor JSON.
        NOT_CODE,
        /// The compiler gave nothing for it.
        NOT_COMPILED;

        /// Returns the name as JSON has it, such as `absent-file`.
        public String json() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// Returns the reason of a name in JSON; empty for any other text.
        public static Optional<Reason> of(String json) {
            return Stream.of(values()).filter(reason -> reason.json().equals(json)).findFirst();
        }

        /// Returns the reason as a sentence.
        ///
        /// @param specifier what the code asked for
        public Text text(String specifier) {
            return Text.of("modules." + json(), Printable.of(specifier));
        }
    }

    @Override
    public ObjectNode json() {
        return Json.object().put("kind", "missing").put("id", id).put("reason", reason.json()).put("standIn", true);
    }
}
