package studio.authcode.journal;

import java.sql.SQLException;

/// Something about the database file that SQLite itself does not mind.
final class DatabaseTroubleException extends SQLException {

    private final Trouble trouble;

    DatabaseTroubleException(Trouble trouble, String detail) {
        super(detail);
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
