package studio.authcode.project;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.authcode.base.Edits;
import studio.authcode.base.Place;
import studio.authcode.project.Documents.Broken;
import studio.authcode.project.Documents.Missing;
import studio.authcode.project.Documents.Parsed;

/// Compares the pages that `app.json` lists with those that are there.
final class PageCheck {

    private static final int LARGEST = 1 << 20;
    private static final int MOST_READ = 1_000;
    private static final int FEWEST_LETTERS = 4;
    private static final List<String> CODE = List.of(".js", ".ts");
    /// Code that a build turns into a page's.
    private static final List<String> BUILT = List.of(".jsx", ".tsx", ".mjs", ".vue", ".coffee");
    private static final Pattern SUFFIX = Pattern.compile(
            "(.+)[.](?:[jt]sx?|mjs|json|[a-z]{1,2}xml|[a-z]{0,2}css|less|scss)\\z");
    private static final Pattern SCAFFOLD = Pattern.compile("_.*|templates?");

    private final ProjectFiles files;
    private final String root;
    private final List<String> templates;
    private final List<String> names;
    private final List<String> candidates;

    /// Takes the suffixes of the templates that a page may have.
    PageCheck(ProjectFiles files, Listing listing, String root, List<String> templates) {
        this.files = files;
        this.root = root;
        this.templates = templates;
        this.names = listing.files().stream()
                .filter(file -> AppJsonSearch.isWithin(file, root)).map(this::below).toList();
        this.candidates = candidates();
    }

    private String below(String file) {
        return root.isEmpty() ? file : file.substring(root.length() + 1);
    }

    private String whole(String file) {
        return AppJsonSearch.file(root, file);
    }

    /// Returns what is wrong with the pages.
    Stream<Problem> problems(AppJson app, List<Page> pages) {
        if (names.stream().noneMatch(this::isSource)) {
            // What is here is no source of an app: it is generated elsewhere, or not yet.
            return Stream.of();
        }
        Set<String> known = pages.stream().map(Page::path).collect(Collectors.toSet());
        List<Problem> listed = pages.stream().flatMap(page -> listed(page, known).stream()).toList();
        Set<String> meant = listed.stream().flatMap(PageCheck::meant).collect(Collectors.toSet());
        return app.whole() ? Stream.concat(listed.stream(), unlisted(pages, meant)) : listed.stream();
    }

    /// A page that is listed wrongly is not unlisted as well.
    private static Stream<String> meant(Problem problem) {
        return problem instanceof Problem.PageMissing missing ? missing.near().stream() : Stream.empty();
    }

    private boolean isSource(String name) {
        return Stream.concat(CODE.stream(), BUILT.stream()).anyMatch(name::endsWith)
                || templates.stream().anyMatch(each -> name.endsWith("." + each));
    }

    private Optional<Problem> listed(Page page, Set<String> known) {
        if (page.file().isPresent() || page.isElsewhere()) {
            return Optional.empty();
        }
        if (!page.isInside()) {
            return Optional.of(new Problem.PageMissing(page.place(), page.path(), Optional.empty()));
        }
        if (has(page.path(), BUILT)) {
            return Optional.empty();
        }
        Optional<String> bare = Optional.of(SUFFIX.matcher(page.path()))
                .filter(found -> found.matches()).map(found -> found.group(1)).filter(path -> has(path, CODE));
        return Optional.of(bare.<Problem>map(right -> new Problem.PageWithSuffix(page.place(), page.path(), right))
                .orElseGet(() -> new Problem.PageMissing(page.place(), page.path(), near(page.path(), known))));
    }

    private boolean has(String path, List<String> suffixes) {
        return suffixes.stream().flatMap(suffix -> Stream.of(path + suffix, path + "/index" + suffix))
                .anyMatch(file -> files.isFile(whole(file)));
    }

    /// A page whose path differs in case, or by a slip.
    private Optional<String> near(String path, Set<String> known) {
        String lower = path.toLowerCase(Locale.ROOT).strip().replace('\\', '/');
        int most = path.length() < FEWEST_LETTERS ? 0 : 1;
        return candidates.stream()
                .filter(each -> !known.contains(each))
                .filter(each -> Edits.between(each.toLowerCase(Locale.ROOT), lower, most) <= most)
                .findFirst();
    }

    /// Returns what has a template and code of the same name.
    private List<String> candidates() {
        Set<String> there = new HashSet<>(names);
        return names.stream()
                .flatMap(file -> templates.stream().filter(each -> file.endsWith("." + each)).limit(1)
                        .map(each -> file.substring(0, file.length() - each.length() - 1)))
                .filter(stem -> CODE.stream().anyMatch(suffix -> there.contains(stem + suffix)))
                .toList();
    }

    private Stream<Problem> unlisted(List<Page> pages, Set<String> meant) {
        Set<String> listed = pages.stream().flatMap(page -> Stream.of(page.path(), page.path() + "/index",
                        bare(page.path())))
                .collect(Collectors.toSet());
        Set<String> foreign = names.stream()
                .filter(file -> Stream.of(AppJson.FILE, "plugin.json", Manifest.FILE, ProjectSettings.FILE)
                        .anyMatch(name -> file.endsWith("/" + name)))
                .map(file -> file.substring(0, file.lastIndexOf('/')))
                .collect(Collectors.toSet());
        return candidates.stream()
                .filter(stem -> !listed.contains(stem) && !meant.contains(stem))
                .filter(stem -> !isBelow(stem, foreign))
                .filter(stem -> !AppJsonSearch.isBuild(stem)
                        && Stream.of(stem.split("/")).noneMatch(part -> SCAFFOLD.matcher(part).matches()))
                .limit(MOST_READ)
                .filter(stem -> !isComponent(stem))
                .flatMap(stem -> code(stem).map(file ->
                        (Problem) new Problem.PageUnlisted(Place.of(file), stem)).stream());
    }

    private static String bare(String path) {
        return path.indexOf('.') < 0 ? path : SUFFIX.matcher(path).replaceFirst("$1");
    }

    private static boolean isBelow(String stem, Set<String> folders) {
        for (int at = stem.indexOf('/'); at >= 0; at = stem.indexOf('/', at + 1)) {
            if (folders.contains(stem.substring(0, at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isComponent(String stem) {
        return switch (new Documents(files).get(whole(stem + ".json"))) {
            case Parsed(var json) -> json.member("component").isPresent();
            case Broken(Trouble _, String rough) -> rough.contains("\"component\"");
            case Missing _ -> false;
        };
    }

    /// The file that makes a page of it.
    private Optional<String> code(String stem) {
        return CODE.stream().map(suffix -> whole(stem + suffix))
                .filter(file -> files.read(file, LARGEST) instanceof FileText.Content(String _, String text)
                        && PageCode.callsPage(text))
                .findFirst();
    }
}
