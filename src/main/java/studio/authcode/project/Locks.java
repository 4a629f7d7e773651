package studio.authcode.project;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.authcode.base.Place;
import studio.authcode.project.JsonValue.JsonString;
import studio.authcode.wallet.ProjectRules;
import studio.authcode.wallet.ProjectRules.IdPlace;

/// Tells lock files that were made for another package than the manifest's: whoever copied them may have copied the id.
final class Locks {

    private static final int LARGEST = 16 << 20;
    /// What a lock file says of the package itself stands at its beginning.
    private static final int HEAD = 1 << 16;
    private static final String NAME = "\"name\"\\s*+:\\s*+(\"([^\"\\\\\r\n]{1,300}+)\")";
    private static final List<Pattern> IN_JSON = List.of(
            Pattern.compile("\\A\\s*+\\{[^{}\\[\\]]*?" + NAME),
            Pattern.compile("\"packages\"\\s*+:\\s*+\\{\\s*+\"\"\\s*+:\\s*+\\{[^{}]*?" + NAME));
    private static final List<Pattern> IN_YARN =
            List.of(Pattern.compile("(?m)^(\"((?:@[^\"@/]{1,200}/)?[^\"@]{1,200})@workspace:[.]\"):"));

    private final ProjectFiles files;

    Locks(ProjectFiles files) {
        this.files = files;
    }

    Stream<Problem> foreign(Manifest manifest, AppId id, Optional<ProjectRules> rules) {
        return Stream.of(
                        lock("package-lock.json", IN_JSON, manifest, id, rules),
                        lock("npm-shrinkwrap.json", IN_JSON, manifest, id, rules),
                        lock("yarn.lock", IN_YARN, manifest, id, rules))
                .flatMap(Optional::stream);
    }

    private Optional<Problem> lock(String file, List<Pattern> patterns, Manifest manifest, AppId id,
            Optional<ProjectRules> rules) {
        if (!(files.read(file, LARGEST) instanceof FileText.Content(String _, String text))) {
            return Optional.empty();
        }
        String head = text.substring(0, Math.min(HEAD, text.length()));
        Optional<Problem> named = manifest.name().filter(name -> !plain(name).isEmpty()).flatMap(name ->
                patterns.stream().flatMap(pattern -> found(file, head, pattern))
                        .filter(said -> !plain(said.value()).equals(plain(name)))
                        .map(said -> foreign(said, name)).findFirst());
        return named.or(() -> otherId(file, head, id, rules));
    }

    /// A copied file may even carry the other app's id.
    private static Optional<Problem> otherId(String file, String head, AppId id, Optional<ProjectRules> rules) {
        if (!(id instanceof AppId.Found found) || rules.flatMap(ProjectRules::appId).isEmpty()) {
            return Optional.empty();
        }
        IdPlace place = rules.flatMap(ProjectRules::appId).get();
        Pattern pattern = Pattern.compile(Pattern.quote("\"" + JsonPointers.segments(place.pointer()).getLast() + "\"")
                + "\\s*+:\\s*+(\"([^\"\\\\\r\n]{1,300}+)\")");
        return found(file, head, pattern).filter(said -> !said.value().equals(found.id()))
                .map(said -> foreign(said, found.id())).findFirst();
    }

    private static Problem foreign(JsonString said, String instead) {
        return new Problem.ForeignLock(said.place(), said.value(), instead);
    }

    private static Stream<JsonString> found(String file, String head, Pattern pattern) {
        Matcher matcher = pattern.matcher(head);
        if (!matcher.find()) {
            return Stream.empty();
        }
        Place place = new TextLines(head).place(file, matcher.start(1), matcher.end(1));
        return Stream.of(new JsonString(place, matcher.group(2)));
    }

    /// Package managers write names in lower case and without spaces, and may leave out who publishes them.
    private static String plain(String name) {
        return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
