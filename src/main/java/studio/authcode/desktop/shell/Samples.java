package studio.authcode.desktop.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.base.Assets;
import studio.authcode.desktop.common.Tr;
import studio.authcode.registry.AppRegistry;
import studio.authcode.wallet.Contract;
import studio.authcode.wallet.Wallets;

/// The sample mini-apps: one per wallet, and those that show what a diagnosis looks like.
public final class Samples {

    private static final String WRONG = "wrong-id";
    private static final String PROBLEMS = "problems";

    private final Assets assets;
    private final Wallets wallets;

    /// Takes where they are, and the wallets that some of them are named after.
    public Samples(Assets assets, Wallets wallets) {
        this.assets = assets;
        this.wallets = wallets;
    }

    /// Returns the samples that there are: the wallets' own in their order, then the others.
    public List<Path> all() {
        return Stream.concat(wallets.ids().stream(), Stream.of(WRONG, PROBLEMS)).map(assets.samples()::resolve)
                .filter(Files::isDirectory).toList();
    }

    /// Returns the sample that is open at the first start.
    public Optional<Path> first() {
        return all().stream().findFirst();
    }

    /// Returns the sample whose id is wrong.
    public Optional<Path> wrong() {
        return one(WRONG);
    }

    /// Returns the sample whose code has problems.
    public Optional<Path> problems() {
        return one(PROBLEMS);
    }

    private Optional<Path> one(String name) {
        return Optional.of(assets.samples().resolve(name)).filter(Files::isDirectory);
    }

    /// Returns a sample's name for people.
    String name(Path sample, Tr tr) {
        String folder = sample.getFileName().toString();
        return wallets.find(folder).map(Contract::name)
                .orElseGet(() -> switch (folder) {
                    case WRONG -> tr.of("shell.sample.wrong-id");
                    case PROBLEMS -> tr.of("shell.sample.problems");
                    default -> folder;
                });
    }

    /// Registers the samples' apps where the person has no registry yet.
    ///
    /// @throws studio.authcode.base.UserError if the registry cannot be written
    public void registerAt(AppRegistry registry, java.time.InstantSource clock) {
        if (!Files.exists(registry.file()) && Files.isRegularFile(assets.sampleApps())) {
            registry.putAll(new AppRegistry(assets.sampleApps(), clock, _ -> { }).apps());
        }
    }
}
