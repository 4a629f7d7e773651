package studio.authcode.runtime.worker;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import studio.authcode.base.Json;
import tools.jackson.databind.node.ObjectNode;

/// Tells what is known of an error that a mini-app's code threw.
final class Failures {

    /// The parser repeats the place and the line in its message.
    private static final Pattern SYNTAX = Pattern.compile("(\\w+: )?\\S+:\\d+:\\d+ ([^\\n]*)(?s:.*)");
    private static final Pattern EXHAUSTED =
            Pattern.compile("java\\.lang\\.(?:StackOverflowError|NoClassDefFoundError|ExceptionInInitializerError)");
    private static final int LONGEST = 2_000;

    private Failures() {
    }

    /// Returns the members that an `error` event has of this exception: kind, message, and as JSON texts place and
    /// stack. A message stands there only if the code threw an error and not some other value.
    ///
    /// @param otherwise the place where the error itself has none
    static ObjectNode json(PolyglotException e, ObjectNode otherwise) {
        ObjectNode node = Json.object().put("kind", e.isSyntaxError() ? "syntax" : "uncaught");
        Value thrown = e.getGuestObject();
        if (thrown == null || thrown.isException()) {
            node.put("message", message(e));
        }
        ObjectNode at = Places.at(e);
        if (at != null) {
            node.put("stack", Json.write(Json.strings(Places.stack(e))));
        }
        if (at != null || otherwise != null) {
            node.put("at", Json.write(at == null ? otherwise : at));
        }
        return node;
    }

    /// Tells whether it is the process that has come to harm: the stack ran out where the engine itself, or the class
    /// loader, was at work.
    static boolean isExhausted(PolyglotException e) {
        return e.isInternalError() && EXHAUSTED.matcher(String.valueOf(e.getMessage())).lookingAt()
                || e.isHostException() && e.asHostException() instanceof LinkageError;
    }

    private static String message(PolyglotException e) {
        if (e.isResourceExhausted() && e.getGuestObject() == null) {
            return "RangeError: Maximum call stack size exceeded";
        }
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        if (e.isSyntaxError()) {
            Matcher syntax = SYNTAX.matcher(message);
            message = syntax.matches() ? (syntax.group(1) == null ? "" : syntax.group(1)) + syntax.group(2) : message;
        }
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…";
    }
}
