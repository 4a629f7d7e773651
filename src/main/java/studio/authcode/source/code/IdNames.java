package studio.authcode.source.code;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What the name of a text says about whether the text is the app's own id.
public final class IdNames {

    private static final Set<String> IDS = Set.of("appid", "appidentifier", "applicationid", "miniappid",
            "miniappidentifier", "tinyappid", "tiniappid", "miniprogramid");
    /// Whose it may be: `myAppId`, `X-App-Id`, `currentAppId`.
    private static final Pattern OWN = Pattern.compile("(?:my|own|this|current|default|x)+");
    /// A header may name the platform in the middle: `X-Some-App-Id`.
    private static final Pattern HEADER = Pattern.compile("(?i)x[-_][\\w-]*?app[-_]?(?:id|identifier)");
    private static final Pattern OTHER = Pattern.compile("(?i)[_$]*(?:other|another|target|partner|dest|destination|to"
            + "|jump|open|go|navigate|launch|from|source|parent|host|referrer|old|previous|linked|related|external).*");

    private IdNames() {
    }

    /// Tells whether a name says that it is an app's id, such as `appId`, `APP_IDENTIFIER` or the header `X-App-Id`.
    public static boolean tell(String name) {
        String bare = bare(name);
        return IDS.contains(bare) || HEADER.matcher(name).matches()
                || IDS.stream().anyMatch(id -> bare.endsWith(id)
                        && OWN.matcher(bare.substring(0, bare.length() - id.length())).matches());
    }

    /// Tells whether a name says that it is something of another app, such as `targetApp`.
    static boolean tellAnother(String name) {
        return OTHER.matcher(name).matches();
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace("$", "");
    }
}
