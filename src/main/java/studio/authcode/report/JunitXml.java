package studio.authcode.report;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import studio.authcode.base.Printable;
import studio.authcode.report.JunitCase.Verdict;

/// Writes JUnit's XML; characters that XML cannot have are written as their code points.
final class JunitXml {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    JunitXml(String name) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            line();
            xml.writeStartElement("testsuites");
            attribute("name", name);
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    /// Writes one suite whole.
    void suite(String name, List<JunitCase> cases) {
        try {
            line();
            xml.writeStartElement("testsuite");
            attribute("name", name);
            attribute("tests", String.valueOf(cases.size()));
            attribute("failures", count(cases, Verdict.FAILURE));
            attribute("errors", count(cases, Verdict.ERROR));
            attribute("skipped", count(cases, Verdict.SKIPPED));
            for (JunitCase each : cases) {
                testCase(name, each);
            }
            line();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    /// Returns the whole document.
    String end() {
        try {
            line();
            xml.writeEndDocument();
            line();
            xml.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    private static String count(List<JunitCase> cases, Verdict verdict) {
        return String.valueOf(cases.stream().filter(each -> each.verdict() == verdict).count());
    }

    private void testCase(String suite, JunitCase each) throws XMLStreamException {
        line();
        xml.writeStartElement("testcase");
        attribute("classname", suite);
        attribute("name", each.name());
        switch (each.verdict()) {
            case FAILURE -> problem("failure", each);
            case ERROR -> problem("error", each);
            case SKIPPED -> problem("skipped", each);
            case PASSED -> { }
        }
        if (!each.output().isEmpty()) {
            line();
            xml.writeStartElement("system-out");
            xml.writeCharacters(valid(each.output()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void problem(String element, JunitCase each) throws XMLStreamException {
        line();
        xml.writeStartElement(element);
        attribute("message", each.message());
        if (each.verdict() != Verdict.SKIPPED) {
            attribute("type", each.name());
            xml.writeCharacters(valid(each.details()));
        }
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, valid(value));
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private static String valid(String text) {
        StringBuilder valid = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isValid(c)) {
                valid.appendCodePoint(c);
            } else {
                valid.append(Printable.codePoint(c));
            }
        });
        return valid.toString();
    }

    private static boolean isValid(int c) {
        return c == '\t' || c == '\n' || c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    /// Nothing can go wrong in memory.
    private static IllegalStateException unwritable(XMLStreamException e) {
        return new IllegalStateException(e);
    }
}
