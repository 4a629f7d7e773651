package studio.authcode.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.JsonNode;

/// Each rule of each wallet is as well founded as the table of contracts says, and says by what.
class BasisTableTest {

    private static final List<String> IDS = List.of("tiki", "miniprogram", "qi", "dana", "alipay");

    private final Wallets wallets = new Wallets(new UserContracts(Path.of("no-such-folder")));

    @ParameterizedTest
    @CsvFileSource(resources = "/basis-table.csv", delimiter = '|')
    void everyRuleIsFoundedAsTheTableSays(ArgumentsAccessor row) {
        String rule = row.getString(0);
        for (int i = 0; i < IDS.size(); i++) {
            JsonNode tree = wallets.get(IDS.get(i)).ruleTree().path(rule);
            String letter = tree.path("basis").asString("").substring(0, 1).toUpperCase(java.util.Locale.ROOT);
            assertEquals(row.getString(i + 1), letter, IDS.get(i) + " " + rule);
            assertFalse(tree.path("source").asString("").isBlank(), IDS.get(i) + " " + rule);
        }
    }
}
