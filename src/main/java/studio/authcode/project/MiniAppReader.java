package studio.authcode.project;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.base.Place;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.project.Documents.Broken;
import studio.authcode.project.Documents.Missing;
import studio.authcode.project.Documents.Parsed;
import studio.authcode.project.RootFinder.Root;
import studio.authcode.wallet.ProjectRules;
import studio.authcode.wallet.ProjectRules.IdPlace;

/// Reads a project folder; one broken file is reported in the result and never hides the others.
public final class MiniAppReader {

    private static final int MOST_REPORTED = 20;

    private final Documents documents;
    private final Listing listing;
    private final List<WalletRules> wallets;
    private final List<Problem> problems = new ArrayList<>();

    private MiniAppReader(ProjectFiles files, List<WalletRules> wallets) {
        this.documents = new Documents(files);
        this.listing = files.list();
        this.wallets = wallets;
    }

    /// Reads a mini-app.
    ///
    /// @param dirOrManifest the project's folder or its `package.json`
    /// @param wallets every wallet that is known
    /// @param wallet the wallet, if the person says so; otherwise it is recognised
    /// @param app the app id, if the person says so; otherwise it is the project's own
    /// @throws UserError if there is no such folder, it holds no mini-app, or the wallet given is not known
    public static MiniApp read(Path dirOrManifest, List<WalletRules> wallets, Optional<String> wallet,
            Optional<String> app) {
        return read(files(dirOrManifest), wallets, wallet, app);
    }

    /// Reads a mini-app through a door that is open already.
    ///
    /// @throws UserError if it holds no mini-app, or the wallet given is not known
    public static MiniApp read(ProjectFiles files, List<WalletRules> wallets, Optional<String> wallet,
            Optional<String> app) {
        return new MiniAppReader(files, wallets).read(wallet, app);
    }

    /// Opens the folder of a mini-app.
    ///
    /// @param dirOrManifest the project's folder or its `package.json`
    /// @throws UserError if there is no such folder
    public static ProjectFiles files(Path dirOrManifest) {
        return ProjectFiles.at(folder(dirOrManifest));
    }

    private static Path folder(Path given) {
        Path path = given.toAbsolutePath().normalize();
        boolean manifest = path.getFileName() != null && path.getFileName().toString().equals(Manifest.FILE);
        if (!manifest) {
            return given;
        }
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new UserError(Text.of("project.absent-file", given.toString()),
                    Text.of("project.no-folder.hint"));
        }
        return path.getParent();
    }

    private MiniApp read(Optional<String> walletOverride, Optional<String> appOverride) {
        broken(Manifest.FILE);
        ProjectSettings settings = settings();
        Optional<WalletRules> wallet = new WalletGuess(documents, listing, wallets)
                .find(walletOverride, settings, problems);
        wallet.flatMap(each -> each.rules().appId()).map(IdPlace::file)
                .filter(file -> !file.equals(Manifest.FILE)).ifPresent(this::broken);
        List<String> configFiles = configFiles(wallet);
        Root root = new RootFinder(documents, listing, configFiles, problems).find();
        refuseWhatIsNone(root, wallet);
        Place face = face(root, configFiles);
        incomplete(wallet.isPresent() && root.found(), face);
        AppId id = new AppIdReader(documents, root.appJson()).read(appOverride, wallet);
        List<Page> pages = root.appJson().stream().flatMap(app -> app.pages().stream())
                .map(listed -> Page.find(documents.files(), root.folder(), listed)).toList();
        conflicts(id, root, wallet);
        PageCheck check = new PageCheck(documents.files(), listing, root.folder(), templates(wallet));
        root.appJson().ifPresent(app -> {
            problems.addAll(app.misfits());
            if (app.json().member("pages").isEmpty()) {
                Place start = app.json().place();
                problems.add(new Problem.PagesAbsent(Place.at(app.file(), start.line(), start.column())));
            }
            problems.addAll(check.problems(app, pages).toList());
        });
        return new MiniApp(documents.files().root(), wallet.map(WalletRules::wallet), id,
                documents.get(Manifest.FILE).object().map(Manifest::new), root.folder(), root.appJson(), pages,
                configFiles, settings, face, List.copyOf(problems), listing.files(), documents.texts());
    }

    private Place face(Root root, List<String> configFiles) {
        String appJson = AppJsonSearch.file(root.folder(), AppJson.FILE);
        return documents.firstThere(Stream.concat(Stream.of(Manifest.FILE, appJson, ProjectSettings.FILE),
                configFiles.stream()).toList());
    }

    /// What the bounds cut off matters only where something was not found.
    private void incomplete(boolean allFound, Place face) {
        if (listing.cut() && !allFound) {
            problems.add(new Problem.TooManyFiles(face));
        }
        listing.unreadable().stream().limit(MOST_REPORTED)
                .forEach(folder -> problems.add(new Problem.UnreadableFolder(face, folder)));
    }

    private void conflicts(AppId id, Root root, Optional<WalletRules> wallet) {
        Optional<ProjectRules> rules = wallet.map(WalletRules::rules);
        List<IdPlace> places = id.where().map(source -> new IdPlace(source.file(), source.pointer()))
                .or(() -> rules.flatMap(ProjectRules::appId)).stream().toList();
        places.forEach(place -> problems.addAll(DuplicateKeys.towards(place, documents).toList()));
        rules.ifPresent(each -> problems.addAll(
                new OtherManifests(documents, listing, root.folder()).differing(id, each).toList()));
        documents.get(Manifest.FILE).object().ifPresent(json -> problems.addAll(
                new Locks(documents.files()).foreign(new Manifest(json), id, rules).toList()));
    }

    private List<String> templates(Optional<WalletRules> wallet) {
        return wallet.map(Stream::of).orElseGet(wallets::stream)
                .flatMap(each -> each.rules().templates().stream()).distinct().toList();
    }

    private void broken(String file) {
        if (documents.get(file) instanceof Broken(Trouble trouble, String _)) {
            problems.add(new Problem.Unreadable(file, trouble, true));
        }
    }

    private ProjectSettings settings() {
        broken(ProjectSettings.FILE);
        return documents.get(ProjectSettings.FILE) instanceof Parsed(var json)
                ? ProjectSettings.of(json, problems) : ProjectSettings.none();
    }

    private List<String> configFiles(Optional<WalletRules> wallet) {
        Stream<WalletRules> which = wallet.map(Stream::of).orElseGet(wallets::stream);
        return which.flatMap(each -> each.rules().configFiles().stream()).distinct()
                .filter(file -> !(documents.get(file) instanceof Missing))
                .toList();
    }

    private void refuseWhatIsNone(Root root, Optional<WalletRules> wallet) {
        Stream<String> manifests = Stream.concat(Stream.of(Manifest.FILE),
                wallet.stream().flatMap(each -> each.rules().appId().stream()).map(IdPlace::file));
        if (!root.found() && manifests.allMatch(file -> documents.get(file) instanceof Missing)) {
            throw new UserError(Text.of("project.no-mini-app", documents.files().root().toString()),
                    Text.of("project.no-mini-app.hint"));
        }
    }
}
