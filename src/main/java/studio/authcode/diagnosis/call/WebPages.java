package studio.authcode.diagnosis.call;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.authcode.base.Comments;
import studio.authcode.base.Place;
import studio.authcode.project.FileText;
import studio.authcode.project.ProjectFiles;
import studio.authcode.project.TextLines;

/// Finds calls in web pages of the project and in the scripts that these load.
final class WebPages {

    private static final int LIMIT = 1 << 18;
    private static final int MOST_SCRIPTS = 20;
    private static final String NAME = "getAuthCode";
    private static final Pattern CALL = Pattern.compile("\\bmy\\s{0,9}\\.\\s{0,9}getAuthCode\\s{0,9}\\(");
    private static final Pattern SCRIPT = Pattern.compile("(?i)<script\\s[^<>]*?\\bsrc\\s*=\\s*[\"']([^\"']*)[\"']");

    /// Some wallets' mini-apps are web pages, with a library that gives them `my`.
    private static final Pattern BRIDGE = Pattern.compile("(?i)bridge|\\bmy\\s*=[^=]");

    private final ProjectFiles files;

    WebPages(ProjectFiles files) {
        this.files = files;
    }

    /// Returns the calls in a web page.
    List<Place> calls(String page) {
        if (!(files.read(page, LIMIT) instanceof FileText.Content(String _, String text))) {
            return List.of();
        }
        if (!text.contains(NAME) && !text.contains("<script") && !text.contains("<SCRIPT")) {
            return List.of();
        }
        List<String> scripts = SCRIPT.matcher(text).results().map(found -> found.group(1)).limit(MOST_SCRIPTS).toList();
        List<Place> found = new ArrayList<>(calls(page, text));
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        for (String script : scripts) {
            if (!script.contains(":") && !script.startsWith("/")
                    && files.read(folder + script, LIMIT) instanceof FileText.Content(String file, String code)) {
                found.addAll(calls(file, code));
            }
        }
        return !found.isEmpty() && BRIDGE.matcher(text).find() ? List.of() : found;
    }

    private static List<Place> calls(String file, String text) {
        if (!text.contains(NAME)) {
            return List.of();
        }
        Matcher matcher = CALL.matcher(Comments.blanked(text));
        TextLines lines = new TextLines(text);
        return matcher.results().map(found -> lines.place(file, found.start(), found.end() - 1)).toList();
    }
}
