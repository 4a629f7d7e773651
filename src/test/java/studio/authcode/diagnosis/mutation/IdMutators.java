package studio.authcode.diagnosis.mutation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import studio.authcode.base.Json;
import studio.authcode.registry.RegisteredApp;
import tools.jackson.databind.node.ObjectNode;

/// Wrong ids at the right place.
final class IdMutators {

    private static final String RULE = "app-id/unregistered";
    private static final Map<Character, String> LOOK_ALIKES = Map.of('a', "а", 'c', "с", 'e', "е", 'o', "оο", 'p', "р",
            'x', "х", 'i', "і", 's', "ѕ", 'y', "у");

    private IdMutators() {
    }

    static List<Mutator> all() {
        List<Mutator> all = new ArrayList<>(List.of(
                unregistered("case-differs", true, IdMutators::otherCase),
                unregistered("whitespace", true, (id, random) -> insert(id, random, " ", "\t", "\n", "  ")),
                unregistered("invisible-character", true, (id, random) -> insert(id, random, "\u200b", "\u200c",
                        "\u200d", "\u2060", "\uFEFF", "\u00a0", "\u00ad")),
                unregistered("homoglyph", true, IdMutators::lookAlike),
                Mutator.of(RULE, "unicode-normalization", IdMutators::otherForm),
                unregistered("truncated", true, IdMutators::part),
                unregistered("extra-suffix", true, (id, random) -> id + Texts.pick(random, ".dev", "-test", ".staging",
                        "/pages/index", "?page=1", "2", "_old", "@latest")),
                unregistered("typo", true, IdMutators::slip),
                unregistered("placeholder", false, (_, random) -> Texts.pick(random, "blank", "your-app-id",
                        "app.demo", "YOUR_APP_ID", "<your-app-id>", "com.example.myapp", "{{appId}}", "my-app-id",
                        "${APP_ID}", "TODO", "xxx")),
                Mutator.of(RULE, "other-wallet", IdMutators::otherWallet),
                Mutator.of(RULE, "credential", IdMutators::credential),
                unregistered("url-or-path", false, (_, random) -> Texts.pick(random, "https://" + Ids.word(random, 4)
                        + ".vn/app", "pages/" + Ids.word(random, 3) + "/index", "C:\\work\\" + Ids.word(random, 3),
                        "./src/" + Ids.word(random, 2))),
                unregistered("unknown", false, (id, random) -> unlike(id, random))));
        return all;
    }

    /// Changes the id; empty where it cannot be.
    @FunctionalInterface
    interface Change {

        String of(String id, RandomGenerator random);
    }

    private static Mutator unregistered(String cause, boolean repair, Change change) {
        return Mutator.of(RULE, cause, (project, random) -> Optional.ofNullable(change.of(project.id(), random))
                .filter(written -> project.apps().stream().noneMatch(app -> app.id().equals(written)))
                .map(written -> {
                    Project broken = project.withId(written);
                    Mutation mutation = Mutation.of(project, broken, broken.idSpot()).beside("app-id/format");
                    return repair ? mutation.repaired() : mutation;
                }));
    }

    static String unlike(String id, RandomGenerator random) {
        return id.matches("[0-9]+") ? Ids.digits(random, id.length()) : Ids.named(random);
    }

    private static String otherCase(String id, RandomGenerator random) {
        StringBuilder other = new StringBuilder(id);
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (random.nextInt(3) == 0) {
                other.setCharAt(i, Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c));
            }
        }
        return other.toString().equals(id) ? null : other.toString();
    }

    private static String insert(String id, RandomGenerator random, String... what) {
        int at = Texts.pick(random, List.of(0, id.length(), random.nextInt(id.length() + 1)));
        return Texts.replace(id, at, at, Texts.pick(random, what));
    }

    private static String lookAlike(String id, RandomGenerator random) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < id.length(); i++) {
            if (LOOK_ALIKES.containsKey(id.charAt(i))) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return null;
        }
        int at = Texts.pick(random, places);
        String signs = LOOK_ALIKES.get(id.charAt(at));
        return Texts.replace(id, at, at + 1, String.valueOf(signs.charAt(random.nextInt(signs.length()))));
    }

    /// Where an id has a letter with a mark, the mark stands apart; else a letter is written in full width.
    private static Optional<Mutation> otherForm(Project project, RandomGenerator random) {
        Project healthy = project;
        String written;
        if (random.nextBoolean()) {
            int at = random.nextInt(project.id().length());
            char c = project.id().charAt(at);
            written = Texts.replace(project.id(), at, at + 1, String.valueOf((char) (c + 0xFEE0)));
        } else {
            String own = project.id() + ".ph" + Texts.pick(random, "\u1edf", "\u00f3", "\u00ea") + Ids.word(random, 1);
            healthy = project.renamed(own);
            written = Normalizer.normalize(own, Normalizer.Form.NFD);
        }
        Project broken = healthy.withId(written);
        return Optional.of(Mutation.of(healthy, broken, broken.idSpot()).beside("app-id/format").repaired());
    }

    private static String part(String id, RandomGenerator random) {
        int keep = id.length() * 3 / 5 + random.nextInt(id.length() * 2 / 5);
        String part = random.nextBoolean() ? id.substring(0, keep) : id.substring(id.length() - keep);
        return part.length() < 5 ? null : part;
    }

    private static String slip(String id, RandomGenerator random) {
        int at = 1 + random.nextInt(id.length() - 3);
        char c = id.charAt(at);
        char other = Character.isDigit(c) ? (char) ('0' + (c - '0' + 3) % 10) : c == 'k' ? 't' : 'k';
        String slip = switch (random.nextInt(4)) {
            case 0 -> Texts.replace(id, at, at + 1, "");
            case 1 -> Texts.replace(id, at, at, String.valueOf(other));
            case 2 -> Texts.replace(id, at, at + 1, String.valueOf(other));
            default -> Texts.replace(id, at, at + 2, "" + id.charAt(at + 1) + c);
        };
        boolean isPart = id.startsWith(slip) || id.endsWith(slip) || slip.startsWith(id);
        return slip.equals(id) || isPart ? null : slip;
    }

    private static Optional<Mutation> otherWallet(Project project, RandomGenerator random) {
        List<RegisteredApp> foreign = project.apps().stream()
                .filter(app -> !app.wallet().equals(project.wallet())).toList();
        Project broken = project.withId(Texts.pick(random, foreign).id());
        return Optional.of(Mutation.of(project, broken, broken.idSpot()).beside("app-id/format"));
    }

    private static Optional<Mutation> credential(Project project, RandomGenerator random) {
        ObjectNode entry = Json.object().put("wallet", project.wallet()).put("id", project.id());
        String key = Ids.word(random, 6) + random.nextInt(1000);
        String secret = Ids.word(random, 9).toUpperCase(java.util.Locale.ROOT) + random.nextInt(1000);
        entry.putObject("environments").putObject("production").put("clientId", key).put("clientSecret", secret);
        Project healthy = project.with(RegisteredApp.of(entry));
        Project broken = healthy.withId(random.nextBoolean() ? key : secret);
        return Optional.of(Mutation.of(healthy, broken, broken.idSpot()).beside("app-id/format").repaired());
    }
}
