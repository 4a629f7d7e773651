package studio.authcode.wallet;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import studio.authcode.base.Json;
import studio.authcode.base.JsonSchema;
import studio.authcode.base.Place;
import studio.authcode.base.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The wallet contracts in the user's own folder: one JSON file per wallet, named by the wallet's id.
public final class UserContracts {

    private static final long MOST_BYTES = 1_000_000;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final Path folder;
    private final Collection<String> taken;
    private final List<Text> problems = new ArrayList<>();
    private Map<String, Contract> contracts;

    /// Names the folder, which need not exist.
    public UserContracts(Path folder) {
        this.folder = folder;
        this.taken = Wallets.index();
    }

    /// Returns the sound contracts by id; the folder is read once.
    Map<String, Contract> contracts() {
        if (contracts == null) {
            contracts = new TreeMap<>();
            if (Files.isDirectory(folder)) {
                readAll();
            }
        }
        return contracts;
    }

    /// Returns why the file that would be this wallet was not loaded.
    Optional<Text> rejected(String id) {
        String file = folder.resolve(id + ".json").toString();
        return problems.stream().filter(problem -> problem.args().getFirst().toString().startsWith(file)).findFirst();
    }

    List<Text> problems() {
        return List.copyOf(problems);
    }

    private void readAll() {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
            List<Path> sorted = new ArrayList<>();
            files.forEach(sorted::add);
            sorted.sort(null);
            for (Path file : sorted) {
                read(file);
            }
        } catch (IOException e) {
            problems.add(Text.of("wallet.file.unreadable", folder.toString(), String.valueOf(e.getMessage())));
        }
    }

    private void read(Path file) {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - ".json".length());
        if (!ID.matcher(id).matches()) {
            problems.add(Text.of("wallet.file.name", file.toString()));
        } else if (taken.contains(id)) {
            problems.add(Text.of("wallet.file.builtIn", file.toString(), id));
        } else {
            parse(file, id);
        }
    }

    private void take(Path file, Contract contract) {
        List<Text> wrong = new ContractCheck(contract).problems();
        String place = Place.of(file.toString()).toString();
        wrong.forEach(reason -> problems.add(Text.of("wallet.file.broken", place, reason)));
        if (wrong.isEmpty()) {
            contracts.put(contract.id(), contract);
        }
    }

    private void parse(Path file, String id) {
        try {
            if (!Files.isRegularFile(file)) {
                problems.add(Text.of("wallet.file.none", file.toString()));
                return;
            }
            if (Files.size(file) > MOST_BYTES) {
                problems.add(Text.of("wallet.file.tooLarge", file.toString(), String.valueOf(MOST_BYTES)));
                return;
            }
            String text = Files.readString(file);
            JsonNode tree = Json.read(text);
            List<JsonSchema.Violation> violations = JsonSchema.load("wallet").check(text);
            violations.forEach(violation -> problems.add(Text.of("wallet.file.broken",
                    Place.at(file.toString(), violation.line(), violation.column()).toString(), violation.reason())));
            if (violations.isEmpty()) {
                take(file, ContractReader.read(id, tree));
            }
        } catch (JacksonException e) {
            String place = Json.place(file.toString(), e).toString();
            problems.add(Text.of("wallet.file.broken", place, Json.reason(e)));
        } catch (IOException e) {
            problems.add(Text.of("wallet.file.unreadable", file.toString(), String.valueOf(e.getMessage())));
        }
    }
}
