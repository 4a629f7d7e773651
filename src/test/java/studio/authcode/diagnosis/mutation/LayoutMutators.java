package studio.authcode.diagnosis.mutation;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Folders, pages and second ids that do not fit together.
final class LayoutMutators {

    private static final String ROOT = "project/root";
    private static final String PAGE = "project/page";
    private static final String CONFLICT = "app-id/conflict";
    private static final String CONFIG = "project.config.json";

    private LayoutMutators() {
    }

    static List<Mutator> all() {
        return List.of(
                Mutator.of(ROOT, "no-app-json", LayoutMutators::noAppJson),
                Mutator.of(ROOT, "several-app-json", LayoutMutators::severalAppJson),
                Mutator.of(ROOT, "miniprogram-root-missing", (project, random) ->
                        config(project, "miniprogramRoot", Ids.word(random, 3), false)),
                Mutator.of(ROOT, "miniprogram-root-misspelt", (project, random) -> config(project, Texts.pick(random,
                        "minprogramRoot", "miniProgramRoot", "miniprogram_root", "miniprogamRoot", "MiniprogramRoot"),
                        project.root().isEmpty() ? "./" : project.root(), true)),
                Mutator.of(ROOT, "app-json-unreadable", LayoutMutators::appJsonUnreadable),
                Mutator.of(PAGE, "listed-but-missing", (project, random) ->
                        listed(project, "pages/" + Ids.word(random, 3) + "/index")),
                Mutator.of(PAGE, "path-with-extension", LayoutMutators::withExtension),
                Mutator.of(PAGE, "wrong-type", LayoutMutators::noPath),
                Mutator.of(PAGE, "present-but-unlisted", LayoutMutators::unlisted),
                Mutator.of(CONFLICT, "two-manifests", LayoutMutators::twoManifests),
                Mutator.of(CONFLICT, "differs-in-code", LayoutMutators::inCode),
                Mutator.of(CONFLICT, "duplicate-key", LayoutMutators::duplicateKey),
                Mutator.of(CONFLICT, "lockfile-of-other", LayoutMutators::otherLock));
    }

    private static boolean keepsIdInManifest(Project project) {
        return project.idPath().size() > 1;
    }

    private static Optional<Mutation> noAppJson(Project project, RandomGenerator random) {
        return keepsIdInManifest(project) && !project.has(CONFIG) ? Optional.of(Mutation.of(project,
                project.without(project.appJson()), Spot.top("package.json"))) : Optional.empty();
    }

    private static Optional<Mutation> severalAppJson(Project project, RandomGenerator random) {
        if (!project.root().equals("src/") || project.has(CONFIG)) {
            return Optional.empty();
        }
        String other = Texts.pick(random, "client/", "miniprogram/", "app/");
        Project broken = project.with(other + "app.json", project.files().get(project.appJson()));
        return Optional.of(Mutation.of(project, broken,
                Spot.top(other.compareTo("src/") < 0 ? other + "app.json" : project.appJson())).beside(PAGE));
    }

    /// Only a wallet that reads this file has it among its configuration files; the samples and our own all do.
    private static Optional<Mutation> config(Project project, String key, String value, boolean atKey) {
        if (project.has(CONFIG) || !keepsIdInManifest(project)) {
            return Optional.empty();
        }
        String text = "{\n  \"format\": 2,\n  " + Texts.quoted(key) + ": " + Texts.quoted(value) + "\n}\n";
        Node.Entry entry = Node.of(text).entry(key).orElseThrow();
        Mutation mutation = Mutation.of(project, project.with(CONFIG, text),
                Spot.of(CONFIG, text, atKey ? entry.keyStart() : entry.value().start()));
        return Optional.of(atKey ? mutation.repaired() : mutation);
    }

    private static Optional<Mutation> appJsonUnreadable(Project project, RandomGenerator random) {
        String text = project.text(project.appJson());
        int end = Node.of(text).end() - 1;
        String broken = Texts.replace(text, end, text.length(), "");
        return project.root().split("/").length > 1 ? Optional.empty() : Optional.of(Mutation.of(project,
                project.with(project.appJson(), broken), Spot.of(project.appJson(), broken, end)));
    }

    private static Node pages(String appJson) {
        return Node.of(appJson).at(List.of("pages")).orElseThrow();
    }

    private static Optional<Mutation> listed(Project project, String page) {
        String file = project.appJson();
        Node list = pages(project.text(file));
        if (list.items().isEmpty()) {
            return Optional.empty();
        }
        int at = list.items().getLast().end();
        Project broken = project.edit(file, text -> Texts.replace(text, at, at, ", " + Texts.quoted(page)));
        return Optional.of(Mutation.of(project, broken, Spot.of(file, broken.text(file), at + 2)));
    }

