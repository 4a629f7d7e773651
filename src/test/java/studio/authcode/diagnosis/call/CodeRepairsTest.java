package studio.authcode.diagnosis.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.authcode.base.UserError;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.Fix;
import studio.authcode.project.FileChange;
import studio.authcode.project.ProjectFiles;
import studio.authcode.project.SourceLines;
import studio.authcode.project.TextEdit;

class CodeRepairsTest {

    private static final String HOME = "pages/home/index.js";
    private static final List<String> LINES = List.of(
            "const é = '😀'; my.getAuthCode({ scopes: ['auth_base'], sucess() {} });",
            "  my.getAuthCode({ scopes: ['auth_base'], success() {},", "  'faill': () => {} });", "");

    @TempDir
    private Path folder;
    private Code code;

    @BeforeEach
    void makeAProject() {
        code = new Code(folder, "tiki");
    }

    private List<Finding> misnamed() {
        return code.findings().stream().filter(each -> each.rule().equals("call/unknown-callback")).toList();
    }

    private List<TextEdit> edits() {
        return misnamed().stream().flatMap(each -> each.fix().stream()).map(Fix::edits).flatMap(List::stream).toList();
    }

    private String repaired() {
        String text = ProjectFiles.at(folder).raw(HOME).orElseThrow();
        return FileChange.of(Map.of(HOME, text), edits()).stream().map(FileChange::after).findFirst().orElse(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "BOM\n", "BOM\r\n", "BOM\r"})
    void whatIsReplacedIsWhatTheFindingNamesWhereverTheFileHasItsLines(String style) {
        String mark = style.startsWith("BOM") ? "\uFEFF" : "";
        String text = mark + String.join(style.replace("BOM", ""), LINES);
        code.home(text);
        assertEquals(2, edits().size());
        assertEquals(text.replace("sucess", "success").replace("'faill'", "fail"), repaired());
        SourceLines lines = new SourceLines(folder);
        List<String> named = misnamed().stream().map(each -> lines.line(each.place()).orElseThrow()
                .substring(each.place().column() - 1, each.place().endColumn() - 1)).toList();
        assertEquals(List.of("sucess", "'faill'"), named);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "my.getAuthCode({ sucess });|my.getAuthCode({ success: sucess });",
        "my.getAuthCode({ [`sucess`]: use });|my.getAuthCode({ [`success`]: use });",
        "const o = {}; o['sucess'] = use; my.getAuthCode(o);|const o = {}; o['success'] = use; my.getAuthCode(o);",
        "const o = {}; o.sucess = use; my.getAuthCode(o);|const o = {}; o.success = use; my.getAuthCode(o);",
        "const K = 'sucess'; my.getAuthCode({ [K]: use });|const K = 'sucess'; my.getAuthCode({ [K]: use });",
    })
    void aRenamedMemberIsStillCode(String text, String after) {
        code.home(text);
        assertEquals(1, misnamed().size());
        assertEquals(after, repaired());
    }

    @Test
    void aVariableNamedLikeTheMistakeIsKept() {
        code.home("const scope = []; my.getAuthCode({ scope, fail() {} });");
        List<TextEdit> edits = code.findings().stream().flatMap(each -> each.fix().stream())
                .flatMap(each -> each.edits().stream()).toList();
        assertEquals(List.of("scopes: scope"), edits.stream().map(TextEdit::replacement).toList());
    }

    @Test
    void aFileThatIsNotWhatWasDiagnosedIsNotEdited() {
        code.home(String.join("\n", LINES));
        List<TextEdit> edits = edits();
        for (String now : List.of("", "// more\n" + String.join("\n", LINES), LINES.getFirst())) {
            UserError error = assertThrows(UserError.class, () -> FileChange.of(Map.of(HOME, now), edits));
            assertEquals(HOME + " has changed since it was read", error.text().toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16"})
    void noRepairIsOfferedWhereTheCodeIsNotInUtf8(String encoding) throws IOException {
        Files.writeString(folder.resolve(HOME), "// é\nmy.getAuthCode({ scopes: [], sucess() {} });",
                Charset.forName(encoding));
        assertEquals(List.of(2), misnamed().stream().map(each -> each.place().line()).toList());
        assertEquals(List.of(), edits());
    }
}
