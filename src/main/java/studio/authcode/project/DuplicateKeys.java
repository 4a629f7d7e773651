package studio.authcode.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.project.JsonValue.JsonObject;
import studio.authcode.project.JsonValue.Member;
import studio.authcode.wallet.ProjectRules.IdPlace;

/// Finds keys that are given twice on the way to an app id: readers take the last one, people the first.
final class DuplicateKeys {

    private DuplicateKeys() {
    }

    static Stream<Problem> towards(IdPlace where, Documents documents) {
        List<Problem> problems = new ArrayList<>();
        List<String> passed = new ArrayList<>();
        Optional<JsonValue> value = documents.get(where.file()).object().map(JsonValue.class::cast);
        for (String segment : JsonPointers.segments(where.pointer())) {
            passed.add(segment);
            if (value.orElse(null) instanceof JsonObject object) {
                List<Member> named = object.members().stream().filter(each -> each.name().equals(segment)).toList();
                if (named.size() > 1) {
                    problems.add(new Problem.DuplicateKey(named.getLast().namePlace(), JsonPointers.of(passed)));
                }
            }
            value = value.flatMap(each -> each.at(JsonPointers.of(List.of(segment))));
        }
        return problems.stream();
    }
}
