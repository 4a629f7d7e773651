package studio.authcode.diagnosis.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import studio.authcode.base.Comments;
import studio.authcode.base.Place;
import studio.authcode.diagnosis.Subject;
import studio.authcode.project.FileText;
import studio.authcode.project.ProjectFiles;
import studio.authcode.project.TextLines;
import studio.authcode.registry.RegisteredApp;

/// Finds the secrets of registered apps in the code, under whatever name they stand there.
final class KnownSecrets {

    private static final int LIMIT = 1 << 19;
    /// Shorter ones are words that code has anyway.
    private static final int SHORTEST = 8;

    private final Subject subject;

    KnownSecrets(Subject subject) {
        this.subject = subject;
    }

    /// Returns where they stand, by file and place.
    List<Place> places() {
        Set<String> secrets = subject.known().stream().flatMap(app -> app.environments().values().stream())
                .map(RegisteredApp.Credentials::clientSecret).filter(secret -> secret.length() >= SHORTEST)
                .collect(Collectors.toCollection(TreeSet::new));
        if (secrets.isEmpty()) {
            return List.of();
        }
        ProjectFiles files = ProjectFiles.at(subject.app().folder());
        List<Place> found = new ArrayList<>();
        for (String file : new TreeSet<>(subject.sources().program().read())) {
            if (files.read(file, LIMIT) instanceof FileText.Content(String _, String text)
                    && secrets.stream().anyMatch(text::contains)) {
                String code = Comments.blanked(text);
                TextLines lines = new TextLines(text);
                secrets.forEach(secret -> {
                    int at = code.indexOf(secret);
                    if (at >= 0) {
                        found.add(lines.place(file, at, at + secret.length()));
                    }
                });
            }
        }
        return found;
    }
}
