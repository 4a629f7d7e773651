package studio.authcode.backend.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.authcode.backend.BackendTester;

class CredentialBookTest {

    @TempDir
    private Path folder;

    @Test
    void onlyTheSecretIsReplacedWhereItLooksReal() {
        String real = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b";
        try (BackendTester tester = new BackendTester(folder, """
                {"apps": [{"wallet": "tiki", "id": "vn.x.y", "environments": {"production":
                  {"clientId": "my-own-id", "clientSecret": "%s"}}}]}""".formatted(real))) {
            AppCredentials app = tester.credentials("tiki", "vn.x.y", "production");
            assertEquals("my-own-id", app.clientId());
            assertNotEquals(real, app.clientSecret());
            assertEquals("x 9f86… y", tester.backend().credentials().hidden("x " + real + " y"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "production, 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b, true",
        "production, 9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B, true",
        "production, Zk3vQ9xLw7Rt2Yb8Np4Hc6Jd1Mf5Gs0AqXuEiOoP, true",
        "sandbox, 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b, false",
        "production, test-9f86d081884c7d659a2feaa0c55ad015a3bf4f1b, false",
        "production, 9f86d081884c7d659a2feaa0c55ad015, false",
        "production, 1111111111aaaaaaaaaa1111111111aaaaaaaaaa, false",
        "production, EhjGcsUUuRSJTHiYPbW5fxzyaKEx0JuAZIKRQ4HnIfNFidB2kMg6locQbTIEz3Vf, false",
        "sandbox, sk_live_1234, true",
    })
    void longRandomSecretsOfProductionAreTakenForReal(String environment, String secret, boolean real) {
        assertEquals(real, RealSecret.is(secret, environment));
    }
}
