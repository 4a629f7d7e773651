package studio.authcode.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.project.JsonValue.JsonObject;
import studio.authcode.project.JsonValue.Member;
import studio.authcode.wallet.ProjectRules.IdPlace;

/// Builds the edits that bring an app id from where it stands to where its wallet reads it.
public final class IdMove {

    private final JsonText source;
    private final JsonText target;
    private final List<String> from;
    private final List<String> to;

    private IdMove(JsonText source, JsonText target, List<String> from, List<String> to) {
        this.source = source;
        this.target = target;
        this.from = from;
        this.to = to;
    }

    /// Returns the edits; empty where a file is no JSON object, or something else stands in the way.
    ///
    /// @param texts the project's files, as `MiniApp.texts` has them
    /// @param from where the id stands, a member of an object
    /// @param to where it belongs
    public static Optional<List<TextEdit>> edits(Map<String, String> texts, IdSource from, IdPlace to) {
        return text(texts, from.file()).flatMap(source -> text(texts, to.file()).flatMap(target ->
                new IdMove(source, target, JsonPointers.segments(from.pointer()), JsonPointers.segments(to.pointer()))
                        .edits()));
    }

    private static Optional<JsonText> text(Map<String, String> texts, String file) {
        return Optional.ofNullable(texts.get(file)).flatMap(text -> JsonText.of(file, text));
    }

    private Optional<List<TextEdit>> edits() {
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return parent().flatMap(parent -> parent.member(from.getLast()).flatMap(member -> {
            boolean twice = parent.members().stream().filter(each -> each.name().equals(member.name())).count() > 1;
            return twice ? Optional.empty() : place().flatMap(place -> edits(parent, member, place));
        }));
    }

    private Optional<JsonObject> parent() {
        return source.root().at(JsonPointers.of(from.subList(0, from.size() - 1)))
                .filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }

    /// The innermost object that is there already, and the names that are not.
    private record Deepest(JsonObject object, List<String> missing) {
    }

    /// Empty where the id is there already, or what should hold it is no object.
    private Optional<Deepest> place() {
        JsonObject object = target.root();
        for (int i = 0; i < to.size(); i++) {
            Optional<Member> member = object.member(to.get(i));
            if (member.isEmpty()) {
                return Optional.of(new Deepest(object, to.subList(i, to.size())));
            }
            if (!(member.get().value() instanceof JsonObject next)) {
                return Optional.empty();
            }
            object = next;
        }
        return Optional.empty();
    }

    private Optional<List<TextEdit>> edits(JsonObject parent, Member member, Deepest place) {
        JsonEdits there = new JsonEdits(target);
        if (source.file().equals(target.file()) && parent.place().equals(place.object().place())) {
            return Optional.of(place.missing().size() == 1
                    ? List.of(there.rename(member, place.missing().getFirst()))
                    : there.wrap(parent, member, place.missing()));
        }
        List<TextEdit> edits = new ArrayList<>();
        edits.add(there.append(place.object(), place.missing(), source.slice(member.value().place())));
        edits.add(new JsonEdits(source).remove(parent, member));
        return Optional.of(edits);
    }
}
