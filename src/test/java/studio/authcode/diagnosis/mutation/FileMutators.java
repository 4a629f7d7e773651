package studio.authcode.diagnosis.mutation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Files that hold the id and cannot be read.
final class FileMutators {

    private static final String RULE = "manifest/unreadable";

    private FileMutators() {
    }

    static List<Mutator> all() {
        return List.of(
                Mutator.of(RULE, "syntax", FileMutators::syntax),
                Mutator.of(RULE, "trailing-comma", FileMutators::trailingComma),
                Mutator.of(RULE, "comment", FileMutators::comment),
                Mutator.of(RULE, "single-quotes", FileMutators::singleQuotes),
                Mutator.of(RULE, "merge-conflict", FileMutators::mergeConflict),
                Mutator.of(RULE, "encoding", FileMutators::encoding),
                Mutator.of(RULE, "bom", (project, _) -> Optional.of(Mutation.of(project,
                        project.edit(project.idFile(), text -> "\uFEFF" + text), Spot.top(project.idFile()))
                        .repaired())),
                Mutator.of(RULE, "not-an-object", (project, random) -> changed(project, text ->
                        Texts.pick(random, "[" + text + "]", "null", "\"text\"", "42", "[]", "true"), 0)),
                Mutator.of(RULE, "is-directory", (project, _) -> Optional.of(
                        onDisk(project.without(project.idFile()), project, Files::createDirectory))),
                Mutator.of(RULE, "permission", (project, _) -> Optional.of(onDisk(project, project, file ->
                        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-wx------"))))),
                Mutator.of(RULE, "dangling-link", (project, _) -> Optional.of(onDisk(project.without(project.idFile()),
                        project, file -> Files.createSymbolicLink(file, Path.of("nowhere.json"))))),
                Mutator.of(RULE, "too-large", (project, _) ->
                        changed(project, text -> text + " ".repeat((1 << 20) - text.length() + 1), 0)));
    }

    private static Mutation onDisk(Project broken, Project project, Mutation.DiskWork work) {
        return Mutation.of(project, broken, Spot.top(project.idFile()))
                .then(folder -> work.in(folder.resolve(project.idFile())));
    }

    /// Changes a text.
    @FunctionalInterface
    interface Change {

        String of(String text);
    }

    private static Optional<Mutation> changed(Project project, Change change, int offset) {
        String after = change.of(project.text(project.idFile()));
        return Optional.of(Mutation.of(project, project.with(project.idFile(), after),
                Spot.of(project.idFile(), after, offset)));
    }

    private static Optional<Mutation> syntax(Project project, RandomGenerator random) {
        String text = project.text(project.idFile());
        Node root = Node.of(text);
        List<Node.Entry> entries = entries(root);
        Node.Entry entry = Texts.pick(random, entries);
        int colon = text.indexOf(':', entry.keyEnd());
        Node value = entry.value();
        return switch (random.nextInt(6)) {
            case 0 -> changed(project, all -> Texts.replace(all, colon, colon + 1, " "), value.start());
            case 1 -> changed(project, all -> Texts.replace(all, value.start(), value.end(), "none"), value.start());
            case 2 -> changed(project, all -> all.substring(0, root.end() - 1), root.end() - 1);
            case 3 -> changed(project, all -> all + "x", text.length());
            case 4 -> changed(project, all -> Texts.replace(all, value.start(), value.start(), ","), value.start());
            default -> noComma(project, text, root);
        };
    }

    private static Optional<Mutation> noComma(Project project, String text, Node root) {
        if (root.entries().size() < 2) {
            return Optional.empty();
        }
        int from = root.entries().get(0).value().end();
        Node.Entry next = root.entries().get(1);
        int comma = text.indexOf(',', from);
        return changed(project, all -> Texts.replace(all, comma, comma + 1, " "), next.keyStart());
    }

    private static List<Node.Entry> entries(Node root) {
        return root.all().stream().flatMap(node -> node.entries().stream()).toList();
    }

    private static Optional<Mutation> trailingComma(Project project, RandomGenerator random) {
        List<Node> open = Node.of(project.text(project.idFile())).all().stream()
                .filter(node -> !node.entries().isEmpty() || !node.items().isEmpty()).toList();
        Node node = Texts.pick(random, open);
        int at = node.items().isEmpty() ? node.entries().getLast().value().end() : node.items().getLast().end();
        return changed(project, text -> Texts.replace(text, at, at, ","), at).map(Mutation::repaired);
    }

    private static Optional<Mutation> comment(Project project, RandomGenerator random) {
        String text = project.text(project.idFile());
        Node root = Node.of(text);
        List<Integer> places = new ArrayList<>(List.of(0, root.start() + 1, root.end() - 1, root.end()));
        entries(root).forEach(entry -> places.addAll(List.of(
                entry.keyStart(), entry.keyEnd(), entry.value().start(), entry.value().end())));
        int first = Integer.MAX_VALUE;
        List<Integer> chosen = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            chosen.add(Texts.pick(random, places));
        }
        String broken = text;
        for (int at : chosen.stream().distinct().sorted((a, b) -> b - a).toList()) {
            String sign = Texts.pick(random,
                    "/* \"a\": 1, */", "/**/", "/* one\n two */", "// two: \"b\", {", "# three");
            boolean line = sign.startsWith("#") || sign.startsWith("//");
            broken = Texts.replace(broken, at, at, sign + (line ? Texts.lineEnd(text) : ""));
            first = at;
        }
        String after = broken;
        return changed(project, _ -> after, first).map(Mutation::repaired);
    }

    private static Optional<Mutation> singleQuotes(Project project, RandomGenerator random) {
        String text = project.text(project.idFile());
        Node.Entry entry = Texts.pick(random, entries(Node.of(text)));
        boolean isString = text.charAt(entry.value().start()) == '"';
        boolean key = !isString || random.nextBoolean();
        int from = key ? entry.keyStart() : entry.value().start();
        int to = key ? entry.keyEnd() : entry.value().end();
        String inner = text.substring(from + 1, to - 1);
        return inner.contains("'") || inner.contains("\\") ? Optional.empty()
                : changed(project, all -> Texts.replace(all, from, to, "'" + inner + "'"), from);
    }

    private static Optional<Mutation> mergeConflict(Project project, RandomGenerator random) {
        String end = Texts.lineEnd(project.text(project.idFile()));
        List<String> lines = new ArrayList<>(List.of(project.text(project.idFile()).split(end, -1)));
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        lines.set(at, String.join(end, "<<<<<<< HEAD", line, "=======", line + " ", ">>>>>>> other"));
        String after = String.join(end, lines);
        return changed(project, _ -> after, after.indexOf("<<<<<<< HEAD"));
    }

    private static Optional<Mutation> encoding(Project project, RandomGenerator random) {
        String text = project.text(project.idFile());
        int at = Node.of(text).entries().getFirst().value().end();
        return switch (random.nextInt(3)) {
            case 0 -> {
                Charset utf16 = Texts.pick(random, List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE));
                yield Optional.of(Mutation.of(project, project.with(project.idFile(), text.getBytes(utf16)),
                        Spot.top(project.idFile())));
            }
            case 1 -> {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                bytes.writeBytes(text.substring(0, at).getBytes(StandardCharsets.UTF_8));
                bytes.writeBytes(", \"\u00e9\": 1".getBytes(StandardCharsets.ISO_8859_1));
                bytes.writeBytes(text.substring(at).getBytes(StandardCharsets.UTF_8));
                yield Optional.of(Mutation.of(project, project.with(project.idFile(), bytes.toByteArray()),
                        Spot.of(project.idFile(), text.substring(0, at) + ", \"", at + 3)));
            }
            default -> changed(project, all -> Texts.replace(all, at, at, "\0"), at);
        };
    }
}
