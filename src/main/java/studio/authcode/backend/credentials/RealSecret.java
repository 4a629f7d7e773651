package studio.authcode.backend.credentials;

import java.util.Set;
import java.util.regex.Pattern;

/// Tells secrets that somebody uses in earnest from those that were made for tests.
final class RealSecret {

    /// Published in the wallets' own documents as samples.
    private static final Set<String> SAMPLES =
            Set.of("EhjGcsUUuRSJTHiYPbW5fxzyaKEx0JuAZIKRQ4HnIfNFidB2kMg6locQbTIEz3Vf");
    private static final Pattern LIVE = Pattern.compile("(?:sk|rk|pk)_live_.*|AKIA[0-9A-Z]{16}|gh[pousr]_.{30,}"
            + "|eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+");
    private static final Pattern TEST =
            Pattern.compile("(?i).*(test|fake|sample|example|dummy|mock|demo|sandbox|changeme|secret|local|dev).*");
    private static final Pattern LONG = Pattern.compile("(?=.*\\d)(?=.*[A-Za-z])[A-Za-z0-9+/_-]{40,}={0,2}");
    /// Forty random hexadecimal digits have fewer different ones about once in a million.
    private static final int FEWEST_DIFFERENT = 10;

    private RealSecret() {
    }

    static boolean is(String secret, String environment) {
        if (SAMPLES.contains(secret)) {
            return false;
        }
        boolean random = environment.equals("production") && LONG.matcher(secret).matches()
                && secret.chars().distinct().count() >= FEWEST_DIFFERENT;
        return LIVE.matcher(secret).matches() || random && !TEST.matcher(secret).matches();
    }
}
