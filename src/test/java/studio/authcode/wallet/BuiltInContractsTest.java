package studio.authcode.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import studio.authcode.base.JsonSchema;

class BuiltInContractsTest {

    private final Wallets wallets = new Wallets(new UserContracts(Path.of("no-such-folder")));

    static List<String> ids() {
        return Wallets.index();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void obeysTheSchema(String id) throws IOException {
        try (InputStream in = Wallets.class.getResourceAsStream("/wallets/" + id + ".json")) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(List.of(), JsonSchema.load("wallet").check(json));
        }
    }

    @ParameterizedTest
    @CsvSource({"tiki, 2", "miniprogram, 15", "qi, 13", "dana, 25", "alipay, 2"})
    void listsEveryScopeOfItsDocument(String id, int scopes) {
        assertEquals(scopes, wallets.get(id).scopes().stream().map(Scope::name).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyValueOfEverySwitchGivesRules(String id) {
        Contract contract = wallets.get(id);
        for (Switch rule : contract.switches()) {
            for (Switch.Option option : rule.options()) {
                Rules rules = contract.rules(Map.of(rule.name(), option.value()));
                assertFalse(rules.authCode().form().parts().isEmpty());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void scopesAndErrorsSpeakEnglishVietnameseAndTheWalletsOwnLanguage(String id) {
        Contract contract = wallets.get(id);
        for (Scope scope : contract.scopes()) {
            Set<String> spoken = scope.title().byLanguage().keySet();
            assertTrue(spoken.containsAll(List.of("en", "vi", contract.language())), scope.name() + " " + spoken);
        }
        for (WalletError error : contract.errors()) {
            assertTrue(error.meaning().byLanguage().keySet().containsAll(Set.of("en", "vi")), error.code());
            assertTrue(error.advice().byLanguage().keySet().containsAll(Set.of("en", "vi")), error.code());
        }
    }

    @Test
    void aSwitchCarriesItsOptionsGroundIntoTheRuleItChanges() {
        Contract alipay = wallets.get("alipay");
        assertEquals(Basis.DOCUMENTED, alipay.rules(Map.of()).close().ground().basis());
        assertEquals(Basis.OBSERVED, alipay.rules(Map.of("close", "10")).close().ground().basis());
    }

    @Test
    void legacyScopesAreMarked() {
        Set<String> legacy = wallets.get("miniprogram").scopes().stream()
                .filter(Scope::legacy).map(Scope::name).collect(Collectors.toSet());
        assertEquals(Set.of("auth_base", "auth_user"), legacy);
    }

    @Test
    void theOneDocumentThatTellsNineStepsHasThem() {
        assertEquals(9, wallets.get("qi").walkthrough().size());
    }
}
