package studio.authcode.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Json;
import studio.authcode.base.JsonSchema;
import studio.authcode.base.Place;
import studio.authcode.diagnosis.Severity;
import studio.authcode.project.Located;
import studio.authcode.source.CallSite;
import studio.authcode.source.Scopes;
import studio.authcode.source.code.Value.Member.Form;
import studio.authcode.source.code.FunctionId;
import tools.jackson.databind.JsonNode;

class CallSiteJsonTest {

    private static final Place PLACE = new Place("src/a.js", 12, 5, 14, 7);

    @TempDir
    private Path folder;

    private JsonNode json(CallSite call) {
        String text = new JsonReport().of(new Reported(folder).calling(call).result(Severity.ERROR));
        assertEquals(List.of(), JsonSchema.load("check").check(text), text);
        return Json.read(text).at("/callSites/0");
    }

    private static CallSite call(Optional<String> via, Optional<String> inside, Scopes scopes, String... members) {
        return new CallSite(PLACE, "getAuthCode", via, inside, scopes, Stream.of(members)
                .map(name -> new CallSite.Member(name, PLACE, true, Form.PLAIN)).toList(), false, List.of(),
                List.of(), false, Optional.empty(), new FunctionId(PLACE.file(), -1));
    }

    private static List<Located<String>> names(String... names) {
        return Stream.of(names).map(name -> new Located<>(name, PLACE)).toList();
    }

    @Test
    void aCallHasItsPlaceItsScopesAndItsCallbacks() {
        assertEquals(Json.read("""
                {"file":"src/a.js","line":12,"column":5,"api":"getAuthCode","scopes":["user_profile","offline"],
                 "scopesAs":"array","callbacks":["success","fail"],"inside":"onLogin","via":"myx"}"""),
                json(call(Optional.of("myx"), Optional.of("onLogin"),
                        new Scopes.Given(true, names("user_profile", "offline"), PLACE), "scopes", "fail", "success")));
    }

    @Test
    void membersWithoutAValueAreLeftOutButTheScopes() {
        assertEquals(Json.read("""
                {"file":"src/a.js","line":12,"column":5,"api":"getAuthCode","scopes":null,"scopesAs":"absent",
                 "callbacks":[]}"""), json(call(Optional.empty(), Optional.empty(), new Scopes.Absent())));
    }

    @Test
    void scopesSayHowTheyAreGiven() {
        assertEquals("[\"x\"] string", scopes(new Scopes.Given(false, names("x"), PLACE)));
        assertEquals("[] array", scopes(new Scopes.Given(true, names(), PLACE)));
        assertEquals("null dynamic", scopes(new Scopes.Dynamic(names("x"), PLACE)));
        assertEquals("null other", scopes(new Scopes.Other("number", PLACE)));
    }

    private String scopes(Scopes scopes) {
        JsonNode json = json(call(Optional.empty(), Optional.empty(), scopes));
        return json.path("scopes") + " " + json.path("scopesAs").asString();
    }
}