    private static Optional<Mutation> withExtension(Project project, RandomGenerator random) {
        String file = project.appJson();
        String text = project.text(file);
        List<Node> there = pages(text).items().stream().filter(item -> project.has(
                project.root() + text.substring(item.start() + 1, item.end() - 1) + ".js")).toList();
        if (there.isEmpty()) {
            return Optional.empty();
        }
        Node item = Texts.pick(random, there);
        Project broken = project.with(file, Texts.replace(text, item.end() - 1, item.end() - 1,
                Texts.pick(random, ".js", ".txml", ".json")));
        return Optional.of(Mutation.of(project, broken, Spot.of(file, text, item.start())));
    }

    private static Optional<Mutation> noPath(Project project, RandomGenerator random) {
        String file = project.appJson();
        String text = project.text(file);
        int at = pages(text).start() + 1;
        String entry = Texts.pick(random, "5", "null", "{\"path\": \"pages/a\"}", "true", "[\"pages/a\"]");
        return pages(text).items().isEmpty() ? Optional.empty() : Optional.of(Mutation.of(project,
                project.with(file, Texts.replace(text, at, at, entry + ",")), Spot.of(file, text, at)));
    }

    private static Optional<Mutation> unlisted(Project project, RandomGenerator random) {
        String stem = project.root() + "pages/" + Ids.word(random, 3) + "/index";
        String template = project.files().keySet().stream().filter(file -> file.matches(".*\\.[at]xml"))
                .map(file -> file.substring(file.lastIndexOf('.'))).findFirst().orElse(".txml");
        Project broken = project.with(stem + template, "<view>x</view>\n").with(stem + ".js", "Page({});\n");
        return pages(project.text(project.appJson())).items().isEmpty() ? Optional.empty()
                : Optional.of(Mutation.of(project, broken, Spot.top(stem + ".js")));
    }

    private static Optional<Mutation> twoManifests(Project project, RandomGenerator random) {
        if (!keepsIdInManifest(project)) {
            return Optional.empty();
        }
        String folder = project.root().isEmpty() ? "packages/" + Ids.word(random, 2) + "/" : project.root();
        String file = folder + "package.json";
        String text = "{\n  \"name\": \"other\",\n  \"tiki\": {\"appIdentifier\": "
                + Texts.quoted(Ids.named(random)) + "}\n}\n";
        return project.has(file) ? Optional.empty() : Optional.of(Mutation.of(project, project.with(file, text),
                Spot.of(file, text, Node.of(text).at(List.of("tiki", "appIdentifier")).orElseThrow().start())));
    }

    private static Optional<Mutation> inCode(Project project, RandomGenerator random) {
        List<String> others = project.apps().stream().skip(1).filter(app -> app.wallet().equals(project.wallet()))
                .map(app -> app.id()).toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        String app = project.root() + "app.js";
        String file = project.root() + "config.js";
        if (!project.has(app) || project.has(file)) {
            return Optional.empty();
        }
        String before = Texts.pick(random, "export const appIdentifier = ", "const APP_ID = ",
                "module.exports = {\n  appId: ");
        String after = before.startsWith("module") ? "\n};\n" : ";\n";
        String quote = Texts.pick(random, "'", "\"");
        String code = before + quote + Texts.pick(random, others) + quote + after;
        boolean own = random.nextBoolean();
        Project broken = own ? project.with(file, code).edit(app, text -> "import './config';\n" + text)
                : project.edit(app, text -> code + text);
        return Optional.of(Mutation.of(project, broken, Spot.of(own ? file : app, code, before.length())));
    }

    /// The last one counts, and is the right one.
    private static Optional<Mutation> duplicateKey(Project project, RandomGenerator random) {
        String file = project.idFile();
        Project broken = project.edit(file, text -> {
            Node.Entry entry = entry(project, text);
            return Texts.replace(text, entry.keyStart(), entry.keyStart(),
                    Texts.quoted(entry.key()) + ": " + Texts.quoted(Ids.named(random)) + ", ");
        });
        String text = broken.text(file);
        Node parent = Node.of(text).at(project.idPath().subList(0, project.idPath().size() - 1)).orElseThrow();
        Node.Entry last = parent.entries().stream().filter(each -> each.key().equals(project.idPath().getLast()))
                .reduce((_, second) -> second).orElseThrow();
        return Optional.of(Mutation.of(project, broken, Spot.of(file, text, last.keyStart())));
    }

    private static Node.Entry entry(Project project, String text) {
        return Node.of(text).at(project.idPath().subList(0, project.idPath().size() - 1)).orElseThrow()
                .entry(project.idPath().getLast()).orElseThrow();
    }

    private static Optional<Mutation> otherLock(Project project, RandomGenerator random) {
        if (!project.has("package.json") || project.has("package-lock.json")
                || Node.of(project.text("package.json")).entry("name").isEmpty()) {
            return Optional.empty();
        }
        String text = "{\n  \"name\": " + Texts.quoted(Ids.word(random, 5)) + ",\n  \"lockfileVersion\": 3,\n"
                + "  \"packages\": {}\n}\n";
        return Optional.of(Mutation.of(project, project.with("package-lock.json", text),
                Spot.of("package-lock.json", text, Node.of(text).at(List.of("name")).orElseThrow().start())));
    }
}
