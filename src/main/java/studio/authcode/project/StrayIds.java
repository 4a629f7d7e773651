package studio.authcode.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.authcode.base.Edits;
import studio.authcode.base.Place;
import studio.authcode.project.AppId.Stray;
import studio.authcode.project.JsonValue.JsonArray;
import studio.authcode.project.JsonValue.JsonObject;
import studio.authcode.project.JsonValue.JsonString;
import studio.authcode.project.JsonValue.Member;
import studio.authcode.wallet.ProjectRules.IdPlace;

/// Looks for app ids under keys that resemble the right one, at places where no wallet looks.
final class StrayIds {

    private static final Set<String> ALIKE =
            Set.of("appid", "appidentifier", "applicationid", "miniappid", "miniappidentifier");

    private static final Pattern ID = Pattern.compile("[A-Za-z][\\w-]{0,60}(?:[.][\\w-]{1,60}){1,10}|[0-9]{8,40}");
    private static final Pattern INDEX = Pattern.compile("[0-9]+");
    private static final int DEEPEST = 4;
    private static final int MOST_ITEMS = 20;
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

    /// Searches the object that should hold the id, the top level, the objects there for the key itself, and what is
    /// further down for the whole path; an id may also stand in place of the object that should hold it.
    Stream<Stray> in(String file, JsonObject json) {
        List<String> branch = proper.subList(0, proper.size() - 1);
        String beside = JsonPointers.of(branch) + "/";
        Stream<Stray> top = strays(file, List.of(), json, false);
        Stream<Stray> below = json.members().stream()
                .filter(member -> member.value() instanceof JsonObject)
                .sorted(Comparator.comparing(member -> !List.of(member.name()).equals(branch)))
                .flatMap(member -> strays(file, List.of(member.name()), (JsonObject) member.value(),
                        !List.of(member.name()).equals(branch)));
        Stream<Stray> instead = json.members().stream()
                .filter(member -> List.of(member.name()).equals(branch)
                        && member.value() instanceof JsonString(Place _, String id) && ID.matcher(id).matches())
                .map(member -> stray(file, List.of(), member));
        return Stream.of(top, below, instead, deep(file, new ArrayList<>(), json)).flatMap(each -> each)
                .sorted(Comparator.comparing(stray -> !stray.source().pointer().startsWith(beside)));
    }

    /// The path of the id below something else, or with a list in between.
    private Stream<Stray> deep(String file, List<String> path, JsonValue value) {
        if (path.size() > DEEPEST) {
            return Stream.empty();
        }
        List<Stray> found = new ArrayList<>();
        switch (value) {
            case JsonObject object -> object.members().forEach(member -> {
                List<String> here = with(path, member.name());
                if (path.size() >= proper.size() && member.value() instanceof JsonString(Place _, String id)
                        && !id.isBlank() && isProper(here)) {
                    found.add(stray(file, path, member));
                }
                deep(file, here, member.value()).forEach(found::add);
            });
            case JsonArray array -> {
                for (int i = 0; i < Math.min(array.items().size(), MOST_ITEMS); i++) {
                    deep(file, with(path, String.valueOf(i)), array.items().get(i)).forEach(found::add);
                }
            }
            default -> { }
        }
        return found.stream();
    }

    /// Tells whether a path ends with that of the id, lists apart.
    private boolean isProper(List<String> path) {
        List<String> names = path.stream().filter(name -> !INDEX.matcher(name).matches()).toList();
        return names.size() >= proper.size()
                && names.subList(names.size() - proper.size(), names.size()).equals(proper);
    }

    private static List<String> with(List<String> path, String name) {
        return Stream.concat(path.stream(), Stream.of(name)).toList();
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
