package studio.authcode.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.authcode.project.AppId.Standing;
import studio.authcode.project.JsonValue.JsonString;
import studio.authcode.wallet.ProjectRules;
import studio.authcode.wallet.ProjectRules.IdPlace;

/// Finds manifests below the project's own that give another app id.
final class OtherManifests {

    private static final int MOST_READ = 200;
    private static final int MOST_REPORTED = 20;
    /// Folders whose mini-apps are there to be looked at.
    private static final Pattern SAMPLES =
            Pattern.compile("(?i)examples?|samples?|demos?|templates?|fixtures?|tests?|__tests__|docs?|e2e|[_.].*");

    private final Documents documents;
    private final Listing listing;
    private final String root;

    /// Takes the folder of `app.json`: a manifest on the way there counts wherever it is.
    OtherManifests(Documents documents, Listing listing, String root) {
        this.documents = documents;
        this.listing = listing;
        this.root = root;
    }

    /// Compares with the project's own id; a workspace's own manifest may have none, then its packages with each other.
    Stream<Problem> differing(AppId own, ProjectRules rules) {
        String file = rules.appId().map(IdPlace::file).orElse(Manifest.FILE);
        Optional<Given> first = switch (own) {
            case AppId.Found found when found.standing() != Standing.SETTINGS ->
                    Optional.of(new Given(found.id(), found.source().file(), null));
            case AppId.Absent _ when hasWorkspaces() -> others(file, rules).stream().findFirst();
            default -> Optional.empty();
        };
        return first.stream().flatMap(mine -> others(file, rules).stream()
                .filter(other -> !other.id().equals(mine.id()))
                .limit(MOST_REPORTED)
                .map(other -> new Problem.OtherManifest(other.value().place(), other.id(), mine.file(), mine.id())));
    }

    /// An id and the manifest that gives it.
    private record Given(String id, String file, JsonString value) {
    }

    private boolean hasWorkspaces() {
        return documents.get(Manifest.FILE).object().flatMap(json -> json.member("workspaces")).isPresent();
    }

    private List<Given> others(String name, ProjectRules rules) {
        List<IdPlace> places = new ArrayList<>(rules.appId().stream().toList());
        places.addAll(rules.alternatives().stream().filter(each -> each.file().equals(name)).toList());
        return listing.files().stream()
                .filter(file -> file.endsWith("/" + name) && isOfTheProject(file))
                .limit(MOST_READ)
                .flatMap(file -> places.stream().flatMap(place -> id(file, place).stream()).limit(1))
                .toList();
    }

    private boolean isOfTheProject(String file) {
        String folder = file.substring(0, file.lastIndexOf('/'));
        return AppJsonSearch.isWithin(root, folder) || !AppJsonSearch.isBuild(folder)
                && Stream.of(folder.split("/")).noneMatch(segment -> SAMPLES.matcher(segment).matches());
    }

    private Optional<Given> id(String file, IdPlace place) {
        // Not kept: a hostile folder may hold many.
        return new Documents(documents.files()).get(file).object().flatMap(json -> json.at(place.pointer()))
                .filter(JsonString.class::isInstance).map(JsonString.class::cast)
                .filter(value -> !value.value().isBlank())
                .map(value -> new Given(value.value(), file, value));
    }
}
