package studio.authcode.desktop.common.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Shortens the secrets in what is shown.
public final class Secrets {

    private static final int SHOWN = 4;
    /// What is shorter may be a part of anything.
    private static final int LEAST = 8;

    private final List<String> known;

    /// Takes the secrets of the registered apps.
    public Secrets(Collection<String> known) {
        this.known = known.stream().filter(secret -> secret.length() >= LEAST).distinct()
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    /// Returns the beginning of a secret, by which a person tells it from others.
    public static String shortened(String secret) {
        return secret.substring(0, Math.min(SHOWN, secret.length() / 2)) + "…";
    }

    /// Returns a text with every secret in it shortened.
    public String hidden(String text) {
        String hidden = text;
        for (String secret : known) {
            hidden = hidden.replace(secret, shortened(secret));
        }
        return hidden;
    }
}
