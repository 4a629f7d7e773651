package studio.authcode.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import studio.authcode.base.Text;

/// The ways in which a database can fail.
enum Trouble {
    FULL("full"),
    READ_ONLY("read-only"),
    NEWER("newer"),
    DAMAGED("damaged"),
    BUSY("busy"),
    FAILED("failed"),
    TOO_LONG("too-long");

    private final String key;

    Trouble(String key) {
        this.key = "journal." + key;
    }

    /// Returns the sentence about a file; `detail` says more where the kind alone does not.
    Text text(Path file, String detail) {
        return Text.of(key, file.toString(), detail);
    }

    static Trouble of(SQLException failure) {
        return switch (failure) {
            case DatabaseTroubleException known -> known.trouble();
            case SQLiteException sqlite -> of(primary(sqlite.getResultCode()));
            default -> FAILED;
        };
    }

    static Trouble of(IOException failure) {
        return failure instanceof FileSystemException ? READ_ONLY : FAILED;
    }

    /// Returns what went wrong in the system's or SQLite's own words.
    static String detail(Exception failure) {
        Throwable first = failure;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return switch (first) {
            case AccessDeniedException _ -> "access denied";
            case SQLiteException sqlite -> sqlite.getResultCode().message;
            default -> String.valueOf(first.getMessage());
        };
    }

    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        // The low byte of an extended result code is its primary code.
        return SQLiteErrorCode.getErrorCode(code.code & 0xff);
    }

    private static Trouble of(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_FULL -> FULL;
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> READ_ONLY;
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT -> DAMAGED;
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> BUSY;
            default -> FAILED;
        };
    }
}
