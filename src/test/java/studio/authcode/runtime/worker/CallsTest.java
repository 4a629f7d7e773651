package studio.authcode.runtime.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Answers reach the app by callback, by promise and by both, as the wallet has it.
class CallsTest {

    private static final String CODE = "{\"authCode\":\"c\",\"authSuccessScopes\":[\"a\"],\"deep\":{\"x\":1}}";
    private static final String FAIL = "{\"error\":11,\"errorMessage\":\"no\"}";

    private static Guest answered(String statements, String callback, String payload) {
        return Guest.tapped(statements).answer(callback, payload);
    }

    private static List<String> reads(Guest guest) {
        return guest.events("read").stream().map(event -> event.path("path").asString()).toList();
    }

    private static List<String> delivered(Guest guest) {
        return guest.events("delivered").stream().map(event -> event.path("callback").asString() + " "
                + event.path("handled").asBoolean() + (event.path("promise").asBoolean(false) ? " promise" : ""))
                .toList();
    }

    @Test
    void theQuestionSaysWhatWasAskedAndWhere() {
        try (Guest guest = Guest.tapped("\nmy.getAuthCode({ scopes: ['a'], success() {}, complete() {} });")) {
            JsonNode ask = guest.asks().getFirst();
            assertEquals("getAuthCode {\"scopes\":[\"a\"]} [\"success\",\"complete\"]", ask.path("api").asString() + " "
                    + ask.path("args") + " " + ask.path("callbacks"));
            assertEquals("{\"file\":\"pages/home/index.js\",\"line\":2,\"column\":1}", ask.path("at").toString());
        }
    }

    @Test
    void callbacksComeInOrderAndWithTheSamePayload() {
        try (Guest guest = answered("""
                const log = (name) => (r) => console.log(name, r.authCode);
                my.getAuthCode({ success: log('success'), fail: log('fail'), complete: log('complete') })
                    .then(log('then'));""", "success", CODE)) {
            assertEquals(List.of("success c", "complete c", "then c"), guest.logs());
            assertEquals(List.of("success true", "complete true"), delivered(guest));
        }
    }

    @Test
    void aPromiseIsAwaited() {
        try (Guest guest = answered("(async () => { const { authCode } = await my.getAuthCode();"
                + " console.log(authCode); })();", "success", CODE)) {
            assertEquals(List.of("c"), guest.logs());
            assertEquals(List.of("success true promise"), delivered(guest));
        }
    }

    @Test
    void aRejectionIsCaught() {
        try (Guest guest = answered("(async () => { try { await my.getAuthCode(); } catch (e) {"
                + " console.log(e.error, e.errorMessage); } })();", "fail", FAIL)) {
            assertEquals(List.of("11 no"), guest.logs());
            assertEquals(List.of(), guest.events("error"));
        }
    }

    @Test
    void aRejectionThatNobodyCatchesIsTold() {
        try (Guest guest = answered("my.getAuthCode().then(() => {});", "fail", FAIL)) {
            JsonNode error = guest.event("error");
            assertEquals("unhandled-rejection", error.path("kind").asString());
            assertTrue(error.path("message").asString().contains("errorMessage: \"no\""), error.toString());
            assertEquals(List.of("fail true promise"), delivered(guest));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"success() {}", "fail() {}", "complete() {}"})
    void aPromiseBesideACallbackMayBeLeftAlone(String callback) {
        try (Guest guest = answered("my.getAuthCode({ " + callback + " });", "fail", FAIL)) {
            assertEquals(List.of(), guest.events("error"));
        }
    }

    @Test
    void whatIsChainedToThatPromiseMayNot() {
        try (Guest guest = answered("my.getAuthCode({ fail() {} }).then(() => {});", "fail", FAIL)) {
            assertEquals("unhandled-rejection", guest.event("error").path("kind").asString());
        }
    }

    @Test
    void anAnswerThatThePageDoesNotTakeIsNotHandled() {
        try (Guest guest = answered("my.getAuthCode({ success() {} });", "fail", FAIL)) {
            assertEquals(List.of("fail false"), delivered(guest));
        }
    }

    @Test
    void thereAreNoPromisesWhereTheWalletHasNone() {
        try (Guest guest = Guest.page(Guest.tappable("console.log(my.getAuthCode({}), my.getStorage({ key: 'a' }));"))
                .platform("promises", "false").launch().fire("onTap")) {
            assertEquals(List.of("undefined undefined"), guest.logs());
        }
    }

    @Test
    void anErrorInACallbackIsToldAndTheOthersFollow() {
        try (Guest guest = answered("""
                my.getAuthCode({ success() { nothing(); }, complete() { console.log('complete'); } });""", "success",
                    CODE)) {
            assertEquals("uncaught pages/home/index.js:1", guest.error());
            assertEquals("onTap", guest.event("error").path("handler").asString());
            assertEquals(List.of("complete"), guest.logs());
        }
    }

