package studio.authcode.desktop.common.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecretsTest {

    @Test
    void everySecretIsShortenedWhereverItStands() {
        Secrets secrets = new Secrets(List.of("secret-one", "secret-one-and-more", "", "short"));
        assertEquals("a secr… b secr… short", secrets.hidden("a secret-one-and-more b secret-one short"));
    }

    @Test
    void notEvenHalfOfAShortOneIsShown() {
        assertEquals("ab…", Secrets.shortened("abcde"));
        assertEquals("…", Secrets.shortened(""));
    }
}
