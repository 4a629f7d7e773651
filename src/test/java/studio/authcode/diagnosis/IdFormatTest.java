package studio.authcode.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.authcode.base.Place;
import studio.authcode.registry.RegisteredApp;

class IdFormatTest {

    @TempDir
    private Path folder;

    private List<Finding> findings(String id, RegisteredApp... known) {
        return new Cases(folder).withId(id).findings("app-id/format", known);
    }

    @ParameterizedTest
    @CsvSource({
        "marketingsubprogram,one-segment",
        "vn.acme.Hotel,bad-character",
        "vn.acme.hotel-booking,bad-character",
        "com.example.HOTEL-booking,bad-character",
        "vn.acme.7travel,segment-start",
        "vn..acme,segment-start",
        "vn.acme.,segment-start",
        "vn.acmeacmeacmeacmeacmeacmeacmeacmeacmeacmeacmeacmeacmeacmeacmeacme,too-long",
    })
    void anIdThatNobodyKnowsIsHeldToTheDocumentedRule(String id, String cause) {
        List<Finding> findings = findings(id, Cases.tiki("com.other.thing"));
        assertEquals(1, findings.size(), findings.toString());
        assertEquals(cause, findings.getFirst().cause());
        assertEquals(Severity.WARNING, findings.getFirst().severity());
        assertEquals(new Place("package.json", 1, 28, 1, 30 + id.length()), findings.getFirst().place());
    }

    @Test
    void severalFaultsAreOneFinding() {
        Finding finding = findings("7Travel").getFirst();
        assertEquals("one-segment", finding.cause());
        String message = finding.message().toString();
        assertTrue(message.contains("“T” is not allowed") && message.contains("begin with a letter"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vn.acme.hotel", "vn.acme.hotel ", "vn.аcme.hotel", "vn.acme\u200b.hotel", "vn．acme.hotel",
        "blank", "your-app-id", "<APP_ID>", "https://x.vn/a", "2021001234567890", "K3Y", "VN.TIKI.SHOP"})
    void whatAnotherCauseSaysIsNotSaidAgain(String id) {
        assertEquals(List.of(), findings(id, Cases.state("vn.tiki.shop", RegisteredApp.State.PUBLISHED)));
    }

    @Test
    void aRegisteredIdMayBreakTheRule() {
        assertEquals(List.of(), findings("vn.tiki.TodoList", Cases.tiki("vn.tiki.TodoList")));
        assertEquals(List.of(), findings("blank", Cases.tiki("blank")));
    }

    @Test
    void aNearIdThatBreaksTheRuleIsHeldToItToo() {
        assertEquals("bad-character", findings("vn.tiki.shop-dev", Cases.tiki("vn.tiki.shop")).getFirst().cause());
    }
}
