package studio.authcode.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteOpenMode;
import org.sqlite.jdbc4.JDBC4Connection;
import studio.authcode.base.AtomicFile;

/// The database file: opens it, begins it where there is none, and puts a damaged one aside.
final class Database {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path file;
    private final SqliteOptions options;
    private final Clock clock;
    private final Problems problems;
    private Object identity;

    Database(Path file, SqliteOptions options, Clock clock, Problems problems) {
        this.file = file.toAbsolutePath();
        this.options = options;
        this.clock = clock;
        this.problems = problems;
    }

    Path file() {
        return file;
    }

    /// Opens the file for writing, beginning it or replacing a damaged one as needed.
    Store open() throws SQLException, IOException {
        Files.createDirectories(file.getParent());
        new NativeLibrary(file.getParent()).prepare();
        try {
            return DatabaseHeader.peek(file) == DatabaseHeader.READY
                    ? store() : new AtomicFile(file).locked(this::begin);
        } catch (SQLException e) {
            return replace(e);
        }
    }

    /// Puts the damaged file aside, unless another process just did, and opens a new one.
    ///
    /// @throws SQLException `damage`, if it is none
    Store replace(SQLException damage) throws SQLException, IOException {
        if (Trouble.of(damage) != Trouble.DAMAGED) {
            throw damage;
        }
        Object damaged = identity;
        return new AtomicFile(file).locked(() -> {
            if (Objects.equals(damaged, identify())) {
                setAside(Trouble.detail(damage));
            }
            return begin();
        });
    }

    /// Returns whether another file, or none, is where ours was opened.
    boolean moved() throws IOException {
        return !Objects.equals(identity, identify());
    }

    /// Returns what tells the file that is there now from any that replaces it, or null when there is none.
    Object identify() throws IOException {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            // Where the system has no such keys, an open file cannot be moved either.
            return key == null ? file : key;
        } catch (NoSuchFileException _) {
            return null;
        }
    }

    /// Opens one more connection, which only reads.
    Connection openForReading() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        // A write-ahead log needs a file beside it, which a folder that cannot be written has no place for.
        return connect(config, Files.isWritable(file.getParent()) ? "" : "?immutable=1");
    }

    /// Copies what was granted, as far as a failed file can still be read.
    void copyGrants(Trouble failure, MemoryGrants copy) {
        if (failure == Trouble.NEWER || failure == Trouble.DAMAGED || !Files.isRegularFile(file)) {
            return;
        }
        try (Connection connection = openForReading()) {
            Queries.copyGrants(connection, copy);
        } catch (SQLException _) {
            // The failure itself is reported; there is nothing to copy.
        }
    }

    private Store begin() throws SQLException, IOException {
        identity = identify();
        switch (DatabaseHeader.peek(file)) {
            case NEWER -> throw new DatabaseTroubleException(Trouble.NEWER, "");
            case NOT_A_FILE -> throw new DatabaseTroubleException(Trouble.FAILED, "not a file");
            case FOREIGN -> setAside("not a database");
            case ABSENT, UNFINISHED, READY -> { }
        }
        if (!Files.exists(file)) {
            // Credentials and tokens are in it; the files beside it get its mode.
            new AtomicFile(file).writePrivate("");
        }
        try (Connection connection = connectForWriting(); Statement statement = connection.createStatement()) {
            int version = version(statement);
            if (version < DatabaseHeader.VERSION) {
                statement.executeUpdate("BEGIN IMMEDIATE");
                if (version > 0 && !Schema.isOurs(statement)) {
                    throw new DatabaseTroubleException(Trouble.DAMAGED, "not a journal");
                }
                Schema.bringUpToDate(statement, version);
                statement.executeUpdate("COMMIT");
            }
            statement.execute("PRAGMA journal_mode = WAL");
        }
        return store();
    }

    private Store store() throws SQLException, IOException {
        Object opened = identify();
        Connection connection = connectForWriting();
        try (Statement statement = connection.createStatement()) {
            identity = opened;
            statement.executeUpdate("PRAGMA synchronous = " + (options.full() ? "FULL" : "NORMAL"));
            for (String pragma : options.pragmas()) {
                statement.execute("PRAGMA " + pragma);
            }
            if (version(statement) > DatabaseHeader.VERSION) {
                throw new DatabaseTroubleException(Trouble.NEWER, "");
            }
            return prepare(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static Store prepare(Connection connection) throws SQLException {
        try {
            return new Store(connection);
        } catch (SQLException e) {
            // A file of our version without our tables is as good as damaged.
            throw e.getErrorCode() == SQLiteErrorCode.SQLITE_ERROR.code
                    ? new DatabaseTroubleException(Trouble.DAMAGED, Trouble.detail(e)) : e;
        }
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet version = statement.executeQuery("PRAGMA user_version")) {
            return version.getInt(1);
        }
    }

    private Connection connectForWriting() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setOpenMode(SQLiteOpenMode.READWRITE);
        return connect(config, "");
    }

    private Connection connect(SQLiteConfig config, String query) throws SQLException {
        config.setBusyTimeout(Math.toIntExact(options.busy().toMillis()));
        // As a URI the path may contain any character, and the driver leaves its checks to SQLite.
        return new JDBC4Connection("jdbc:sqlite:" + file, file.toUri() + query, config.toProperties());
    }

    private void setAside(String reason) throws IOException {
        Path aside = new AtomicFile(file).setAside(STAMP.format(clock.instant()));
        for (String suffix : new String[] {"-wal", "-shm"}) {
            Path beside = file.resolveSibling(file.getFileName() + suffix);
            if (Files.exists(beside)) {
                Files.move(beside, aside.resolveSibling(aside.getFileName() + suffix));
            }
        }
        problems.report(Trouble.DAMAGED, Trouble.DAMAGED.text(aside, reason));
    }
}
