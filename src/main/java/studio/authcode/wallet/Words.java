package studio.authcode.wallet;

import java.util.Locale;
import java.util.Map;

/// A short text of a contract in several languages; English is always among them.
///
/// @param byLanguage ISO 639-1 codes to texts
public record Words(Map<String, String> byLanguage) {

    /// Returns the text in this language, else in English.
    public String in(String language) {
        return byLanguage.getOrDefault(language, byLanguage.getOrDefault("en", ""));
    }

    /// Returns the text in the language of a locale, else in English.
    public String in(Locale locale) {
        return in(locale.getLanguage());
    }

    /// Returns the English text.
    @Override
    public String toString() {
        return in("en");
    }
}
