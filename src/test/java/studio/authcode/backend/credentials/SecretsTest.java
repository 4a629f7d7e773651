package studio.authcode.backend.credentials;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
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

    @Test
    void aSecretIsFoundHoweverItIsWritten() {
        String secret = "odd/\"secret+1=";
        Secrets secrets = new Secrets(List.of(secret));
        assertEquals("{\"a\":\"odd/…\"}", secrets.hidden("{\"a\":\"odd/\\\"secret+1=\"}"));
        assertEquals("a=odd%…&b", secrets.hidden("a=odd%2F%22secret%2B1%3D&b"));
        for (String before : List.of("", "1", "12", "123")) {
            String basic = Base64.getEncoder().encodeToString((before + secret + ":x").getBytes(UTF_8));
            assertTrue(secrets.hidden(basic).contains("…"), before);
        }
    }
}
