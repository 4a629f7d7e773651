package studio.authcode.backend.dialect.dana;

import studio.authcode.backend.forensics.Digests;

/// The two texts that are signed: one for tokens, another for everything else.
final class DanaSignature {

    private DanaSignature() {
    }

    /// For tokens: who and when, and nothing of the body.
    static String exchange(String client, String time) {
        return client + "|" + time;
    }

    /// For everything else.
    static String transaction(String method, String path, String body, String time) {
        return method + ":" + path + ":" + hash(body) + ":" + time;
    }

    /// The hash of a body without the white space between its fields.
    static String hash(String body) {
        return Digests.hex(Digests.hash("SHA-256", minified(body)));
    }

    /// Takes the white space out that stands outside strings.
    static String minified(String json) {
        StringBuilder text = new StringBuilder(json.length());
        boolean inside = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inside && c == '\\' && i + 1 < json.length()) {
                text.append(c).append(json.charAt(++i));
                continue;
            }
            inside ^= c == '"';
            if (inside || c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                text.append(c);
            }
        }
        return text.toString();
    }
}
