package studio.authcode.backend.dialect;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// One character of a right request that changed on its way.
///
/// @param where which part it was in
record Corruption(Draft before, String where, Draft after) {

    static Corruption of(Draft draft, Rolls rolls) {
        List<String> parts = new ArrayList<>(draft.headers().keySet());
        parts.remove("Host");
        // Half of all damage is in address and body.
        parts.addAll(parts.stream().map(_ -> draft.body().length > 0 && rolls.maybe() ? "body" : "target").toList());
        String where = rolls.of(parts);
        return new Corruption(draft, where, switch (where) {
            case "body" -> draft.saying(bytes(draft.body(), rolls));
            case "target" -> draft.at("/" + text(draft.target().substring(1), rolls));
            default -> rolls.below(6) == 0 ? draft.without(where).with(text(where, rolls), draft.headers().get(where))
                    : draft.with(where, text(draft.headers().get(where), rolls));
        });
    }

    private static byte[] bytes(byte[] body, Rolls rolls) {
        byte[] changed = body.clone();
        int at = rolls.below(body.length);
        do {
            changed[at] = (byte) (rolls.maybe() ? body[at] ^ 1 << rolls.below(8) : ' ' + rolls.below(95));
        } while (changed[at] == body[at]);
        return changed;
    }

    /// Where HTTP has text a server lets no control characters in, and no space into an address.
    private static String text(String text, Rolls rolls) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        String changed;
        do {
            changed = new String(bytes(bytes, rolls), StandardCharsets.ISO_8859_1);
        } while (changed.equals(text) || !changed.chars().allMatch(c -> c > ' ' && c < 0x7f || c == ' '
                && text.contains(" ")) || changed.contains("#"));
        return changed;
    }
}
