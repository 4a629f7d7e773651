package studio.authcode.wallet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;

/// Every wallet that is known: the built-in contracts and those in the user's own folder.
///
/// A contract is read when it is first asked for, since a command needs one and there may be many.
public final class Wallets {

    private static final String FOLDER = "/wallets/";

    private final List<String> builtIn;
    private final UserContracts own;
    private final Map<String, Contract> read = new LinkedHashMap<>();

    /// Names the wallets' sources; nothing but the list of built-in ids is read yet.
    ///
    /// @param own the user's own folder
    public Wallets(UserContracts own) {
        this.own = own;
        this.builtIn = index();
    }

    /// Returns every wallet's id, the built-in ones first.
    public synchronized List<String> ids() {
        TreeSet<String> extra = new TreeSet<>(own.contracts().keySet());
        return Stream.concat(builtIn.stream(), extra.stream()).toList();
    }

    /// Returns every contract, the built-in ones first.
    public synchronized List<Contract> all() {
        return ids().stream().map(id -> find(id).orElseThrow()).toList();
    }

    /// Returns the contract of a wallet.
    ///
    /// @throws UserError for an unknown id; it lists the known ones
    public synchronized Contract get(String id) {
        return find(id).orElseThrow(() -> new UserError(own.rejected(id).orElseGet(() -> Text.of("wallet.unknown", id)),
                Text.of("wallet.known", String.join(", ", ids()))));
    }

    /// Returns the contract of a wallet, if there is one.
    public synchronized Optional<Contract> find(String id) {
        if (!builtIn.contains(id)) {
            return Optional.ofNullable(own.contracts().get(id));
        }
        return Optional.of(read.computeIfAbsent(id, this::builtIn));
    }

    /// Returns what is wrong with files of the user's own folder; the other files are loaded all the same.
    public synchronized List<Text> problems() {
        own.contracts();
        return own.problems();
    }

    private Contract builtIn(String id) {
        return ContractReader.read(id, Json.read(bytes(FOLDER + id + ".json")));
    }

    static List<String> index() {
        return new String(bytes(FOLDER + "index.txt"), StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Wallets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
