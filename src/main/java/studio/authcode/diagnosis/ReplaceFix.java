package studio.authcode.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.project.AppId;
import studio.authcode.project.JsonValue;
import studio.authcode.project.JsonValue.JsonString;
import studio.authcode.project.LocatedJson;
import studio.authcode.project.TextEdit;
import studio.authcode.wallet.ProjectRules.IdPlace;
import tools.jackson.databind.node.StringNode;

/// Repairs an id by writing another one, at every place where the same one counts: else they would contradict.
final class ReplaceFix {

    private ReplaceFix() {
    }

    static Fix of(Subject subject, AppId.Found found, String id) {
        List<Place> places = new ArrayList<>(List.of(found.source().place()));
        if (found.standing() == AppId.Standing.PROPER) {
            subject.wallet().stream().flatMap(wallet -> wallet.rules().alternatives().stream())
                    .flatMap(where -> value(subject, where).stream())
                    .filter(other -> other instanceof JsonString(Place _, String text) && text.equals(found.id()))
                    .forEach(other -> places.add(other.place()));
        }
        String written = Json.write(StringNode.valueOf(id));
        return new Fix(Text.of("diagnosis.unregistered.fix", Printable.of(id)), true,
                places.stream().map(place -> new TextEdit(place, written)).toList());
    }

    private static Optional<JsonValue> value(Subject subject, IdPlace where) {
        return Optional.ofNullable(subject.app().texts().get(where.file()))
                .map(text -> LocatedJson.readObject(where.file(), text))
                .flatMap(outcome -> outcome instanceof LocatedJson.Read(JsonValue root)
                        ? root.at(where.pointer()) : Optional.empty());
    }
}
