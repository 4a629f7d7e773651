package studio.authcode.desktop.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Json;
import studio.authcode.consent.Decision;
import studio.authcode.consent.Flow;
import studio.authcode.desktop.shell.Bench;
import studio.authcode.desktop.shell.Workbench;
import studio.authcode.journal.CallRequest;
import studio.authcode.persona.Persona;
import studio.authcode.registry.RegisteredApp;
import tools.jackson.databind.node.ObjectNode;

class ConsentViewModelTest {

    private Bench bench;
    private Workbench desk;
    private ConsentViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = new Bench(folder);
        desk = bench.workbench;
        model = desk.consent();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Screen.Question asked() {
        return assertInstanceOf(Screen.Question.class, model.screen().get());
    }

    private Flow flow() {
        return desk.desk().delivered().get().orElseThrow();
    }

    @Test
    void asksScopeByScopeWithTheUsersOwnValues() {
        bench.open("tiki");
        desk.request().request();
        assertEquals("Coffee corner", asked().app());
        assertEquals(List.of("user_profile"), asked().items().stream().map(Screen.Item::scope).toList());
        assertEquals(Optional.of("Linh Trần"), asked().items().getFirst().values().getFirst().text());
        model.allow();
        assertEquals(2, asked().number());
        assertTrue(asked().items().getFirst().action());
        model.deny();
        assertEquals(List.of("user_profile"), flow().granted());
        Screen.Result result = assertInstanceOf(Screen.Result.class, model.screen().get());
        assertTrue(result.success());
        assertEquals(List.of("offline"), result.troubles().getFirst().scopes());
        assertTrue(result.troubles().getFirst().advice().isPresent());
    }

    @Test
    void aFieldThatTheUserNeverGaveIsEmpty() {
        bench.open("tiki");
        desk.session().persona().set(new Persona("x", "X", Map.of("userId", "1")));
        desk.request().request();
        assertEquals(Optional.empty(), asked().items().getFirst().values().getFirst().text());
    }

    private Optional<String> firstValue() {
        return asked().items().getFirst().values().getFirst().text();
    }

    @Test
    void whoeverIsChosenMeanwhileTheCallsOwnUserIsAsked() {
        bench.open("tiki");
        desk.request().ask(List.of("offline", "user_profile"));
        desk.request().request();
        desk.session().persona().set(desk.engine().users().get(1));
        model.allow();
        assertEquals(List.of("user_profile"), asked().items().stream().map(Screen.Item::scope).toList());
        assertEquals(Optional.of("Linh Trần"), firstValue());
    }

    private void repeat(String persona) {
        desk.desk().request(new CallRequest("tiki", "vn.example.coffee", persona, "production", Map.of(),
                Json.strings(List.of("user_profile")), Optional.empty(), false, Optional.empty(), Optional.empty(),
                "call"), 0, error -> bench.error(error));
    }

    @Test
    void aRepeatedCallAsksItsOwnUser() {
        desk.session().persona().set(desk.engine().users().get(1));
        repeat("linh");
        assertEquals(Optional.of("Linh Trần"), firstValue());
    }

    @Test
    void aUserWhoIsGoneHasNoValues() {
        repeat("gone");
        assertEquals(Optional.empty(), firstValue());
    }

    @Test
    void closingIsAnAnswerOfItsOwn() {
        bench.open("tiki");
        desk.request().request();
        model.close();
        assertEquals(Decision.Whole.CLOSE, flow().prompts().getFirst().decision());
    }

    @Test
    void theRestIsAnsweredAtOnce() {
        bench.open("tiki");
        desk.request().request();
        model.allowRest();
        assertEquals(List.of("user_profile", "offline"), flow().granted());
        desk.request().request();
        model.allow();
        model.refuseRest();
        assertEquals(List.of("user_profile"), flow().granted());
    }

    @Test
    void someOfManyScopesAreAllowedOnOneSheet() {
        bench.open("dana");
        desk.request().ask(desk.session().wallet().get().scopes().stream().map(scope -> scope.name()).toList());
        desk.request().set("prompts", "together");
        desk.request().request();
        assertEquals(25, asked().items().size());
        model.allowOnly(List.of("USER_LOGIN_ID"));
        assertEquals(24, flow().failed().size());
    }

    @Test
    void aQuestionThatIsNeverAnsweredTimesOut() {
        bench.open("tiki");
        desk.request().neverAnswer(2);
        desk.request().request();
        assertEquals(2, model.secondsLeft().get());
        model.tick();
        assertEquals(1, asked().number());
        model.tick();
        assertEquals(Decision.Whole.TIMEOUT, flow().prompts().getFirst().decision());
        assertEquals(0, model.secondsLeft().get());
    }

    @Test
    void aRepeatedCallWaitsForItsAnswerEvenAfterOneThatWouldTimeOut() {
        bench.open("tiki");
        desk.request().neverAnswer(1);
        desk.request().request();
        model.refuseRest();
        repeat("linh");
        assertEquals(0, model.secondsLeft().get());
        model.tick();
        assertEquals(1, asked().number());
    }

    @Test
    void theSheetSpeaksEnglishOrTheWalletsOwnLanguage() {
        bench.open("qi");
        assertEquals("en", model.language().getLanguage());
        model.walletLanguage().set(true);
        assertEquals("ar", model.language().getLanguage());
        assertTrue(bench.settings.on("walletLanguage"));
    }

    @Test
    void aSignInWithoutScopesIsAskedForAsSuch() {
        bench.open("tiki");
        desk.request().ask(List.of());
        desk.request().request();
        assertTrue(asked().signIn());
        model.allow();
        assertEquals(List.of(), flow().granted());
        assertTrue(flow().authCode().isPresent());
    }

    @Test
    void aRefusedSignInIsExplainedAsARefusal() {
        bench.open("tiki");
        desk.request().ask(List.of());
        desk.request().request();
        model.deny();
        Screen.Result result = assertInstanceOf(Screen.Result.class, model.screen().get());
        assertEquals("The user did not allow the auth code.",
                result.troubles().getFirst().meaning().orElseThrow().in("en"));
    }

    @Test
    void onlyTheFieldsThatTheConsoleApprovedAreShown() {
        bench.open("alipay");
        bench.studio.registry().putAll(List.of(RegisteredApp.of((ObjectNode) Json.read("""
                {"wallet":"alipay","id":"2021000000000042","fields":["avatar","nick_name"]}"""))));
        desk.request().ask(List.of("auth_user"));
        desk.request().request();
        assertEquals(List.of("nickname", "avatar"),
                asked().items().getFirst().values().stream().map(Screen.Value::field).toList());
    }

    @Test
    void silentScopesAreListedAsGrantedWithoutAsking() {
        bench.open("alipay");
        desk.request().ask(List.of("auth_base", "auth_user"));
        desk.request().request();
        assertEquals(List.of("auth_base"), asked().silent().stream().map(Screen.Item::scope).toList());
    }
}
