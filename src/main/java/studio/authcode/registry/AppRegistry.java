package studio.authcode.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import studio.authcode.base.AtomicFile;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import tools.jackson.databind.node.ObjectNode;

/// The registered apps in one JSON file that several programs may read and write at the same time.
public final class AppRegistry {

    private static final long MOST_BYTES = 32_000_000;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final AtomicFile file;
    private final InstantSource clock;
    private final Consumer<Text> notices;

    /// Names the file, which need not exist.
    ///
    /// @param notices hears when a damaged file was set aside
    public AppRegistry(Path file, InstantSource clock, Consumer<Text> notices) {
        this.file = new AtomicFile(file);
        this.clock = clock;
        this.notices = notices;
    }

    /// Returns the file.
    public Path file() {
        return file.path();
    }

    /// Returns every registered app, in the file's order; none where there is no file.
    ///
    /// @throws UserError if the file cannot be read, is no registry, or has one app twice
    public List<RegisteredApp> apps() {
        try {
            Optional<String> text = text();
            return text.isEmpty() ? List.of() : new RegistryText(file.path().toString(), text.get()).apps();
        } catch (RegistryText.DamagedException e) {
            throw new UserError(e.reason(), Text.of("registry.broken.hint"));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /// Returns the app of this wallet and id.
    ///
    /// @throws UserError if the file cannot be read
    public Optional<RegisteredApp> find(String wallet, String id) {
        return apps().stream().filter(app -> app.is(wallet, id)).findFirst();
    }

    /// Adds an app.
    ///
    /// @throws UserError if it is registered already, or the file cannot be changed
    public void add(RegisteredApp app) {
        change(apps -> {
            if (apps.stream().anyMatch(other -> other.is(app.wallet(), app.id()))) {
                throw new UserError(
                        Text.of("registry.exists", app.id(), app.wallet()), Text.of("registry.exists.hint"));
            }
            apps.add(app);
            return apps;
        });
    }

    /// Puts apps in place of those with the same wallet and id, or at the end.
    ///
    /// @return how many were new
    /// @throws UserError if the file cannot be changed
    public int putAll(List<RegisteredApp> fresh) {
        int[] added = {0};
        change(apps -> {
            for (RegisteredApp app : fresh) {
                int at = indexOf(apps, app.wallet(), app.id());
                if (at < 0) {
                    apps.add(app);
                    added[0]++;
                } else {
                    apps.set(at, app);
                }
            }
            return apps;
        });
        return added[0];
    }

    /// Puts an app in place of another one, which may have had another id.
    ///
    /// @throws UserError if its new id belongs to a third app, or the file cannot be changed
    public void replace(RegisteredApp old, RegisteredApp fresh) {
        change(apps -> {
            int at = indexOf(apps, old.wallet(), old.id());
            int taken = indexOf(apps, fresh.wallet(), fresh.id());
            if (taken >= 0 && taken != at) {
                throw new UserError(
                        Text.of("registry.exists", fresh.id(), fresh.wallet()), Text.of("registry.exists.hint"));
            }
            if (at < 0) {
                apps.add(fresh);
            } else {
                apps.set(at, fresh);
            }
            return apps;
        });
    }

    /// Removes an app.
    ///
    /// @return whether it was there
    /// @throws UserError if the file cannot be changed
    public boolean remove(String wallet, String id) {
        boolean[] removed = {false};
        change(apps -> {
            removed[0] = apps.removeIf(app -> app.is(wallet, id));
            return apps;
        });
        return removed[0];
    }

    private void change(UnaryOperator<List<RegisteredApp>> change) {
        try {
            file.locked(() -> {
                ObjectNode root = Json.object();
                List<RegisteredApp> apps = new ArrayList<>();
                Optional<String> text = text();
                if (text.isPresent()) {
                    read(text.get(), root, apps);
                }
                file.write(RegistryText.write(root, change.apply(apps)));
                return null;
            });
        } catch (IOException e) {
            throw new UserError(
                    Text.of("registry.unwritable", file.path().toString(), reason(e)),
                    Text.of("registry.unwritable.hint"));
        }
    }

    private void read(String text, ObjectNode root, List<RegisteredApp> apps) throws IOException {
        RegistryText registry = new RegistryText(file.path().toString(), text);
        try {
            root.setAll(registry.root());
            apps.addAll(registry.apps());
        } catch (RegistryText.DamagedException e) {
            Path aside = file.setAside(STAMP.format(clock.instant()));
            notices.accept(Text.of("registry.setAside", e.reason(), aside.toString()));
        }
    }

    private Optional<String> text() throws IOException {
        try {
            if (!Files.isRegularFile(file.path())) {
                if (Files.exists(file.path())) {
                    throw new IOException("not a file");
                }
                return Optional.empty();
            }
            if (Files.size(file.path()) > MOST_BYTES) {
                throw new IOException("larger than " + MOST_BYTES + " bytes");
            }
            return Optional.of(new String(Files.readAllBytes(file.path()), java.nio.charset.StandardCharsets.UTF_8));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    private UserError unreadable(IOException e) {
        return new UserError(Text.of("registry.unreadable", file.path().toString(), reason(e)));
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static int indexOf(List<RegisteredApp> apps, String wallet, String id) {
        for (int i = 0; i < apps.size(); i++) {
            if (apps.get(i).is(wallet, id)) {
                return i;
            }
        }
        return -1;
    }
}
