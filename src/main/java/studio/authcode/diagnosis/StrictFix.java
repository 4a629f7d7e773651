package studio.authcode.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.base.Text;
import studio.authcode.project.StrictJson;
import studio.authcode.project.TextEdit;
import studio.authcode.project.Trouble;

/// Repairs files that are JSON but for comments, trailing commas or a byte order mark, all of them at once.
final class StrictFix {

    private static final String KEY = "diagnosis.unreadable.fix.";

    private StrictFix() {
    }

    static boolean mends(Trouble.Cause cause) {
        return switch (cause) {
            case TRAILING_COMMA, COMMENT, BOM -> true;
            default -> false;
        };
    }

    static Optional<Fix> of(Trouble trouble, Map<String, String> texts) {
        String file = trouble.place().file();
        return Optional.ofNullable(texts.get(file)).filter(_ -> mends(trouble.cause()))
                .flatMap(text -> StrictJson.edits(file, text))
                .map(edits -> new Fix(Text.of(KEY + name(trouble, edits)), true, edits));
    }

    private static String name(Trouble trouble, List<TextEdit> edits) {
        return edits.size() == 1 ? trouble.cause().id() : "several";
    }
}
