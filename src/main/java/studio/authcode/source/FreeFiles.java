package studio.authcode.source;

import java.util.regex.Pattern;

/// Tells which files belong to a mini-app that no `app.json` describes.
final class FreeFiles {

    private static final Pattern OTHER = Pattern.compile(
            "(?:^|/)(?:__tests__|__mocks__|tests?|e2e|cypress|mocks?|server|functions|cloudfunctions|scripts)/"
            + "|[.](?:test|spec|d|config)[.][cm]?[jt]sx?$");

    private FreeFiles() {
    }

    static boolean isPart(String file) {
        return !OTHER.matcher(file).find();
    }
}
