package studio.authcode.project;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import studio.authcode.base.Edits;
import studio.authcode.base.Place;
import studio.authcode.project.AppId.Stray;
import studio.authcode.project.JsonValue.JsonObject;
import studio.authcode.project.JsonValue.JsonString;
import studio.authcode.project.JsonValue.Member;
import studio.authcode.wallet.ProjectRules.IdPlace;

/// Looks for app ids under keys that resemble the right one, at places where no wallet looks.
final class StrayIds {

    private static final Set<String> ALIKE =
            Set.of("appid", "appidentifier", "applicationid", "miniappid", "miniappidentifier");

    private static final int LONG_ENOUGH = 8;
    private static final int MOST_SLIPS = 2;

    private final List<String> proper;
    private final Set<IdPlace> counted;
    private final String last;

    StrayIds(IdPlace proper, List<IdPlace> alternatives) {
        this.proper = JsonPointers.segments(proper.pointer());
        this.last = bare(this.proper.getLast());
        this.counted = new HashSet<>(alternatives);
        this.counted.add(proper);
    }

    /// Searches the top level, the objects there for the key itself, and the object that should hold the id.
    Stream<Stray> in(String file, JsonObject json) {
        Stream<Stray> top = strays(file, List.of(), json, false);
        Stream<Stray> below = json.members().stream()
                .filter(member -> member.value() instanceof JsonObject)
                .flatMap(member -> strays(file, List.of(member.name()), (JsonObject) member.value(),
                        !List.of(member.name()).equals(proper.subList(0, proper.size() - 1))));
        return Stream.concat(top, below);
    }

    private Stream<Stray> strays(String file, List<String> path, JsonObject json, boolean onlyTheKey) {
        return json.members().stream()
                .filter(member -> isAlike(member.name(), onlyTheKey))
                .filter(member -> member.value() instanceof JsonString(Place _, String id) && !id.isBlank())
                .map(member -> stray(file, path, member))
                .filter(stray -> !counted.contains(new IdPlace(file, stray.source().pointer())));
    }

    private boolean isAlike(String key, boolean onlyTheKey) {
        String bare = bare(key);
        boolean slip = last.length() >= LONG_ENOUGH && Edits.between(bare, last, MOST_SLIPS) <= MOST_SLIPS;
        return bare.equals(last) || slip || !onlyTheKey && ALIKE.contains(bare);
    }

    private static Stray stray(String file, List<String> path, Member member) {
        List<String> pointer = Stream.concat(path.stream(), Stream.of(member.name())).toList();
        return new Stray(((JsonString) member.value()).value(),
                new IdSource(file, JsonPointers.of(pointer), member.value().place()), member.name());
    }

    private static String bare(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
