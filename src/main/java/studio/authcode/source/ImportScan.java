package studio.authcode.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.authcode.base.Place;
import studio.authcode.source.code.ImportFact;

/// Finds what a text may import, without parsing it: never less than it does import.
final class ImportScan {

    private static final Pattern LOADS = Pattern.compile(
            "\\b(?:from|import|require\\s{0,9}[(]|import\\s{0,9}[(])\\s{0,99}(?:([\"'`])([^\"'`\\n]{1,300})|(?=[\\w$]))");

    private ImportScan() {
    }

    static List<ImportFact> of(String file, String text) {
        List<ImportFact> imports = new ArrayList<>();
        Matcher matcher = LOADS.matcher(text);
        while (matcher.find()) {
            String specifier = matcher.group(2);
            boolean template = "`".equals(matcher.group(1)) && specifier.contains("${");
            if (specifier != null && !template) {
                imports.add(new ImportFact(Optional.of(specifier), "", Place.of(file)));
            } else if (template || matcher.group().endsWith("(")) {
                String start = template ? specifier.substring(0, specifier.indexOf("${")) : "";
                imports.add(new ImportFact(Optional.empty(), start, Place.of(file)));
            }
        }
        return imports;
    }
}
