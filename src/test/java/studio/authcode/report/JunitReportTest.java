package studio.authcode.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import studio.authcode.base.Place;
import studio.authcode.diagnosis.Severity;
import studio.authcode.diagnosis.RuleEntry;

class JunitReportTest {

    private static final String RULE = "app-id/unregistered";

    @TempDir
    private Path folder;

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }

    private Document report(Reported reported, Severity threshold) throws Exception {
        return parse(new JunitReport(Reported.TEXTS.catalogue(), new ShownPaths(folder.toRealPath().getParent()))
                .of(reported.result(threshold)));
    }

    private static List<Element> all(Document document, String name) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < document.getElementsByTagName(name).getLength(); i++) {
            found.add((Element) document.getElementsByTagName(name).item(i));
        }
        return found;
    }

    private static Element testCase(Document document, String rule) {
        return all(document, "testcase").stream().filter(each -> each.getAttribute("name").equals(rule)).findFirst()
                .orElseThrow();
    }

    private static Place line(int line) {
        return Place.at("app.json", line, 1);
    }

    @Test
    void everyRuleIsACaseAndOneThatFoundSomethingFails() throws Exception {
        Document document = report(new Reported(folder)
                .with(Reported.finding(RULE, Severity.ERROR, line(2), "first"))
                .with(Reported.finding(RULE, Severity.ERROR, line(3), "second"))
                .with(Reported.finding(RULE, Severity.INFO, line(4), "third")), Severity.WARNING);
        assertEquals(Reported.TEXTS.catalogue().stream().map(RuleEntry::rule).distinct().count(),
                all(document, "testcase").size());
        Element suite = all(document, "testsuite").getFirst();
        assertEquals("1", suite.getAttribute("failures"));
        assertEquals(folder.getFileName().toString(), suite.getAttribute("name"));
        Element failing = testCase(document, RULE);
        assertEquals(suite.getAttribute("name"), failing.getAttribute("classname"));
        String text = failing.getElementsByTagName("failure").item(0).getTextContent();
        assertTrue(text.contains("app.json:2:1: error: " + RULE + " (some-cause)\nfirst\nDo it."), text);
        assertTrue(text.contains("second") && !text.contains("third"), text);
        assertTrue(failing.getElementsByTagName("system-out").item(0).getTextContent().contains("third"));
    }

    @Test
    void whatIsBelowTheThresholdPassesAndWhatIsIgnoredIsSkipped() throws Exception {
        Document document = report(new Reported(folder)
                .with(Reported.finding("x/mild", Severity.WARNING, line(2), "mild"))
                .ignoring(Reported.finding(RULE, Severity.ERROR, line(2), "known"), "we know"), Severity.ERROR);
        assertEquals(0, all(document, "failure").size());
        assertTrue(testCase(document, "x/mild").getTextContent().contains("mild"));
        Element skipped = testCase(document, RULE);
        assertEquals("we know", ((Element) skipped.getElementsByTagName("skipped").item(0)).getAttribute("message"));
        assertEquals("1", all(document, "testsuite").getFirst().getAttribute("skipped"));
    }

    @Test
    void whatCouldNotBeCheckedIsAnError() throws Exception {
        Document document = report(new Reported(folder).failing("it broke"), Severity.ERROR);
        assertEquals("it broke", all(document, "error").getFirst().getAttribute("message"));
        assertEquals("1", all(document, "testsuite").get(1).getAttribute("errors"));
        assertEquals("no", all(parse(JunitReport.ofFailure("no", null)), "error").getFirst().getAttribute("message"));
    }

    @Property(tries = 300)
    void anyTextIsValidXml(@ForAll String text) throws Exception {
        Document document = parse(JunitReport.ofFailure(text, text));
        assertEquals(1, all(document, "error").size());
    }

    @Test
    void charactersThatXmlCannotHaveAreNamed() throws Exception {
        String details = "\u0000]]>\uD800\uFFFE \uD83D\uDE00 ü";
        assertEquals("{U+0000}]]>{U+D800}{U+FFFE} \uD83D\uDE00 ü",
                all(parse(JunitReport.ofFailure("m", details)), "error").getFirst().getTextContent());
    }
}
