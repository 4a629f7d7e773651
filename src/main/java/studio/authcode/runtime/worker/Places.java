package studio.authcode.runtime.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;
import studio.authcode.base.Json;
import tools.jackson.databind.node.ObjectNode;

/// Finds where in the mini-app's own code something happened; the platform's code and stand-ins are nobody's places.
final class Places {

    private Places() {
    }

    /// Returns the place where an error arose, or the innermost place of the app that led there; null where none did.
    static ObjectNode at(PolyglotException e) {
        List<SourceSection> sections = new ArrayList<>();
        if (e.getSourceLocation() != null) {
            sections.add(e.getSourceLocation());
        }
        frames(e).forEach(frame -> sections.add(frame.getSourceLocation()));
        return sections.stream().filter(section -> isProject(section) && !isPackage(section)).findFirst()
                .or(() -> sections.stream().filter(Places::isProject).findFirst())
                .map(Places::json).orElse(null);
    }

    /// Returns a place in the app's own code; null for any other.
    static ObjectNode at(SourceSection section) {
        return isProject(section) ? json(section) : null;
    }

    /// Returns a place as JSON text.
    static String text(ObjectNode at) {
        return at == null ? "null" : Json.write(at);
    }

    /// Returns the innermost frames of the app, each as `function (file:line:column)`.
    static List<String> stack(PolyglotException e) {
        return frames(e).stream().limit(Bounds.FRAMES).map(Places::shown).toList();
    }

    private static List<PolyglotException.StackFrame> frames(PolyglotException e) {
        return StreamSupport.stream(e.getPolyglotStackTrace().spliterator(), false)
                .filter(frame -> frame.isGuestFrame() && isProject(frame.getSourceLocation())).toList();
    }

    private static String shown(PolyglotException.StackFrame frame) {
        SourceSection at = frame.getSourceLocation();
        String where = at.getSource().getName() + ":" + at.getStartLine() + ":" + at.getStartColumn();
        String name = frame.getRootName();
        return name == null || name.startsWith(":") ? where : name + " (" + where + ")";
    }

    private static ObjectNode json(SourceSection at) {
        return Json.object().put("file", at.getSource().getName())
                .put("line", at.getStartLine()).put("column", at.getStartColumn());
    }

    private static boolean isProject(SourceSection section) {
        return section != null && section.isAvailable() && !section.getSource().isInternal()
                && section.getSource().getName().indexOf(':') < 0;
    }

    private static boolean isPackage(SourceSection section) {
        String name = section.getSource().getName();
        return name.startsWith("node_modules/") || name.contains("/node_modules/");
    }
}