    @Test
    void whatThePageReadsIsToldOnce() {
        try (Guest guest = answered("my.getAuthCode({ success(r) { r.authCode; r.authCode; r.authcode; r.deep.x; } });",
                "success", CODE)) {
            assertEquals(List.of("authCode", "authcode", "deep", "deep.x"), reads(guest));
            assertEquals("a1", guest.events("read").getFirst().path("id").asString());
        }
    }

    @Test
    void lookingAtAPayloadInTheConsoleIsNoRead() {
        try (Guest guest = answered("my.getAuthCode({ success(r) { console.log(r); page.setData({ r }); } });",
                "success", CODE)) {
            assertEquals(List.of(), reads(guest));
            assertEquals(List.of("{ authCode: \"c\", authSuccessScopes: [\"a\"], deep: { x: 1 } }"), guest.logs());
            assertEquals("c", guest.event("setData").path("changes").path("r").path("authCode").asString());
        }
    }

    @Test
    void aPayloadIsAnOrdinaryObjectToThePage() {
        try (Guest guest = answered("""
                my.getAuthCode({ success(r) {
                    const { authCode, ...rest } = r;
                    r.more = 1;
                    console.log(JSON.stringify(r), Object.keys(r).join(), Object.keys(rest).join(), 'authCode' in r,
                        { ...r }.authCode, r.deep === r.deep, r.authSuccessScopes.includes('a'));
                } });""", "success", CODE)) {
            assertEquals(List.of("{\"authCode\":\"c\",\"authSuccessScopes\":[\"a\"],\"deep\":{\"x\":1},\"more\":1} "
                    + "authCode,authSuccessScopes,deep,more authSuccessScopes,deep true c true true"), guest.logs());
        }
    }

    /// What a platform does with the promise then, no document says.
    @Test
    void aFailureThatIsHeardInBothWaysMayBeOfOurMakingInOne() {
        String call = "my.getAuthCode({ %s }).then(() => console.log('then'));";
        try (Guest guest = answered(call.formatted("fail: () => console.log('fail')"), "fail", "{\"error\":1}")) {
            assertEquals("promise of getAuthCode", guest.event("standIn").path("name").asString());
        }
        try (Guest guest = answered(call.formatted("success: () => 1"), "fail", "{\"error\":1}")) {
            assertEquals(List.of(), guest.events("standIn"));
            assertEquals("unhandled-rejection", guest.event("error").path("kind").asString());
        }
    }

    @Test
    void anEmptyCallAndAStrangeOneAreTakenAsTheyAre() {
        try (Guest guest = Guest.tapped("my.getAuthCode(); my.getAuthCode('x'); my.getAuthCode(null);")) {
            assertEquals(List.of("null", "\"x\"", "null"),
                    guest.asks().stream().map(ask -> ask.path("args").toString()).toList());
        }
    }

    @Test
    void aReplyIsHandedOnAsTheParentShapedIt() {
        for (String reply : List.of("{\"token\":\"t\"}", "\"text\"", "[1]", "null")) {
            try (Guest guest = answered("my.request({ url: 'u', success: (r) => console.log(JSON.stringify(r)) });",
                    "success", reply)) {
                assertEquals(List.of(reply), guest.logs());
            }
        }
    }

    @Test
    void aRequestIsATask() {
        try (Guest guest = Guest.tapped("const task = my.request({ url: 'u' }); task.abort();"
                + " console.log(typeof task.then);")) {
            assertEquals(List.of("function"), guest.logs());
        }
    }

    @Test
    void aTapMayComeTwiceBeforeAnythingElseHappens() {
        try (Guest guest = Guest.launched(Guest.tappable(
                "console.log('tap'); Promise.resolve().then(() => console.log('then'));"))) {
            guest.send("{\"do\":\"fire\",\"handler\":\"onTap\",\"times\":2}");
            assertEquals(List.of("tap", "tap", "then", "then"), guest.logs());
        }
    }

    @Test
    void twoQuestionsAreAnsweredEachByItsOwnId() {
        try (Guest guest = Guest.tapped("my.request({ url: '1', success: (r) => console.log(1, r.data) });"
                + "my.request({ url: '2', success: (r) => console.log(2, r.data) });")) {
            guest.send("{\"do\":\"answer\",\"id\":\"a2\",\"callback\":\"success\",\"payload\":{\"data\":\"b\"}}");
            guest.send("{\"do\":\"answer\",\"id\":\"a1\",\"callback\":\"success\",\"payload\":{\"data\":\"a\"}}");
            assertEquals(List.of("2 b", "1 a"), guest.logs());
            assertFalse(guest.idle().path("pending").iterator().hasNext());
        }
    }
}
