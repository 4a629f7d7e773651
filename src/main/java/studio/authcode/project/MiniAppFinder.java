package studio.authcode.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Finds every mini-app below a folder.
public final class MiniAppFinder {

    private static final Listing.Bounds BOUNDS = new Listing.Bounds(24, 200_000);
    private static final int MOST_READ = 5_000;

    private final Path folder;
    private final Listing listing;
    private final AppJsonSearch search;
    private final Set<String> marked = new HashSet<>();
    private final Set<String> configured = new HashSet<>();
    private final ProjectFiles files;
    private final Set<String> manifestKeys;

    private MiniAppFinder(ProjectFiles files, List<WalletRules> wallets) {
        this.folder = files.root();
        this.listing = files.list();
        this.search = new AppJsonSearch(files, listing);
        this.files = files;
        this.manifestKeys = wallets.stream().flatMap(each -> each.rules().manifestKeys().stream())
                .collect(Collectors.toSet());
        Set<String> configs = wallets.stream().flatMap(each -> each.rules().configFiles().stream())
                .collect(Collectors.toCollection(HashSet::new));
        configs.add(ProjectSettings.FILE);
        for (String file : listing.files()) {
            String parent = parent(file);
            String name = file.substring(file.lastIndexOf('/') + 1);
            if (configs.contains(name)) {
                configured.add(parent);
            }
            if (configs.contains(name) || name.equals(Manifest.FILE)) {
                marked.add(parent);
            }
        }
    }

    /// What was found.
    ///
    /// @param folders the project folders, by path
    /// @param complete false where the search met its bounds or a folder that it could not read
    public record Found(List<Path> folders, boolean complete) {
    }

    /// Finds the projects below a folder, itself included; copies in build output are left out.
    ///
    /// @param wallets whose configuration files mark a project
    /// @throws studio.authcode.base.UserError if it is no folder that can be read
    public static Found find(Path folder, List<WalletRules> wallets) {
        return new MiniAppFinder(new ProjectFiles(folder, BOUNDS), wallets).run();
    }

    private Found run() {
        Map<String, List<String>> appsByProject = search.all().stream()
                .collect(Collectors.groupingBy(this::project, TreeMap::new, Collectors.toList()));
        Set<String> projects = new TreeSet<>();
        appsByProject.forEach((project, apps) -> projects.addAll(split(project, apps)));
        projects.addAll(withoutAppJson(appsByProject.keySet()));
        List<String> kept = new ArrayList<>();
        for (String project : projects) {
            if (projects.stream().noneMatch(other -> isBuildCopy(project, other))) {
                kept.add(project);
            }
        }
        return new Found(kept.stream().map(folder::resolve).map(Path::normalize).toList(), listing.complete());
    }

    /// Returns the folders whose manifest is a mini-app's although no `app.json` was found.
    private List<String> withoutAppJson(Set<String> known) {
        return listing.files().stream()
                .filter(file -> file.equals(Manifest.FILE) || file.endsWith("/" + Manifest.FILE))
                .filter(file -> !known.contains(parent(file)))
                .limit(MOST_READ)
                .filter(file -> isMiniApps(new Documents(files), file))
                .map(MiniAppFinder::parent)
                .toList();
    }

    private boolean isMiniApps(Documents documents, String file) {
        return manifestKeys.stream().anyMatch(key -> documents.hasKey(file, key));
    }

    private static String parent(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }

    /// The nearest marked folder, else the folder of `app.json` itself.
    private String project(String appFolder) {
        String at = appFolder;
        while (!marked.contains(at)) {
            if (at.isEmpty()) {
                return appFolder;
            }
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        return at;
    }

    /// A package that merely collects mini-apps is none itself.
    private Set<String> split(String project, List<String> apps) {
        List<String> sources = apps.stream()
                .filter(app -> !AppJsonSearch.isBuild(app.substring(project.length()))).toList();
        boolean collects = sources.size() > 1 && !configured.contains(project)
                && !sources.contains(project) && !sources.contains(AppJsonSearch.file(project, "src"));
        return collects ? Set.copyOf(sources) : Set.of(project);
    }

    private static boolean isBuildCopy(String project, String other) {
        return !project.equals(other) && AppJsonSearch.isWithin(project, other)
                && AppJsonSearch.isBuild(project.substring(other.length()));
    }
}
