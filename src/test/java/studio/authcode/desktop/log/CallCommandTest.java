package studio.authcode.desktop.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import studio.authcode.base.Json;

class CallCommandTest {

    @Test
    void makesTheSameCallWithTheSameAnswers() {
        assertEquals("authcode call --wallet tiki --app vn.x --scopes '[\"a\",\"b\"]' --persona linh --decide allow"
                + " --decide deny", command("""
                {"wallet":"tiki","app":"vn.x","persona":"linh","environment":"production",
                 "prompts":[{"scopes":["a"],"decision":{"a":"allow"}},{"scopes":["b"],"decision":{"b":"deny"}}],
                 "request":{"scopes":["a","b"],"remember":false}}"""));
    }

    @Test
    void answersOnePromptScopeByScopeWhereTheAnswersDiffer() {
        assertEquals("authcode call --wallet qi --app 7 --scopes '\"a\"' --decide a=allow,b=deny --decide close",
                command("""
                {"wallet":"qi","app":"7","request":{"scopes":"a"},
                 "prompts":[{"scopes":["a","b"],"decision":{"a":"allow","b":"deny"}},
                            {"scopes":["c"],"decision":"close"}]}"""));
    }

    @Test
    void namesWhatTheWalletAnswersAndEverySwitch() {
        assertEquals("authcode call --wallet dana --app 7 --environment sandbox --rule prompts=together"
                + " --fault 10 --remember", command("""
                {"wallet":"dana","app":"7","environment":"sandbox","prompts":[],
                 "request":{"fault":"10","rules":{"prompts":"together"},"remember":true}}"""));
    }

    @Test
    void quotesWhatAShellWouldReadDifferently() {
        assertEquals("authcode call --wallet tiki --app 'a'\\''b; rm $HOME' --scopes 42", command("""
                {"wallet":"tiki","app":"a'b; rm $HOME","request":{"scopes":42},"prompts":[]}"""));
    }

    private static String command(String json) {
        return CallCommand.of(Json.read(json));
    }
}
