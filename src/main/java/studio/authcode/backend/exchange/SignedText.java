package studio.authcode.backend.exchange;

import tools.jackson.databind.node.ObjectNode;

/// The two texts that a signature is about.
///
/// @param expected what the wallet signs
/// @param actual what the caller must have signed; empty where that is not known
public record SignedText(String expected, String actual) {

    private static final int MOST = 16_384;

    /// Returns where the texts part, counted in characters; the length of the shorter where it begins the longer.
    public int firstDifference() {
        int most = Math.min(expected.length(), actual.length());
        int at = 0;
        while (at < most && expected.charAt(at) == actual.charAt(at)) {
            at++;
        }
        return at;
    }

    void to(ObjectNode json) {
        ObjectNode signed = json.putObject("signed").put("expected", cut(expected));
        if (!actual.isEmpty()) {
            signed.put("actual", cut(actual)).put("firstDifference", firstDifference());
        }
    }

    private static String cut(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST) + "…";
    }
}
