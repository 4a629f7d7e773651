package studio.authcode.project;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.base.Place;
import studio.authcode.project.AppId.Standing;
import studio.authcode.project.AppId.Stray;
import studio.authcode.project.Documents.Broken;
import studio.authcode.project.Documents.Missing;
import studio.authcode.project.JsonValue.JsonNull;
import studio.authcode.project.JsonValue.JsonObject;
import studio.authcode.project.JsonValue.JsonString;
import studio.authcode.wallet.ProjectRules;
import studio.authcode.wallet.ProjectRules.IdPlace;

/// Reads the app id from where a wallet keeps it, and notes where else it may stand.
final class AppIdReader {

    private static final String SETTING = "/app";

    private final Documents documents;
    private final Optional<AppJson> appJson;

    AppIdReader(Documents documents, Optional<AppJson> appJson) {
        this.documents = documents;
        this.appJson = appJson;
    }

    /// Returns the given id, else that of `authcode.json`, else the one at the wallet's place.
    AppId read(Optional<String> override, Optional<WalletRules> wallet) {
        if (override.isPresent()) {
            return new AppId.Given(override.get());
        }
        Optional<JsonValue> setting = value(new IdPlace(ProjectSettings.FILE, SETTING));
        if (setting.isPresent()) {
            return id(new IdPlace(ProjectSettings.FILE, SETTING), setting.get(), Standing.SETTINGS, Optional.empty());
        }
        Optional<ProjectRules> rules = wallet.map(WalletRules::rules).filter(each -> each.appId().isPresent());
        if (rules.isPresent()) {
            return kept(rules.get(), rules.get().appId().get());
        }
        String relevant = wallet.isPresent() ? ProjectSettings.FILE : Manifest.FILE;
        return documents.get(relevant) instanceof Broken(Trouble trouble, String _)
                ? new AppId.Unreadable(trouble) : new AppId.NotKept();
    }

    private AppId kept(ProjectRules rules, IdPlace proper) {
        if (documents.get(proper.file()) instanceof Broken(Trouble trouble, String _)) {
            return new AppId.Unreadable(trouble);
        }
        Optional<JsonValue> there = value(proper);
        if (there.isPresent()) {
            return id(proper, there.get(), Standing.PROPER, beside(rules, there.get()));
        }
        Optional<IdPlace> given = rules.alternatives().stream()
                .filter(each -> value(each).isPresent())
                .min(Comparator.comparing(each -> isEmpty(value(each).orElseThrow())));
        if (given.isPresent()) {
            return id(given.get(), value(given.get()).orElseThrow(), Standing.ALTERNATIVE, Optional.empty());
        }
        Place place = nearest(proper);
        return new AppId.Absent(new IdSource(proper.file(), proper.pointer(), place),
                !(documents.get(proper.file()) instanceof Missing), place, strays(rules, proper));
    }

    private static AppId id(IdPlace where, JsonValue value, Standing standing, Optional<Stray> beside) {
        IdSource source = new IdSource(where.file(), where.pointer(), value.place());
        if (isEmpty(value)) {
            return new AppId.Empty(source, value instanceof JsonNull);
        }
        return value instanceof JsonString(Place _, String id)
                ? new AppId.Found(id, source, standing, beside) : new AppId.WrongType(source, value);
    }

    private static boolean isEmpty(JsonValue value) {
        return value instanceof JsonNull || value instanceof JsonString(Place _, String text) && isBlank(text);
    }

    /// What shows nothing is nothing, whatever kind of space it is.
    private static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.CONTROL);
    }

    /// An id at an alternative place that says something else than the proper one.
    private Optional<Stray> beside(ProjectRules rules, JsonValue proper) {
        return rules.alternatives().stream().flatMap(where -> value(where).stream()
                .filter(JsonString.class::isInstance).map(JsonString.class::cast)
                .filter(other -> proper instanceof JsonString(Place _, String id) && !id.equals(other.value()))
                .map(other -> new Stray(other.value(),
                        new IdSource(where.file(), where.pointer(), other.place()),
                        JsonPointers.segments(where.pointer()).getLast())))
                .findFirst();
    }

    private Optional<JsonValue> value(IdPlace where) {
        return documents.get(where.file()).object().flatMap(json -> json.at(where.pointer()));
    }

    /// Where the innermost object begins that should hold the id.
    private Place nearest(IdPlace where) {
        Place place = Place.of(where.file());
        Optional<JsonValue> value = documents.get(where.file()).object().map(JsonValue.class::cast);
        for (String segment : JsonPointers.segments(where.pointer())) {
            if (value.isEmpty()) {
                break;
            }
            place = Place.at(where.file(), value.get().place().line(), value.get().place().column());
            value = value.get().at(JsonPointers.of(List.of(segment)));
        }
        return place;
    }

    private List<Stray> strays(ProjectRules rules, IdPlace proper) {
        StrayIds search = new StrayIds(proper, rules.alternatives());
        Optional<JsonObject> inApp = appJson.map(AppJson::json);
        // Other platforms keep their own ids in such files.
        Stream<Stray> inConfiguration = rules.configFiles().stream()
                .flatMap(file -> documents.get(file).object().stream().flatMap(json -> search.in(file, json)))
                .filter(stray -> rules.idPattern().filter(rule -> rule.matches(stray.id())).isPresent());
        return Stream.of(
                documents.get(proper.file()).object().stream().flatMap(json -> search.in(proper.file(), json)),
                inApp.stream().flatMap(json -> search.in(appJson.get().file(), json)), inConfiguration)
                .flatMap(each -> each).distinct().toList();
    }
}
