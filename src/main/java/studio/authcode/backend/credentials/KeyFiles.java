package studio.authcode.backend.credentials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.authcode.backend.ledger.Merchant;
import studio.authcode.base.AtomicFile;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;

/// Writes keys as PEM files into a folder; nobody but their owner can read the private ones.
public final class KeyFiles {

    /// How the files of the merchant's private key end.
    public static final String MERCHANT_PRIVATE = "merchant-private";
    /// How the files of the merchant's public key end.
    public static final String MERCHANT_PUBLIC = "merchant-public";
    /// How the files of the wallet's public key end.
    public static final String WALLET_PUBLIC = "wallet-public";

    private final Path folder;
    private final boolean replace;

    /// Names the folder, which need not be there yet.
    ///
    /// @param replace whether files that are there may be replaced
    public KeyFiles(Path folder, boolean replace) {
        this.folder = folder;
        this.replace = replace;
    }

    /// Writes the keys of these apps, as far as they have any.
    ///
    /// @return the files by app, those of each by how their names end
    /// @throws UserError if a file is there already, and then none is written; or if one cannot be written
    public Map<Merchant, Map<String, Path>> write(List<AppCredentials> apps) {
        Map<Merchant, Map<String, Path>> files = new LinkedHashMap<>();
        Map<Path, String> texts = new LinkedHashMap<>();
        Map<Path, Boolean> secret = new LinkedHashMap<>();
        for (AppCredentials app : apps) {
            app.keys().ifPresent(keys -> pems(keys).forEach((kind, pem) -> {
                Path file = folder.resolve(name(app.merchant(), kind));
                files.computeIfAbsent(app.merchant(), _ -> new LinkedHashMap<>()).put(kind, file);
                if (texts.put(file, pem) != null) {
                    throw exists(file);
                }
                secret.put(file, kind.equals(MERCHANT_PRIVATE));
            }));
        }
        refuse(texts.keySet());
        texts.forEach((file, pem) -> write(file, pem, secret.get(file)));
        return files;
    }

    private static Map<String, String> pems(Keys keys) {
        Map<String, String> pems = new LinkedHashMap<>();
        keys.merchantPrivate().ifPresent(key -> pems.put(MERCHANT_PRIVATE, Pem.write(key)));
        pems.put(MERCHANT_PUBLIC, Pem.write(keys.merchantPublic()));
        pems.put(WALLET_PUBLIC, Pem.write(keys.wallet().getPublic()));
        return pems;
    }

    /// An app's id may be any text, and a file's name may not.
    private static String name(Merchant merchant, String kind) {
        return String.join("-", merchant.wallet(), merchant.app(), merchant.environment(), kind)
                .replaceAll("[^A-Za-z0-9._-]", "_") + ".pem";
    }

    private void refuse(Set<Path> files) {
        files.stream().filter(file -> !replace && Files.exists(file)).findFirst().ifPresent(file -> {
            throw exists(file);
        });
    }

    private static UserError exists(Path file) {
        return new UserError(Text.of("backend.pem.exists", file.toString()), Text.of("backend.pem.exists.hint"));
    }

    private static void write(Path file, String pem, boolean secret) {
        try {
            AtomicFile atomic = new AtomicFile(file);
            if (secret) {
                atomic.writePrivate(pem);
            } else {
                atomic.write(pem);
            }
        } catch (IOException e) {
            throw new UserError(Text.of("backend.pem.failed", file.toString(), String.valueOf(e.getMessage())));
        }
    }
}
