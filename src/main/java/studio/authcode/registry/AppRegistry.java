package studio.authcode.registry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
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

    /// Returns what changes whenever the file does.
    public Object stamp() {
        try {
            BasicFileAttributes found = Files.readAttributes(file.path(), BasicFileAttributes.class);
            return List.of(found.lastModifiedTime(), found.size(), String.valueOf(found.fileKey()));
        } catch (IOException _) {
            return List.of();
        }
    }

    /// Returns the registry in another file, such as a project brings along.
    public AppRegistry beside(Path other) {
        return new AppRegistry(other, clock, notices);
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
        return putAll(fresh, (_, app) -> app);
    }

    /// Puts apps in place of those with the same wallet and id, or at the end.
    ///
    /// @param merge makes the app that is kept from the old one and the fresh one
    /// @return how many were new
    int putAll(List<RegisteredApp> fresh, BinaryOperator<RegisteredApp> merge) {
        int[] added = {0};
        change(apps -> {
            for (RegisteredApp app : fresh) {
                int at = indexOf(apps, app.wallet(), app.id());
                if (at < 0) {
                    apps.add(app);
                    added[0]++;
                } else {
                    apps.set(at, merge.apply(apps.get(at), app));
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

    /// Changes the list under the lock. What did not change is not written, and a damaged file is set aside only where
    /// there is something to put in its place.
    private void change(UnaryOperator<List<RegisteredApp>> change) {
        try {
            file.locked(() -> {
                Content old = content();
                List<RegisteredApp> apps = change.apply(new ArrayList<>(old.apps()));
                if (apps.equals(old.apps())) {
                    return null;
                }
                if (old.damage().isPresent()) {
                    setAside(old.damage().get());
                }
                file.write(RegistryText.write(old.root(), apps));
                return null;
            });
        } catch (IOException e) {
            throw new UserError(
                    Text.of("registry.unwritable", file.path().toString(), reason(e)),
                    Text.of("registry.unwritable.hint"));
        }
    }

    /// Sets a damaged file aside, so that one can go on without it.
    ///
    /// @throws UserError if that cannot be done
    public void setAsideIfDamaged() {
        try {
            if (content().damage().isEmpty()) {
                return;
            }
            file.locked(() -> {
                Optional<Text> damage = content().damage();
                if (damage.isPresent()) {
                    setAside(damage.get());
                }
                return null;
            });
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private void setAside(Text damage) throws IOException {
        Path aside = file.setAside(STAMP.format(clock.instant()));
        notices.accept(Text.of("registry.setAside", damage, aside.toString()));
    }

    /// What the file holds; `damage` says why it holds nothing that can be read.
    private record Content(ObjectNode root, List<RegisteredApp> apps, Optional<Text> damage) {
    }

    private Content content() throws IOException {
        Optional<String> text = text();
        if (text.isEmpty()) {
            return new Content(Json.object(), List.of(), Optional.empty());
        }
        RegistryText registry = new RegistryText(file.path().toString(), text.get());
        try {
            return new Content(registry.root(), registry.apps(), Optional.empty());
        } catch (RegistryText.DamagedException e) {
            return new Content(Json.object(), List.of(), Optional.of(e.reason()));
        }
    }

    private Optional<String> text() throws IOException {
        try {
            BasicFileAttributes found = Files.readAttributes(file.path(), BasicFileAttributes.class);
            if (!found.isRegularFile()) {
                throw new IOException("not a file");
            }
            if (found.size() > MOST_BYTES) {
                throw new IOException("larger than " + MOST_BYTES + " bytes");
            }
            return Optional.of(new String(Files.readAllBytes(file.path()), StandardCharsets.UTF_8));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    private UserError unreadable(IOException e) {
        return new UserError(Text.of("registry.unreadable", file.path().toString(), reason(e)));
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "access denied";
            case FileSystemException known when known.getReason() != null -> known.getReason();
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        };
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
