package studio.authcode.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisplacedIdTest {

    @TempDir
    private Path folder;
    private Cases cases;

    @BeforeEach
    void makeCases() {
        cases = new Cases(folder);
    }

    private Finding first() {
        List<Finding> findings = cases.diagnose(Cases.tiki("vn.x.y")).findings();
        assertEquals(1, findings.size(), findings.toString());
        return findings.getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"config\": {\"tiki\": {\"appIdentifier\": \"vn.x.y\"}}} | 1:39 | “config.tiki.appIdentifier” | true",
        "{\"tiki\": [{\"appIdentifier\": \"vn.x.y\"}]} | 1:29 | “tiki.0.appIdentifier” | false",
        "{\"tiki\": \"vn.x.y\"} | 1:10 | “tiki” | false",
        "{\"tiki\": {\"appIdentifier \": \"vn.x.y\"}} | 1:29 | “tiki.appIdentifier ” | true",
        "{\"tiki\": {\"\u0430ppIdentifier\": \"vn.x.y\"}} | 1:28 | “tiki.{U+0430}ppIdentifier” | true",
        "{\"appId\": \"vn.a.b\", \"tiki\": {\"appId\": \"vn.x.y\"}} | 1:39 | “tiki.appId” | true",
    })
    void anIdAtAnotherPlaceIsShownThere(String manifest, String place, String key, boolean fixed) {
        cases.write("app.json", Cases.APP).write("package.json", manifest).write("a.txml", "");
        Finding finding = first();
        assertEquals("app-id/misplaced/other-key", finding.rule() + "/" + finding.cause());
        assertEquals("package.json:" + place, finding.place().toString());
        assertTrue(finding.message().toString().contains(" " + key + ","), finding.message().toString());
        assertEquals(fixed, finding.fix().isPresent());
    }

    @ParameterizedTest
    @CsvSource({"vn.x.y,other-key", "wx1234567890abcdef,no-field", "touristappid,no-field"})
    void aConfigurationFileMayHoldAnotherPlatformsId(String id, String cause) {
        cases.write("app.json", Cases.APP).write("package.json", "{\"tiki\": {}}")
                .write("project.config.json", "{\"appid\": \"" + id + "\"}");
        Finding finding = first();
        assertEquals(cause, finding.cause());
        assertEquals(cause.equals("other-key"),
                finding.message().toString().contains("“appid” in project.config.json"));
    }
}
